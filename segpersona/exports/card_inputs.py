"""From a card to the one JSON text its template reads: texts made safe and cut, colours worked out, gaps named."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, replace
from typing import TypeAlias

from segpersona.colours import letter_colour, segment_colour
from segpersona.exports.press import draws, unprintable_signs
from segpersona.fields import clean_text
from segpersona.locales import share
from segpersona.model import Block, Brand, Card, Json, JsonObject, Membership, Paper
from segpersona.words import felt

_PLAIN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="#DCE5EA"/>'
    '<circle cx="200" cy="170" r="74" fill="#9FB4BF"/><path d="M60 400c10-110 70-140 140-140s130 30 140 140Z" '
    'fill="#9FB4BF"/></svg>'
)
"""Head and shoulders, for where the portrait cannot be drawn."""
PLAIN = Brand()
"""Nobody's papers in particular."""
_NO_SHAPE = "□"
_LINE = 280
_LONGEST = {
    "name": 80, "archetype": 90, "quote": 320, "story": 1_600, "title": 60, "label": 60, "left": 60, "right": 60,
    "footer": 110, "project": 120, "portrait_alt": 200, "organisation": 60, "sentence": 240, "value": 24, "beside": 60,
}  # fmt: skip
"""Characters kept of each kind of text, other texts _LINE; the template cuts further where the page is full."""
_CORE = (("who", "Who they are"), ("wants", "Wants"), ("stuck", "Gets stuck on"), ("buys", "Buys when"))
_LINES = {"who": 9, "wants": 4, "stuck": 4, "buys": 4, "reach": 4}
"""Lines of a block that are printed where it has more than one beyond them; other blocks are printed whole."""
_LEVEL = re.compile(r"([0-5]) of 5(?::\s*(.*))?", re.S)
_RIGHT_TO_LEFT = {"R": "he", "AL": "ar"}
_READ_FROM_RIGHT = ("ar", "he", "fa", "ur", "yi")
_IN_ORDER = frozenset(
    {
        "archetype",
        "decision",
        "quote",
        "text",
        "source",
        "story",
        "note",
        "label",
        "left",
        "right",
        "name",
        "rest",
        "footer",
        "organisation",
        "sentence",
        "value",
        "beside",
        "sure",
        "sure_note",
    }
)
"""Texts that may run against the direction of the card."""

Row: TypeAlias = dict[str, Json]


def card_inputs(card: Card, paper: Paper, brand: Brand = PLAIN) -> dict[str, str]:
    """What ``card.typ`` is given. Characters that no font here has become a box, so that the page stays accessible."""
    return template_inputs("card", told_card(card), paper, brand)


def told_card(card: Card) -> JsonObject:
    """A card as its templates read it."""
    ready = safe(asdict(card) | {"blocks": {}, "memberships": [], "portrait": "", "beyond": [], "score": card.score})
    return ready | {
        "name": ready["name"] or "Unnamed persona",
        "quote": f"“{ready['quote']}”" if ready["quote"] else "",
        "blocks": {block.key: _block(block) for block in (*_missing(card), *card.blocks)},
        "memberships": [_membership(row) for row in card.memberships],
        "colour": segment_colour(card.letter) if card.letter else "",
        "portrait": card.portrait if draws(card.portrait) else _PLAIN,
        "portrait_alt": ready["portrait_alt"] or "Drawn portrait",
        "language": _language(card),
    }


def template_inputs(name: str, ready: JsonObject, paper: Paper, brand: Brand) -> dict[str, str]:
    """A record under the name its template knows, whose papers they are, and the paper."""
    from_right = ready.get("language") in _READ_FROM_RIGHT
    texts = {name: _in_order(ready, from_right=from_right), "brand": told_brand(brand)}
    return {key: _drawable(json.dumps(value, ensure_ascii=False)) for key, value in texts.items()} | {"paper": paper}


def told_brand(brand: Brand) -> JsonObject:
    """Whose papers they are, and how a share is written: 0 stands for the number."""
    accent = brand.accent if re.fullmatch(r"#[0-9A-Fa-f]{6}", brand.accent) else PLAIN.accent
    logo = brand.logo if draws(brand.logo) else ""
    return safe({"organisation": brand.organisation}) | {
        "accent": accent,
        "logo": logo,
        "percent": share(0, brand.language),
    }


def _drawable(text: str) -> str:
    return text.translate({ord(sign): _NO_SHAPE for sign in unprintable_signs(text)})


