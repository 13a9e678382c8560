"""VIEWS: the page in four parts, one on screen at a time, named in the address."""

from __future__ import annotations

import streamlit as st

from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.sections import SECTIONS

VIEW = "view"
"""The part of the address that says which part is on screen."""
VIEWS = {
    "order": "Who comes first", "worth": "What they are worth", "market": "Beyond our customers", "decide": "Decide",
}  # fmt: skip


def show(desk: Desk) -> None:
    """The choice of the part, and its sections."""
    if st.session_state.get(VIEW) not in VIEWS:
        st.session_state[VIEW] = "order"
    st.pills("Part of the page", list(VIEWS), format_func=VIEWS.__getitem__, key=VIEW, required=True,
             bind="query-params", label_visibility="collapsed")  # fmt: skip
    for section in SECTIONS:
        if section.view == st.session_state[VIEW]:
            section.draw(desk)
