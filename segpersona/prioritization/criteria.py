"""CRITERIA: what a segment can be judged by, one row each, on one scale: 100 is the average customer.

The scale is anchored, never stretched from the worst to the best: otherwise a criterion on which all segments are alike
would count as much as one on which they differ. And no anchor depends on which other segments there are, so leaving
out a loser never changes the winner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from segpersona.model import Profile

Index = Callable[[Profile], float | None]


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


_FIFTH = 0.2
_CLEAR = 2.4
"""Three strong traits of .8 each."""
_HOLDS = 0.75


def _size(one: Profile) -> float | None:
    return 100 * one.share / _FIFTH


def _revenue(one: Profile) -> float | None:
    return None if one.revenue_share is None else 100 * one.revenue_share / _FIFTH


def _value(one: Profile) -> float | None:
    return None if one.revenue_share is None or not one.share else 100 * one.revenue_share / one.share


def _growth(one: Profile) -> float | None:
    return None if one.growth is None else 100 + 100 * one.growth


def _recognise(one: Profile) -> float | None:
    if one.belief:
        return None
    strongest = sorted((abs(trait.effect) for trait in one.traits), reverse=True)[:3]
    return 100 * sum(strongest) / _CLEAR


def _trust(one: Profile) -> float | None:
    if one.belief:
        return None
    return 100 * one.stability * (0.5 + 0.5 * one.sure) / _HOLDS


_NO_REVENUE = "No column says what customers brought. Mark one as money on the Data page."

CRITERIA = (
    Criterion(key="revenue", label="Money they bring today", axis="attractive", default=4, index=_revenue,
              why="Their share of all revenue; a fifth of it counts as 100.", withheld=_NO_REVENUE),
    Criterion(key="value", label="What one customer is worth", axis="attractive", default=3, index=_value,
              why="Revenue per customer, against everyone's.", withheld=_NO_REVENUE),
    Criterion(key="growth", label="Growth", axis="attractive", default=3, index=_growth,
              why="How their revenue moved from the earlier to the later period; no change counts as 100.",
              withheld="Growth needs dated orders over eight months or more."),
    Criterion(key="size", label="How many they are", axis="attractive", default=2, index=_size,
              why="Their share of all customers; a fifth of them counts as 100.", withheld=""),
    Criterion(key="recognise", label="How easy they are to recognise", axis="able", default=3, index=_recognise,
              why="How strongly their three clearest traits set them apart; three strong ones count as 100.",
              withheld="These groups were drawn without data, so nothing has been measured."),
    Criterion(key="trust", label="How surely they are a group", axis="able", default=3, index=_trust,
              why="How well the group comes back when customers are drawn again, and how clearly they belong.",
              withheld="The groups have not been checked yet."),
)  # fmt: skip
