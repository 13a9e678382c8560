"""Twelve months on: revenue and buyers of each segment, where two whole years of months are there; with a range.

The low and the high end are "as last year" and "last year's change goes on in full", with how much months move on top;
the likely number stands between the two. A change is not taken to go on in full, for most fade.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Range
from segpersona.prioritization.buying import TWO_YEARS, YEAR, too_short
from segpersona.prioritization.known import NO_ORDERS, Known
from segpersona.prioritization.ladder import TOO_FEW
from segpersona.prioritization.scale import Z

Floats = NDArray[np.float64]

_YEAR, _GOES_ON = 12, 0.5
"""Months, and how much of a year's change is likely to go on."""
_BOTH = 3**0.5
_FEWEST_PAIRS = 6
"""Of the same month in two years, to tell how much months move."""
ALL_NEW = "Nobody in it bought in the year before last, so there is nothing to compare with."
NO_SALES = "Nothing was sold to them in two years."


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """One segment's last twelve months and the twelve to come; ``why`` says why there is no forecast."""

    letter: str
    name: str
    was: float = 0.0
    revenue: Range | None = None
    had: float = 0.0
    buyers: Range | None = None
    why: str = ""


def forecast(known: Known) -> tuple[Ahead, ...] | str:
    """Every segment; or why there is none at all."""
    if isinstance(known.spent, str):
        return known.spent
    if not known.days or known.customers is None:
        return NO_ORDERS
    growth, months = known.customers.growth, known.months
    if known.days < 2 * YEAR or growth is None or months is None or months.shape[1] < _YEAR + _FEWEST_PAIRS:
        return too_short(known, TWO_YEARS)
    years = growth.reindex(known.customers.table.index)[["before", "after"]].fillna(0.0).to_numpy(dtype=np.float64)
    wide = months.reindex([row.letter for row in known.profiles]).fillna(0.0).to_numpy(dtype=np.float64)
    return tuple(_ahead(known, place, years[known.codes == place], wide[place]) for place in range(known.groups))


def _ahead(known: Known, place: int, years: Floats, months: Floats) -> Ahead:
    """``years``: revenue of its customers in the year before last and in the last one."""
    row = known.profiles[place]
    if row.size < known.least:
        return Ahead(letter=row.letter, name=row.name, why=TOO_FEW)
    if not years.any():
        return Ahead(letter=row.letter, name=row.name, why=NO_SALES)
    if not (years[:, 0] > 0).any():
        return Ahead(letter=row.letter, name=row.name, why=ALL_NEW)
    (earlier, last), (before, after) = years.sum(axis=0), (years > 0).sum(axis=0)
    noise = float(np.std(months[_YEAR:] - months[:-_YEAR], ddof=1)) * np.sqrt(_YEAR)
    free = onward(before, after, float(np.sqrt(before + after)), floor=0.0)
    buyers = Range(low=min(free.low, row.size), mid=min(free.mid, row.size), high=min(free.high, row.size))
    return Ahead(
        letter=row.letter, name=row.name, was=float(last), had=float(after), buyers=buyers,
        revenue=onward(earlier, last, noise),
    )  # fmt: skip


def onward(before: float, after: float, noise: float, floor: float = -np.inf) -> Range:
    """From one year and the next to the year to come. ``noise``: standard deviation of a year's change by chance; a
    change that goes on in full carries the chance of both years, so that end is wider by the root of three."""
    change = after - before
    ends = ((after, Z * noise), (after + change, Z * noise * _BOTH))
    low, high = min(at - wide for at, wide in ends), max(at + wide for at, wide in ends)
    mid = after + _GOES_ON * change
    return Range(low=float(max(low, floor)), mid=float(max(mid, floor)), high=float(high))
