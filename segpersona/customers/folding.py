"""Orders to customers as one expression: lines become orders, orders become customers.

It runs unchanged on every engine, and all give the same figures, by four rules: no bare decimal numbers; every window's
order ends in the customer's number; money is rounded to cents before anything is divided or ranked by it; what is not a
number is missing, and moments are whole days of universal time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from segpersona.customers.looking import Looks
from segpersona.customers.order_lines import lines_of
from segpersona.customers.parts import Parts

if TYPE_CHECKING:
    from ibis.expr.types import Table, Value

QUARTER, HALF_YEAR = 90, 180


@dataclass(frozen=True, kw_only=True)
class Days:
    """The days that features count from and to, since 1 January 1970. ``end`` is the day after the last one."""

    end: int
    lately: int
    """From here on orders count as late: the last quarter of the period."""
    span: int
    """How long each of the two periods of growth is; 0 where there is none."""


def fold(rows: Table, parts: Parts, looks: Looks, days: Days, *, by_key: bool = False) -> Table:
    """One row per customer, ordered by nothing. ``by_key``: customer numbers in the spelling that files are joined by.

    Columns: ``customer``, what FEATURES names, ``before`` and ``after``, and for the n-th column of kinds ``main<n>``
    and ``part<n>``, ``start<n>`` for the channel and campaign of the first order, ``yes<n>`` for answers.
    """
    lines = lines_of(rows, parts, looks, by_key=by_key)
    orders = orders_of(lines, parts, looks)
    folded = _customers(orders, parts, looks, days)
    for n, name in enumerate(looks.kinds):
        most = _most_often(lines, f"kind{n}", looks.values[name])
        folded = _beside(folded, most.rename({f"main{n}": "kind", f"part{n}": "share"}))
        if name in (parts.channel, parts.campaign):
            folded = _beside(folded, _at_first(orders, f"kind{n}").rename({f"start{n}": "kind"}))
    return folded


def orders_of(lines: Table, parts: Parts, looks: Looks) -> Table:
    """One row per customer and order number, or day where there are no numbers."""
    ordered = lines.bought == 1
    sums: dict[str, Value] = {
        "bought": lines.bought.max(), "day": lines.day.min(where=ordered), "opened": lines.day.min(),
        "seen": lines.day.max(),
    }  # fmt: skip
    for name in ("spent", "back", "paid"):
        if name in lines.columns:
            sums[name] = lines[name].max() if looks.repeated else lines[name].sum()
    if "items" in lines.columns:
        sums["items"] = lines["items"].sum(where=ordered)
    if "cheaper" in lines.columns:
        sums["cheaper"] = lines["cheaper"].max(where=ordered)
    for n in range(len(parts.answers)):
        answer = lines[f"yes{n}"]
        sums |= {f"yes{n}": answer.sum(where=ordered), f"said{n}": answer.count(where=ordered)}
    for n, name in enumerate(looks.kinds):
        if name in (parts.channel, parts.campaign):
            sums[f"kind{n}"] = lines[f"kind{n}"].min(where=ordered)
    return lines.group_by("customer", "number").aggregate(**sums)


def _customers(orders: Table, parts: Parts, looks: Looks, days: Days) -> Table:
    """Orders added up, then what follows from the sums."""
    import ibis

    sums: dict[str, Value] = {
        "orders": orders.bought.sum(), "last": orders.day.max().coalesce(orders.seen.max()),
        "first": orders.day.min().coalesce(orders.opened.min()),
        "late": (orders.day >= days.lately).ifelse(1, 0).sum(),
    }  # fmt: skip
    if "paid" in orders.columns:
        sums |= _sums_of_money(orders, days)
    if "items" in orders.columns:
        sums["items"] = orders["items"].sum()
    if "cheaper" in orders.columns:
        sums["cheaper"] = orders.cheaper.sum()
    for n in range(len(parts.answers)):
        told = orders[f"said{n}"].sum()
        sums[f"yes{n}"] = orders[f"yes{n}"].sum() / (told > 0).ifelse(told, None)
    added = orders.group_by("customer").aggregate(**sums)
    some, several = (added.orders > 0).ifelse(added.orders, None), (added.orders > 1).ifelse(added.orders - 1, None)
    recency = ibis.literal(days.end) - added["last"]
    gap = (added["last"] - added["first"]).cast("float64") / several
    features: dict[str, Value] = {
        "recency": recency, "tenure": ibis.literal(days.end) - added["first"], "typical_gap": gap,
        "overdue": recency.cast("float64") / (gap > 0).ifelse(gap, None),
        "recent_share": added.late.cast("float64") / some,
    }  # fmt: skip
    if "items" in added.columns:
        features["items"] = added["items"] / some
    if "cheaper" in added.columns:
        features["cheaper"] = added.cheaper.cast("float64") / some
    if "spent" in added.columns:
        features |= _shares_of_money(added)
    return added.mutate(**features).drop("last", "first", "late", *({"spent", "back"} & set(added.columns)))


def _sums_of_money(orders: Table, days: Days) -> dict[str, Value]:
    net = orders.spent - orders.back
    age = days.end - orders.day.coalesce(orders.seen)
    sums: dict[str, Value] = {
        "revenue": net.sum().round(2), "average_order": orders.paid.mean().round(2),
        "spent": orders.spent.sum().round(2), "back": orders.back.sum().round(2),
        "late_paid": orders.paid.sum(where=age <= QUARTER).round(2),
        "half_paid": orders.paid.sum(where=age <= HALF_YEAR).round(2),
    }  # fmt: skip
    if days.span:
        sums |= {
            "after": net.sum(where=age <= days.span).round(2),
            "before": net.sum(where=(age > days.span) & (age <= 2 * days.span)).round(2),
        }
    return sums


def _shares_of_money(added: Table) -> Mapping[str, Value]:
    import ibis

    share = added.back / (added.spent > 0).ifelse(added.spent, None)
    late = added.late_paid.fill_null(ibis.literal(0).cast("float64"))
    return {
        "returned": (share > 1).ifelse(ibis.literal(1).cast("float64"), share),
        "trend": late / (added.half_paid > 0).ifelse(added.half_paid, None),
    }


def _most_often(lines: Table, kind: str, values: Sequence[str]) -> Table:
    """Per customer the kind of most bought lines, the first in the alphabet of equals, and its share of them.

    Times and place in the alphabet are one number, of which the largest is asked: no rows have to be put in order.
    """
    known = lines.filter((lines.bought == 1) & lines[kind].notnull())
    counted = known.group_by(customer=known.customer, kind=known[kind]).aggregate(times=known.count())
    size, last = len(values), len(values) - 1
    place = counted.kind.cases(*((value, last - at) for at, value in enumerate(values)), else_=0)
    ranked = counted.mutate(rank=counted.times * size + place)
    best = ranked.group_by("customer").aggregate(rank=ranked["rank"].max(), whole=ranked.times.sum())
    at = best["rank"] % size
    share = ((best["rank"] - at) / size).cast("float64") / best.whole
    return best.select("customer", kind=at.cases(*((last - n, value) for n, value in enumerate(values))), share=share)


def _at_first(orders: Table, kind: str) -> Table:
    """Per customer the kind of the first order."""
    import ibis

    known = orders.filter(orders[kind].notnull() & (orders.bought == 1))
    order = [known.day, known.number, known.customer]
    placed = known.mutate(place=ibis.row_number().over(group_by=known.customer, order_by=order))
    return placed.filter(placed.place == 0).select("customer", kind=kind)


def _beside(left: Table, right: Table) -> Table:
    """Customers with one more thing known of them, where it is."""
    return left.left_join(right, "customer").drop("customer_right")
