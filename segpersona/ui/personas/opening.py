"""Which persona, and which part of its worksheet, the address names."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.model import Persona, Project
from segpersona.store import Store
from segpersona.ui.state import address, at
from segpersona.worksheet import SECTIONS, Section


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


def turn_to(persona: Persona, section: str) -> None:
    """Open a section of a persona's worksheet; "check" is the screen at its end."""
    st.query_params.from_dict(address(who=persona.id, q=section))
