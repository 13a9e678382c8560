"""What follows from a ranking: money with its range, what is said of the market, and who decided what, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Standing = Literal["main", "second", "warm", "leave"]
"""What a segment is to the team: main target, second, kept warm, not chased."""


@dataclass(frozen=True, kw_only=True)
class Range:
    """A number that is not known exactly: the likely one between a low and a high one."""

    low: float
    mid: float
    high: float

    def times(self, factor: float) -> Range:
        """All three multiplied; still from low to high where the factor is below zero."""
        ends = sorted((self.low * factor, self.high * factor))
        return Range(low=ends[0], mid=self.mid * factor, high=ends[1])


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A number of one segment as a chart draws it. ``before``: where it stood, for a number that moves."""

    letter: str
    name: str
    span: Range
    said: str
    before: float | None = None


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """What people wrote down about something no file tells, and where they have it from."""

    key: str
    span: Range
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One entry of the decision log; of several about a segment the last one counts."""

    letter: str
    name: str
    """What the segment was called then."""
    standing: Standing
    reason: str
    owner: str
    decided: datetime
