"""Files made fit for the analysis, and the customers of them joined: what needs no store, wherever it runs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import cast

import pandas as pd

from segpersona.customers import File, Source, join
from segpersona.intake import masked_cells, softened
from segpersona.model import Customers, FileKind, Label, Role

SETTING = "SEGPERSONA_ENGINE"
_MOST_OPENED = 500_000
"""Rows up to which a file is opened whole to be made fit for the analysis; beyond, the engine reads it."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file of a project: where its rows lie and what they mean. ``day``: when it came, to count ages to."""

    name: str
    path: str
    rows: int
    roles: Mapping[str, Role]
    labels: Mapping[str, Label]
    kind: str
    key: str
    day: str
    telling: tuple[str, ...]


def engine() -> str:
    """Where orders are added up: the setting, else inside this process."""
    return os.environ.get(SETTING, "").strip() or "duckdb"


def joined(soft: Sequence[tuple[File, Sequence[str]]], *, now: date | None = None) -> Customers:
    """One row per customer from files made by ``opened``; contacts inside its kinds masked, and what only describes
    people marked so. ``now``: the day to count back from; None = the day after the last date."""
    made = join([file for file, _ in soft], now=now, engine=engine())
    kinds = [row.key for row in made.columns if row.role == "category"]
    table = made.table.assign(**{key: masked_cells(made.table[key]) for key in kinds})
    describing = tuple(name for _, names in soft for name in names)
    keys = [row.key for row in made.columns if row.key.removeprefix("main ").startswith(describing)]
    return replace(made, table=table).describing(keys if describing else ())


def opened(part: Part) -> tuple[File, tuple[str, ...]]:
    """A file with regions for postcodes and age groups for birth dates, and the columns that only describe people. A
    file of very many rows is not opened for that: there, postcodes are left out."""
    path = Path(part.path)
    if part.rows > _MOST_OPENED:
        roles: dict[str, Role] = {name: "ignore" if part.labels.get(name) == "postcode" else role
                 for name, role in part.roles.items()}  # fmt: skip
        return _file(part, path, roles), ()
    return fit(part, pd.read_parquet(path))


def fit(part: Part, table: pd.DataFrame) -> tuple[File, tuple[str, ...]]:
    """The same of rows that have the columns of a file."""
    day = date.fromisoformat(part.day)
    made = softened(table, part.roles, part.labels, day=day, telling=part.telling)
    return _file(part, made.table, made.roles), made.describing


def _file(part: Part, table: Source, roles: Mapping[str, Role]) -> File:
    kind = cast("FileKind | None", part.kind or None)
    return File(name=part.name, table=table, roles=roles, labels=dict(part.labels), kind=kind, key=part.key)
