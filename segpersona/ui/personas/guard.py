"""Checks of one persona: which details tell anything, what rests on nothing, the card without who they are, and a name
that says nothing."""

from __future__ import annotations

from functools import partial

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks, card
from segpersona.ui.frame import Screen
from segpersona.ui.personas.looked import tellings
from segpersona.ui.personas.naming import plain_names
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.state import now
from segpersona.words import listed
from segpersona.worksheet import SECTIONS
from segpersona.worksheet.guard import Telling, Verdict, untied, verdict_words
from segpersona.worksheet.hidden import without_demographics

_SIGNS: dict[Verdict, tuple[str, str]] = {
    "a lot": ("pass", "✓"), "something": ("watch", "~"), "nothing": ("fail", "!"), "unknown": ("", "?"),
}  # fmt: skip
_SHOWN = frozenset({"who", "wants", "stuck", "buys"})
"""What of the card is drawn in full where who the person is has been left out."""


def checks(page: Screen, persona: Persona) -> None:
    """The whole view."""
    short = short_name(persona) or "this person"
    page.title(f"Is {short} more than a picture?", "A detail earns its place when it changes what people buy.")
    left, right = st.columns([1.12, 1], gap="large")
    with left:
        _details(page, persona)
        _untied(persona)
        plain_names(page, persona)
    with right:
        _hidden(page, persona)
    page.bar("Open the worksheet", back="personas", on_click=partial(turn_to, persona, SECTIONS[0].key), beside="guard")


def _details(page: Screen, persona: Persona) -> None:
    """Each line from data: does knowing it tell anything?"""
    found, dataset = page.state.segmentation, page.state.dataset
    rows = tellings(found, dataset, persona) if found and dataset else []
    with st.container(key="sp_card_telling"):
        blocks.heading("Does this detail predict anything?", "Asked of every line that is tied to your data.")
        if rows:
            st.html("".join(_detail(row) for row in rows))
        else:
            st.caption("No line is tied to your data yet. Use a fact as a line in the worksheet.")


def _detail(row: Telling) -> str:
    kind, sign = _SIGNS[row.verdict]
    who = " <span class='sp-sub'>(who they are)</span>" if row.personal else ""
    return (
        f'<div class="sp-served"><span class="sp-sign {kind}" aria-hidden="true">{sign}</span><div>'
        f"<b>{blocks.esc(row.condition.line.words)}</b>{who}<br>"
        f'<span class="sp-sub">{blocks.esc(verdict_words(row))}</span></div></div>'
    )


def _untied(persona: Persona) -> None:
    """What is said of who they are without any tie to the data."""
    rows = untied(persona)
    if not rows:
        return
    lines = "".join(f"<li><b>{blocks.esc(label)}</b> {blocks.esc(words)}</li>" for label, words in rows)
    with st.container(key="sp_card_untied"):
        blocks.heading("Not tied to your data", "Whether these change what people buy cannot be counted. Ask, or leave "
                       "them out.")  # fmt: skip
        st.html(f'<ul class="sp-list">{lines}</ul>')


def _hidden(page: Screen, persona: Persona) -> None:
    """The card without who the person is."""
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    bare = without_demographics(drawn)
    with st.container(key="sp_card_hidden"):
        blocks.heading("Without who they are", "Name, face, age, gender, place, family, schooling, budget and work are "
                       "left out. Would you still know what to do?")  # fmt: skip
        card.show(bare, written=_SHOWN)
        st.caption("Stories and quotes stay as they were written; read them for what they give away.")
    told = [row.title.lower() for row in bare.blocks if row.key in ("wants", "stuck", "buys") and not row.statements]
    if told:
        st.caption(f"Nothing is left under {blocks.plain(listed(told))}: start there.")
