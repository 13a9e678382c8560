"""A criterion of the team's own: marks that people give, or a column of their file."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.store import Store
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.state import acting, now

_FROM = {"marks": "Marks we give", "column": "A column of our data"}
_AXES = {"attractive": "How attractive they are", "able": "How well we can win them"}
_LABEL, _LEFT, _RIGHT, _AXIS, _WHENCE, _COLUMN, _LESS = (
    f"sp_own_{part}" for part in ("label", "left", "right", "axis", "from", "column", "less")
)


def own(desk: Desk) -> None:
    """What to fill in, and what was added before."""
    blocks.heading("Something of your own", "Marks from 1 to 5 for each group, or the mean of a column.")
    st.text_input("What else matters?", key=_LABEL, max_chars=60)
    columns = cached.own_columns(desk.found, desk.state.dataset)
    if columns:
        st.pills("Where does it come from?", list(_FROM), format_func=_FROM.__getitem__, key=_WHENCE, default="marks",
                 required=True)  # fmt: skip
    if columns and st.session_state[_WHENCE] == "column":
        st.selectbox("Which column?", list(columns), format_func=columns.__getitem__, key=_COLUMN)
        st.checkbox("Less is better", key=_LESS)
    else:
        st.text_input("What is a 1?", key=_LEFT, max_chars=40, placeholder="Not at all")
        st.text_input("What is a 5?", key=_RIGHT, max_chars=40, placeholder="Very much")
    st.pills("What is it about?", list(_AXES), format_func=_AXES.__getitem__, key=_AXIS, default="attractive",
             required=True)  # fmt: skip
    st.button("Add it", key="sp_own_add", on_click=acting(_add, desk.project.id, columns))
    for row in store().own_criteria(desk.project.id):
        st.button(
            f"Remove “{row.label}”", key=f"sp_own_gone_{row.key}", type="tertiary", icon=":material/delete:",
            on_click=acting(_forget, desk.project.id, row.key),
        )  # fmt: skip


def _add(kept: Store, project: str, columns: dict[str, str]) -> None:
    said = {key: st.session_state.get(key) for key in (_LABEL, _LEFT, _RIGHT, _AXIS, _COLUMN, _LESS)}
    feature = str(said[_COLUMN]) if st.session_state.get(_WHENCE) == "column" else ""
    acts.add_own(
        kept, project, said[_LABEL] or columns.get(feature), said[_AXIS] or "attractive", said[_LEFT], said[_RIGHT],
        now=now(), feature=feature, less_is_better=bool(feature and said[_LESS]),
    )  # fmt: skip
    st.session_state.pop(_LABEL, None)


def _forget(kept: Store, project: str, criterion: str) -> None:
    kept.remove_own_criterion(project, criterion, now=now())
