"""A file that came later, put into the groups there are: nothing is learnt anew, and nothing of the file is kept."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

import numpy as np
import pandas as pd

from segpersona.actions import reader
from segpersona.actions.files import kinds_of, part_for
from segpersona.actions.meanings import least_shown
from segpersona.actions.shaping import NO_CUSTOMERS
from segpersona.actions.share import own_columns
from segpersona.actions.soft import fit, joined
from segpersona.customers import fold_small, rhythm_of
from segpersona.exports import Lists
from segpersona.model import Customers, Dataset, Project, Role, SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import OTHER_SHAPE, assign, bottom, drift, drift_words, names_in
from segpersona.store import Store
from segpersona.words import listed

SEVERAL_FILES = Problem("These groups were made from several files that belong together, so one more file alone cannot "
                        "be put into them. Add the new rows to your files on the Data page.")  # fmt: skip
TOO_FEW_TO_SAY = "Too few people to say whether the groups have kept their sizes."
_FEWEST = 100
_DRAWN_FROM: Mapping[str, tuple[Role, ...]] = {"orders": ("customer_id", "date", "money")}
"""Kind of file -> the roles whose columns everything else is worked out from."""


@dataclass(frozen=True, kw_only=True)
class Newcomers:
    """The people of a new file in the groups. ``before``, ``after``: share of each letter in the data the groups were
    made from, and in the new file; ``drift``: whether the groups have kept their sizes, in words."""

    lists: Lists
    before: Mapping[str, float]
    after: Mapping[str, float]
    drift: str


def put_in(store: Store, project: Project, found: SavedSegmentation, name: str, stream: BinaryIO) -> Newcomers:
    """Sort the people of a file with the same columns. Raises NO_CUSTOMERS, SEVERAL_FILES, OTHER_SHAPE, and what
    reading a file raises."""
    if found.believed:
        raise NO_CUSTOMERS
    dataset = store.dataset_by_id(found.dataset)
    if len(store.files(dataset)) > 1:
        raise SEVERAL_FILES
    table = _read(store, dataset, name, stream)
    kind = kinds_of(store, dataset)[dataset.id]
    needed = _DRAWN_FROM.get(kind, ())
    _all_there([name for name, role in dataset.roles.items() if role in needed], table)
    known = replace(dataset, kind=kind, roles={key: role for key, role in dataset.roles.items() if key in table})
    customers = fold_small(_customers(store, known, table, found), least_shown(store))
    old, fresh = store.labels(found.id)["letter"], assign(found.model, customers)[0]
    names = names_in(found.model) | {row.letter: row.name for row in found.segments}
    before, after = ({key: float((labels == key).mean()) for key in names} for labels in (old, fresh))
    own = own_columns(customers, table, known, contacts=False)
    return Newcomers(
        lists=Lists(table=own, letters=fresh, names=names, project=project.name), before=before, after=after,
        drift=_drift(old, fresh, found, list(names)),
    )  # fmt: skip


def _read(store: Store, dataset: Dataset, name: str, stream: BinaryIO) -> pd.DataFrame:
    """The rows of a file, read as the first one was, by a process of its own."""
    desk = store.desk()
    try:
        source = desk / "source"
        with source.open("wb") as copy:
            shutil.copyfileobj(stream, copy)
        choices = replace(store.choices(dataset), mended={})
        reader.read(source, desk, name, choices, lambda share, doing: None)
        return pd.read_parquet(desk / "typed.parquet")
    finally:
        shutil.rmtree(desk, ignore_errors=True)
        reader.warm_up()


def _drift(old: pd.Series, fresh: pd.Series, found: SavedSegmentation, letters: Sequence[str]) -> str:
    if len(fresh) < _FEWEST:
        return TOO_FEW_TO_SAY
    return drift_words(drift(old, fresh, letters), drawn=found.verdict.kind == "drawn")


def _all_there(names: Sequence[str], table: pd.DataFrame) -> None:
    absent = [f"“{name}”" for name in names if name not in table]
    if absent:
        raise OTHER_SHAPE.with_(names=listed(absent[:4]))


def _customers(store: Store, known: Dataset, table: pd.DataFrame, found: SavedSegmentation) -> Customers:
    """The people of the file. What orders did not show, such as a kind of goods nobody bought, is unknown of them."""
    file, describing = fit(part_for(store, known), table)
    customers = joined([(file, describing)])
    if known.kind != "orders":
        _all_there(found.basis, customers.table)
        return customers
    not_there = {key: np.nan for key in found.basis if key not in customers.table}
    customers = replace(customers, table=customers.table.assign(**not_there))
    if bottom(found.model).get("kind") != "lifecycle":
        return customers
    return replace(customers, rhythm=rhythm_of(file.table, file.roles, labels=file.labels))
