"""What only people know: one question at a time, a mark from 1 to 5 for each group, one set per person."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.prioritization import CRITERIA
from segpersona.prioritization.asking import mark_field
from segpersona.ui import blocks
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import THE_TEAM, Desk
from segpersona.ui.state import now
from segpersona.words import number


def only_you(desk: Desk) -> None:
    """Pills to pick the question, then the groups."""
    questions = _questions(desk)
    with st.container(key="sp_card_asked"):
        who = desk.person or THE_TEAM.lower()
        blocks.heading("What only you know", f"No file says this. Marks of {who}; 3 is average.")
        wanted = [key for key in desk.keys if key in questions]
        picked = st.pills("Question", list(questions), format_func=desk.label, key="sp_question",
                          default=wanted[0] if wanted else None, label_visibility="collapsed")  # fmt: skip
        if picked not in questions:
            st.html('<p class="sp-sub">Pick a question to give marks.</p>')
            return
        why, left, right = questions[picked]
        st.html(f"<p>{blocks.esc(why)}</p>")
        if picked not in desk.keys:
            st.html('<p class="sp-sub">It counts once you choose it under “Choose what counts”.</p>')
        _groups(desk, picked, left, right)


def _questions(desk: Desk) -> dict[str, tuple[str, str, str]]:
    """Key -> the question and its two ends."""
    asked = {row.key: (row.why, row.left, row.right) for row in CRITERIA if row.left}
    own = {row.key: (f"{row.label}: what do you say?", row.left, row.right)
           for row in store().own_criteria(desk.project.id) if not row.feature}  # fmt: skip
    return {**own, **asked}


def _groups(desk: Desk, criterion: str, left: str, right: str) -> None:
    """One row of marks for each group, and what the team says on the whole."""
    given = {mark.letter: mark.value for mark in store().marks(desk.found.id)
             if mark.person == desk.person and mark.criterion == criterion}  # fmt: skip
    figures = desk.measures[criterion].figures
    for letter, name in desk.names.items():
        field = mark_field(criterion, f"{letter}  {name}", left, right)

        def put(value: object, version: int, letter: str = letter) -> None:
            if value is not None:
                acts.say_mark(store(), desk.found, desk.person, criterion, letter, value, now=now())

        ask(field, key=f"m:{desk.found.id}:{desk.person}:{criterion}:{letter}", value=given.get(letter), version=0,
            put=put)  # fmt: skip
        if len(desk.people) > 1 and letter in figures:
            figure = figures[letter]
            st.html(f'<p class="sp-sub">Everyone: {number(figure.value)}, likely {number(figure.low)} to '
                    f"{number(figure.high)}</p>")  # fmt: skip
