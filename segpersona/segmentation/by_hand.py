"""Groups drawn without data, from three questions; and how they compare once data arrives.

Who do we provide value to? What needs or wants define the ideal customer? What characteristics define the typical one?
Everything here is what a team believes: shares are estimates and nothing has been counted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from segpersona.fields import Field, LongText, Number, Text
from segpersona.model import LETTERS, JsonObject, Profile, Segment, Verdict
from segpersona.problems import Problem
from segpersona.words import percent

MOST_GROUPS = 6
NO_GROUP_NAMED = Problem("Name at least one group of people first: whom do you provide value to?")
VERDICT = Verdict(
    kind="drawn", z=0.0, groups="none",
    words="You drew these groups from what you know; nothing has been counted yet. Add a customer file later, and we "
    "compare what you expected with what is there.",
)  # fmt: skip
QUESTIONS: tuple[tuple[Field, str], ...] = (
    (Text(key="name", label="Who do we provide value to?", limit=60, placeholder="For example: busy parents"),
     "One kind of people, in a few words; they become the name of the group."),
    (LongText(key="needs", label="What needs or wants define the ideal customer among them?", limit=600, rows=2,
              placeholder="For example: dinner on the table in half an hour"),
     "What they come to you for."),
    (LongText(key="typical", label="What characteristics define the typical one?", limit=600, rows=2,
              placeholder="For example: two children, shops on Thursdays, reads reviews"),
     "What you would recognise them by."),
)  # fmt: skip
SHARE = Number(key="share", label="How many of your customers are they, in percent?", low=0.0, high=100.0, step=5.0)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A group as somebody pictures it; ``share`` in percent, None where nobody dared to guess."""

    name: str
    needs: str = ""
    typical: str = ""
    share: float | None = None


@dataclass(frozen=True, kw_only=True)
class Compared:
    """A belief beside the group of the data it is held against."""

    letter: str
    name: str
    guessed: float
    against: str
    counted: float
    words: str


def shares_of(groups: Sequence[Drawn]) -> tuple[float, ...]:
    """Estimated shares that add up to 1: what is left of a hundred goes to the groups without a guess."""
    said = [row.share for row in groups]
    open_ones, total = said.count(None), sum(share for share in said if share is not None)
    rest = max(100.0 - total, 0.0) / open_ones if open_ones else 0.0
    filled = [rest if share is None else share for share in said]
    whole = sum(filled)
    return tuple(share / whole if whole else 1 / len(filled) for share in filled)


def draw(groups: Sequence[Drawn]) -> tuple[tuple[Segment, ...], tuple[Profile, ...], JsonObject]:
    """Segments, profiles and model of groups that have a name; letters in the order they were given."""
    named = [row for row in groups if row.name.strip()][:MOST_GROUPS]
    if not named:
        raise NO_GROUP_NAMED
    shares = shares_of(named)
    segments = tuple(
        Segment(letter=letter, name=row.name.strip(), size=0, share=share, stability=0.0, sure=0.0)
        for letter, row, share in zip(LETTERS, named, shares, strict=False)
    )
    profiles = tuple(
        Profile(letter=segment.letter, name=segment.name, size=0, share=segment.share, summary=_summary(row),
                belief=True)
        for segment, row in zip(segments, named, strict=True)
    )  # fmt: skip
    model: JsonObject = {"version": 1, "kind": "by_hand", "groups": [
        {"name": row.name, "needs": row.needs, "typical": row.typical, "share": row.share} for row in named
    ]}  # fmt: skip
    return segments, profiles, model


def likely_matches(believed: Sequence[Profile], found: Sequence[Profile]) -> dict[str, str]:
    """For each belief the group of the data whose words it shares most; "" where none."""
    matches: dict[str, str] = {}
    for row in believed:
        own = _stems(f"{row.name} {row.summary}")
        shared = {one.letter: len(own & _stems(_told(one))) for one in found}
        best = max(shared, key=lambda letter: shared[letter], default="")
        matches[row.letter] = best if best and shared[best] else ""
    return matches


def compared(believed: Sequence[Profile], found: Sequence[Profile], matches: Mapping[str, str]) -> tuple[Compared, ...]:
    """Each belief that has a counterpart, in a sentence."""
    by_letter = {row.letter: row for row in found}
    rows = []
    for row in believed:
        other = by_letter.get(matches.get(row.letter, ""))
        if other:
            words = f"You expected {percent(row.share)} {row.name}; {other.name} are {percent(other.share)}: "
            words += _difference(row.share, other.share)
            rows.append(Compared(letter=row.letter, name=row.name, guessed=row.share, against=other.letter,
                                 counted=other.share, words=words))  # fmt: skip
    return tuple(rows)


def _difference(guessed: float, counted: float) -> str:
    if abs(guessed - counted) <= 0.05:
        return "about what you thought."
    return "fewer than you thought." if counted < guessed else "more than you thought."


def _summary(row: Drawn) -> str:
    parts = (f"Need: {_line(row.needs)}." if row.needs.strip() else "",
             f"Typical: {_line(row.typical)}." if row.typical.strip() else "")  # fmt: skip
    return " ".join(part for part in parts if part) or "Nothing told about them yet."


def _line(words: str) -> str:
    return " ".join(words.split()).rstrip(".")


def _told(row: Profile) -> str:
    return " ".join((row.name, row.summary, *(f"{trait.label} {trait.level}" for trait in row.traits)))


def _stems(words: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W\d_]{4,}", words.lower())}
