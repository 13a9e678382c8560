"""The history of a persona: every saved version of every line, each of which can be put back."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import keeping as acts
from segpersona.model import Persona
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.marks import marked
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import called
from segpersona.ui.state import acting, now

_MOST, _STEP = 300, 25


def history(page: Screen, persona: Persona) -> None:
    """The newest versions, of all lines or of one, and a button to take the last change back."""
    rows = acts.versions(store(), persona, _MOST)
    page.title(f"What was written about {called(persona)}", "Nothing is lost: every version of a line can come back.")
    if not rows:
        blocks.empty("Nothing written yet", "Each line you write appears here with its earlier versions.")
    else:
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            line = _line(rows)
            st.button("Undo the last change", key=f"sp_undo_{persona.id}", icon=":material/undo:",
                      on_click=acting(acts.undo, persona.id, clock=now))  # fmt: skip
        shown = [row for row in rows if not line or row.label == line]
        for row in shown[:_STEP]:
            _version(persona, row)
        if len(shown) > _STEP:
            st.caption(f"The newest {_STEP} of {len(shown)} are shown. Choose a line above to see its own.")
    page.bar("Go to your personas", to="personas", back="personas", beside="history")


def _line(rows: tuple[acts.Version, ...]) -> str | None:
    labels = sorted({row.label for row in rows})
    return st.selectbox("Which line?", labels, index=None, placeholder="All lines", key="sp_history_line")


def _version(persona: Persona, row: acts.Version) -> None:
    letter = persona.letters[0] if persona.letters else ""
    place = f"{row.question}_{row.slot}_{row.version}"
    with st.container(key=f"sp_fact_v_{place}", horizontal=True, vertical_alignment="center", gap="small"):
        said = blocks.esc(row.words) if row.words else "<i>emptied</i>"
        st.html(
            f'<div class="sp-line"><span>{marked(row.evidence, letter)}</span><span dir="auto">{said}'
            f"<small>{blocks.esc(row.label)} · {row.saved:%d %b %Y, %H:%M}</small></span></div>"
        )
        if row.standing:
            st.html('<span class="sp-sub">Stands there now</span>', width="content")
        else:
            back = acting(acts.put_back, persona.id, row.question, row.slot, row.version, clock=now)
            st.button("Put this back", key=f"sp_back_{persona.id}_{place}", type="tertiary", on_click=back)
