"""Match: how many customers fit everything that a persona's lines from data say of them, taken together.

A line is counted as a condition: above (or below) the middle between its group and the average customer; of a kind,
that kind (or not that kind). Who has no value does not fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Trait
from segpersona.words import figure, percent, plural
from segpersona.worksheet.links import Linked

_FEW, _MOST = 12, 30
"""Up to this many conditions every pattern has a place of its own; more than the last have no bit left."""

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A line as something that can be counted. Of a kind (``level``) the values are 1 and 0."""

    line: Linked
    feature: str
    level: str
    above: bool
    cut: float
    rule: str
    """In words."""

    def mask(self, values: Floats) -> Mask:
        """Who fits."""
        return np.asarray(values > self.cut if self.above else values < self.cut)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of all customers. ``money``: its share of revenue, None where there is none to share."""

    customers: int
    share: float
    money: float | None


@dataclass(frozen=True, kw_only=True)
class Step:
    """One condition: who fits it alone, it and those before it, and all the others but not it."""

    condition: Condition
    alone: Part
    so_far: Part
    without: Part


@dataclass(frozen=True, kw_only=True)
class Fit:
    """Who fits all conditions. ``relax``: the one whose loss brings most back; None where losing one changes
    nothing. ``uncounted``: lines whose column is not there any more."""

    everyone: int
    all: Part
    steps: tuple[Step, ...]
    relax: Step | None = None
    uncounted: tuple[Linked, ...] = ()


def condition(line: Linked, trait: Trait) -> Condition:
    """A line as a condition; its own figures count, those of today only for lines that were kept without."""
    value, average = line.link.value, line.link.average
    if value is None or average is None:
        value, average = trait.value, trait.average
    above, cut = value > average, (value + average) / 2
    if trait.level:
        rule = trait.label if above else f"Not: {trait.label}"
        return Condition(line=line, feature=trait.feature, level=trait.level, above=above, cut=0.5, rule=rule)
    side = "above" if above else "below"
    rule = f"{trait.label} {side} {figure(cut, trait.unit, trait.label)}"
    return Condition(line=line, feature=trait.feature, level="", above=above, cut=cut, rule=rule)


def conditions(lines: Sequence[Linked], now: Mapping[str, Trait | None]) -> tuple[Condition, ...]:
    """The lines that can be counted. ``now``: by key of the link, what the data says of it today."""
    found = (condition(line, trait) for line in lines if (trait := now.get(line.link.key)) is not None)
    return tuple(found)[:_MOST]


def fit(rows: Sequence[Condition], masks: Sequence[Mask], money: Floats | None, everyone: int) -> Fit:
    """Count them. ``masks``: who fits each condition, in their order. ``money``: revenue of every customer, if any."""
    tally = _Tally.of(masks, money, everyone)
    lines = range(len(rows))
    steps = tuple(
        Step(condition=row, alone=tally.part({at}), so_far=tally.part(set(lines[: at + 1])),
             without=tally.part(set(lines) - {at}))
        for at, row in enumerate(rows)
    )  # fmt: skip
    whole = tally.part(set(lines))
    most = max(steps, key=lambda step: step.without.customers, default=None)
    gains = most is not None and len(steps) > 1 and most.without.customers > whole.customers
    return Fit(everyone=everyone, all=whole, steps=steps, relax=most if gains else None)


@dataclass(frozen=True, kw_only=True)
class _Tally:
    """Customers and revenue by which conditions they fit, a bit a condition: every question about the conditions is
    answered from these few patterns, not from the customers."""

    patterns: NDArray[np.int64]
    customers: NDArray[np.int64]
    money: Floats | None
    everyone: int

    @staticmethod
    def of(masks: Sequence[Mask], money: Floats | None, everyone: int) -> _Tally:
        total = float(money.sum()) if money is not None else 0.0
        fitted = np.zeros(everyone, dtype=np.int32)
        for at, mask in enumerate(masks):
            fitted += mask * np.int32(1 << at)
        patterns: NDArray[np.int64] = np.arange(2 ** min(len(masks), _FEW), dtype=np.int64)
        places: NDArray[np.signedinteger] = fitted
        if len(masks) > _FEW:
            patterns, places = np.unique(fitted.astype(np.int64), return_inverse=True)
        shares = None
        if money is not None and total > 0:
            shares = np.bincount(places, weights=money, minlength=len(patterns)) / total
        counts = np.bincount(places, minlength=len(patterns))
        return _Tally(patterns=patterns, customers=counts, money=shares, everyone=everyone)

    def part(self, wanted: AbstractSet[int]) -> Part:
        """Who fits all of some conditions."""
        bits = sum(1 << at for at in wanted)
        there = (self.patterns & bits) == bits
        customers = int(self.customers[there].sum())
        money = None if self.money is None else float(self.money[there].sum())
        return Part(customers=customers, share=customers / self.everyone if self.everyone else 0.0, money=money)


def fit_words(found: Fit, least: int) -> str:
    """The whole as the rest of a sentence: "fits 1,240 customers (12%) and 19% of revenue"."""
    if found.all.customers == 0:
        return "fits no customer at all"
    if found.all.customers < least:
        return f"fits fewer than {least} customers"
    revenue = "" if found.all.money is None else f" and {percent(found.all.money)} of revenue"
    return f"fits {plural(found.all.customers, 'customer')} ({percent(found.all.share)}){revenue}"


def part_words(part: Part, least: int) -> str:
    """A part in short; one of a few people without its number."""
    if part.customers == 0:
        return "nobody"
    return f"fewer than {least}" if part.customers < least else f"{part.customers:,} ({percent(part.share)})"


def drop_words(found: Fit, least: int) -> str:
    """What the last line does to the rest: "fits 90 (1%) in place of 1,240 (12%)"."""
    after, before = part_words(found.all, least), part_words(found.steps[-1].without, least)
    if len(found.steps) == 1:
        return f"fits {after}"
    return f"still fits {after}" if after == before else f"fits {after} in place of {before}"
