"""From what was found to figures on one scale: 100 is the average customer, and never anything that depends on which
other segments there are, so that leaving out a loser never changes the winner.

The scale is a straight line through the average, cut at 0 and 200; it is never stretched from the worst to the best.
The spread of a figure is what drawing the customers again would give it, by the delta method: for a ratio of sums the
root of the summed squares of (top - ratio x bottom) over the sum below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Figure, Measure, Unit
from segpersona.prioritization.known import Known
from segpersona.words import money, number, percent

Floats = NDArray[np.float64]

LOW, MIDDLE, HIGH = 0.0, 100.0, 200.0
Z = 1.96
FIFTH = 0.2
"""A segment with a fifth of everything has 100."""
_FEW = 20
"""How many average customers a figure starts from: with as many of its own it counts half."""
NO_AVERAGE = "Everyone together comes to nothing or less here, so there is no average to compare with."
NO_FIGURE = "None of the groups has enough people for this figure."


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """One sum over customers divided by another; or only the sum, where ``bottom`` is None: a fifth of it is 100."""

    top: Floats
    bottom: Floats | None = None
    rate: bool = False
    """Whether it counts customers, each once: then its range is Wilson's."""
    said: str = ""
    """More on how it comes about, behind the formula."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """A figure for each segment, the figure that counts as 100, and the points for each 1 above it."""

    values: Floats
    average: float
    per: float
    spread: Floats | float = 0.0
    """Standard deviation of each value."""
    trusted: bool = False
    """Whether it is taken as it is, however few the customers are."""
    said: str = ""


Found = Ratio | Given | str
"""A string says why there is no figure."""

_SAY: Mapping[Unit, Callable[[float], str]] = {
    "money": money, "share": percent, "number": number, "months": lambda value: f"{value:.1f} months",
    "change": lambda value: f"{'up' if value >= 1 else 'down'} {percent(abs(value - 1))}",
    "mark": lambda value: f"{value:.1f} of 5", "chance": lambda value: f"{100 * value:.0f} of 100",
    "points": lambda value: f"{100 * value:+.0f}",
}  # fmt: skip


def said(value: float, unit: Unit, currency: str = "") -> str:
    """A figure in words."""
    words = _SAY[unit](value)
    return f"{words} {currency}" if unit == "money" and currency else words


def measured(blank: Measure, found: Found, known: Known) -> Measure:
    """The measure with a figure for every segment that has one, or with the reason why it is withheld."""
    if isinstance(found, str):
        return replace(blank, withheld=found)
    line = _line(found, known)
    if line is None:
        return replace(blank, withheld=NO_AVERAGE)
    sign = -1.0 if blank.less_is_better else 1.0
    kept = np.ones(known.groups) if isinstance(found, Given) and found.trusted else confidence(known)
    ranges = _ranges(found, line, known)
    figures: dict[str, Figure] = {}
    for place, row in enumerate(known.profiles):
        value, spread = float(line.values[place]), float(line.spread[place])
        if not np.isfinite(value) or (row.size < known.least and not (isinstance(found, Given) and found.trusted)):
            continue
        plain = float(np.clip(MIDDLE + sign * line.per * (value - line.average), LOW, HIGH))
        figures[row.letter] = Figure(
            value=value, plain=plain, kept=float(kept[place]), words=said(value, blank.unit, known.currency),
            low=float(ranges[place][0]), high=float(ranges[place][1]),
            index=MIDDLE + float(kept[place]) * (plain - MIDDLE),
            spread=float(kept[place]) * abs(line.per) * spread,
        )  # fmt: skip
    if not figures:
        return replace(blank, withheld=NO_FIGURE)
    formula = f"{blank.formula} {found.said}".strip()
    return replace(
        blank,
        formula=formula,
        average=float(line.average),
        per=float(sign * line.per),
        figures=figures,
        same=_same(figures),
    )


def confidence(known: Known) -> Floats:
    """How far each segment's data is trusted, 0..1: many customers, few gaps."""
    sizes = np.array([row.size for row in known.profiles], dtype=np.float64)
    return np.asarray(sizes / (sizes + _FEW) * (1 - gaps(known)), dtype=np.float64)


def gaps(known: Known) -> Floats:
    """The share of cells that are empty in each segment, in columns that form groups."""
    if not known.counted or known.customers is None:
        return np.zeros(known.groups)
    keys = [row.key for row in known.customers.columns if row.basis and row.key != "typical_gap"]
    if not keys:
        return np.zeros(known.groups)
    empty = known.customers.table[keys].isna().mean(axis=1).to_numpy(dtype=np.float64)
    return known.sums(empty) / np.maximum(known.sums(np.ones(len(empty))), 1)


@dataclass(frozen=True, kw_only=True)
class _Line:
    values: Floats
    spread: Floats
    average: float
    per: float


def _line(found: Ratio | Given, known: Known) -> _Line | None:
    if isinstance(found, Given):
        spread = np.broadcast_to(np.asarray(found.spread, dtype=np.float64), found.values.shape)
        return _Line(values=found.values, spread=spread, average=found.average, per=found.per)
    top, bottom = found.top, found.bottom
    above = known.sums(top)
    if bottom is None:
        average = FIFTH * float(top.sum())
        values, rest, below = above, top, np.ones(known.groups)
    else:
        below, total = known.sums(bottom), float(bottom.sum())
        average = float(top.sum()) / total if total > 0 else 0.0
        values = np.divide(above, below, out=np.full(known.groups, np.nan), where=below > 0)
        rest = top - np.append(np.nan_to_num(values), 0.0)[known.codes] * bottom
    if average <= 0:
        return None
    spread = np.divide(np.sqrt(known.sums(rest**2)), below, out=np.zeros(known.groups), where=below > 0)
    return _Line(values=values, spread=spread, average=average, per=MIDDLE / average)


def _ranges(found: Ratio | Given, line: _Line, known: Known) -> list[tuple[float, float]]:
    if isinstance(found, Ratio) and found.bottom is not None and found.rate:
        pairs = zip(known.sums(found.top), known.sums(found.bottom), strict=True)
        return [wilson(yes, asked) for yes, asked in pairs]
    return [(float(value - Z * spread), float(value + Z * spread))
            for value, spread in zip(line.values, line.spread, strict=True)]  # fmt: skip


def wilson(yes: float, asked: float) -> tuple[float, float]:
    """The range of a share that is 95% sure (Wilson 1927)."""
    if asked <= 0:
        return 0.0, 1.0
    share, spread = min(max(yes / asked, 0.0), 1.0), Z**2 / asked
    middle = (share + spread / 2) / (1 + spread)
    half = Z * float(np.sqrt(share * (1 - share) / asked + spread / (4 * asked))) / (1 + spread)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def _same(figures: Mapping[str, Figure]) -> bool:
    """Whether one value fits the ranges of all."""
    lows, highs = [row.low for row in figures.values()], [row.high for row in figures.values()]
    return len(figures) > 1 and max(lows) <= min(highs)
