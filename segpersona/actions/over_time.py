"""How the groups grew or shrank, who went where, and whether the crowd is another by now: customers as they stood at
the end of each period, sorted by the same model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from segpersona.actions.files import softly
from segpersona.actions.meanings import least_shown
from segpersona.actions.soft import joined
from segpersona.customers import File, fold_small, kind_of, rhythm_of
from segpersona.customers.known_by import with_number
from segpersona.model import Customers, Dataset, SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import bottom, by_period, drift, drift_words, moved, names_in, shares
from segpersona.store import Store

NO_DATES = Problem(
    "Change over time is shown for a project with one file alone: dated orders over at least four months."
)
TOO_MANY_ROWS = Problem("Change over time is not shown for files of more than {most} rows yet.")
CAME = "+"
"""Stands for the letter of those who were no customers yet."""
_PERIODS, _SHORTEST, _MOST = 6, 120, 1_000_000
_BACK = 3
"""How many periods lie between the two days that are compared."""


@dataclass(frozen=True, kw_only=True)
class Past:
    """``shares``: columns when (end of a period), letter, name, share of the customers there were by then. ``moves``:
    how many went from each letter (rows) to each (columns) since ``since``; CAME stands for those who came since.
    ``drift``: whether the groups have kept their sizes since then, in words."""

    shares: pd.DataFrame
    moves: pd.DataFrame
    names: Mapping[str, str]
    since: pd.Timestamp
    drift: str


def look_back(store: Store, dataset: Dataset, found: SavedSegmentation) -> Past:
    """The groups at the end of each of six periods. Raises NO_DATES, TOO_MANY_ROWS."""
    column = next((name for name, role in dataset.roles.items() if role == "date"), "")
    if found.believed or not column or len(store.files(dataset)) > 1 or not _are_orders(store, dataset):
        raise NO_DATES
    if dataset.rows > _MOST:
        raise TOO_MANY_ROWS.with_(most=f"{_MOST:,}")
    labels = by_period(found.model, _periods(store, dataset, column, found))
    names = names_in(found.model) | {row.letter: row.name for row in found.segments}
    before, after = list(labels)[-1 - _BACK], list(labels)[-1]
    moves = moved(labels[before], labels[after], list(names)).rename(index={"": CAME}).drop(columns="")
    told = _told(shares(labels, list(names)), names)
    return Past(
        shares=told, moves=moves, names={**names, CAME: "Came since"}, since=before,
        drift=drift_words(drift(labels[before], labels[after], list(names)), drawn=found.verdict.kind == "drawn"),
    )  # fmt: skip


def _periods(
    store: Store, dataset: Dataset, column: str, found: SavedSegmentation
) -> Iterator[tuple[pd.Timestamp, Customers]]:
    """The customers as they stood at the end of each period."""
    file, describing = softly(store, dataset)
    table = file.table if isinstance(file.table, pd.DataFrame) else pd.read_parquet(file.table)
    dates = pd.to_datetime(table[column], errors="coerce").dt.normalize()
    first, last = dates.min(), dates.max()
    if pd.isna(first) or (last - first).days < _SHORTEST:
        raise NO_DATES
    for end in pd.date_range(first, last, periods=_PERIODS + 1).normalize()[1:]:
        so_far = replace(file, table=table[(dates <= end).to_numpy()], kind="orders")
        yield end, fold_small(_as_of(so_far, describing, end, found), least_shown(store))


def _told(held: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Shares (periods x letters) as rows, without groups that nobody was ever in."""
    rows = held.loc[:, held.max() > 0].rename_axis(index="when").reset_index()
    rows = rows.melt(id_vars="when", var_name="letter", value_name="share").sort_values("when", kind="stable")
    return rows.assign(name=rows["letter"].map(names))[["when", "letter", "name", "share"]]


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
