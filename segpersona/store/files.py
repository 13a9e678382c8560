"""The further files of a project in the store, and the customers that were worked out from all of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.model import Customers, Dataset, Feature, FileKind, Match
from segpersona.problems import Finding
from segpersona.store.datasets import Datasets, dataset_of_row
from segpersona.store.records import dump, load

_GROWTH = "growth "
_SAID = b"segpersona"


class Files(Datasets):
    """Files that were added to the first one: list, change, remove. And a place for what was worked out."""

    def files(self, main: Dataset) -> tuple[Dataset, ...]:
        """The first file and all that were added to it, the oldest first."""
        rows = self._db.read("""select * from dataset where "of" = ? order by created, rowid""", main.id)
        return (main, *(dataset_of_row(row) for row in rows))

    def say_kind(self, dataset: Dataset, kind: FileKind | None, *, now: datetime) -> None:
        """What the rows of a file are; None = find out again."""
        self._change(dataset, "kind", kind or "", now)

    def say_key(self, dataset: Dataset, key: str, *, now: datetime) -> None:
        """By which column a file is joined; "" = find out again."""
        self._change(dataset, "key", key, now)

    def remove_file(self, dataset: Dataset, *, now: datetime) -> None:
        """Take an added file away, its rows too; what was made with it is out of date from here on."""
        with self._db.write() as db:
            db.conn.execute("update dataset set version = version + 1 where id = ?", (dataset.of,))
            self._touch(db, dataset.project, now)
        self._erase("""delete from dataset where id = ? and "of" <> ''""", dataset.id)
        self._folder.drop(dataset.id)

    def kept_customers(self, dataset: Dataset, code: str) -> Customers | None:
        """The customers that were worked out from this version by this code; None where they have to be made."""
        path = self.customers_path(dataset, code)
        return customers_in(path) if path.exists() else None

    def keep_customers(self, dataset: Dataset, code: str, customers: Customers) -> None:
        """Keep customers for the next look, instead of those of earlier versions."""
        keep_customers_in(self.customers_path(dataset, code), customers)

    def customers_path(self, dataset: Dataset, code: str) -> Path:
        """Where customers that were worked out from this version by this code are kept."""
        return self._folder.dataset(dataset.id) / f"customers-{dataset.version}-{code}.parquet"

    def _change(self, dataset: Dataset, column: Literal["kind", "key"], value: str, now: datetime) -> None:
        with self._db.write() as db:
            db.table("dataset").update(dataset.id, {column: value, "version": dataset.version + 1})
            self._touch(db, dataset.project, now)


@dataclass(frozen=True, kw_only=True)
class _Said:
    """Customers without their rows."""

    columns: tuple[Feature, ...]
    findings: tuple[Finding, ...]
    revenue: str | None
    period: tuple[str, ...]
    kind: Literal["customers", "orders", "joined"]
    matches: tuple[Match, ...]
    growth: bool
    objects: tuple[str, ...]
    """Columns of Python's own texts, which Parquet would bring back as another type."""


def customers_in(path: Path) -> Customers:
    """Customers as they were written to a file."""
    return _unpacked(pq.read_table(path))


def write_customers(customers: Customers, path: Path) -> None:
    """Customers into a file, whole or not at all."""
    part = path.with_suffix(".part")
    pq.write_table(_packed(customers), part, compression="zstd")
    part.replace(path)


def keep_customers_in(path: Path, customers: Customers) -> None:
    """Keep them there instead of those of earlier versions. A full disk is no harm here."""
    with suppress(OSError):
        write_customers(customers, path)
        for old in path.parent.glob("customers-*.parquet"):
            if old != path:
                old.unlink(missing_ok=True)


def _packed(customers: Customers) -> pa.Table:
    """One table: features, growth where there is any, and the words about them beside it."""
    said = _Said(
        columns=customers.columns, findings=customers.findings, revenue=customers.revenue, kind=customers.kind,
        period=tuple(day.isoformat() for day in customers.period or ()), matches=customers.matches,
        growth=customers.growth is not None,
        objects=tuple(str(name) for name, kind in customers.table.dtypes.items() if pd.api.types.is_object_dtype(kind)),
    )  # fmt: skip
    frame = customers.table
    if customers.growth is not None:
        frame = pd.concat([frame, customers.growth.reindex(frame.index).add_prefix(_GROWTH)], axis=1)
    table = pa.Table.from_pandas(frame)
    return table.replace_schema_metadata({**(table.schema.metadata or {}), _SAID: dump(said).encode()})


def _unpacked(table: pa.Table) -> Customers:
    said = load(_Said, table.schema.metadata[_SAID].decode())
    frame = table.to_pandas().astype(dict.fromkeys(said.objects, object))
    frame.index = frame.index.astype(object)
    keys = [feature.key for feature in said.columns]
    growth = frame[[_GROWTH + "after", _GROWTH + "before"]] if said.growth else None
    days = [date.fromisoformat(day) for day in said.period]
    return Customers(
        table=frame[keys], columns=said.columns, findings=said.findings, revenue=said.revenue, kind=said.kind,
        matches=said.matches, period=(days[0], days[1]) if days else None,
        growth=None if growth is None else growth.rename(columns=lambda name: str(name).removeprefix(_GROWTH)),
    )  # fmt: skip
