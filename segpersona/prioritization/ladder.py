"""The money ladder's ground: what each segment leaves over in a year, what of it is at risk, what room there is.

Money at risk and room to grow are the criteria of the same names, so that a group never has two figures for one thing;
the room is brought to a year and to what is left over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Range
from segpersona.prioritization.buying import YEAR, at_risk, too_short
from segpersona.prioritization.known import Known
from segpersona.prioritization.money import headroom
from segpersona.prioritization.profit import NO_MARGIN, kept_share, profit_of
from segpersona.prioritization.scale import Ratio, Z, confidence

Floats = NDArray[np.float64]

_FEWEST_DAYS, _MONTHS, _DAYS_A_MONTH = 84, 12, 365.25 / 12
_LATE = 2.0
"""Of their own usual gaps, as money at risk counts it."""
_UNCHECKED = 0.5
"""How sure a group is taken to be whose hold nobody has checked."""
NONE_LEFT = "Nothing is left over of what they bring, so more of it helps nobody. Look at margin and costs first."
MORE_BACK = "As much money went back as came in, or more, so there is nothing to build on."
TOO_FEW = "Too few customers to tell."


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What one segment is today, for a year. A string says why something is not known."""

    letter: str
    name: str
    customers: int
    revenue: float
    today: Range
    """What is left over of it; revenue where no margin is known."""
    kept: float
    """How much of one more unit of revenue is left over."""
    risk: Range | str
    silent: float
    """How many are silent for longer than usual."""
    room: Range | str
    buyers: float | None
    basket: float | None
    back: float | None
    """Share of money that is sent back."""
    sure: float
    """How far this can be relied on, 0..1: many customers, few gaps, a group that holds."""
    few: bool = False


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """All segments. ``noun``: "profit", or "revenue" where no margin is known. ``notes``: how it was worked out."""

    grounds: tuple[Ground, ...]
    noun: str
    currency: str
    notes: tuple[str, ...]
    withheld: str = ""
    """Why there is none at all; "" where there is."""


@dataclass(frozen=True, kw_only=True)
class _Year:
    """Revenue of each customer in a year, how that follows from the file, and by how much the file was stretched."""

    values: Floats
    said: str
    factor: float


def ladder_of(known: Known, moves: Mapping[str, float]) -> Ladder:
    """The ground of every segment. ``moves["months"]``: months that amounts cover where there are no dates."""
    spent = known.spent
    year = spent if isinstance(spent, str) else _year(known, spent, moves)
    if isinstance(spent, str) or isinstance(year, str):
        return Ladder(grounds=(), noun="revenue", currency="", notes=(), withheld=str(year))
    profit = profit_of(known)
    noun = "revenue" if isinstance(profit, str) else "profit"
    kept = _kept(known, spent)
    risk, room = at_risk(known), headroom(known)
    half = moves["range"] / 100
    grounds = tuple(
        _ground(known, place, year, kept, _risk(risk, known, place), _room(room, known, place, year, kept, half))
        for place in range(known.groups)
    )
    notes = (year.said, NO_MARGIN if isinstance(profit, str) else profit.said)
    return Ladder(grounds=grounds, noun=noun, currency=known.currency, notes=notes)


def _year(known: Known, spent: Floats, moves: Mapping[str, float]) -> _Year | str:
    """The last twelve months where dates allow; else what there is, stretched or shrunk to a year."""
    if not known.days:
        months = moves["months"]
        return _Year(values=spent * _MONTHS / months, factor=_MONTHS / months,
                     said=f"There are no dates; amounts are taken to cover {months:g} months.")  # fmt: skip
    if known.days < _FEWEST_DAYS:
        return too_short(known, 3)
    last = known.before("year")
    factor = YEAR / known.days
    if known.days >= YEAR and last is not None:
        return _Year(values=np.nan_to_num(last), said="Revenue of the last twelve months.", factor=factor)
    words = f"{known.days / _DAYS_A_MONTH:.0f} months of dates, turned into a year"
    seasons = "; seasons are not in it" if known.days < YEAR else ""
    return _Year(values=spent * factor, said=f"{words}{seasons}.", factor=factor)


def _kept(known: Known, spent: Floats) -> Floats:
    """Of each segment's revenue, the share that is left over; everyone's where a segment has no revenue."""
    profit = profit_of(known)
    if isinstance(profit, str):
        return np.ones(known.groups)
    whole = known.sums(spent)
    everyone = kept_share(known)
    usual = np.full(known.groups, 0.0 if everyone is None else everyone)
    np.divide(known.sums(profit.values), whole, out=usual, where=whole > 0)
    return usual


def _risk(found: object, known: Known, place: int) -> Range | str:
    if not isinstance(found, Ratio):
        return str(found)
    return _sum(np.where(known.codes == place, found.top, 0.0), floor=0.0)


def _room(found: object, known: Known, place: int, year: _Year, kept: Floats, half: float) -> Range | str:
    if not isinstance(found, Ratio):
        return str(found)
    whole = float(found.top[known.codes == place].sum()) * year.factor * float(kept[place])
    return around(whole, half) if kept[place] > 0 else NONE_LEFT


def around(mid: float, half: float) -> Range:
    """A range that is lower and higher by a share of the number."""
    return Range(low=mid - abs(mid) * half, mid=mid, high=mid + abs(mid) * half)


def _sum(values: Floats, floor: float = -np.inf) -> Range:
    """A sum over customers, and where it may lie if they were drawn again."""
    mid, half = float(values.sum()), Z * float(np.sqrt((values**2).sum()))
    return Range(low=max(mid - half, min(floor, mid)), mid=mid, high=mid + half)


def _ground(known: Known, place: int, year: _Year, kept: Floats, risk: Range | str, room: Range | str) -> Ground:
    row, inside = known.profiles[place], known.codes == place
    orders, each, overdue = (known.column(key) for key in ("orders", "average_order", "overdue"))
    gross = None if orders is None or each is None else np.nan_to_num(orders * each)
    back = known.column("returned")
    late = 0.0 if overdue is None else float((np.nan_to_num(overdue[inside]) > _LATE).sum())
    hold = row.stability if row.stability > 0 else _UNCHECKED
    return Ground(
        letter=row.letter, name=row.name, customers=int(inside.sum()), revenue=float(year.values[inside].sum()),
        today=_sum(np.where(inside, year.values, 0.0) * float(kept[place])), kept=float(kept[place]), risk=risk,
        silent=late, room=room, buyers=None if orders is None else float((orders[inside] >= 1).sum()),
        basket=_ratio(gross, orders, inside), sure=float(confidence(known)[place]) * hold,
        back=None if back is None or gross is None else _ratio(np.nan_to_num(back) * gross, gross, inside),
        few=row.size < known.least,
    )  # fmt: skip


def _ratio(top: Floats | None, bottom: Floats | None, inside: NDArray[np.bool_]) -> float | None:
    if top is None or bottom is None:
        return None
    below = float(np.nan_to_num(bottom[inside]).sum())
    return float(top[inside].sum()) / below if below > 0 else None
