"""What customers say, beside a section of the worksheet: quotes that become a line with one press."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import quotes as acts
from segpersona.model import Persona
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.personas.quoted import shown
from segpersona.ui.state import acting, now
from segpersona.worksheet import Section

_MOST = 3


def said(page: Screen, persona: Persona, section: Section) -> None:
    """Quotes that fit this section; nothing where none was heard."""
    heard = page.store.voices(page.project.id)
    links = frozenset(row.fact for row in persona.answers if row.fact)
    rows = acts.offers(heard, section.key, persona.letters, links, _MOST) if heard else []
    if not rows:
        return
    with st.container(key="sp_card_said", gap="small"):
        blocks.heading("What customers say", "Their own words. As a line they are marked From research.")
        if not (room := acts.has_room(persona, rows[0].question)):
            st.caption(acts.TAKEN)
        for place, row in enumerate(rows):
            with st.container(key=f"sp_fact_said_{place}"):
                st.html(shown(row.said) + f'<p class="sp-sub">{blocks.esc(row.source)}</p>')
                key = f"sp_said_{persona.id}_{row.question}_{row.said.at}"
                st.button("Use this as a line", key=key, on_click=acting(acts.tie, persona.id, row, clock=now),
                          disabled=not room)  # fmt: skip
