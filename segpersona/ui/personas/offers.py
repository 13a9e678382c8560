"""Disconnect check: the team lists what it offers and says, ticks what answers which line, and sees the empty ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from segpersona.actions import aside as acts
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask, seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.words import plural
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

_FOR_EXAMPLE: Mapping[OfferKind, str] = {
    "feature": "For example: a ten-year guarantee", "message": "For example: made to be repaired",
}  # fmt: skip


def offers(page: Screen, persona: Persona) -> None:
    """The lists, the ticks, and what meets nothing."""
    short = short_name(persona) or "this person"
    needs, lines = needs_of(answered(persona)), acts.offers_of(store(), page.project.id)
    written = [row for row in lines if row.words]
    ticks = met_by(persona, [row.key for row in lines])
    found = disconnect(needs, written, ticks)
    page.title(in_words(found, needs, written, short), "Held against what this person wants and gets stuck on.")
    if needs and written:
        _ends(found, needs, written, ticks, short)
    left, right = st.columns(2, gap="medium")
    for column, kind in ((left, "feature"), (right, "message")):
        with column:
            _kind(persona, [row for row in lines if row.kind == kind], needs, ticks)
    page.bar("Go to your personas", to="personas", back="personas", beside="offers")


def _ends(
    found: Disconnect, needs: Sequence[Need], written: Sequence[Offer], ticks: Mapping[str, frozenset[str]], short: str
) -> None:  # fmt: skip
    """The whole of it as a table, then the empty ends in words."""
    with st.container(key="sp_card_ends"):
        blocks.heading("What answers what", "Lines in colour meet nothing that we offer.")
        st.html(_table(found, needs, written, ticks))
        _end("Answered, but we do not say so", [row.words for row in found.unsaid])
        _end(f"{short} has no use for", [row.words for row in found.unloved])
        if not (found.bare or found.unsaid or found.unloved):
            st.caption("Every line is answered and told, and everything listed is of use.")


def _table(
    found: Disconnect, needs: Sequence[Need], written: Sequence[Offer], ticks: Mapping[str, frozenset[str]]
) -> str:  # fmt: skip
    head = "".join(f"<th>{blocks.esc(row.words)}</th>" for row in written)
    rows = "".join(
        f'<tr class="{"bare" if need in found.bare else ""}"><td>{blocks.esc(need.words)}</td>'
        + "".join(f"<td>{_ANSWERS if need.key in ticks[row.key] else _NOTHING}</td>" for row in written) + "</tr>"
        for need in needs
    )  # fmt: skip
    first = "<th>Wants and gets stuck on</th>"
    return f'<div class="sp-wide"><table class="sp-table sp-grid sp-fine"><tr>{first}{head}</tr>{rows}</table></div>'


_ANSWERS = '<span class="sp-sign pass" role="img" aria-label="answered">✓</span>'
_NOTHING = '<span class="sp-sub" role="img" aria-label="not answered">·</span>'


def _end(label: str, words: Sequence[str]) -> None:
    if words:
        st.html(f'<p class="sp-sub"><b>{blocks.esc(label)}</b>: {blocks.esc("; ".join(words))}</p>')


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
    field = replace(OFFER, placeholder=_FOR_EXAMPLE[row.kind])
    ask(field, key=f"offer:{persona.project}:{row.key}", value=row.words, version=hash(row.words), put=put,
        label=f"{_HEADS[row.kind][0]} {number}", hide=True)  # fmt: skip


def _answers(persona: Persona, row: Offer, needs: Sequence[Need], ticked: frozenset[str]) -> None:
    names = {need.key: blocks.plain(need.words) for need in needs}
    key = f"sp_meets_{persona.id}_{row.key}"
    said = sum(need in ticked for need in names)
    with st.expander(f"Answers {said} of {plural(len(names), 'line')}", key=f"{key}_box"):
        seed(key, [need for need in names if need in ticked], hash((ticked & set(names), tuple(names))))
        st.pills(
            MEETS.label, list(names), format_func=names.__getitem__, selection_mode="multi", key=key,
            on_change=lambda: acting(acts.tick, persona.id, row.key, st.session_state[key], clock=now)(),
        )  # fmt: skip
