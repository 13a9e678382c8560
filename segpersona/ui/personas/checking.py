"""The check screen: the card as it will be printed, what is still missing, and what is still a guess."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.model import Persona
from segpersona.ui import blocks, cached, card
from segpersona.ui.frame import Screen
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.state import now
from segpersona.worksheet import SECTIONS, Section, section_state

_VERSIONS = 200


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
              on_click=turn_to, args=(persona, row.key))  # fmt: skip
