"""STANDINGS: what a segment can be to the team; what is proposed, and how many targets fit what the team can do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from segpersona.fields import LongText, Number, Text
from segpersona.model import Decision, Score, Standing
from segpersona.words import count, plural

REASON = LongText(key="reason", label="Why?", limit=400, rows=2)
OWNER = Text(key="owner", label="Who looks after it?", limit=60)
DAYS = Number(key="team_days", label="Days a month your team has for this", low=0, high=10_000)
EACH = Number(
    key="target_days", label="Days a month that one target takes", low=0.5, high=1_000, step=0.5, default=10.0
)
_USUAL = 2
"""How many targets are proposed where nobody has said what the team can do."""


@dataclass(frozen=True, kw_only=True)
class StandingKind:
    """One thing a segment can be."""

    key: Standing
    label: str
    means: str
    target: bool = False
    """Whether personas are made for it."""


STANDINGS = (
    StandingKind(key="main", label="Main target", target=True, means="Offers, words and channels are made for them."),
    StandingKind(key="second", label="Second target", target=True, means="Served well where it costs little more."),
    StandingKind(key="warm", label="Keep warm", means="They get what everybody gets, and are looked at again."),
    StandingKind(key="leave", label="Do not chase", means="Welcome when they come, but no money is spent to get them."),
)


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How many targets the team can carry: None where nobody has said."""

    most: int | None
    words: str
    good: bool


def latest(log: Sequence[Decision]) -> dict[str, Decision]:
    """The decision that counts for each segment. ``log``: the oldest first."""
    return {row.letter: row for row in log}


def proposed(scores: Sequence[Score], most: int | None) -> dict[str, Standing]:
    """From the order: the first is the main target, the next second ones as far as the team can carry them, the rest
    is kept warm; what failed a check is not chased, unless all of them did."""
    able = _USUAL if most is None else max(most, 1)
    standing = [score.letter for score in scores if not score.out] or [score.letter for score in scores]
    found: dict[str, Standing] = {score.letter: "leave" for score in scores}
    found |= dict.fromkeys(standing, "warm")
    found |= dict.fromkeys(standing[1:able], "second")
    found |= dict.fromkeys(standing[:1], "main")
    return found


def targets(standings: Mapping[str, Standing], order: Sequence[str]) -> tuple[str, ...]:
    """The segments to work on: main targets first, then second ones, each in the order given."""
    kinds = [row.key for row in STANDINGS if row.target]
    return tuple(letter for kind in kinds for letter in order if standings.get(letter) == kind)


def fit(chosen: int, days: float | None, each: float) -> Fit:
    """Whether so many targets fit the days that the team has."""
    if days is None:
        words = "Say how many days a month your team has; then it shows how many targets fit. Two or three are usual."
        return Fit(most=None, words=words, good=True)
    most = int(days // each)
    can = f"{plural(int(days), 'day')} a month carry {count(most)} {'target' if most == 1 else 'targets'}"
    if chosen > most:
        words = f"{can}; you have {count(chosen)}. Keep {count(chosen - most)} warm, or plan more days."
        return Fit(most=most, words=words, good=False)
    rest = "Every one of them can be served well." if chosen else "Choose a main target."
    return Fit(most=most, words=f"{can}; you have {count(chosen)}. {rest}", good=True)
