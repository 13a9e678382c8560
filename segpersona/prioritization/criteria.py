"""CRITERIA: what a segment can be judged by, one row each, on one scale: 100 is the average customer.

The scale is anchored, never stretched from the worst to the best: otherwise a criterion on which all segments are alike
would count as much as one on which they differ, and leaving out a loser could change the winner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from segpersona.model import Profile

Index = Callable[[Profile, Sequence[Profile]], float | None]


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that can matter. ``index`` gives 100 for the average, None where the data cannot say."""

    key: str
    label: str
    why: str
    axis: Literal["attractive", "able"]
    default: float
    """How much it counts at first: 1 not at all, 2 a little, 3 some, 4 a lot."""
    withheld: str
    """Said where the data cannot give it."""
    index: Index


def _size(one: Profile, everyone: Sequence[Profile]) -> float | None:
    return 100 * one.share * len(everyone)


def _revenue(one: Profile, everyone: Sequence[Profile]) -> float | None:
    return None if one.revenue_share is None else 100 * one.revenue_share * len(everyone)


def _value(one: Profile, everyone: Sequence[Profile]) -> float | None:
    customers = sum(row.size for row in everyone)
    revenue = [row.revenue for row in everyone if row.revenue is not None]
    if one.value is None or not revenue or sum(revenue) <= 0 or not customers:
        return None
    return 100 * one.value / (sum(revenue) / customers)


def _growth(one: Profile, everyone: Sequence[Profile]) -> float | None:
    """100 = grows as all revenue does; one point more for each point of growth more."""
    if one.growth is None:
        return None
    pairs = [(row.growth, row.revenue or 0.0) for row in everyone if row.growth is not None]
    before = sum(revenue / (1 + growth) for growth, revenue in pairs if growth > -1)
    after = sum(revenue for growth, revenue in pairs if growth > -1)
    overall = after / before - 1 if before > 0 else 0.0
    return 100 + 100 * (one.growth - overall)


def _recognise(one: Profile, everyone: Sequence[Profile]) -> float | None:
    """How much sets them apart: strength of their three strongest traits against the mean of all segments."""
    return _against_mean(one, everyone, lambda row: sum(sorted(abs(trait.effect) for trait in row.traits)[-3:]))


def _trust(one: Profile, everyone: Sequence[Profile]) -> float | None:
    return _against_mean(one, everyone, lambda row: row.stability * (0.5 + 0.5 * row.sure))


def _against_mean(one: Profile, everyone: Sequence[Profile], figure: Callable[[Profile], float]) -> float | None:
    mean = sum(figure(row) * row.share for row in everyone) / (sum(row.share for row in everyone) or 1)
    return 100 * figure(one) / mean if mean > 0 else None


_NO_REVENUE = "No column says what customers brought. Mark one as money on the Data page."

CRITERIA = (
    Criterion(key="revenue", label="Money they bring today", axis="attractive", default=4, index=_revenue,
              why="Their share of all revenue, against an even split.", withheld=_NO_REVENUE),
    Criterion(key="value", label="What one customer is worth", axis="attractive", default=3, index=_value,
              why="Revenue per customer, against everyone's.", withheld=_NO_REVENUE),
    Criterion(key="growth", label="Growth", axis="attractive", default=3, index=_growth,
              why="How their revenue moved from the earlier to the later period, against all revenue.",
              withheld="Growth needs dated orders over eight months or more."),
    Criterion(key="size", label="How many they are", axis="attractive", default=2, index=_size,
              why="Their share of all customers, against an even split.", withheld=""),
    Criterion(key="recognise", label="How easy they are to recognise", axis="able", default=3, index=_recognise,
              why="How strongly their three clearest traits set them apart.",
              withheld="Nothing sets these groups apart clearly enough."),
    Criterion(key="trust", label="How surely they are a group", axis="able", default=3, index=_trust,
              why="How well the group comes back when customers are drawn again, and how clearly they belong.",
              withheld="The groups have not been checked yet."),
)  # fmt: skip
