"""Whom to work on: proposed by the order, decided by people."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.ui import blocks
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.state import acting, now

_LIKELY = 2
"""How many groups are proposed as targets before anybody has chosen."""


def choose(desk: Desk) -> None:
    """Which groups to work on."""
    names = {row.letter: f"{row.letter}  {row.name}" for row in desk.profiles}
    state, key = desk.state, _key(desk)
    chosen = [letter for letter in state.targets.letters if letter in names]
    if key not in st.session_state:
        current = state.targets.segmentation == desk.found.id
        likely = [score.letter for score in desk.ranking.scores if not score.out][:_LIKELY]
        st.session_state[key] = chosen if current and chosen else likely
    with st.container(key="sp_card_targets"):
        blocks.heading("Whom will you work on?", "Two or three groups are enough for most teams.")
        st.pills(
            "Groups to work on", list(names), format_func=names.__getitem__, selection_mode="multi", key=key,
            on_change=keep_proposal(desk), label_visibility="collapsed",
        )  # fmt: skip


def keep_proposal(desk: Desk) -> Callable[[], None]:
    """The callback that keeps what is picked, also where nobody has changed the proposal."""
    key = _key(desk)

    def keep() -> None:
        picked = [row.letter for row in desk.profiles if row.letter in st.session_state[key]]
        acting(lambda s: acts.choose_targets(s, desk.project.id, picked, now=now()))()

    return keep


def _key(desk: Desk) -> str:
    return f"sp_targets_{desk.found.id}"
