"""What we assume: margins and costs that no file holds, each on screen and changeable."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.fields import Number
from segpersona.prioritization import ASSUMPTIONS, with_defaults
from segpersona.prioritization.assumptions import channel_field, margin_field
from segpersona.ui import blocks, cached
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.state import now


def assumed(desk: Desk) -> None:
    """Folded away: a field for each assumption, and for each category and channel of the file."""
    said = with_defaults(store().assumptions(desk.project.id))
    categories, channels = cached.kinds_of_sales(desk.found, desk.state.dataset)
    with st.container(key="sp_card_assumed"), st.expander("What we assume"):
        st.html('<p class="sp-sub">What is empty is not used; nothing is guessed in its place.</p>')
        _fields(desk, list(ASSUMPTIONS), said)
        if categories:
            blocks.heading("Margins of categories", "They go before the one margin above.")
            _fields(desk, [margin_field(name) for name in categories], said)
        if channels:
            blocks.heading("Costs of channels", "What reaching and serving one customer there costs.")
            _fields(desk, [channel_field(name) for name in channels], said)


def _fields(desk: Desk, fields: list[Number], said: dict[str, float]) -> None:
    with st.grid(3, min_column_width=240, gap="small"):
        for field in fields:
            with st.container(key=f"sp_as_{abs(hash(field.key))}"):
                key = f"as:{desk.project.id}:{field.key}"
                ask(field, key=key, value=said.get(field.key), version=0, put=_put(desk, field.key))


def _put(desk: Desk, assumption: str) -> Callable[[object, int], None]:
    return lambda value, version: acts.assume(store(), desk.project.id, assumption, value, now=now())
