"""What only single orders tell of a customer: the last year, coming back, how they looked 90 days ago, kinds of goods.

Lines become orders as they do for the features, so that both count the same. Revenue by month is added up for whole
groups, because per customer it would be a table too large to keep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from segpersona.customers.engine import EMBEDDED, Source, connected, relation
from segpersona.customers.folding import QUARTER, Days, orders_of
from segpersona.customers.looking import Looks, as_id, as_number, look
from segpersona.customers.matching import spelled
from segpersona.customers.order_lines import lines_of
from segpersona.customers.order_lines import spelled as spelled_there
from segpersona.customers.orders import days_of, prepared, quietly
from segpersona.customers.parts import Labels, Parts, plain
from segpersona.model import Role

if TYPE_CHECKING:
    from ibis.backends import BaseBackend
    from ibis.expr.types import Table, Value

_YEAR, _EPOCH = 365, date(1970, 1, 1)
_MARGIN = re.compile(
    r"\b(profit|margin|contribution|deckungsbeitrag|marge|rohertrag|gewinn|bénéfice|beneficio|margine|margen)\b"
)
CATEGORY = "category:"
"""What columns of revenue by category of goods begin with."""
_MOST_CATEGORIES = 12


@dataclass(frozen=True, kw_only=True)
class _Opened:
    """An order file on an engine."""

    backend: BaseBackend
    rows: Table
    parts: Parts
    looks: Looks
    days: Days
    margin: str
    """The column inside that holds what each row leaves over; "" if none."""


def past_of(
    table: Source, roles: Mapping[str, Role], *, now: date | None = None, labels: Labels | None = None,
    engine: str = EMBEDDED, by_key: bool = False,
) -> pd.DataFrame:  # fmt: skip
    """One row per customer, by customer id (``by_key``: spelled as files are joined by it).

    ``year``: revenue of the last 365 days. ``again``: days from the first purchase to the second. ``then_orders``,
    ``then_recency``, ``then_tenure``: as they were 90 days before the end; ``next``: orders since. ``margin``: the sum
    of a column of profit, if there is one. ``category:<kind>``: revenue by kind of goods.
    """
    with _opened(table, roles, now, labels, engine) as file:
        lines = lines_of(file.rows, file.parts, file.looks, by_key=by_key)
        orders = orders_of(lines, file.parts, file.looks)
        found = _by_customer(file, _facts(orders, file.days))
        beside = [_purchases(file, orders), _margin(file, by_key), _by_kind(file, lines)]
    frame: pd.DataFrame = found.join([part for part in beside if part is not None]).sort_index()
    frame.index = pd.Index(frame.index.astype(object), name="customer")
    numbers: pd.DataFrame = frame.astype("float64")
    return numbers


def months_of(
    table: Source, roles: Mapping[str, Role], letters: pd.Series, *, now: date | None = None,
    labels: Labels | None = None, engine: str = EMBEDDED, by_key: bool = False,
) -> pd.DataFrame:  # fmt: skip
    """Revenue by group (rows) and whole calendar month (columns); the first and last month may be cut short and are
    left out. ``letters``: the group of each customer, by id."""
    import ibis

    with _opened(table, roles, now, labels, engine) as file:
        orders = orders_of(lines_of(file.rows, file.parts, file.looks, by_key=by_key), file.parts, file.looks)
        if "spent" not in orders.columns:
            return pd.DataFrame()
        known = ibis.memtable(pd.DataFrame({"who": letters.index.astype(str), "letter": letters.to_numpy(dtype=str)}))
        day = orders.day.coalesce(orders.seen)
        each = orders.mutate(when=day).join(known, orders.customer == known.who)
        added = each.group_by("letter", "when").aggregate(net=(each.spent - each.back).sum().round(2))
        found = file.backend.to_pyarrow(added).to_pandas()
        first, end = file.looks.first, file.days.end
    found["month"] = pd.to_datetime(found["when"], unit="D").dt.to_period("M")
    wide = found.pivot_table(index="letter", columns="month", values="net", aggfunc="sum", fill_value=0.0)
    start, stop = (pd.Period(_EPOCH + timedelta(days=day), "M") for day in (first, end))
    whole = pd.period_range(start + 1, stop - 1, freq="M")
    made: pd.DataFrame = wide.reindex(columns=whole, fill_value=0.0).rename(columns=str)
    return made


def by_number(found: pd.DataFrame, index: pd.Index) -> pd.DataFrame:
    """Rows by customers' numbers as files are joined by them, for these customers."""
    return found.reindex(keys_of(index).to_numpy()).set_axis(index)


