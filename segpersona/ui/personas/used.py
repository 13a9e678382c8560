"""What a persona has changed: its decision log, and a word where it has changed nothing for long."""

from __future__ import annotations

from datetime import date

import streamlit as st

from segpersona.actions import aside as acts
from segpersona.model import Persona
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import seed
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import called
from segpersona.ui.state import acting, now
from segpersona.words import plural
from segpersona.worksheet.aside import OWNER, RESULT, WHAT, Entry, decisions_of, next_slot, unused_days

_FIELDS = (WHAT, OWNER, RESULT)


def used_for(page: Screen, persona: Persona) -> None:
    """The log, newest first, room for another entry, and the log of all personas as a file."""
    entries = decisions_of(persona)
    page.title(_title(persona, entries), "A persona earns its place by what it changes. Write it down while you know.")
    if words := unused(persona):
        blocks.stale(words)
    with st.container(key="sp_card_decision_new"):
        blocks.heading("Write down another change")
        _entry(persona, Entry(slot=next_slot(persona), what="", made=now().date()), new=True)
    for entry in entries:
        with st.container(key=f"sp_card_decision_{entry.slot}"):
            _shown(persona, entry)
    if entries:
        st.download_button(
            "The log of all personas as CSV", lambda: acts.log_as_csv(store(), page.project),
            "what-personas-changed.csv", "text/csv", key="sp_log_csv", icon=":material/download:", on_click="ignore",
        )  # fmt: skip
    page.bar("Go to your personas", to="personas", back="personas", beside="used")


def unused(persona: Persona) -> str:
    """Said where a persona has changed nothing for long; "" otherwise."""
    days = unused_days(persona, now())
    return f"It has changed nothing for {days} days. Use it, or put it away." if days else ""


def _title(persona: Persona, entries: tuple[Entry, ...]) -> str:
    if not entries:
        return f"What has {called(persona)} changed?"
    return f"{called(persona)} has changed {plural(len(entries), 'thing')}"


def _shown(persona: Persona, entry: Entry) -> None:
    made = f"{entry.made:%d %b %Y}" if entry.made else ""
    small = " · ".join(part for part in (made, entry.owner) if part)
    blocks.heading(entry.what, small)
    result = blocks.esc(entry.result) if entry.result else "No result yet."
    st.html(f'<p class="sp-sub"><b>Result</b>: {result}</p>')
    with st.popover("Change", type="tertiary", icon=":material/edit:", key=f"sp_dec_open_{persona.id}_{entry.slot}"):
        _entry(persona, entry, new=False)
        st.button("Take it back", key=f"sp_dec_drop_{persona.id}_{entry.slot}", type="tertiary",
                  on_click=acting(acts.take_back, persona.id, entry.slot, clock=now))  # fmt: skip


def _entry(persona: Persona, entry: Entry, *, new: bool) -> None:
    """The four boxes of an entry. A new one is kept with its button; the boxes of the next one are others."""
    key = f"sp_dec_{persona.id}_{entry.slot}"
    version = acts.kept(persona, "decision", entry.slot).version
    for field in _FIELDS:
        seed(f"{key}_{field.key}", getattr(entry, field.key), version)
        st.text_input(field.label, key=f"{key}_{field.key}", max_chars=field.limit, placeholder=field.placeholder)
    seed(f"{key}_made", entry.made or now().date(), version)
    st.date_input("When?", key=f"{key}_made", format="YYYY-MM-DD")
    st.button("Write it down" if new else "Keep the change", key=f"{key}_keep", icon=":material/check:",
              on_click=lambda: _keep(persona, entry.slot, key))  # fmt: skip


def _keep(persona: Persona, slot: int, key: str) -> None:
    said = {field.key: st.session_state[f"{key}_{field.key}"] for field in _FIELDS}
    made: date = st.session_state[f"{key}_made"]
    acting(acts.decide, persona.id, said, made, clock=now, slot=slot)()
