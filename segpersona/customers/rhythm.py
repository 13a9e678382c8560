"""When each customer bought: what the stages of a relationship and the value to come are worked out from.

All orders of one day count as one purchase. Times are in days and end with the day after the last date in the table.
Lines become orders as they do for the features, so that both count the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from segpersona.customers.engine import EMBEDDED, Source, connected, relation
from segpersona.customers.folding import orders_of
from segpersona.customers.known_by import coded, email_in, with_number
from segpersona.customers.looking import look
from segpersona.customers.matching import spelled
from segpersona.customers.order_lines import lines_of
from segpersona.customers.orders import days_of, prepared, quietly
from segpersona.customers.parts import Labels, Parts
from segpersona.model import Role

if TYPE_CHECKING:
    from ibis.expr.types import Table

COLUMNS = ("repeats", "last", "age", "last_gap", "earlier_gap", "spent")


def rhythm_of(
    table: Source, roles: Mapping[str, Role], *, now: date | None = None, labels: Labels | None = None,
    engine: str = EMBEDDED, by_key: bool = False,
) -> pd.DataFrame:  # fmt: skip
    """One row per customer who bought, by customer id (``by_key``: spelled as files are joined by it); by the code made
    of their email where orders name people only by it.

    ``repeats``: purchases after the first one. ``last``: days from the first to the last purchase. ``age``: days from
    the first purchase to the end. ``last_gap``, ``earlier_gap``: days between the last two purchases, and the mean of
    the gaps before that one. ``spent``: mean amount of the purchases after the first one; missing without amounts.
    """
    email = email_in(roles, labels or {})
    source, parts = prepared(table, with_number(roles, labels or {}), labels or {})
    parts, by_key = _only_sums(parts), by_key or bool(email)
    with quietly(), connected(engine) as backend:
        rows = relation(backend, source, parts.names)
        looks = look(backend, rows, parts)
        orders = orders_of(lines_of(rows, parts, looks, by_key=by_key), parts, looks)
        found = backend.to_pyarrow(_rhythm(orders, days_of(looks, now).end)).to_pandas()
    frame = found.set_index("customer").sort_index()
    frame.index = coded(frame.index) if email else pd.Index(frame.index.astype(object), name="customer")
    whole = dict.fromkeys(("repeats", "last", "age"), "int64")
    done: pd.DataFrame = frame[list(COLUMNS)].astype(whole | dict.fromkeys(COLUMNS[3:], "float64"))
    return done


def rhythm_by_key(rhythm: pd.DataFrame, index: pd.Index) -> pd.DataFrame:
    """The rhythm of these customers, where it is known by their numbers as files are joined by them."""
    keys = spelled(pd.Series(index, index=index, dtype=object))
    known = keys[keys.isin(rhythm.index) & ~keys.duplicated()]
    return rhythm.reindex(known.to_numpy()).set_axis(known.index)


def _only_sums(parts: Parts) -> Parts:
    """Without the columns that say nothing of when and how much."""
    answers = tuple(name for name in parts.answers if name in parts.states)
    return replace(parts, kinds=(), answers=answers, discounts=(), list_price="", channel="", campaign="", category="")


def _rhythm(orders: Table, end: int) -> Table:
    """Orders of a day together, each day beside the one before; then one row per customer."""
    import ibis

    bought = orders.filter(orders.bought == 1)
    if "paid" not in bought.columns:
        bought = bought.mutate(paid=ibis.null("float64"))
    days = bought.group_by("customer", "day").aggregate(amount=bought.paid.sum().round(2))
    order = [days.day, days.customer]
    beside = days.mutate(before=days.day.lag().over(group_by=days.customer, order_by=order))
    each = beside.group_by("customer").aggregate(
        repeats=beside.count() - 1, first=beside.day.min(), final=beside.day.max(), before=beside.before.max(),
        spent=beside.amount.mean(where=beside.before.notnull()),
    )  # fmt: skip
    several = (each.repeats > 1).ifelse(each.repeats - 1, None)
    return each.select(
        "customer", "repeats", "spent", last=each.final - each["first"], age=ibis.literal(end) - each["first"],
        last_gap=each.final - each.before, earlier_gap=(each.before - each["first"]).cast("float64") / several,
    )  # fmt: skip
