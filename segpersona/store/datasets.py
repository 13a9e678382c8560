"""Uploads in the store: a row of what is known about the file, and its rows as Parquet beside the state file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import pandas as pd

from segpersona.fields import clean_text
from segpersona.model import Dataset, Role
from segpersona.problems import Finding
from segpersona.store.base import Base
from segpersona.store.connection import GONE, Row
from segpersona.store.folder import new_id
from segpersona.store.records import dump, load, moment


class Datasets(Base):
    """Keep a table, say what its columns mean, read it back."""

    def add_dataset(
        self,
        project: str,
        name: str,
        table: pd.DataFrame,
        roles: Mapping[str, Role],
        findings: Sequence[Finding],
        *,
        now: datetime,
    ) -> Dataset:
        """Keep an upload: first its rows, whole on disk, then the row that makes it exist."""
        dataset = new_id()
        self._folder.write(table, self._folder.dataset(dataset) / "table.parquet")
        row = {
            "id": dataset, "project": project, "name": clean_text(name)[:120] or "file", "rows": len(table),
            "roles": dump(roles), "findings": dump(tuple(findings)), "created": now.isoformat(),
        }  # fmt: skip
        with self._db.write() as db:
            db.table("dataset").insert(row)
            self._touch(db, project, now)
        return self.dataset_by_id(dataset)

    def dataset(self, project: str) -> Dataset | None:
        """The newest upload of a project."""
        row = self._db.one("select * from dataset where project = ? order by created desc, rowid desc", project)
        return _dataset(row) if row else None

    def dataset_by_id(self, dataset: str) -> Dataset:
        """The upload of that id; raises GONE."""
        row = self._db.one("select * from dataset where id = ?", dataset)
        if row is None:
            raise GONE
        return _dataset(row)

    def set_roles(self, dataset: str, roles: Mapping[str, Role], *, now: datetime) -> Dataset:
        """What the columns mean, said anew; what was made with the old meanings is out of date from here on."""
        with self._db.write() as db:
            change = "update dataset set roles = ?, version = version + 1 where id = ?"
            db.conn.execute(change, (dump(roles), dataset))
            self._touch(db, self.dataset_by_id(dataset).project, now)
        return self.dataset_by_id(dataset)

    def confirm_dataset(self, dataset: str, *, now: datetime) -> None:
        """Somebody has looked at the meanings and gone on."""
        with self._db.write() as db:
            db.conn.execute("update dataset set confirmed = 1 where id = ?", (dataset,))
            self._touch(db, self.dataset_by_id(dataset).project, now)

    def table(self, dataset: str) -> pd.DataFrame:
        """The rows of an upload as they were read."""
        path = self._folder.dataset(dataset) / "table.parquet"
        if not path.exists():
            raise GONE
        return pd.read_parquet(path)


def _dataset(row: Row) -> Dataset:
    return Dataset(
        id=str(row["id"]), project=str(row["project"]), name=str(row["name"]), rows=int(str(row["rows"])),
        roles=load(dict[str, Role], row["roles"]), findings=load(tuple[Finding, ...], row["findings"]),
        created=moment(row["created"]), confirmed=bool(row["confirmed"]), version=int(str(row["version"])),
    )  # fmt: skip
