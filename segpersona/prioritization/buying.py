"""Criteria on how customers buy, each one function: columns to add up, or the reason why there is no figure."""

from __future__ import annotations

import numpy as np

from segpersona.prioritization.known import NO_CUSTOMERS, NO_ORDERS, Known
from segpersona.prioritization.profit import kept_share
from segpersona.prioritization.scale import MIDDLE, Found, Given, Ratio

YEAR, NEW, TWO_YEARS = 365, 90, 24
_LATE = 2.0
"""Of their own usual gaps, after which a customer counts as silent."""
_MONTHS = 12
_DAYS_A_MONTH = 365.25 / 12
NO_DATES = "This needs orders over {need} months or more; yours span {have}."


def basket(known: Known) -> Found:
    """Money of all orders divided by their number."""
    spent, orders, each = known.spent, known.column("orders"), known.column("average_order")
    if isinstance(spent, str):
        return spent
    if orders is None or each is None:
        return NO_ORDERS
    return Ratio(top=np.nan_to_num(each * orders), bottom=np.nan_to_num(orders))


def frequency(known: Known) -> Found:
    """Orders for each year that customers have been there."""
    orders, tenure = known.column("orders"), known.column("tenure")
    if orders is None or tenure is None:
        return NO_ORDERS
    return Ratio(top=np.nan_to_num(orders), bottom=np.nan_to_num(tenure) / YEAR)


def growth(known: Known) -> Found:
    """Revenue of the last twelve months for each 1 of the twelve before."""
    if not known.counted or known.customers is None:
        told = np.array([np.nan if row.growth is None else 1 + row.growth for row in known.profiles])
        return Given(values=told, average=1.0, per=MIDDLE) if np.isfinite(told).any() else NO_CUSTOMERS
    if isinstance(known.spent, str):
        return known.spent
    if known.customers.growth is None or known.days < 2 * YEAR:
        return NO_ORDERS if not known.days else too_short(known, TWO_YEARS)
    both = known.customers.growth.reindex(known.customers.table.index).fillna(0.0)
    return Ratio(top=both["after"].to_numpy(dtype=np.float64), bottom=both["before"].to_numpy(dtype=np.float64),
                 said=_buyers(known))  # fmt: skip


def _buyers(known: Known) -> str:
    """How the number of those who bought moved, for everyone."""
    if known.customers is None or known.customers.growth is None:
        return ""
    both = (known.customers.growth[["before", "after"]] > 0).sum()
    return f"Buyers went from {both['before']:,} to {both['after']:,}."


def too_short(known: Known, months: int) -> str:
    """Why, where there are dates but too few."""
    return NO_DATES.format(need=months, have=int(known.days / _DAYS_A_MONTH))


def newcomers(known: Known) -> Found:
    """Share of a segment whose first order is at most 90 days old."""
    tenure = known.column("tenure")
    if tenure is None or known.column("orders") is None:
        return NO_ORDERS
    if known.days < 2 * NEW:
        return too_short(known, 6)
    new = tenure <= NEW
    if not new.any():
        return "Nobody ordered for the first time in the last 90 days."
    return Ratio(top=new.astype(np.float64), bottom=np.ones(len(new)), rate=True)


def repeat(known: Known) -> Found:
    """Share of buyers who came back for a second order."""
    orders = known.column("orders")
    if orders is None or not known.days:
        return NO_ORDERS
    return Ratio(top=(orders >= 2).astype(np.float64), bottom=(orders >= 1).astype(np.float64), rate=True)


def within_a_year(known: Known) -> Found:
    """Of those whose first order is a year old, the share who bought again within twelve months."""
    again, tenure = known.before("again"), known.column("tenure")
    if again is None or tenure is None:
        return NO_ORDERS
    if known.days < YEAR + NEW:
        return too_short(known, 15)
    old = tenure > YEAR
    return Ratio(top=(old & (again <= YEAR)).astype(np.float64), bottom=old.astype(np.float64), rate=True)


def at_risk(known: Known) -> Found:
    """What those brought in the last year who have been silent for more than twice their usual gap."""
    overdue, spent = known.column("overdue"), known.spent
    if isinstance(spent, str):
        return spent
    year = known.before("year")
    if overdue is None or year is None:
        return NO_ORDERS
    if known.days < YEAR:
        return too_short(known, 12)
    share = kept_share(known)
    said = "Revenue, for no margin is known." if share is None else f"Times the {share:.0%} that is left over."
    silent = np.nan_to_num(overdue) > _LATE
    lost = np.where(silent, np.nan_to_num(year), 0.0) * (1.0 if share is None else share)
    return Ratio(top=lost, said=said) if lost.sum() > 0 else "No regular buyer is silent for longer than usual."


def sent_back(known: Known) -> Found:
    """Money sent back, of money spent."""
    share, spent = known.column("returned"), known.spent
    if isinstance(spent, str):
        return spent
    if share is None:
        return "No row of this file gives money back."
    orders, each = known.column("orders"), known.column("average_order")
    if orders is None or each is None:
        return NO_ORDERS
    bought = np.nan_to_num(orders * each)
    return Ratio(top=np.nan_to_num(share) * bought, bottom=bought)


def discounted(known: Known) -> Found:
    """Share of orders at a discount."""
    share, orders = known.column("cheaper"), known.column("orders")
    if share is None or orders is None:
        return "No column says which orders were cheaper."
    return Ratio(top=np.nan_to_num(share * orders), bottom=np.nan_to_num(orders))


def steady(known: Known) -> Found:
    """How much revenue moves from month to month: standard deviation over mean."""
    if isinstance(known.spent, str):
        return known.spent
    if known.months is None or not known.days:
        return NO_ORDERS
    if known.months.shape[1] < _MONTHS:
        return too_short(known, _MONTHS)
    wide = known.months.reindex([row.letter for row in known.profiles]).to_numpy(dtype=np.float64)
    whole = known.months.sum().to_numpy(dtype=np.float64)
    if whole.mean() <= 0 or whole.std() == 0:
        return "Revenue by month leaves nothing to compare with."
    mean = wide.mean(axis=1)
    moves = np.divide(wide.std(axis=1), mean, out=np.full(len(mean), np.nan), where=mean > 0)
    average = float(whole.std() / whole.mean())
    return Given(
        values=moves, average=average, per=MIDDLE / average, spread=np.nan_to_num(moves) / np.sqrt(2 * wide.shape[1])
    )
