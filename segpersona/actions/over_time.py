"""How the groups grew or shrank: customers as they stood at the end of each period, sorted by the same model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.actions.files import softly
from segpersona.actions.meanings import least_shown
from segpersona.actions.soft import joined
from segpersona.customers import File, fold_small, kind_of, rhythm_of
from segpersona.customers.known_by import with_number
from segpersona.model import Customers, Dataset, SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import assign, bottom, names_in
from segpersona.store import Store

NO_DATES = Problem("Change over time needs one file of dated orders over at least four months. This is none.")
TOO_MANY_ROWS = Problem("Change over time is not shown for files of more than {most} rows yet.")
_PERIODS, _SHORTEST, _MOST = 6, 120, 1_000_000


def shares_over_time(store: Store, dataset: Dataset, found: SavedSegmentation) -> pd.DataFrame:
    """Columns ``when`` (end of a period), ``letter``, ``name`` and ``share`` of the customers there were by then.

    Raises NO_DATES, TOO_MANY_ROWS.
    """
    column = next((name for name, role in dataset.roles.items() if role == "date"), "")
    if found.believed or not column or len(store.files(dataset)) > 1 or not _are_orders(store, dataset):
        raise NO_DATES
    if dataset.rows > _MOST:
        raise TOO_MANY_ROWS.with_(most=f"{_MOST:,}")
    file, describing = softly(store, dataset)
    table = file.table if isinstance(file.table, pd.DataFrame) else pd.read_parquet(file.table)
    dates = pd.to_datetime(table[column], errors="coerce").dt.normalize()
    first, last = dates.min(), dates.max()
    if pd.isna(first) or (last - first).days < _SHORTEST:
        raise NO_DATES
    names = names_in(found.model) | {row.letter: row.name for row in found.segments}
    rows: list[tuple[pd.Timestamp, str, str, float]] = []
    for end in pd.date_range(first, last, periods=_PERIODS + 1).normalize()[1:]:
        so_far = replace(file, table=table[(dates <= end).to_numpy()], kind="orders")
        customers = _as_of(so_far, describing, end, found)
        held = assign(found.model, fold_small(customers, least_shown(store)))[0].value_counts(normalize=True)
        rows += [(end, letter, name, float(held.get(letter, 0.0))) for letter, name in names.items()]
    shares = pd.DataFrame(rows, columns=["when", "letter", "name", "share"])
    return shares[shares.groupby("letter")["share"].transform("max") > 0].reset_index(drop=True)


def _are_orders(store: Store, dataset: Dataset) -> bool:
    kind = dataset.kind or kind_of(store.table_path(dataset), dataset.roles, dict(dataset.labels))
    return kind == "orders" and "customer_id" in with_number(dataset.roles, dict(dataset.labels)).values()


def _as_of(file: File, describing: Sequence[str], end: pd.Timestamp, found: SavedSegmentation) -> Customers:
    """The customers as they stood at the end of a day, with their rhythm where the model asks for it."""
    day = (end + pd.Timedelta(days=1)).date()
    customers = joined([(file, describing)], now=day)
    not_yet = {key: np.nan for key in found.basis if key not in customers.table}
    customers = replace(customers, table=customers.table.assign(**not_yet))
    if bottom(found.model).get("kind") != "lifecycle":
        return customers
    return replace(customers, rhythm=rhythm_of(file.table, file.roles, labels=file.labels, now=day))
