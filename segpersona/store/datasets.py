"""Uploads in the store: a row of what is known about the file, and its rows as Parquet beside the state file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import cast

import pandas as pd
import pyarrow.parquet as pq

from segpersona.fields import clean_text
from segpersona.model import (
    Account,
    Aside,
    Choices,
    Dataset,
    Delivery,
    FileKind,
    HowRead,
    Label,
    Received,
    Role,
    Upload,
)
from segpersona.problems import Finding
from segpersona.store.base import Base
from segpersona.store.connection import GONE, Row
from segpersona.store.folder import new_id
from segpersona.store.records import dump, load, moment

_CHANGED = "update dataset set version = version + 1 where id = ?"
_MOVED = """update dataset set "of" = ? where project = ? and "of" <> ''"""
"""What was added to the file before hangs on the one that takes its place."""


class Datasets(Base):
    """Keep a table, say what its columns mean, read it back."""

    def add_dataset(
        self, project: str, upload: Upload, *, now: datetime, choices: Choices | None = None, source: bytes = b"",
        of: str = "",
    ) -> Dataset:  # fmt: skip
        """Keep an upload: first its files, whole on disk, then the row that makes it exist.

        ``source``: the file itself, kept so that it can be read another way; ``choices``: how it was to be read.
        ``of``: the first file of the project, for one that is added to it; "" for one that takes its place.
        """
        dataset, chosen = new_id(), choices or Choices()
        if source:
            self._folder.write_bytes(source, self._folder.dataset(dataset) / "source")
        self._write(dataset, 0, upload, chosen)
        delivery = Delivery(
            name=upload.name, rows=len(upload.table), roles=upload.roles, findings=upload.findings,
            account=upload.account, how=upload.how, labels=upload.labels, telling=upload.telling,
        )  # fmt: skip
        digest = sha256(source).hexdigest() if source else ""
        return self._insert(dataset, project, digest, delivery, chosen, now=now, of=of)

    def add_delivery(self, received: Received, made: Path, delivery: Delivery, *, now: datetime) -> Dataset:
        """Keep a file that has come in and was read into the folder ``made``: its files move, then the row is made."""
        dataset = new_id()
        self._write_mended(made, Choices())
        self._folder.adopt(self._folder.incoming(received.id) / "source", self._folder.dataset(dataset) / "source")
        self._folder.adopt(made, self._folder.dataset(dataset) / "files-0")
        return self._insert(
            dataset, received.project, received.digest, delivery, Choices(), now=now, of=received.of
        )  # fmt: skip

    def replace_delivery(
        self, dataset: Dataset, made: Path, delivery: Delivery, choices: Choices, *, now: datetime
    ) -> Dataset:
        """The same file read another way; what was made from the old reading is out of date from here on."""
        files = dataset.files + 1
        self._write_mended(made, choices)
        self._folder.adopt(made, self._folder.dataset(dataset.id) / f"files-{files}")
        change = {**_reading(delivery, choices), "files": files, "version": dataset.version + 1}
        with self._db.write() as db:
            db.table("dataset").update(dataset.id, change)
            self._touch(db, dataset.project, now)
        return self.dataset_by_id(dataset.id)

    def _insert(
        self, dataset: str, project: str, digest: str, delivery: Delivery, choices: Choices, *, now: datetime,
        of: str = "",
    ) -> Dataset:  # fmt: skip
        row = {
            "id": dataset, "project": project, "name": clean_text(delivery.name)[:120] or "file", "files": 0,
            "digest": digest, "created": now.isoformat(), "of": of,
        }  # fmt: skip
        with self._db.write() as db:
            db.table("dataset").insert(row | _reading(delivery, choices))
            db.conn.execute(_CHANGED if of else _MOVED, (of,) if of else (dataset, project))
            self._touch(db, project, now)
        return self.dataset_by_id(dataset)

    def source(self, dataset: str) -> Path:
        """Where the file lies as it was dropped; raises GONE where none was kept."""
        path = self._folder.dataset(dataset) / "source"
        if not path.exists():
            raise GONE
        return path

    def aside(self, dataset: Dataset) -> tuple[Aside, ...]:
        """The rows of a file that were set aside."""
        path = self._files(dataset) / "problems.parquet"
        if not path.exists():
            return ()
        rows = pd.read_parquet(path).to_dict("records")
        return tuple(
            Aside(line=int(row["line"]), text=str(row["text"]), reason=str(row["reason"]), span=int(row["span"]))
            for row in rows
        )

    def choices(self, dataset: Dataset) -> Choices:
        """How the file is to be read, with the rows that a person has mended."""
        path = self._files(dataset) / "mended.parquet"
        rows = pd.read_parquet(path).to_dict("records") if path.exists() else []
        return replace(dataset.choices, mended={int(row["line"]): str(row["text"]) for row in rows})

    def raw(self, dataset: Dataset, rows: int = 20_000) -> pd.DataFrame:
        """The first rows as they stand in the file, all text; where that was not kept, the table's."""
        path = self._files(dataset) / "raw.parquet"
        if not path.exists():
            return self.table(dataset.id).head(rows)
        with pq.ParquetFile(path) as file:
            first = next(file.iter_batches(batch_size=rows), None)
        return pd.read_parquet(path) if first is None else first.to_pandas()

    def sample(self, dataset: Dataset) -> pd.DataFrame:
        """Enough rows to tell what the columns hold: the first ones and some from all over a big file, else all."""
        path = self._files(dataset) / "sample.parquet"
        return pd.read_parquet(path) if path.exists() else self.table(dataset.id)

    def _write(self, dataset: str, files: int, upload: Upload, choices: Choices) -> None:
        folder = self._folder.dataset(dataset) / f"files-{files}"
        self._folder.write(upload.table, folder / "typed.parquet")
        if upload.raw is not None:
            self._folder.write(upload.raw, folder / "raw.parquet")
        columns = ["line", "text", "reason", "span"]
        aside = pd.DataFrame([asdict(row) for row in upload.aside], columns=columns)
        self._folder.write(aside, folder / "problems.parquet")
        self._write_mended(folder, choices)

    def _write_mended(self, folder: Path, choices: Choices) -> None:
        mended = pd.DataFrame(sorted(choices.mended.items()), columns=["line", "text"])
        self._folder.write(mended, folder / "mended.parquet")

    def _files(self, dataset: Dataset) -> Path:
        return self._folder.dataset(dataset.id) / f"files-{dataset.files}"

    def dataset(self, project: str) -> Dataset | None:
        """The first file of a project: the newest upload that was not added to another."""
        first = """select * from dataset where project = ? and "of" = '' order by created desc, rowid desc"""
        row = self._db.one(first, project)
        return dataset_of_row(row) if row else None

    def dataset_by_id(self, dataset: str) -> Dataset:
        """The upload of that id; raises GONE."""
        row = self._db.one("select * from dataset where id = ?", dataset)
        if row is None:
            raise GONE
        return dataset_of_row(row)

    def set_meanings(
        self, dataset: Dataset, roles: Mapping[str, Role], labels: Mapping[str, Label], telling: Sequence[str], *,
        now: datetime,
    ) -> Dataset:  # fmt: skip
        """What the columns mean in detail and which of them say something by being empty, with the roles they play."""
        reading = _Reading(how=dataset.how, choices=dataset.choices, account=dataset.account, labels=labels,
                           telling=tuple(telling))  # fmt: skip
        with self._db.write() as db:
            change = "update dataset set roles = ?, reading = ?, version = version + 1 where id = ?"
            db.conn.execute(change, (dump(roles), dump(reading), dataset.id))
            self._touch(db, dataset.project, now)
        return self.dataset_by_id(dataset.id)

    def confirm_dataset(self, dataset: str, *, now: datetime) -> None:
        """Somebody has looked at the meanings and gone on."""
        with self._db.write() as db:
            db.conn.execute("update dataset set confirmed = 1 where id = ?", (dataset,))
            self._touch(db, self.dataset_by_id(dataset).project, now)

    def table(self, dataset: str) -> pd.DataFrame:
        """The rows of an upload in their own types."""
        return pd.read_parquet(self.table_path(self.dataset_by_id(dataset)))

    def table_path(self, dataset: Dataset) -> Path:
        """The Parquet file that holds these rows; raises GONE."""
        paths = (self._files(dataset) / "typed.parquet", self._folder.dataset(dataset.id) / "table.parquet")
        path = next((path for path in paths if path.exists()), None)
        if path is None:
            raise GONE
        return path


