"""Disconnect check: the team lists what it offers and says, ticks what answers which line, and sees the empty ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from segpersona.actions import aside as acts
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask, seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.worksheet import answered
from segpersona.worksheet.aside import MEETS, met_by
from segpersona.worksheet.disconnect import (
    MOST_OFFERS,
    OFFER,
    Disconnect,
    Need,
    Offer,
    OfferKind,
    disconnect,
    in_words,
    needs_of,
)

_HEADS: Mapping[OfferKind, tuple[str, str]] = {
    "feature": ("What we offer", "Features of the product or service, one a line; shared by all personas."),
    "message": ("What we say", "Messages as customers read them, one a line; shared by all personas."),
}


def offers(page: Screen, persona: Persona) -> None:
    """The lists, the ticks, and what meets nothing."""
    short = short_name(persona) or "this person"
    needs, lines = needs_of(answered(persona)), acts.offers_of(store(), page.project.id)
    written = [row for row in lines if row.words]
    ticks = met_by(persona, [row.key for row in lines])
    found = disconnect(needs, written, ticks)
    page.title(in_words(found, needs, written, short), "Held against what this person wants and gets stuck on.")
    if needs and written:
        _ends(found, short)
    left, right = st.columns(2, gap="medium")
    for column, kind in ((left, "feature"), (right, "message")):
        with column:
            _kind(persona, [row for row in lines if row.kind == kind], needs, ticks)
    page.bar("Go to your personas", to="personas", back="personas", beside="offers")


def _ends(found: Disconnect, short: str) -> None:
    with st.container(key="sp_card_ends"):
        blocks.heading("Where the two sides do not meet")
        _end("Nothing we offer answers", [row.words for row in found.bare])
        _end("Answered, but we do not say so", [row.words for row in found.unsaid])
        _end(f"{short} has no use for", [row.words for row in found.unloved])
        if not (found.bare or found.unsaid or found.unloved):
            st.caption("Every line is answered and told, and everything listed is of use.")


def _end(label: str, words: Sequence[str]) -> None:
    if words:
        items = "".join(f"<li>{blocks.esc(word)}</li>" for word in words)
        st.html(f'<p class="sp-h">{blocks.esc(label)}</p><ul class="sp-list">{items}</ul>')


def _kind(
    persona: Persona, lines: Sequence[Offer], needs: Sequence[Need], ticks: Mapping[str, frozenset[str]]
) -> None:  # fmt: skip
    """What is written, each with its ticks, and one empty line."""
    head, below = _HEADS[lines[0].kind]
    st.header(head, anchor=False)
    st.caption(below)
    empty = next((row for row in lines if not row.words), None)
    for row in (line for line in lines if line.words or line is empty):
        with st.container(key=f"sp_card_offer_{row.key.replace(':', '_')}", gap="xsmall"):
            _offer(persona, row)
            if row.words and needs:
                _answers(persona, row, needs, ticks[row.key])
    if empty is None:
        st.caption(f"Room for {MOST_OFFERS[lines[0].kind]}. Empty a line to write another.")


def _offer(persona: Persona, row: Offer) -> None:
    def put(raw: object, _: int) -> None:
        acts.say_offer(store(), persona.project, row.key, raw, now=now())

    number = int(row.key.split(":")[1]) + 1
    ask(OFFER, key=f"offer:{persona.project}:{row.key}", value=row.words, version=hash(row.words), put=put,
        label=f"{_HEADS[row.kind][0]} {number}", hide=True)  # fmt: skip


def _answers(persona: Persona, row: Offer, needs: Sequence[Need], ticked: frozenset[str]) -> None:
    names = {need.key: blocks.plain(need.words) for need in needs}
    key = f"sp_meets_{persona.id}_{row.key}"
    seed(key, [need for need in names if need in ticked], hash((ticked & set(names), tuple(names))))
    st.pills(
        MEETS.label, list(names), format_func=names.__getitem__, selection_mode="multi", key=key,
        on_change=lambda: acting(acts.tick, persona.id, row.key, st.session_state[key], clock=now)(),
    )  # fmt: skip
