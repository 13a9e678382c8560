"""Cards and the blank worksheet on paper: PDF, PNG, a small preview, and whether the card fits."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from xml.etree import ElementTree

from segpersona.colours import letter_colour, segment_colour
from segpersona.exports.material import Material, Options, Paper
from segpersona.exports.press import beyond_bundle, fitted, press
from segpersona.fields import clean_text
from segpersona.model import Card

_PLAIN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="#DCE5EA"/>'
    '<circle cx="200" cy="170" r="74" fill="#9FB4BF"/><path d="M60 400c10-110 70-140 140-140s130 30 140 140Z" '
    'fill="#9FB4BF"/></svg>'
)
_NO_COLOUR = "#1F4E5F"
_LINE, _STORY, _NAME, _QUOTE = 240, 900, 80, 280
_SMALLEST_EASY = 7.4


def card_pdf(material: Material, options: Options) -> bytes:
    """The persona card as PDF."""
    return press("card.typ", _inputs(material.the_card(), options.paper), "pdf")


def card_png(material: Material, options: Options) -> bytes:
    """The persona card as PNG."""
    return press("card.typ", _inputs(material.the_card(), options.paper), "png", ppi=options.ppi)


def worksheet_pdf(material: Material, options: Options) -> bytes:
    """The blank worksheet as PDF."""
    return press("worksheet.typ", {"paper": options.paper}, "pdf")


def preview_png(card: Card, paper: Paper = "a4", ppi: int = 96) -> bytes:
    """The card as printed, small enough for the screen."""
    return press("card.typ", _inputs(card, paper), "png", ppi=ppi)


def fits(card: Card, paper: Paper = "a4") -> tuple[bool, str]:
    """Whether everything stands on one page, in words."""
    found = fitted("card.typ", _inputs(card, paper))
    cut = sum(len(line) > _LINE for line in _texts(card))
    if found["over"] or cut:
        return False, "Too long for one page: what does not fit is cut. Shorten the longest lines."
    if float(str(found["size"])) < _SMALLEST_EASY:
        return True, "Fits on one page, in small type. Shorter lines read better."
    return True, "Fits on one page"


def unprintable(card: Card) -> str:
    """Characters that our fonts do not have; they print only if this computer has a font for them."""
    return beyond_bundle(" ".join([card.name, card.archetype, card.quote, *_texts(card)]))


def _texts(card: Card) -> list[str]:
    return [row.text for block in card.blocks for row in block.statements] + [
        row.note for block in card.blocks for row in block.stages
    ]


def _inputs(card: Card, paper: Paper) -> dict[str, str]:
    """The card as one JSON text: colours worked out, texts made safe and cut to what can be printed."""
    raw = asdict(card)
    raw["blocks"] = {block["key"]: _cut_block(block) for block in raw["blocks"]}
    for key, title in (
        ("wants", "Wants"),
        ("stuck", "Gets stuck on"),
        ("buys", "Buys when"),
        ("day", "A day with them"),
    ):
        raw["blocks"].setdefault(key, {"title": title, "statements": [], "meters": [], "stages": [], "story": ""})
    raw["name"], raw["quote"] = _cut(card.name, _NAME) or "Unnamed persona", _cut(card.quote, _QUOTE)
    raw["archetype"], raw["project"], raw["footer"] = (
        _cut(card.archetype, _NAME),
        _cut(card.project, _NAME),
        _cut(card.footer, 160),
    )
    raw["colour"] = segment_colour(card.letter) if card.letter else _NO_COLOUR
    raw["portrait"] = card.portrait if _is_drawing(card.portrait) else _PLAIN
    raw["portrait_alt"] = _cut(card.portrait_alt, _LINE) or "Drawn portrait"
    for row in raw["memberships"]:
        row |= {
            "colour": segment_colour(row["letter"]),
            "on": letter_colour(row["letter"]),
            "name": _cut(row["name"], 60),
        }
    return {"card": json.dumps(raw), "paper": paper}


def _cut_block(block: dict[str, object]) -> dict[str, object]:
    cut = {name: [_cut_row(row) for row in block[name]] for name in ("statements", "meters", "stages")}  # type: ignore[attr-defined]
    return {**block, **cut, "title": _cut(str(block["title"]), _NAME), "story": _cut(str(block["story"]), _STORY)}


def _cut_row(row: dict[str, object]) -> dict[str, object]:
    return {name: _cut(value, _LINE) if isinstance(value, str) else value for name, value in row.items()}


def _cut(text: str, most: int) -> str:
    """Safe text, and no longer than fits; what is cut is seen to be cut."""
    safe = clean_text(text)
    return safe if len(safe) <= most else safe[: most - 1].rstrip() + "…"


@cache
def _is_drawing(svg: str) -> bool:
    try:
        return ElementTree.fromstring(svg).tag.endswith("svg")  # noqa: S314 (our own drawing, checked before printing)
    except ElementTree.ParseError:
        return False