def _reading(delivery: Delivery, choices: Choices) -> dict[str, object]:
    """What is kept of how a file was read; rows that a person mended stay in the files."""
    reading = _Reading(how=delivery.how, choices=replace(choices, mended={}), account=delivery.account,
                       labels=delivery.labels, telling=delivery.telling)  # fmt: skip
    return {
        "rows": delivery.rows, "roles": dump(delivery.roles), "findings": dump(tuple(delivery.findings)),
        "reading": dump(reading),
    }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Reading:
    how: HowRead = field(default_factory=HowRead)
    choices: Choices = field(default_factory=Choices)
    account: Account | None = None
    labels: Mapping[str, Label] = field(default_factory=dict)
    telling: tuple[str, ...] = ()


def dataset_of_row(row: Row) -> Dataset:
    """The record of a row."""
    reading = load(_Reading, row["reading"])
    return Dataset(
        id=str(row["id"]), project=str(row["project"]), name=str(row["name"]), rows=int(str(row["rows"])),
        roles=load(dict[str, Role], row["roles"]), findings=load(tuple[Finding, ...], row["findings"]),
        created=moment(row["created"]), confirmed=bool(row["confirmed"]), version=int(str(row["version"])),
        how=reading.how, choices=reading.choices, account=reading.account, digest=str(row["digest"]),
        files=int(str(row["files"])), labels=reading.labels, telling=reading.telling, of=str(row["of"]),
        key=str(row["key"]), kind=cast(FileKind, row["kind"]) if row["kind"] else None,
    )  # fmt: skip
