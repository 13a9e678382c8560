"""The list of personas, opening one from the address, and the check screen at the end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.model import Persona, Profile, Project
from segpersona.store import Store
from segpersona.ui import blocks, cached, card, voices
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.state import acting, address, at, now
from segpersona.worksheet import SECTIONS, Section, section_state

_VERSIONS = 200


def opened(memory: Store, project: Project) -> Persona | None:
    """The persona in the address, if it is one of this project's."""
    persona = memory.persona(at("who")) if at("who") else None
    return persona if persona and persona.project == project.id else None


def gone() -> None:
    """Said when the address names a persona that is not here."""
    if at("who"):
        st.warning(acts.NO_PERSONA.words)


def section_at() -> Section | None:
    """The section in the address; the first where it names none; None on the check screen."""
    if at("q") == "check":
        return None
    return next((row for row in SECTIONS if row.key == at("q")), SECTIONS[0])


def people(page: Screen) -> None:
    """Every persona with its card, a new one for each group to work on, and the way to what customers say."""
    if page.state.personas:
        with st.grid(2, min_column_width=320, gap="small"):
            for persona in page.state.personas:
                _person(page, persona)
    _new(page)
    voices.way(page)


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
        with st.container(horizontal=True, gap="medium"):
            st.button("Open the worksheet", key=f"sp_open_{persona.id}", icon=":material/edit:", type="tertiary",
                      on_click=_turn_to, args=(persona, _unfinished(persona)))  # fmt: skip
            _delete(persona)


def _turn_to(persona: Persona, section: str) -> None:
    st.query_params.from_dict(address(who=persona.id, q=section))


def _unfinished(persona: Persona) -> str:
    return next((row.key for row in SECTIONS if section_state(persona, row) != "done"), "check")


def _delete(persona: Persona) -> None:
    with st.popover("Delete", type="tertiary", key=f"sp_pdel_{persona.id}"):
        st.caption("The persona and its history go for good.")
        drop = acting(lambda s: s.delete_persona(persona.id))
        st.button("Delete this persona", key=f"sp_pdelete_{persona.id}", on_click=drop)


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


def check(page: Screen, persona: Persona) -> None:
    """The card as it will be printed, what is still missing, and what is still a guess."""
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    with st.container(key="sp_sheet"):
        st.image(cached.card_picture(drawn, "a4"), width="stretch", alt=f"The printed card of {drawn.name}")
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sp_card_sections", gap="xsmall"):
        blocks.heading("The ten sections", "Open any of them to go on writing.")
        for row in SECTIONS:
            _section_link(persona, row)
    with right, st.container(key="sp_card_backed"):
        blocks.heading(card.backed(drawn).rstrip("."))
        guesses = acts.guesses(persona)
        st.caption("Still a guess; worth asking about:" if guesses else "Nothing here is a mere guess.")
        st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in guesses[:12]) + "</ul>")
    _earlier(page, persona)


def _earlier(page: Screen, persona: Persona) -> None:
    """Every version that was ever saved, the newest first; opened only when somebody wants to see it."""
    box = st.expander("Earlier versions", key=f"sp_earlier_{persona.id}", on_change="rerun", icon=":material/history:")
    if box.open:
        with box:
            lines = "".join(
                f"<li><b>{blocks.esc(label)}</b> {blocks.esc(words or '-')} <small>{saved:%d %b, %H:%M}</small></li>"
                for saved, label, words in acts.history(page.store, persona)[:_VERSIONS]
            )
            st.html(f'<ul class="sp-list">{lines}</ul>')


def _section_link(persona: Persona, row: Section) -> None:
    said = {"done": "done", "started": "started", "empty": "not written yet"}[section_state(persona, row)]
    icon = ":material/check_circle:" if said == "done" else ":material/radio_button_unchecked:"
    st.button(f"{row.number}. {row.title}: {said}", key=f"sp_to_{row.key}", icon=icon, type="tertiary",
              on_click=_turn_to, args=(persona, row.key))  # fmt: skip
