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
NO_MONTHS = "A forecast needs 24 whole months of orders; yours have {have}."
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
    spent = known.spent
    if isinstance(spent, str):
        return spent
    if not known.days:
        return NO_ORDERS
    if known.months is None or known.months.shape[1] < TWO_YEARS:
        if known.days < 2 * YEAR or known.months is None:
            return too_short(known, TWO_YEARS)
        return NO_MONTHS.format(have=known.months.shape[1])
    wide = known.months.reindex([row.letter for row in known.profiles]).fillna(0.0).to_numpy(dtype=np.float64)
    before, after = _buyers(known)
    return tuple(
        _ahead(known, place, wide[place], before[place], after[place]) for place in range(known.groups)
    )  # fmt: skip


def _buyers(known: Known) -> tuple[Floats, Floats]:
    """How many of each segment bought in the year before last and in the last one."""
    if known.customers is None or known.customers.growth is None:
        return np.zeros(known.groups), np.zeros(known.groups)
    both = known.customers.growth.reindex(known.customers.table.index)
    first, last = ((both[name].fillna(0.0) > 0).to_numpy(dtype=np.float64) for name in ("before", "after"))
    return known.sums(first), known.sums(last)


def _ahead(known: Known, place: int, months: Floats, before: float, after: float) -> Ahead:
    row = known.profiles[place]
    if row.size < known.least:
        return Ahead(letter=row.letter, name=row.name, why=TOO_FEW)
    last, earlier = months[-_YEAR:], months[-2 * _YEAR : -_YEAR]
    if not last.any() and not earlier.any():
        return Ahead(letter=row.letter, name=row.name, why=NO_SALES)
    noise = float(np.std(last - earlier, ddof=1)) * np.sqrt(_YEAR)
    buyers = onward(before, after, float(np.sqrt(before + after)), floor=0.0) if before + after else None
    return Ahead(
        letter=row.letter, name=row.name, was=float(last.sum()), had=float(after), buyers=buyers,
        revenue=onward(float(earlier.sum()), float(last.sum()), noise),
    )  # fmt: skip


def onward(before: float, after: float, noise: float, floor: float = -np.inf) -> Range:
    """From one year and the next to the year to come; ``noise``: standard deviation of the change by chance."""
    change, wide = after - before, Z * noise
    ends = min(after, after + change) - wide, max(after, after + change) + wide
    mid = after + _GOES_ON * change
    return Range(low=max(ends[0], floor), mid=max(mid, floor), high=ends[1])
