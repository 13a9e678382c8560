"""The card without who the person is: no name, no face, no age, gender, place, family, schooling, budget or work.

What is left is what they want, do and answer to. If the card reads as if it were empty now, it rested on a stereotype.
"""

from __future__ import annotations

import re
from dataclasses import replace

from segpersona.colours import segment_colour
from segpersona.model import Block, Card
from segpersona.worksheet.portrait.faces import initials
from segpersona.worksheet.questions import QUESTIONS

_KEYS = ("age", "gender", "location", "household", "education", "income", "work", "leisure", "company")
HIDDEN = frozenset(row.on_card for row in QUESTIONS if row.key in _KEYS)
"""Labels of the lines that are left out."""
_SOMEBODY = "This customer"


def without_demographics(card: Card) -> Card:
    """The card with only what does not say who the person is; a name inside a text becomes its first letter."""
    shown = card.archetype or _SOMEBODY
    blocks = tuple(_block(row, card) for row in card.blocks)
    return replace(
        card, name=shown, short=_SOMEBODY, archetype="", quote=_unnamed(card.quote, card), blocks=blocks,
        portrait=initials(shown, segment_colour(card.letter)), portrait_alt="No portrait in this view",
    )  # fmt: skip


def _block(block: Block, card: Card) -> Block:
    kept = tuple(row for row in block.statements if block.key != "who" or row.label not in HIDDEN)
    return replace(
        block, title=_unnamed(block.title, card), story=_unnamed(block.story, card),
        statements=tuple(replace(row, text=_unnamed(row.text, card), source="") for row in kept),
        stages=tuple(replace(row, note=_unnamed(row.note, card)) for row in block.stages),
    )  # fmt: skip


def _unnamed(text: str, card: Card) -> str:
    """Names as their first letter; the whole name before its parts."""
    names = {card.name, card.short, *card.name.split(), *card.short.split()}
    for name in sorted((name for name in names if len(name) > 1 and name[0].isupper()), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"{name[0]}.", text)
    return text
