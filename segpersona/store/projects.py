"""Projects in the store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from segpersona.fields import clean_text
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store.base import Base
from segpersona.store.connection import Row
from segpersona.store.folder import new_id
from segpersona.store.records import moment
from segpersona.store.tables import Rows, new_ids, put, renamed, rows_of

LONG_NAME = Problem("A name can have 120 characters at most. Shorten it.")


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
        rows = rows_of(self._db, project)
        ids = new_ids(rows)
        copied = renamed(rows, ids)
        copied["project"] = [
            {**row, "name": checked_name(name[:120]), "example": 0, "created": now.isoformat(),
             "updated": now.isoformat()} for row in copied["project"]
        ]  # fmt: skip
        self._place(rows, copied, ids)
        return _project(copied["project"][0])

    def delete_project(self, project: str) -> None:
        """The project with everything that belongs to it; afterwards its words are nowhere in the folder."""
        datasets = self._db.read("select id from dataset where project = ?", project)
        self._erase("delete from project where id = ?", project)
        for row in datasets:
            self._folder.drop(str(row["id"]))

    def _place(self, rows: Rows, copied: Rows, ids: Mapping[str, str]) -> None:
        """Files first, then the rows that make them count; nothing of either where something goes wrong."""
        made = [(str(row["id"]), ids[str(row["id"])]) for row in rows["dataset"]]
        try:
            for old, new in made:
                self._folder.copy(old, new, ids)
            with self._db.write() as db:
                put(db, copied)
        except BaseException:
            for _, new in made:
                self._folder.drop(new)
            raise


def _project(row: Row) -> Project:
    return Project(
        id=str(row["id"]), name=str(row["name"]), example=bool(row["example"]),
        created=moment(row["created"]), updated=moment(row["updated"]),
    )  # fmt: skip
