"""Two to four personas side by side, block by block of their cards."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.model import Block, Card
from segpersona.ui import blocks, card
from segpersona.ui.frame import Screen
from segpersona.ui.marks import marked
from segpersona.ui.personas.choosing import chosen_people
from segpersona.ui.state import now
from segpersona.words import listed, percent, plural

MOST = 4
_TITLES = {"day": "A day with them", "mix": "What we do for them"}


def side_by_side(page: Screen) -> None:
    """The cards beside each other; what two of them share is said once above."""
    page.title("Lay personas side by side", "If two of them read alike, one may be enough.")
    people = chosen_people(page, "sp_compare", most=MOST)
    drawn = [acts.card_of(row, page.state.segmentation, project=page.project.name, today=now().date())
             for row in people]  # fmt: skip
    if len(drawn) < 2:
        blocks.empty("Two are needed", "Choose at least two personas, or write another one first.")
    else:
        with st.container(key="sp_card_alike"):
            blocks.heading(*_alike(drawn))
        with st.grid(len(drawn), min_column_width=230, gap="small"):
            for place, one in enumerate(drawn):
                with st.container(key=f"sp_card_cmp_{place}", height="stretch"):
                    card.show_top(one)
                    st.caption(card.backed(one))
        with st.container(key="sp_card_blocks"):
            st.html(_table(drawn))
    page.bar("Go to your personas", to="personas", back="personas", beside="compare")


def _alike(cards: Sequence[Card]) -> tuple[str, str]:
    """Lines that stand on more than one card, as a finding."""
    owners: dict[str, list[str]] = {}
    for one in cards:
        for words in {_key(text) for text in _texts(one)}:
            owners.setdefault(words, []).append(one.short)
    shared = [words for words, names in owners.items() if len(names) > 1]
    if not shared:
        return "They have no line in common", "Each of them is written from its own customers."
    names = listed(list(dict.fromkeys(name for words in shared for name in owners[words])))
    below = f"Marked below, between {names}. Are they one person, or is a line too general?"
    return f"{plural(len(shared), 'line')} in common", below


def _table(cards: Sequence[Card]) -> str:
    """A row for every block that at least one of them has, a column for each."""
    head = "".join(f"<th>{blocks.tag(one.letter)} {blocks.esc(one.short)}</th>" for one in cards)
    said = "".join(f"<td>{_quote(one)}</td>" for one in cards)
    rows = f"<tr>{said}</tr>" if any(one.quote for one in cards) else ""
    for place, block in enumerate(cards[0].blocks):
        if any(one.blocks[place].filled for one in cards):
            title = blocks.esc(_TITLES.get(block.key, block.title))
            rows += f'<tr><td colspan="{len(cards)}" class="sp-over"><b>{title}</b></td></tr>'
            rows += "<tr>" + "".join(f"<td>{_cell(one, place, cards)}</td>" for one in cards) + "</tr>"
    return f'<div class="sp-wide"><table class="sp-table sp-even"><tr>{head}</tr>{rows}</table></div>'


def _quote(one: Card) -> str:
    return f'<p class="sp-quote" dir="auto">“{blocks.esc(one.quote)}”</p>' if one.quote else "-"


def _cell(one: Card, place: int, cards: Sequence[Card]) -> str:
    others = {_key(text) for other in cards if other is not one for text in _texts(other)}
    return _block(one, one.blocks[place], others)


def _block(one: Card, block: Block, others: set[str]) -> str:
    lines = [(row.evidence, row.label, row.text) for row in block.statements]
    lines += [(row.evidence, "", _meter(row.left, row.right, row.at)) for row in block.meters]
    lines += [(row.evidence, row.name, row.note) for row in block.stages if row.note]
    rows = "".join(
        f'<div class="sp-line"><span>{marked(kind, one.letter)}</span><span dir="auto">'
        f"{f'<b>{blocks.esc(label)}</b> ' if label else ''}{_words(text, others)}</span></div>"
        for kind, label, text in lines
    )
    story = f'<div class="sp-line sp-story" dir="auto">{blocks.esc(block.story)}</div>' if block.story else ""
    return rows + story or "-"


def _words(text: str, others: set[str]) -> str:
    said = blocks.esc(text)
    return f"<mark>{said}</mark>" if _key(text) in others else said


def _meter(left: str, right: str, at: float) -> str:
    if not right:
        return f"{left} {percent(at)}"
    return (
        f"{left} or {right.lower()}: {'in between' if at == 0.5 else left if at < 0.5 else right}".lower().capitalize()
    )


def _texts(one: Card) -> list[str]:
    return [row.text for block in one.blocks for row in block.statements] + [
        row.note for block in one.blocks for row in block.stages if row.note
    ]


def _key(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
