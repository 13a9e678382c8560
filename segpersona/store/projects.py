"""Projects in the store."""

from __future__ import annotations

from datetime import datetime

import sqlite_utils

from segpersona.fields import clean_text
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store.base import Base
from segpersona.store.connection import Row
from segpersona.store.folder import new_id
from segpersona.store.records import moment

LONG_NAME = Problem("A name can have 120 characters at most. Shorten it.")


_CHILDREN = (
    ("weight", "project"),
    ("choice", "project"),
    ("person", "project"),
    ("own_criterion", "project"),
    ("assumption", "project"),
    ("estimate", "project"),
    ("decision", "project"),
    ("mark", "segmentation"),
    ("let_through", "segmentation"),
    ("target", "project"),
    ("segment_name", "segmentation"),
    ("answer", "persona"),
    ("picture", "persona"),
    ("answer_log", "persona"),
    ("note", "source"),
)
"""Tables whose rows follow a copied row, and the column that points at it."""


def checked_name(name: str) -> str:
    """A name fit to be kept; raises LONG_NAME."""
    cleaned = clean_text(name).replace("\n", " ")
    if not 0 < len(cleaned) <= 120:
        raise LONG_NAME
    return cleaned


class Projects(Base):
    """Create, rename, duplicate, delete, list."""

    def projects(self) -> list[Project]:
        """All projects, the one used last first."""
        return [_project(row) for row in self._db.read("select * from project order by updated desc, rowid desc")]

    def project(self, project: str) -> Project | None:
        """The project of that id."""
        row = self._db.one("select * from project where id = ?", project)
        return _project(row) if row else None

    def create_project(self, name: str, *, now: datetime, example: bool = False) -> Project:
        """A new, empty project."""
        row = {"id": new_id(), "name": checked_name(name), "example": int(example)}
        row |= {"created": now.isoformat(), "updated": now.isoformat()}
        with self._db.write() as db:
            db.table("project").insert(row)
        return _project(row)

    def rename_project(self, project: str, name: str, *, now: datetime) -> None:
        """Give it another name."""
        with self._db.write() as db:
            db.conn.execute("update project set name = ? where id = ?", (checked_name(name), project))
            self._touch(db, project, now)

    def duplicate_project(self, project: str, name: str, *, now: datetime) -> Project:
        """Everything in it once more under new ids, customer files too."""
        copy = self.create_project(name[:120], now=now)
        try:
            with self._db.write() as db:
                self._copy_rows(db, project, copy.id)
        except BaseException:
            self.delete_project(copy.id)
            raise
        return copy

    def delete_project(self, project: str) -> None:
        """The project with everything that belongs to it; afterwards its words are nowhere in the folder."""
        datasets = self._db.read("select id from dataset where project = ?", project)
        self._erase("delete from project where id = ?", project)
        for row in datasets:
            self._folder.drop(str(row["id"]))

    def _copy_rows(self, db: sqlite_utils.Database, old: str, new: str) -> None:
        ids: dict[object, str] = {old: new}
        for table in ("dataset", "segmentation", "persona", "source"):
            rows = list(db.query(f"select * from {table} where project = ? order by rowid", [old]))  # noqa: S608
            ids |= {row["id"]: new_id() for row in rows}
            for row in rows:
                if table == "dataset":
                    self._folder.copy(str(row["id"]), ids[row["id"]])
                db.table(table).insert({key: _mapped(ids, value) for key, value in row.items()})
        self._rename_label_files(ids)
        for table, parent in _CHILDREN:
            for row in list(db.query(f"select * from {table} order by rowid")):  # noqa: S608
                if row[parent] in ids:
                    row.pop("id", None)
                    db.table(table).insert({key: _mapped(ids, value) for key, value in row.items()})

    def _rename_label_files(self, ids: dict[object, str]) -> None:
        for new in ids.values():
            for file in self._folder.dataset(new).glob("segmentation-*.parquet"):
                old = file.stem.removeprefix("segmentation-")
                file.rename(file.with_name(f"segmentation-{ids.get(old, old)}.parquet"))


def _mapped(ids: dict[object, str], value: object) -> object:
    return ids.get(value, value) if isinstance(value, str) else value


def _project(row: Row) -> Project:
    return Project(
        id=str(row["id"]), name=str(row["name"]), example=bool(row["example"]),
        created=moment(row["created"]), updated=moment(row["updated"]),
    )  # fmt: skip
