"""Help with words on screen: switched on with an address, each task with what is sent, the answer, and its use."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import wording as acts
from segpersona.model import Persona
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import called
from segpersona.ui.state import acting, now
from segpersona.ui.waiting import busy, ended, wait
from segpersona.worksheet.wording import TASKS, Task

_ADDRESS, _MODEL, _KEY = "sp_word_address", "sp_word_model", "sp_word_key"


def wording(page: Screen, persona: Persona) -> None:
    """The switch, and below it the tasks; nothing is asked before somebody presses."""
    page.title(f"Words for {called(persona)}", "A language model you choose can help with wording. It knows nothing of "
               "your customers and counts for no evidence; everything works without it.")  # fmt: skip
    job, line = acts.job_of(persona.id), acts.line_of(store())
    if line is None:
        _off()
    else:
        _on(line)
        if busy(job):
            wait(job, "Waiting for words")
        else:
            ended(job)
            for row in TASKS:
                _task(persona, row)
    page.bar("Go to your personas", to="personas", back="personas", beside="wording")


def _off() -> None:
    with st.container(key="sp_card_wording"):
        blocks.heading("Switched off", "Give the address of a language model to switch it on: one on this computer, or "
                       "any that is asked as OpenAI’s are.")  # fmt: skip
        st.text_input(acts.ADDRESS.label, key=_ADDRESS, placeholder=acts.ADDRESS.placeholder)
        st.text_input(acts.MODEL.label, key=_MODEL, placeholder=acts.MODEL.placeholder)
        st.text_input("Key, where one is needed", key=_KEY, type="password", help="Held only while segpersona runs.")
        st.button("Switch on", key="sp_word_on", icon=":material/power:", on_click=_switch_on)


def _switch_on() -> None:
    said = [str(st.session_state.get(key) or "") for key in (_ADDRESS, _MODEL, _KEY)]
    st.session_state[_KEY] = ""
    acting(acts.switch_on, *said)()


def _on(line: acts.Line) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="sp_card_wording"):
        model = f", {line.model}" if line.model else ""
        st.html(f'<p class="sp-sub">Asks {blocks.esc(line.address)}{blocks.esc(model)}</p>')
        st.button("Switch off", key="sp_word_off", type="tertiary", icon=":material/power_off:",
                  on_click=acting(acts.switch_off))  # fmt: skip


def _task(persona: Persona, row: Task) -> None:
    messages = acts.sent(store(), persona, row)
    with st.container(key=f"sp_card_word_{row.key}"):
        blocks.heading(row.label, row.why)
        if not messages:
            st.caption(acts.TOO_LITTLE.words)
            return
        if words := acts.words_for(persona, row.key):
            st.html(f'<p class="sp-draft sp-lines" dir="auto">{blocks.esc(words)}</p>')
        with st.container(horizontal=True, gap="small"):
            st.button("Ask again" if words else "Ask for it", key=f"sp_word_{row.key}", icon=":material/edit_note:",
                      on_click=acting(acts.start, persona.id, row.key, clock=now))  # fmt: skip
            if words and row.into:
                st.button("Use this as the story", key=f"sp_worduse_{row.key}", type="tertiary",
                          help="It is marked Colour. What stands there now stays in the history.",
                          on_click=acting(acts.use, persona.id, row.key, clock=now))  # fmt: skip
        with st.expander("What is sent", key=f"sp_word_sent_{row.key}"):
            st.text("\n\n".join(text for _, text in messages))
