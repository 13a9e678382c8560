"""One section of the worksheet on screen: its questions, facts to accept, and the live card beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from segpersona.actions import personas as acts
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import card
from segpersona.ui.frame import Screen
from segpersona.ui.personas.fit import meter
from segpersona.ui.personas.flags import data_says
from segpersona.ui.personas.journey import journey_form
from segpersona.ui.personas.lines import question
from segpersona.ui.personas.proposing import propose
from segpersona.ui.state import acting, address, now
from segpersona.worksheet import (
    QUESTIONS,
    SECTIONS,
    SENSITIVE,
    Question,
    Section,
    asks_sensitive,
    questions_in,
    section_state,
)

_OPEN = {"who": 4, "quote": 2, "think": 5, "do": 6}
"""How many questions of a section stand open where its starred ones alone are too few, or are none; the rest are
under "Go deeper"."""
_FORMS: Mapping[str, Callable[[Screen, Persona], None]] = {"journey": journey_form}
"""Sections that are drawn in a way of their own."""
_STATE = {"done": "✓", "started": "…", "empty": ""}


def two_columns() -> Sequence[DeltaGenerator]:
    """The form on the left, the card on the right; below each other on phones."""
    return st.columns([1.12, 1], gap="large")


def title_of(persona: Persona) -> str:
    """The persona's name, or that it has none yet."""
    return str(acts.given(persona, "name").value or "Unnamed persona")


def steps(persona: Persona, section: Section) -> None:
    """How far we are, and a way to any other section."""
    st.progress(section.number / len(SECTIONS), text=f"Question {section.number} of {len(SECTIONS)}")
    names = {row.key: f"{row.number}. {row.title} {_STATE[section_state(persona, row)]}" for row in SECTIONS}
    key = f"sp_jump_{section.key}"
    st.selectbox(
        "Go to section", list(names), format_func=names.__getitem__, index=section.number - 1, key=key,
        on_change=lambda: to_section(st.session_state[key]), label_visibility="collapsed",
    )  # fmt: skip


def to_section(key: str) -> None:
    """Turn to a section, or with "" back to the list (in the address, so that a refresh stays where it was)."""
    if key:
        st.query_params["q"] = key
    else:
        st.query_params.from_dict(address())


def answer_section(page: Screen, persona: Persona, section: Section) -> None:
    """The section's questions, star questions first, the rest folded; then what the data says."""
    short = short_name(persona)
    blocks_title = section.ask.format(short=short) if short else section.ask.format(short="this person")
    st.header(blocks_title, anchor=False)
    st.caption(section.hint)
    form = st.container(key="sp_form")
    asked = questions_in(section.key, companies=_companies(persona), sensitive=asks_sensitive(persona))
    rows = () if section.key in _FORMS else asked
    first = list(rows[: _OPEN[section.key]]) if section.key in _OPEN else [row for row in rows if row.quick] or rows[:2]
    with form:
        if section.key == "segments":
            _stands_for(page, persona)
        if section.key in _FORMS:
            _FORMS[section.key](page, persona)
        ask_all(page, persona, first)
        data_says(page, persona, section)
        _deeper(page, persona, section, [row for row in rows if row not in first])


def _deeper(page: Screen, persona: Persona, section: Section, rows: Sequence[Question]) -> None:
    if not rows:
        return
    answered = sum(any(a.question == row.key and a.value for a in persona.answers) for row in rows)
    said = f"Go deeper ({answered} of {len(rows)} answered)"
    box = st.expander(said, key=f"sp_deeper_{section.key}", on_change="rerun")
    if box.open:
        with box:
            ask_all(page, persona, rows)
            _sensitive(persona, section)


def ask_all(page: Screen, persona: Persona, rows: Sequence[Question]) -> None:
    """Questions that share a place on the card, such as the two of a journey's step, stand on one card here too.

    What goes on about other lines is asked once there are some."""
    found = page.state.segmentation
    known = {answer.question for answer in persona.answers if answer.value}
    asked = [row for row in rows if not row.beside or row.beside in known]
    for _, together in groupby(asked, key=lambda row: (row.block and row.on_card) or row.key):
        group = list(together)
        question(persona, group, found.profiles if found else ())
        propose(page, persona, group[0])


def _stands_for(page: Screen, persona: Persona) -> None:
    found = page.state.segmentation
    if found is None:
        return
    names = {row.letter: f"{row.letter}  {row.name}" for row in found.profiles}
    key = f"sp_letters_{persona.id}_{found.id}"
    if key not in st.session_state:
        st.session_state[key] = [letter for letter in persona.letters if letter in names]

    def keep() -> None:
        acting(lambda s: acts.stand_for(s, persona, st.session_state[key], now=now()))()

    with st.container(key="sp_card_letters"):
        st.pills(
            "Which groups does this person stand for? ★", list(names), format_func=names.__getitem__,
            selection_mode="multi", key=key, on_change=keep, help="The first is the main group and gives the colour.",
        )  # fmt: skip


def live_card(page: Screen, persona: Persona, section: Section) -> None:
    """The card as it stands, in full where it is being written, and how much of it is backed. It stays in sight."""
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    with st.container(key="sp_side"):
        with st.container(key="sp_card_live"):
            card.show(drawn, written={row.block for row in QUESTIONS if row.section == section.key})
        st.caption(card.backed(drawn))
        meter(page, persona)


def turn(persona: Persona, section: Section) -> None:
    """Back and Next, named after what comes next.

    Their keys are not those of the bar on the check screen: a press counts for every button of its key in that run.
    """
    before = SECTIONS[section.number - 2] if section.number > 1 else None
    after = SECTIONS[section.number] if section.number < len(SECTIONS) else None
    with st.bottom, st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button("Back", icon=":material/arrow_back:", type="tertiary", key="sp_back_turn", on_click=to_section,
                  args=(before.key if before else "",))  # fmt: skip
        label = f"Next: {after.title[:1].lower()}{after.title[1:]}" if after else "Check your card"
        st.button(label, icon=":material/arrow_forward:", icon_position="right", type="primary", key="sp_primary_turn",
                  on_click=to_section, args=(after.key if after else "check",))  # fmt: skip


def _companies(persona: Persona) -> bool:
    return acts.given(persona, "mode").value == "companies"


def _sensitive(persona: Persona, section: Section) -> None:
    """Questions such as gender stay away until somebody has written down why they matter here."""
    if not any(row.sensitive and row.section == section.key for row in QUESTIONS):
        return
    on = asks_sensitive(persona)
    box = st.expander(f"Sensitive questions are {'on' if on else 'off'}", key=f"sp_sensitive_{section.key}",
                      on_change="rerun", icon=":material/lock_open:" if on else ":material/lock:")  # fmt: skip
    if box.open:
        with box:
            st.caption("Only where it matters for buying and you have a lawful reason. They never form groups.")
            question(persona, [acts.question(SENSITIVE)])
