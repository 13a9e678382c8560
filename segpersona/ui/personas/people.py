"""The list of personas, and the ways to start another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from segpersona.actions import keeping
from segpersona.actions import personas as acts
from segpersona.model import Persona, Profile
from segpersona.ui import blocks, card
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import called
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.personas.unchased import not_to_chase
from segpersona.ui.personas.used import unused
from segpersona.ui.personas.views import ways, ways_of
from segpersona.ui.state import acting, address, now
from segpersona.words import plural
from segpersona.worksheet import SECTIONS, section_state


def people(page: Screen) -> None:
    """Every persona with its card, a new one for each group to work on, and the way to what customers say."""
    if page.state.personas:
        with st.grid(2, min_column_width=320, gap="small"):
            for persona in page.state.personas:
                _person(page, persona)
    _new(page)
    not_to_chase(page)
    ways(page)
    _archive(page)


def bar(page: Screen) -> None:
    """The one way on: to share what there is, or to picture the first person."""
    if page.state.personas:
        page.bar("Share", to="share", back="priorities")
    elif page.state.segmentation:
        first = _targets_first(page, page.state.segmentation.profiles)[0]
        start = partial(_start_and_open, page.project.id, first.letter)
        page.bar(f"Picture someone for {first.letter}", back="priorities", on_click=start)


def _person(page: Screen, persona: Persona) -> None:
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    done = sum(section_state(persona, row) == "done" for row in SECTIONS)
    with st.container(key=f"sp_card_p{persona.id}", height="stretch"):
        card.show_top(drawn)
        st.caption(f"{done} of {len(SECTIONS)} sections done. {card.backed(drawn)}")
        if words := unused(persona):
            blocks.stale(words)
        with st.container(horizontal=True, gap="small"):
            st.button("Open the worksheet", key=f"sp_open_{persona.id}", icon=":material/edit:", type="tertiary",
                      on_click=turn_to, args=(persona, _unfinished(persona)))  # fmt: skip
            ways_of(persona)
            _more(persona)


def _unfinished(persona: Persona) -> str:
    return next((row.key for row in SECTIONS if section_state(persona, row) != "done"), "check")


def _more(persona: Persona) -> None:
    """Copy it, put it away, or let it go for good."""
    with st.popover("More", type="tertiary", key=f"sp_pmore_{persona.id}"):
        st.button("Copy", key=f"sp_pcopy_{persona.id}", icon=":material/content_copy:", type="tertiary",
                  on_click=acting(keeping.copy, persona.id, clock=now))  # fmt: skip
        st.button("Put away", key=f"sp_paway_{persona.id}", icon=":material/archive:", type="tertiary",
                  on_click=acting(keeping.put_away, persona.id, clock=now))  # fmt: skip
        _delete(persona)


def _delete(persona: Persona) -> None:
    drop = acting(lambda s: s.delete_persona(persona.id))
    st.button("Delete this persona", key=f"sp_pdelete_{persona.id}", icon=":material/delete:", type="tertiary",
              on_click=drop, help="The persona and its history go for good.")  # fmt: skip


def _archive(page: Screen) -> None:
    """The personas that were put away, each with the way back."""
    away = keeping.archived(page.store, page.project.id)
    if not away:
        return
    with st.expander(f"Put away: {plural(len(away), 'persona')}", key="sp_archive", icon=":material/archive:"):
        for row in away:
            with st.container(horizontal=True, vertical_alignment="center", key=f"sp_away_{row.id}"):
                st.html(f"<b>{blocks.esc(called(row))}</b>")
                st.button("Bring back", key=f"sp_pback_{row.id}", type="tertiary",
                          on_click=acting(keeping.put_away, row.id, clock=now, away=False))  # fmt: skip
                _delete(row)


def _new(page: Screen) -> None:
    found = page.state.segmentation
    if found is None:
        return
    with st.container(key="sp_card_newpersona"):
        blocks.heading("Start a persona", "Choose the group it stands for; you can add others later.")
        with st.grid(2, min_column_width=280, gap="small"):
            for row in _targets_first(page, found.profiles):
                st.button(f"For {row.letter}: {row.name}", key=f"sp_start_{row.letter}", icon=":material/add:",
                          on_click=_start_and_open, args=(page.project.id, row.letter), width="stretch")  # fmt: skip


def _start_and_open(project: str, letter: str) -> None:
    made = acts.start(store(), project, (letter,), now=now())
    st.query_params.from_dict(address(who=made.id, q=SECTIONS[0].key))


def _targets_first(page: Screen, profiles: Sequence[Profile]) -> list[Profile]:
    chosen = page.state.targets.letters
    return sorted(profiles, key=lambda row: (row.letter not in chosen, row.letter))
