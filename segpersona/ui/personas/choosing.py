"""Choosing several personas to look at together; the choice stands in the address."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen


def chosen_people(page: Screen, key: str, *, most: int) -> list[Persona]:
    """The personas picked, the first few where nobody has picked; in the order of the list."""
    people = {row.id: row for row in page.state.personas}
    if len(people) < 2:
        return list(people.values())
    names = {key: blocks.plain(called(row)) for key, row in people.items()}
    picked = st.pills(
        "Whom to lay side by side", list(names), format_func=names.__getitem__, selection_mode="multi", key=key,
        default=list(names)[: min(most, len(names))], bind="query-params",
    )  # fmt: skip
    if len(picked) > most:
        st.caption(f"The first {most} are shown; more do not fit beside each other.")
    return [row for row in people.values() if row.id in picked][:most]


def called(persona: Persona) -> str:
    """What the persona is called, also where it has no name."""
    return short_name(persona) or f"Unnamed persona for {' and '.join(persona.letters) or 'no group'}"
