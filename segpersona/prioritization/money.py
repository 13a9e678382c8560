"""Criteria on how much customers bring, each one function: columns to add up, or the reason why there is no figure."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from segpersona.prioritization.assumptions import COST_OF
from segpersona.prioritization.known import NO_MONEY, NO_ORDERS, NO_REVENUE, Known
from segpersona.prioritization.profit import profit_of, serving_cost
from segpersona.prioritization.scale import FIFTH, MIDDLE, Found, Given, Ratio

Floats = NDArray[np.float64]

_QUARTER, _TENTH, _FEWEST_PER_CHANNEL = 0.25, 10, 20
_DAYS_A_MONTH = 365.25 / 12
NO_CHANNELS = "No column says over which channel orders came."
NO_COST = "Say under “What we assume” what a new customer costs you, then it is shown."
CHANNEL = re.compile(r"\b(channel|\w*kanal|canal|canale|kanaal)\b", re.I)


def size(known: Known) -> Found:
    """Share of all customers."""
    if known.counted:
        return Given(values=_share(known), average=FIFTH, per=MIDDLE / FIFTH, spread=_binomial(known), trusted=True)
    return Given(values=_share(known), average=FIFTH, per=MIDDLE / FIFTH, trusted=True)


def _share(known: Known) -> Floats:
    return np.array([row.share for row in known.profiles], dtype=np.float64)


def _binomial(known: Known) -> Floats:
    share = np.clip(_share(known), 0, 1)
    return np.sqrt(share * (1 - share) / max(len(known.codes), 1))


def revenue(known: Known) -> Found:
    """Sum of what they brought; a fifth of everything is 100."""
    if not known.counted:
        return _told(known)
    spent = known.spent
    return spent if isinstance(spent, str) else Ratio(top=spent)


def _told(known: Known) -> Found:
    """From the profiles alone, where the customers are not at hand: everyone's sum follows from any segment's share."""
    wholes = [row.revenue / row.revenue_share for row in known.profiles if row.revenue and row.revenue_share]
    if not wholes:
        return NO_REVENUE
    if wholes[0] <= 0:
        return NO_MONEY
    values = np.array([np.nan if row.revenue is None else row.revenue for row in known.profiles], dtype=np.float64)
    return Given(values=values, average=FIFTH * wholes[0], per=MIDDLE / (FIFTH * wholes[0]))


def value(known: Known) -> Found:
    """Revenue per customer."""
    spent = known.spent
    return spent if isinstance(spent, str) else Ratio(top=spent, bottom=np.ones(len(spent)))


def profit(known: Known) -> Found:
    """Sum of what is left over; a fifth of everything is 100."""
    found = profit_of(known)
    return found if isinstance(found, str) else Ratio(top=found.values, said=found.said)


def headroom(known: Known) -> Found:
    """(mean of a segment's own top quarter - its mean) x its customers x the share that is realistic."""
    spent = known.spent
    if isinstance(spent, str):
        return spent
    share = (known.assumed("realistic") or 0.0) / 100
    if not share:
        return "You assume that none of the room to grow is realistic."
    room = np.zeros(len(spent))
    for place in range(known.groups):
        own = known.codes == place
        if own.any():
            ranked = np.sort(spent[own])[::-1]
            top = ranked[: max(1, round(_QUARTER * len(ranked)))]
            room[own] = (top.mean() - spent[own].mean()) * share
    return Ratio(top=room, said=f"Of that room {share:.0%} is taken as realistic.")


def spread_out(known: Known) -> Found:
    """Share of a segment's money that its top tenth brings."""
    spent = known.spent
    if isinstance(spent, str):
        return spent
    values = [_top_tenth(spent[known.codes == place]) for place in range(known.groups)]
    average = _top_tenth(spent)
    return Given(values=np.array(values), average=average, per=MIDDLE / average) if average > 0 else NO_MONEY


def _top_tenth(spent: Floats) -> float:
    kept = np.sort(np.maximum(spent, 0))[::-1]
    return float(kept[: max(1, round(len(kept) / _TENTH))].sum() / kept.sum()) if kept.sum() > 0 else np.nan


def lifetime(known: Known) -> Found:
    """What one customer is expected to bring in the year ahead."""
    if not known.lifetime:
        return "What customers will bring cannot be foretold from this file: it needs many orders of the same people."
    values = np.array([known.lifetime.get(row.letter, np.nan) for row in known.profiles], dtype=np.float64)
    average = float(np.nansum(values * _share(known)) / max(float(_share(known)[np.isfinite(values)].sum()), 1e-12))
    if not average > 0:
        return "Customers are expected to bring nothing in the year ahead."
    return Given(values=values, average=average, per=MIDDLE / average)


def channels(known: Known) -> Found:
    """Per customer, what is left over on the channel that pays best in the segment, less what the channel costs."""
    found = known.named(CHANNEL, ("category",))
    if not found or known.customers is None:
        return NO_CHANNELS
    left = profit_of(known)
    money = known.spent if isinstance(left, str) else left.values
    if isinstance(money, str):
        return money
    kinds = known.customers.table[found[0].key].astype(object)
    costs = kinds.map(lambda kind: known.assumed(f"{COST_OF}{kind}") or 0.0).to_numpy(dtype=np.float64)
    net, names = money - costs, kinds.astype(str).to_numpy()
    best = [
        _best_channel(net, names, (known.codes == place) & kinds.notna().to_numpy()) for place in range(known.groups)
    ]
    average = float(net[kinds.notna().to_numpy()].mean()) if kinds.notna().any() else 0.0
    told = "; ".join(f"{row.letter}: {name}" for row, (_, _, name) in zip(known.profiles, best, strict=True) if name)
    if average <= 0 or not told:
        return "Too few customers per channel, or nothing left over, so channels cannot be compared."
    kind = "Revenue, for no margin is known." if isinstance(left, str) else ""
    return Given(
        values=np.array([mean for mean, _, _ in best]), spread=np.array([spread for _, spread, _ in best]),
        average=average, per=MIDDLE / average, said=f"{kind} Best channel by group: {told}.".strip(),
    )  # fmt: skip


def _best_channel(net: Floats, names: NDArray[np.object_], inside: NDArray[np.bool_]) -> tuple[float, float, str]:
    """Mean, its spread and the name of the channel that pays best; a channel needs twenty customers."""
    rows = [(name, net[inside & (names == name)]) for name in sorted(set(names[inside]))]
    known = [(float(own.mean()), float(own.std() / np.sqrt(len(own))), str(name)) for name, own in rows
             if len(own) >= _FEWEST_PER_CHANNEL]  # fmt: skip
    return max(known) if known else (np.nan, 0.0, "")


def payback(known: Known) -> Found:
    """Months until what a new customer costs has come back."""
    cost, left, tenure = known.assumed("win_cost"), profit_of(known), known.column("tenure")
    if not cost:
        return NO_COST
    if isinstance(left, str):
        return left
    if tenure is None or not known.days:
        return NO_ORDERS
    return Ratio(top=np.full(len(tenure), cost) * np.nan_to_num(tenure) / _DAYS_A_MONTH, bottom=left.values,
                 said=f"A new customer costs {cost:g}.")  # fmt: skip


def serving(known: Known) -> Found:
    """What serving one customer costs; where no cost is known, the share of money that was sent back."""
    cost = serving_cost(known)
    if cost is not None:
        return Ratio(top=cost, bottom=np.ones(len(cost)), said="Orders and service contacts at the costs you gave.")
    return "Say under “What we assume” what an order or a service contact costs you, then it is shown."
