"""Files of a project: what each is and how it is joined; and the customers of all of them."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from importlib import resources

import pandas as pd

from segpersona.actions import memory
from segpersona.customers import File, Source, Step, candidates, join, kind_of, ladder
from segpersona.intake import masked_cells, softened
from segpersona.model import Customers, Dataset, FileKind, Role
from segpersona.store import Store

SETTING = "SEGPERSONA_ENGINE"
_MOST_OPENED = 500_000
"""Rows up to which a file is opened whole to be made fit for the analysis; beyond, the engine reads it."""
_one_at_a_time = threading.Lock()


def engine() -> str:
    """Where orders are added up: the setting, else inside this process."""
    return os.environ.get(SETTING, "").strip() or "duckdb"


def customers_from(store: Store, dataset: Dataset) -> Customers:
    """One row per customer from all files of the project, kept for the next look where it took work."""
    code = _code(engine())
    with _one_at_a_time:
        if kept := store.kept_customers(dataset, code):
            return kept
        made = joined([softly(store, file) for file in store.files(dataset)])
        if made.kind != "customers":
            store.keep_customers(dataset, code, made)
        memory.give_back()
        return made


def kinds_of(store: Store, main: Dataset) -> dict[str, FileKind]:
    """Dataset -> what its rows are, as said or found out."""
    known = {file.id: (file, dict(file.labels)) for file in store.files(main)}
    kinds = {
        key: file.kind or kind_of(store.table_path(file), file.roles, labels) for key, (file, labels) in known.items()
    }
    memory.give_back()
    return kinds


def keys_of(store: Store, dataset: Dataset) -> tuple[str, ...]:
    """The columns by which a file can be joined."""
    found = candidates(store.table_path(dataset), dataset.roles)
    return found if not dataset.key or dataset.key in found else (*found, dataset.key)


def readiness(kinds: dict[str, FileKind], customers: Customers | None) -> tuple[Step, ...]:
    """What the data at hand allows, and what one more file would add."""
    return ladder(tuple(kinds.values()), customers)


def joined(soft: Sequence[tuple[File, Sequence[str]]], *, now: date | None = None) -> Customers:
    """One row per customer from files made by ``softly``; contacts inside its kinds masked, and what only describes
    people marked so. ``now``: the day to count back from; None = the day after the last date."""
    made = join([file for file, _ in soft], now=now, engine=engine())
    kinds = [row.key for row in made.columns if row.role == "category"]
    table = made.table.assign(**{key: masked_cells(made.table[key]) for key in kinds})
    describing = tuple(name for _, names in soft for name in names)
    keys = [row.key for row in made.columns if row.key.removeprefix("main ").startswith(describing)]
    return replace(made, table=table).describing(keys if describing else ())


def softly(store: Store, dataset: Dataset) -> tuple[File, tuple[str, ...]]:
    """A file with regions for postcodes and age groups for birth dates, and the columns that only describe people. A
    file of very many rows is not opened for that: there, postcodes are left out."""
    path = store.table_path(dataset)
    if dataset.rows > _MOST_OPENED:
        roles: dict[str, Role] = {name: "ignore" if dataset.labels.get(name) == "postcode" else role
                 for name, role in dataset.roles.items()}  # fmt: skip
        return _file(dataset, path, roles), ()
    return soft(dataset, pd.read_parquet(path))


def soft(dataset: Dataset, table: pd.DataFrame) -> tuple[File, tuple[str, ...]]:
    """The same of rows that have the columns of a dataset."""
    made = softened(table, dataset.roles, dataset.labels, day=dataset.created.date(), telling=dataset.telling)
    return _file(dataset, made.table, made.roles), made.describing


def _file(dataset: Dataset, table: Source, roles: Mapping[str, Role]) -> File:
    labels = dict(dataset.labels)
    return File(name=dataset.name, table=table, roles=roles, labels=labels, kind=dataset.kind, key=dataset.key)


@cache
def _code(engine_: str) -> str:
    """A fingerprint of the code that makes customers and of the engine it runs on."""
    files = sorted(resources.files("segpersona.customers").iterdir(), key=lambda file: file.name)
    text = b"".join(file.read_bytes() for file in files if file.name.endswith(".py"))
    return sha256(text + engine_.encode()).hexdigest()[:12]
