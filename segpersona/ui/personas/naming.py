"""Names to choose from that say nothing of who the person is."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import threads
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.state import acting, now
from segpersona.worksheet.plain_names import suggested


def plain_names(page: Screen, persona: Persona) -> None:
    """A few of them, none that another persona has."""
    names = suggested(persona.id, [short_name(row) for row in page.state.personas])
    with st.container(key="sp_card_plainname", gap="small"):
        blocks.heading("Short of a name?", "These are at home in many places, for any gender and age.")
        with st.container(horizontal=True, gap="small"):
            for name in names:
                st.button(f"Call them {name}", key=f"sp_call_{persona.id}_{name}", type="tertiary",
                          on_click=acting(threads.call, persona.id, name, now=now()))  # fmt: skip
