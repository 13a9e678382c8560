"""How segments are judged: what must hold, what is measured of them, how they rank, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Axis = Literal["attractive", "able"]
Status = Literal["pass", "watch", "fail", "unknown"]
Unit = Literal["money", "share", "number", "change", "months", "mark", "chance", "points"]
Surety = Literal["alone", "robust", "leaning", "depends"]
WeightWay = Literal["words", "order", "pairs"]


@dataclass(frozen=True, kw_only=True)
class Check:
    """One thing that must hold before a segment is worth ranking. ``words``: its number and the reason."""

    letter: str
    key: str
    label: str
    status: Status
    words: str
    let_through: str = ""
    """Why the team goes on with it although it failed; "" where nobody said so."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One criterion of one segment. ``plain``: 100 is average, 0..200, higher is better. ``kept``: how far the data
    behind it is trusted, 0..1; ``index`` is ``plain`` drawn to 100 by the rest. ``spread``: the standard deviation of
    ``index`` if customers were drawn again."""

    value: float
    index: float
    plain: float
    kept: float = 1.0
    words: str
    low: float
    high: float
    spread: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What a criterion says of every segment, by letter; a segment that is not in it counts as average."""

    key: str
    label: str
    axis: Axis
    source: Literal["data", "asked", "own"]
    unit: Unit
    formula: str
    """In words, with the period and the currency where they matter."""
    default: float
    """How much it counts at first: 0 is not chosen, 1 not at all, 2 a little, 3 some, 4 a lot."""
    less_is_better: bool = False
    average: float = 0.0
    """The value that counts as 100."""
    per: float = 0.0
    """Points of the index for each 1 of the value above the average; below zero where less is better."""
    figures: Mapping[str, Figure] = field(default_factory=dict)
    withheld: str = ""
    """Why it cannot be given; "" where it is."""
    same: bool = False
    """Whether the ranges of all segments overlap: no real difference."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What every criterion and every check said of the segments."""

    measures: tuple[Measure, ...]
    checks: tuple[Check, ...]


@dataclass(frozen=True, kw_only=True)
class OwnCriterion:
    """A criterion that the team added: asked in marks from 1 (``left``) to 5 (``right``), or the mean of a column."""

    key: str
    label: str
    axis: Axis
    left: str = ""
    right: str = ""
    feature: str = ""
    less_is_better: bool = False


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What one person said of one segment, from 1 to 5."""

    person: str
    criterion: str
    letter: str
    value: float


@dataclass(frozen=True, kw_only=True)
class Voice:
    """One person's weights: said in words, as an order of importance, or two by two."""

    person: str
    way: WeightWay
    said: Mapping[str, float]
    points: Mapping[str, float]
    """Criterion -> points that sum to 100."""
    at_odds: float = 0.0
    """How far answers two by two contradict each other (consistency ratio); .1 is the most that is taken as it is."""


@dataclass(frozen=True, kw_only=True)
class Score:
    """How one segment ranks. ``parts``: criterion key -> index (100 = average, 0..200, higher is better)."""

    letter: str
    place: int
    total: float
    attractive: float
    able: float
    parts: Mapping[str, float]
    reason: str
    out: bool = False
    """Whether it failed a check and nobody let it through; then it stands at the end."""


@dataclass(frozen=True, kw_only=True)
class Flip:
    """The least change of one weight, in points, that puts another segment first."""

    criterion: str
    points: float
    needed: float
    winner: str


@dataclass(frozen=True, kw_only=True)
class Certainty:
    """How sure an order is, over many plausible weightings."""

    kind: Surety
    words: str
    first: Mapping[str, float] = field(default_factory=dict)
    top_two: Mapping[str, float] = field(default_factory=dict)
    wins: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Letter -> letter -> how often the first stands before the second."""
    central: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Letter -> criterion -> points, on average over the weightings under which it comes first."""
    flips: tuple[Flip, ...] = ()
    """The single weights that change who comes first, the least change first."""
    alike: tuple[tuple[str, str], ...] = ()
    """Pairs of letters whose scores show no real difference."""


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """Which segments deserve the money. ``places``: letter -> chance of each place over plausible weightings."""

    scores: tuple[Score, ...]
    places: Mapping[str, tuple[float, ...]]
    words: str
    """How sure the order is, in a sentence."""
    withheld: Mapping[str, str] = field(default_factory=dict)
    """Criterion key -> why it cannot be given."""
    weights: Mapping[str, float] = field(default_factory=dict)
    measures: tuple[Measure, ...] = ()
    checks: tuple[Check, ...] = ()
    certainty: Certainty | None = None
    doubled: tuple[str, ...] = ()
    """Criteria that count the same thing twice, each pair as a sentence."""
    voices: tuple[Voice, ...] = ()
