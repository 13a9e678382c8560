"""The check screen: the card as it will be printed, what is still missing, and what is still a guess."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import finishing
from segpersona.actions import personas as acts
from segpersona.fields import SHORT
from segpersona.model import Persona
from segpersona.ui import blocks, cached, card
from segpersona.ui.autosave import autosave_text
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.personas.interviews import talk_to
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.personas.wizard import ask_all
from segpersona.ui.state import now
from segpersona.worksheet import CHECK, SECTIONS, WHOM, OpenLine, Section, open_lines, questions_in, section_state

_VERSIONS = 200
_LEFT, _RIGHT = ("talks",), ("review", "sign_off")
"""Asked below the sections and beside them; what else the check asks comes after."""
_SCORE = "The score is the share of lines that is backed, times how strongly: by how many customers or people."


def check(page: Screen, persona: Persona) -> None:
    """The card as it will be printed, what is missing, what is still a guess, and who looks again when."""
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    with st.container(key="sp_sheet"):
        st.image(cached.card_picture(drawn, "a4"), width="stretch", alt=f"The printed card of {drawn.name}")
    st.caption(cached.fitting(drawn, "a4", "card")[0])
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sp_card_sections", gap="xsmall"):
        blocks.heading("The ten sections", "Open any of them to go on writing.")
        for row in SECTIONS:
            _section_link(persona, row)
    with right, st.container(key="sp_card_backed"):
        blocks.heading(card.backed(drawn).rstrip("."), _SCORE if drawn.counted else "")
    for column, keys in ((left, _LEFT), (right, _RIGHT)):
        with column:
            ask_all(page, persona, [acts.question(key) for key in keys])
    _open_lines(page, persona)
    st.header("What stands behind it, what it changed", anchor=False)
    rest = [row for row in questions_in(CHECK, companies=False, sensitive=True) if row.key not in _LEFT + _RIGHT]
    ask_all(page, persona, rest)
    _earlier(page, persona)


def _open_lines(page: Screen, persona: Persona) -> None:
    """What is still a guess, by who would know, each line with what would prove it wrong."""
    lines = open_lines(persona)
    st.header(
        f"{len(lines)} lines to find out about" if len(lines) != 1 else "One line to find out about", anchor=False
    )
    if not lines:
        st.caption("Nothing here is a mere guess.")
        return
    for whom, (name, how) in WHOM.items():
        rows = [line for line in lines if line.row.whom == whom]
        if rows:
            with st.container(key=f"sp_card_open_{whom}", gap="small"):
                blocks.heading(f"{name} ({len(rows)})", how)
                for line in rows:
                    _open_line(persona, line)
    talk_to(page, persona)


def _open_line(persona: Persona, line: OpenLine) -> None:
    key, slot = line.row.key, line.answer.slot
    kept = finishing.doubt_of(persona, key, slot)
    st.html(f'<p class="sp-open" dir="auto">{blocks.esc(line.words)}</p>')
    autosave_text(
        f"What would prove it wrong: {line.words}", key=f"d:{persona.id}:{key}:{slot}", hide_label=True,
        load=lambda: (line.wrong_if, kept.version), limit=SHORT,
        save=lambda words, base: _keep_doubt(persona, key, slot, words, base),
        placeholder="What would prove it wrong? For example: fewer than 3 of 8 say so",
    )  # fmt: skip


def _keep_doubt(persona: Persona, key: str, slot: int, words: str, base: int) -> None:
    finishing.doubt(store(), persona.id, key, slot, words, base_version=base, now=now())


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
    st.button(f"{row.number}. {row.title.rstrip('?')}: {said}", key=f"sp_to_{row.key}", icon=icon, type="tertiary",
              on_click=turn_to, args=(persona, row.key))  # fmt: skip
