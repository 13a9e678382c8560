"""Orders to customers: recency, orders, money and habits, one row each, added up by an engine.

Lines become orders first (one order = one order number, else one customer and day), orders become customers. Returns
and cancellations are a feature of their own and never count as orders; revenue is net of them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from segpersona.customers.engine import EMBEDDED, Source, column_names, connected, part_of, relation
from segpersona.customers.folding import HALF_YEAR, Days, fold
from segpersona.customers.labels import readable
from segpersona.customers.looking import Looks, look
from segpersona.customers.order_lines import unplaced
from segpersona.customers.parts import Labels, Parts, find_parts
from segpersona.model import Customers, Feature, Role
from segpersona.problems import Finding
from segpersona.words import plural

if TYPE_CHECKING:
    import ibis
    from ibis.backends import BaseBackend

_YEAR, _HALF = 365, 240
_EPOCH = date(1970, 1, 1)
_MOST_COMPARED, _MOST_COPIES = 1_000_000, 0.5
_TELLING = 0.25
"""Share of customers whose first channel is not their main one, from which on the first tells something of its own."""

FEATURES = (
    Feature(key="recency", label="Days since last order", role="number", unit="days",
            meaning="Days from the last order to the day after the last date in the file"),
    Feature(key="orders", label="Orders", role="number", unit="orders",
            meaning="Different orders in the period; returns and cancelled orders are none"),
    Feature(key="revenue", label="Revenue", role="money", meaning="Sum of all amounts, returns taken off"),
    Feature(key="average_order", label="Average order", role="money", meaning="Sum of orders divided by their number"),
    Feature(key="tenure", label="Days as a customer", role="number", unit="days",
            meaning="Days from the first order to the day after the last date in the file"),
    Feature(key="typical_gap", label="Days between orders", role="number", unit="days",
            meaning="Mean days from one order to the next; empty for a single order"),
    Feature(key="returned", label="Share sent back", role="number", unit="share",
            meaning="Money sent back or cancelled, of money spent"),
    Feature(key="recent_share", label="Share bought lately", role="number", unit="share",
            meaning="Share of a customer's orders in the last quarter of the period"),
    Feature(key="items", label="Things per order", role="number",
            meaning="Quantity bought divided by the number of orders"),
    Feature(key="cheaper", label="Share bought at a discount", role="number", unit="share",
            meaning="Share of a customer's orders with a discount, a code, or less paid than the list price"),
    Feature(key="overdue", label="Overdue", role="number", unit="gaps", basis=False,
            meaning="Days since the last order divided by the usual days between orders; above 1 the next is late"),
    Feature(key="trend", label="Half-year trend", role="number", unit="share", basis=False,
            meaning="Of what a customer spent in the last 180 days, the share of the last 90; half means no change"),
)  # fmt: skip
"""What is worked out for every customer from orders, in the order shown."""


def from_orders(
    table: Source, roles: Mapping[str, Role], now: date | None, *, labels: Labels | None = None, engine: str = EMBEDDED,
    by_key: bool = False,
) -> Customers:  # fmt: skip
    """Fold order rows to customers; rows without customer or date are left out and counted.

    ``by_key``: index the customers by their number as files are joined by it.
    """
    source, parts = prepared(table, roles, labels or {})
    with quietly(), connected(engine) as backend:
        rows = relation(backend, source, parts.names)
        looks = look(backend, rows, parts)
        days = days_of(looks, now)
        lost = backend.to_pandas(unplaced(rows, parts, looks)).iloc[0] if looks.blank else None
        copies = _copies(backend, relation(backend, source, column_names(source)))
        found = backend.to_pyarrow(fold(rows, parts, looks, days, by_key=by_key)).to_pandas()
    frame = found.set_index("customer").sort_index()
    frame.index = pd.Index(frame.index.astype(object), name="customer")
    table_, columns = _named(frame, parts, looks, days)
    growth, said = _growth(frame, days, bool(parts.amount or parts.price))
    return Customers(
        table=table_, columns=columns, findings=(*_lost(lost), *copies, *_read(parts, looks), *said), growth=growth,
        kind="orders", revenue="revenue" if "revenue" in frame else None,
        period=(_EPOCH + timedelta(days=looks.first), _EPOCH + timedelta(days=looks.last)),
    )  # fmt: skip


def prepared(table: Source, roles: Mapping[str, Role], labels: Labels) -> tuple[Source, Parts]:
    """The source and its parts; dates that came as text are read as far as they can be."""
    there = set(column_names(table))
    known = {name: role for name, role in roles.items() if name in there}
    head = part_of(table, list(known), rows=1_000)
    numeric = [name for name in known if pd.api.types.is_numeric_dtype(head[name])]
    parts = find_parts(known, [name for name in numeric if not pd.api.types.is_bool_dtype(head[name])], labels)
    if pd.api.types.is_datetime64_dtype(head[parts.date]) or _holds_days(head[parts.date]):
        return table, parts
    frame = part_of(table, parts.names)
    read = pd.to_datetime(frame[parts.date].astype("string"), errors="coerce", format="mixed", utc=True)
    return frame.assign(**{parts.date: read.dt.tz_localize(None)}), parts


def _holds_days(column: pd.Series) -> bool:
    """Whether a column of objects holds dates of its own kind."""
    filled = column.dropna()
    return column.dtype == object and not filled.empty and all(isinstance(value, date) for value in filled)


@contextmanager
def quietly() -> Iterator[None]:
    """Without the engine's notes to its own developers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", FutureWarning)
        yield


