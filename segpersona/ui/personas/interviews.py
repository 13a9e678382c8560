"""Talk to these eight: whom of a group to ask, by number only, and a guide of what to ask."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import interviews as acts
from segpersona.model import Persona
from segpersona.research import Callers
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.words import listed

_GROUP = "sp_talk"


def talk_to(page: Screen, persona: Persona | None) -> None:
    """The eight of a group, and the guide for the persona that is worked on."""
    found, dataset = page.state.segmentation, page.state.dataset
    if found is None or dataset is None:
        return
    person = persona or next(iter(page.state.personas), None)
    box = st.expander("Talk to these eight", key="sp_eight", icon=":material/record_voice_over:", on_change="rerun")
    if not box.open:
        return
    with box:
        names = {row.letter: f"{row.letter}  {row.name}" for row in found.profiles}
        own = next((letter for letter in (person.letters if person else ()) if letter in names), next(iter(names)))
        letter = st.pills("Group", list(names), format_func=names.__getitem__, default=own, key=_GROUP, required=True)
        rows = cached.to_talk_to(dataset, found.id, str(letter or own))
        st.html(f'<ul class="sp-list">{"".join(_line(row) for row in rows)}</ul>' if rows else _CHANGED)
        st.caption("Customer numbers only; look their names up where you may.")
        if person:
            st.download_button("Interview guide as text", lambda: acts.guide_of(store(), person), "interview-guide.txt",
                               "text/plain", key=f"sp_guide_{person.id}", icon=":material/download:",
                               on_click="ignore")  # fmt: skip


_CHANGED = "<p class='sp-sub'>Your data has changed since the groups were found. Find them again first.</p>"


def _line(row: Callers) -> str:
    said = listed(row.ids) if row.ids else row.missing
    return (
        f"<li><b>{blocks.esc(row.kind)}</b> {blocks.esc(said)} <span class='sp-sub'>{blocks.esc(row.why)}</span></li>"
    )
