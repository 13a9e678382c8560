"""A text for customers held against a persona: their words, their pains, ease of reading, words to avoid, the call.

It counts and compares; it does not judge taste, and it needs no model of language. What speaks of a pain is told by
the words they share, so that a reader can see why and disagree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from segpersona.model import Card, Statement
from segpersona.worksheet.calling import Calling, calling
from segpersona.worksheet.readability import Reading, reading

Telling = Callable[[str], Sequence[str]]
"""The words of a text that say something, in lower case."""

HOLLOW: Mapping[str, str] = {
    "best-in-class": "say what is better", "cutting-edge": "say what is new", "disruptive": "say what changes",
    "empower": "say what they can do", "game-changing": "say what changes", "holistic": "say what is in it",
    "innovative": "say what is new", "leverage": "use", "next-generation": "say what is new",
    "one-stop shop": "say what there is", "revolutionary": "say what changes", "robust": "say what it stands",
    "seamless": "say what they need not do", "solution": "say what it is",
    "state-of-the-art": "say what it does", "synergy": "say who gains what", "unlock": "say what they get",
    "utilise": "use", "utilize": "use", "world-class": "say who says so",
}  # fmt: skip
"""Words that most texts have and nobody says, each with what to do instead."""
_AVOID = re.compile(r"(?:\bavoid\b|\bnever\b|\bnot\b|\bno\b|\bvermeiden?\b|\bnie\b)[:\s]+([^.;\n]+)", re.I)
_QUOTED = re.compile(r"[“\"„«]([^”\"“»]+)[”\"“»]")
_ENDINGS = ("", "s", "es", "e", "n", "en", "er", "ed", "d", "ing", "y", "ies", "ied")
_STEM = 4
"""Letters that two forms of a word share at least."""


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """A pain or barrier and the words of the text that speak of it; none where nothing does."""

    line: Statement
    by: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Checked:
    """All that is said of a text. ``theirs``: words of real customers in it; ``own``: words of the persona's lines;
    ``unused``: words of customers it could use; ``avoid``: words in it to avoid, each with what to do."""

    theirs: tuple[str, ...]
    own: tuple[str, ...]
    unused: tuple[str, ...]
    pains: tuple[Spoken, ...]
    avoid: tuple[tuple[str, str], ...]
    reading: Reading
    calling: Calling


def check(copy: str, card: Card, heard: Sequence[str], avoid: Sequence[str], telling: Telling) -> Checked:
    """A text held against a card. ``heard``: words that customers use, the most telling first; ``avoid``: the team's
    own words to avoid."""
    used = list(dict.fromkeys(telling(copy)))
    lines = [row for key in ("stuck", "wants") for row in _lines(card, key)]
    own = {word for line in (*(row.text for row in lines), card.quote) for word in telling(line)}
    theirs = tuple(word for word in heard if _in(word, used, copy))
    return Checked(
        theirs=theirs,
        own=tuple(word for word in used if any(akin(word, other) for other in own)),
        unused=tuple(word for word in heard if word not in theirs),
        pains=tuple(Spoken(line=row, by=_shared(telling(row.text), used)) for row in _lines(card, "stuck")),
        avoid=_avoided(copy, avoid),
        reading=reading(copy),
        calling=calling(copy, device_of(card), card.short),
    )


def device_of(card: Card) -> str:
    """The device with most visits; "" where none is known or two are even."""
    meters = sorted(_block(card, "devices"), key=lambda row: -row[1])
    alone = meters and (len(meters) == 1 or meters[0][1] > meters[1][1])
    return meters[0][0] if alone else ""


def to_avoid(tone: str) -> tuple[str, ...]:
    """The words that a tone tells to avoid: quoted after "never" or "avoid", else the list that follows it."""
    found: list[str] = []
    for said in _AVOID.findall(tone):
        quoted = _QUOTED.findall(said)
        found += quoted or re.split(r",|\band\b|\bor\b", said)
    return tuple(dict.fromkeys(word.strip(" “”\"'").lower() for word in found if word.strip(" “”\"'")))


def akin(one: str, other: str) -> bool:
    """Whether two words are forms of one: "fee" and "fees", "deliver" and "delivery"; "fee" and "feel" are not."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    if len(short) < _STEM:
        return short == long or (len(short) == _STEM - 1 and long in (f"{short}s", f"{short}ing"))
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(short, long, strict=False)))
    return stem >= _STEM and short[stem:] in _ENDINGS and long[stem:] in _ENDINGS


def _lines(card: Card, key: str) -> tuple[Statement, ...]:
    return next((block.statements for block in card.blocks if block.key == key), ())


def _block(card: Card, key: str) -> list[tuple[str, float]]:
    return [(row.left, row.at) for block in card.blocks if block.key == key for row in block.meters]


def _in(word: str, used: Sequence[str], copy: str) -> bool:
    if " " in word:
        return word.lower() in copy.lower()
    return any(akin(word, other) for other in used)


def _shared(line: Sequence[str], used: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in used if any(akin(word, other) for other in line)))


def _avoided(copy: str, avoid: Sequence[str]) -> tuple[tuple[str, str], ...]:
    listed = {word.lower(): "your team avoids it" for word in avoid}
    every = {**HOLLOW, **listed}
    return tuple((word, why) for word, why in every.items() if _stands_in(word, copy))


def _stands_in(word: str, copy: str) -> bool:
    flexible = re.escape(word).replace(r"\-", "[- ]").replace(r"\ ", r"\s+")
    return bool(re.search(rf"(?<![^\W\d_]){flexible}(?:s|d|es|ed|ing)?(?![^\W\d_])", copy, re.I))