def keys_of(index: pd.Index) -> pd.Series:
    """Customers' numbers as files are joined by them; missing where two would be the same."""
    keys = spelled(pd.Series(index, index=index, dtype=object))
    return keys.where(~keys.duplicated(keep=False))


@contextmanager
def _opened(
    table: Source, roles: Mapping[str, Role], now: date | None, labels: Labels | None, engine: str
) -> Iterator[_Opened]:
    source, parts = prepared(table, roles, labels or {})
    named = [name for name, role in roles.items() if role == "money" and _MARGIN.search(plain(name))]
    kinds = (parts.category,) if parts.category else ()
    less = replace(parts, kinds=kinds, answers=tuple(name for name in parts.answers if name in parts.states))
    extra = [name for name in named[:1] if name not in less.names]
    with quietly(), connected(engine) as backend:
        rows = relation(backend, source, (*less.names, *extra))
        looks = look(backend, rows, less)
        margin = f"c{len(less.names)}" if extra else ""
        yield _Opened(backend=backend, rows=rows, parts=less, looks=looks, days=days_of(looks, now), margin=margin)


def _facts(orders: Table, days: Days) -> Table:
    """Sums of the last year, and the looks of 90 days ago."""
    day = orders.day.coalesce(orders.seen)
    bought = orders.bought == 1
    cut = days.end - QUARTER
    early = bought & (orders.day < cut)
    sums: dict[str, Value] = {
        "then_orders": early.cast("int64").sum(), "then_first": orders.day.min(where=early),
        "then_last": orders.day.max(where=early), "next": (bought & (orders.day >= cut)).cast("int64").sum(),
    }  # fmt: skip
    if "spent" in orders.columns:
        late = day >= days.end - _YEAR
        sums["year"] = (orders.spent - orders.back).sum(where=late).round(2)
    found = orders.group_by("customer").aggregate(**sums)
    return found.mutate(then_recency=cut - found.then_last, then_tenure=cut - found.then_first).drop(
        "then_first", "then_last"
    )


def _purchases(file: _Opened, orders: Table) -> pd.DataFrame:
    """Days from the first day with an order to the second."""
    import ibis

    bought = orders.filter((orders.bought == 1) & orders.day.notnull())
    days = bought.select("customer", "day").distinct()
    order = [days.day, days.customer]
    placed = days.mutate(place=ibis.row_number().over(group_by=days.customer, order_by=order))
    two = placed.filter(placed.place < 2)
    both = two.group_by("customer").aggregate(again=two.day.max() - two.day.min(), times=two.count())
    return _by_customer(file, both.filter(both.times == 2).drop("times"))


def _margin(file: _Opened, by_key: bool) -> pd.DataFrame | None:
    """The sum of the column of profit."""
    if not file.margin:
        return None
    place = f"c{file.parts.names.index(file.parts.customer)}"
    number = as_id(file.rows[place])
    who = spelled_there(number) if by_key else number
    rows = file.rows.select(customer=who, left=as_number(file.rows[file.margin]))
    known = rows.filter(rows.customer.notnull())
    added = known.group_by("customer").aggregate(margin=known.left.sum().round(2))
    return _by_customer(file, added)


def _by_kind(file: _Opened, lines: Table) -> pd.DataFrame | None:
    """Revenue by kind of goods, where lines have amounts of their own and the kinds are few."""
    if file.looks.repeated or "spent" not in lines.columns or not file.looks.kinds:
        return None
    known = lines.filter(lines.kind0.notnull())
    added = known.group_by("customer", "kind0").aggregate(net=(known.spent - known.back).sum().round(2))
    found = file.backend.to_pyarrow(added).to_pandas()
    kinds = found.groupby("kind0")["net"].sum().sort_values(ascending=False).index[:_MOST_CATEGORIES]
    wide: pd.DataFrame = found[found["kind0"].isin(kinds)].pivot_table(
        index="customer", columns="kind0", values="net", aggfunc="sum"
    )
    named: pd.DataFrame = wide.rename(columns=lambda name: f"{CATEGORY}{name}").rename_axis(columns=None)
    return named


def _by_customer(file: _Opened, added: Table) -> pd.DataFrame:
    frame: pd.DataFrame = file.backend.to_pyarrow(added).to_pandas().set_index("customer")
    return frame