def days_of(looks: Looks, now: date | None) -> Days:
    """The days that features count from and to."""
    end = (now - _EPOCH).days if now else looks.last + 1
    known = end - looks.first
    span = 0 if known < _HALF else _YEAR if known >= 2 * _YEAR else known // 2
    return Days(end=end, lately=end - known // 4, span=span)


def _named(frame: pd.DataFrame, parts: Parts, looks: Looks, days: Days) -> tuple[pd.DataFrame, tuple[Feature, ...]]:
    """The features that are there, under their keys, in the order in which they are shown."""
    left_out = {"returned"} if not _gives_back(frame) else set()
    if days.end - looks.first < HALF_YEAR:
        left_out.add("trend")
    features = {row.key: row for row in FEATURES if row.key in frame and row.key not in left_out}
    for n, name in enumerate(looks.kinds):
        features[f"main{n}"] = _main(name)
        if name == parts.category:
            features[f"part{n}"] = _part(name)
        if f"start{n}" in frame and (frame[f"start{n}"] != frame[f"main{n}"]).mean() >= _TELLING:
            features[f"start{n}"] = _start(name)
    features |= {f"yes{n}": _share(name) for n, name in enumerate(parts.answers) if name not in looks.gone}
    table = frame[list(features)].rename(columns={inside: row.key for inside, row in features.items()})
    kinds = [row.key for row in features.values() if row.role == "category"]
    return table.astype(dict.fromkeys(kinds, object)), tuple(features.values())


def _gives_back(frame: pd.DataFrame) -> bool:
    return "returned" in frame and bool((frame["returned"] > 0).any())


def _main(name: str) -> Feature:
    meaning = f"The “{name}” that comes up most in a customer's orders"
    return Feature(key=f"main {name}", label=f"Main {readable(name).lower()}", role="category", meaning=meaning)


def _part(name: str) -> Feature:
    return Feature(key=f"part {name}", label=f"Share of main {readable(name).lower()}", role="number", unit="share",
                   basis=False, meaning=f"Of a customer's order rows, the share of the main “{name}”")  # fmt: skip


def _start(name: str) -> Feature:
    return Feature(key=f"first {name}", label=f"First {readable(name).lower()}", role="category", basis=False,
                   meaning=f"The “{name}” of a customer's first order")  # fmt: skip


def _share(name: str) -> Feature:
    return Feature(key=f"share {name}", label=f"{readable(name)}, share of orders", role="number", unit="share",
                   meaning=f"Share of a customer's order rows where “{name}” is yes")  # fmt: skip


def _lost(lost: pd.Series | None) -> tuple[Finding, ...]:
    if lost is None:
        return ()
    said = []
    for key, what in (("nobody", "no customer number"), ("undated", "no date")):
        if count := int(lost[key]):
            words = f"{plural(count, 'order row')} {'has' if count == 1 else 'have'} {what} and {_are(count)} left out."
            said.append(Finding(key=f"orders_lost:{key}", words=words, weight="left_out"))
    return tuple(said)


def _copies(backend: BaseBackend, rows: ibis.Table) -> tuple[Finding, ...]:
    """Rows that are the same as another in every cell, among as many as can be held beside each other."""
    some = rows.limit(_MOST_COMPARED)
    compared, different = (int(backend.to_pyarrow(table.count()).as_py()) for table in (some, some.distinct()))
    count = compared - different
    if not count or count > _MOST_COPIES * compared:
        return ()
    again = "repeats" if count == 1 else "repeat"
    where = f" of the first {_MOST_COMPARED:,}" if compared == _MOST_COMPARED else ""
    words = (
        f"{plural(count, 'order row')}{where} {again} another row cell for cell; all are counted. Take them out if "
        "they are copies."
    )
    return (Finding(key="copies", words=words, weight="watch"),)


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _read(parts: Parts, looks: Looks) -> tuple[Finding, ...]:
    """What was understood of the file that changes sums, so that a person can object."""
    said = []
    if looks.repeated:
        words = f"“{parts.amount}” is the same on all lines of an order, so it counts once per order."
        said.append(Finding(key="repeated_amount", words=words, weight="watch", columns=(parts.amount,)))
    if looks.credit:
        words = "Order numbers that start with C are credit notes; they are taken off and count as no order."
        said.append(Finding(key="credit_notes", words=words, columns=(parts.order,)))
    for name, values in looks.gone.items():
        told = ", ".join(f"“{value}”" for value in values[:4])
        words = f"Orders where “{name}” is {told} came to nothing; they count as sent back."
        said.append(Finding(key=f"gone:{name}", words=words, columns=(name,)))
    if not parts.amount and parts.price and parts.quantity:
        words = f"Revenue is “{parts.price}” times “{parts.quantity}”; no column holds a sum."
        said.append(Finding(key="revenue_made", words=words, columns=(parts.price, parts.quantity)))
    return tuple(said)


def _growth(frame: pd.DataFrame, days: Days, money: bool) -> tuple[pd.DataFrame | None, tuple[Finding, ...]]:
    """Revenue before and after: the last twelve months against the twelve before, else the later half of the period."""
    if not money:
        return None, ()
    if not days.span:
        return None, (Finding(key="growth", words="Growth cannot be shown: the dates span less than eight months."),)
    said = "the later half of the period with the earlier"
    if days.span == _YEAR:
        said = "the last twelve months with the twelve before"
    return frame[["after", "before"]].fillna(0.0), (Finding(key="growth", words=f"Growth compares {said}."),)


def renamed_index(customers: Customers, index: pd.Index) -> Customers:
    """The same customers under other numbers, in the same order."""
    growth = None if customers.growth is None else customers.growth.set_axis(index)
    return replace(customers, table=customers.table.set_axis(index), growth=growth)


def as_ids(column: pd.Series) -> pd.Series:
    """Customer numbers as text; whole numbers without a trailing .0."""
    if pd.api.types.is_float_dtype(column) and (column.dropna() % 1 == 0).all():
        column = column.astype("Int64")
    return column.astype("string").astype(object).where(column.notna(), None)
