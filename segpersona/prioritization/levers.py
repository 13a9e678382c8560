"""LEVERS: what a team can move, one row each, and what it brings in a year; then what is worth doing first.

Every amount is on screen and can be changed. An effect is stated with one range for all levers, for nobody has
measured it yet; how sure we are of the group comes on top where actions are put in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from segpersona.fields import Number
from segpersona.model import Range
from segpersona.prioritization.known import NO_ORDERS
from segpersona.prioritization.ladder import MORE_BACK, NONE_LEFT, TOO_FEW, Ground, Ladder, around

Moves = Mapping[str, float]
Moved = tuple[float, float] | str
"""How many people it reaches and the money it brings in a year; or why that cannot be said."""

NO_RETURNS = "No row of this file gives money back."
NOBODY = "Nobody here is silent for longer than usual."
_MOST_MONEY, _MOST_DAYS = 1e7, 1_000


@dataclass(frozen=True, kw_only=True)
class Lever:
    """Something to move. ``does``: the deed, with amount and name of the group; ``why``: how it is worked out."""

    key: str
    label: str
    does: str
    why: str
    amount: Number
    effect: Callable[[Ground, float, Moves], Moved]
    priced_by: str = ""
    """The assumption without which it is no action: what it costs is most of the answer."""


@dataclass(frozen=True, kw_only=True)
class Effect:
    """What moving one lever does in one segment, in a year. ``money`` is None where ``why`` says so."""

    letter: str
    lever: str
    reach: float
    money: Range | None
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Action:
    """Something to do: whom it reaches, what it brings in a year, how sure that is, and what it takes."""

    letter: str
    lever: str
    words: str
    reach: float
    money: Range
    sure: float
    days: float
    cost: float
    net: float
    """Likely money times how sure it is, less the cost."""
    per_day: float


def _repeat(one: Ground, points: float, moves: Moves) -> Moved:
    if one.buyers is None or one.basket is None:
        return NO_ORDERS
    return one.buyers, one.buyers * points / 100 * one.basket * one.kept


def _basket(one: Ground, share: float, moves: Moves) -> Moved:
    return MORE_BACK if one.revenue <= 0 else (one.customers, one.revenue * share / 100 * one.kept)


def _win(one: Ground, more: float, moves: Moves) -> Moved:
    if one.revenue <= 0:
        return MORE_BACK
    return more, more * (one.revenue / one.customers * one.kept - moves.get("win_cost", 0.0))


def _returns(one: Ground, points: float, moves: Moves) -> Moved:
    if one.back is None:
        return NO_RETURNS
    if one.revenue <= 0 or one.back >= 1:
        return MORE_BACK
    return one.buyers or one.customers, one.revenue / (1 - one.back) * min(points / 100, one.back) * one.kept


def _back(one: Ground, share: float, moves: Moves) -> Moved:
    if isinstance(one.risk, str):
        return one.risk
    return (one.silent, one.risk.mid * share / 100) if one.risk.mid > 0 else NOBODY


def _grow(one: Ground, share: float, moves: Moves) -> Moved:
    if isinstance(one.room, str):
        return one.room
    return one.customers, one.room.mid * share / 100


def _points(key: str, label: str, default: float, most: float = 100, unit: str = "") -> Number:
    return Number(key=f"by:{key}", label=label, low=0, high=most, default=default, unit=unit)


LEVERS = (
    Lever(key="repeat", label="More come back", does="Get {amount} more in 100 of {name} to come back",
          why="Buyers, times the points, times one basket, times what is left over.",
          amount=_points("repeat", "More of 100 buyers who come back", 1), effect=_repeat),
    Lever(key="basket", label="Larger baskets", does="Raise what {name} spend by {amount}%",
          why="Revenue of a year, times the rise, times what is left over.",
          amount=_points("basket", "Rise of what they spend, %", 5, unit="%"), effect=_basket),
    Lever(key="win", label="More of them", does="Win {amount} more like {name}",
          why="New customers, times revenue per customer and year, times what is left over, less the cost to win them.",
          amount=_points("win", "New customers", 100, most=1e7), effect=_win, priced_by="win_cost"),
    Lever(key="returns", label="Fewer returns", does="Have {name} send back {amount} less of every 100",
          why="Money spent before returns, times the points, times what is left over; never more than comes back.",
          amount=_points("returns", "Less sent back, of every 100", 1), effect=_returns),
    Lever(key="back", label="Win back the silent", does="Win back {amount}% of the money at risk among {name}",
          why="Money at risk, times the share won back.",
          amount=_points("back", "Share of money at risk won back, %", 10, unit="%"), effect=_back),
    Lever(key="grow", label="Use the room to grow", does="Use {amount}% of the room to grow among {name}",
          why="Realistic room to grow in a year, times what is left over.",
          amount=_points("grow", "Share of the realistic room, %", 50, unit="%"), effect=_grow),
)  # fmt: skip
RANGE = Number(key="range", label="Effects may be this much smaller or larger, %", low=0, high=100, default=50.0,
               unit="%", help="Nobody has measured them yet; a trial narrows this.")  # fmt: skip
MONTHS = Number(key="months", label="Months that the amounts of your file cover", low=1, high=600, default=12.0,
                help="Used where the file has no dates.")  # fmt: skip


def days_field(lever: Lever) -> Number:
    """How many days of work an action takes."""
    return Number(key=f"days:{lever.key}", label=f"{lever.label}: days of work", low=0.5, high=_MOST_DAYS, step=0.5,
                  default=10.0)  # fmt: skip


def cost_field(lever: Lever) -> Number:
    """What an action costs for each person it reaches."""
    return Number(key=f"cost:{lever.key}", label=f"{lever.label}: cost per person reached", low=0, high=_MOST_MONEY)


MOVES = (
    *(row.amount for row in LEVERS), RANGE, MONTHS, *(days_field(row) for row in LEVERS),
    *(cost_field(row) for row in LEVERS),
)  # fmt: skip
"""Everything here that a team may assume, as fields."""


def moves_of(said: Mapping[str, float]) -> dict[str, float]:
    """What was said, and the defaults of what was not."""
    return {**{row.key: row.default for row in MOVES if isinstance(row.default, float | int)}, **said}


def effects(ladder: Ladder, moves: Moves) -> tuple[Effect, ...]:
    """Every lever in every segment."""
    return tuple(_effect(row, one, moves) for one in ladder.grounds for row in LEVERS)


def _effect(row: Lever, one: Ground, moves: Moves) -> Effect:
    found = row.effect(one, moves[row.amount.key], moves)
    if one.few:
        found = TOO_FEW
    elif one.kept <= 0 and not isinstance(found, str):
        found = NONE_LEFT
    if isinstance(found, str):
        return Effect(letter=one.letter, lever=row.key, reach=0, money=None, why=found)
    reach, mid = found
    return Effect(letter=one.letter, lever=row.key, reach=reach, money=around(mid, moves["range"] / 100))


def actions(ladder: Ladder, found: Sequence[Effect], moves: Moves) -> tuple[Action, ...]:
    """What brings most for each day of work first; what brings nothing, or has no price yet, is left out."""
    grounds, levers = {one.letter: one for one in ladder.grounds}, {row.key: row for row in LEVERS}
    rows = [_action(levers[row.lever], grounds[row.letter], row, row.money, moves)
            for row in found if row.money and row.money.mid > 0 and _priced(levers[row.lever], moves)]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (-row.per_day, row.letter, row.lever)))


def _priced(row: Lever, moves: Moves) -> bool:
    return not row.priced_by or row.priced_by in moves or f"cost:{row.key}" in moves


def unpriced(moves: Moves) -> tuple[str, ...]:
    """Labels of levers that are left out of the actions until their price is said."""
    return tuple(row.label for row in LEVERS if not _priced(row, moves))


def _action(row: Lever, one: Ground, found: Effect, money: Range, moves: Moves) -> Action:
    days, cost = moves[f"days:{row.key}"], moves.get(f"cost:{row.key}", 0.0) * found.reach
    net = money.mid * one.sure - cost
    words = row.does.format(amount=f"{moves[row.amount.key]:g}", name=one.name)
    return Action(
        letter=one.letter, lever=row.key, words=words, reach=found.reach, money=money, sure=one.sure, days=days,
        cost=cost, net=net, per_day=net / days,
    )  # fmt: skip
