"""Segments, how far to trust them, and the story of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from segpersona.model.words import JsonObject
from segpersona.problems import Finding

VerdictKind = Literal["natural", "reproducible", "constructive", "drawn"]
"""Drawn: people or a fixed rule said where the lines are; nothing was looked for."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Whether the groups are found or made. ``z``: how far groups stand out from one-cloud copies (Details only)."""

    kind: VerdictKind
    z: float
    groups: Literal["clear", "hints", "none"]
    words: str


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A counted group of real customers. ``stability`` 0..1: how well it comes back when customers are re-drawn."""

    letter: str
    name: str
    size: int
    share: float
    stability: float
    sure: float
    """Share of its customers who clearly belong to it (membership above .8)."""
    neighbour: str = ""
    """Letter of the group that its unsure customers could also sit with."""
    origin: float = 1.0
    """0..1: whether its customers were together with one group fewer too (1), or come from all over (0)."""


@dataclass(frozen=True, kw_only=True)
class Solved:
    """Another number of groups that was worked out on the way: its model, and how well each group holds."""

    model: JsonObject
    holds: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Segmentation:
    """One way of splitting everyone; each customer is in exactly one segment.

    ``labels``: letter per customer, on the customers' index. ``membership``: customers x letters, rows sum to 1.
    ``stability``: by number of groups. ``model``: plain JSON; ``assign(model, customers)`` gives the same labels.
    """

    method: str
    k: int
    labels: pd.Series
    membership: pd.DataFrame
    segments: tuple[Segment, ...]
    verdict: Verdict
    stability: Mapping[int, float]
    model: JsonObject
    basis: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    offered: tuple[int, ...] = ()
    """Numbers of groups to lay side by side where no number is the natural one."""
    others: Mapping[int, Solved] = field(default_factory=dict)
    """By number of groups: what ``segmentation.other_number`` turns into a whole segmentation without a new search."""


@dataclass(frozen=True, kw_only=True)
class Trait:
    """One difference between a segment and everyone, ready to be said.

    ``key`` is stable ("orders", "channel=web") so that a persona line can keep its link to it.
    ``effect``: standardised difference (d for numbers, h for shares). ``index``: 100 = average customer.
    """

    key: str
    feature: str
    label: str
    words: str
    effect: float
    index: float
    value: float
    average: float
    unit: str = ""
    level: str = ""
    n: int = 0
    topic: Literal["who", "buying", "value", "channel", "attitude"] = "buying"
    """Which part of the worksheet it speaks to."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A segment in one sentence. precision: share of those it points to who belong; coverage: share of the segment."""

    words: str
    precision: float
    coverage: float


@dataclass(frozen=True, kw_only=True)
class Response:
    """How often a segment said yes to one offer, with the range the share may truly lie in."""

    key: str
    label: str
    words: str
    rate: float
    low: float
    high: float
    n: int
    enough: bool = True
    everyone: float = 0.0
    """The same share among everyone who was asked."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What sets one segment apart. Money fields are None where the data has no revenue."""

    letter: str
    name: str
    size: int
    share: float
    summary: str
    traits: tuple[Trait, ...] = ()
    index: Mapping[str, float] = field(default_factory=dict)
    """Trait label -> index, the same labels for every segment: the rows of the compare heat-map."""
    revenue: float | None = None
    revenue_share: float | None = None
    value: float | None = None
    """Revenue per customer."""
    growth: float | None = None
    """Revenue of the later period against the earlier one, as a share: .12 = up 12%."""
    rule: Rule | None = None
    golden: tuple[str, ...] = ()
    """Where there is no rule: labels of the few questions that sort people best, the most telling first."""
    golden_right: float = 0.0
    """Share of unseen customers that these questions sort rightly."""
    unlike: str = ""
    """What they are not: the trait they have least of."""
    responses: tuple[Response, ...] = ()
    market: tuple[str, ...] = ()
    """Best channel by money, share of revenue and growth with their ranges; or why they cannot be said."""
    typical: tuple[str, ...] = ()
    stability: float = 0.0
    sure: float = 0.0
    neighbour: str = ""
    lifetime: float | None = None
    """What one customer is expected to bring in the year ahead; None where orders do not allow it."""
    belief: bool = False
    """Drawn from what the team believes: shares are estimates, nothing has been counted."""