def texts_of(card: Card) -> dict[str, list[str]]:
    """Every text on a card, by what it is: names of the records' fields."""
    rows = [card, *card.memberships, *card.blocks]
    rows += [row for block in card.blocks for row in (*block.statements, *block.meters, *block.stages)]
    found: dict[str, list[str]] = {}
    for row in rows:
        for key, value in vars(row).items():
            if isinstance(value, str) and key != "portrait":
                found.setdefault(key, []).append(value)
    return found


def too_long(card: Card) -> bool:
    """Whether a text of the card is longer than is ever printed."""
    return any(len(text) > _LONGEST.get(key, _LINE) for key, texts in texts_of(card).items() for text in texts)


def _block(whole: Block) -> JsonObject:
    """A block for the page: its first lines, so that a worksheet with every line written still makes one page, and
    how many more there are."""
    most = _LINES.get(whole.key, len(whole.statements))
    shown = whole.statements if len(whole.statements) <= most + 1 else whole.statements[:most]
    block = replace(whole, statements=shown)
    ready = safe(asdict(block))
    for row, raw in zip(_rows(ready["statements"]), block.statements, strict=True):
        level = _LEVEL.fullmatch(raw.text) if block.key == "devices" else None
        row |= {"level": int(level[1]) if level else None, "rest": _printable(level[2] or "", _LINE) if level else ""}
    for row, step in zip(_rows(ready["stages"]), block.stages, strict=True):
        row["felt"] = felt(step.feels)
    return ready | {"left": len(whole.statements) - len(shown)}


def _membership(row: Membership) -> Row:
    return safe(asdict(row)) | {"colour": segment_colour(row.letter), "on": letter_colour(row.letter)}


def _missing(card: Card) -> tuple[Block, ...]:
    """The parts that every card shows, empty; those the card has take their place."""
    titles = (*_CORE, ("day", f"A day with {card.short if card.short != card.name else 'them'}"))
    return tuple(Block(key=key, title=title, number=0) for key, title in titles)


def safe(record: dict[str, object]) -> JsonObject:
    """A record with its texts made safe and cut to what is ever printed."""
    return {key: _value(key, value) for key, value in record.items()}


def _value(key: str, value: object) -> Json:
    if isinstance(value, str):
        return _printable(value, _LONGEST.get(key, _LINE))
    if isinstance(value, (tuple, list)):
        return [_value(key, one) for one in value]
    if isinstance(value, dict):
        return safe(value)
    return value if isinstance(value, (int, float)) else None


def _in_order(value: Json, *, from_right: bool, key: str = "") -> Json:
    """The same with each text isolated where it may run against the card's direction, so that its own order holds."""
    if isinstance(value, dict):
        return {name: _in_order(one, from_right=from_right, key=name) for name, one in value.items()}
    if isinstance(value, list):
        return [_in_order(one, from_right=from_right, key=key) for one in value]
    if isinstance(value, str) and value and key in _IN_ORDER and (from_right or _has_from_right(value)):
        return f"\u2068{value}\u2069"
    return value


def _has_from_right(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def _rows(value: Json) -> list[Row]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _printable(text: str, most: int) -> str:
    """Safe text, no longer than ``most``; what is cut is seen to be cut, and endless words may break anywhere."""
    safe = clean_text(text)
    kept = safe if len(safe) <= most else safe[: most - 1].rstrip() + "…"
    return re.sub(r"\S{25,}", lambda word: _breakable(word[0]), kept)


def _breakable(word: str) -> str:
    """A word that no dictionary of syllables can divide, with places to break at after every character."""
    letters = sum(sign.isalpha() for sign in word)
    if letters > 0.9 * len(word) and len(word) <= 60 and len(set(word.casefold())) > 6:
        return word
    joined = (sign if unicodedata.category(sign)[0] in "MC" else f"\u200b{sign}" for sign in word)
    return "".join(joined).removeprefix("\u200b")


def _language(card: Card) -> str:
    """The card's language code; told from the script where a card in English is written from right to left."""
    told = card.language if re.fullmatch(r"[a-z]{2,3}", card.language) else "en"
    letters = "".join(text for texts in texts_of(card).values() for text in texts)
    sides = [_RIGHT_TO_LEFT.get(unicodedata.bidirectional(sign), "") for sign in letters if sign.isalpha()]
    from_right = [side for side in sides if side]
    return max(from_right, key=from_right.count) if told == "en" and len(from_right) > len(sides) / 2 else told
