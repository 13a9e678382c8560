"""Archives in the store: a project packed into one file, and such a file opened as a new project."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Self

from segpersona.model import Project
from segpersona.store.archive.laying import laid
from segpersona.store.archive.opening import opened
from segpersona.store.archive.packing import pack
from segpersona.store.archive.reading_through import read_through
from segpersona.store.archive.settling import settled
from segpersona.store.datasets import dataset_of_row
from segpersona.store.folder import new_id
from segpersona.store.projects import Projects
from segpersona.store.segmentations import Segmentations
from segpersona.store.tables import Rows, new_ids, put, renamed


class Archives(Segmentations, Projects):
    """Pack a project, open a packed one."""

    def pack_project(self, project: str, out: BinaryIO, *, rows: bool) -> None:
        """Everything of a project as one zip; the customer rows only where ``rows`` says so."""
        pack(self._db, self._folder, project, out, rows=rows)

    def open_archive(
        self, stream: BinaryIO, *, fit: Callable[[Self, str], bool], now: datetime, ours: bool = False
    ) -> Project:  # fmt: skip
        """A packed project as a new one, whole, under new ids; raises Unfit, and then nothing of it is kept.

        ``fit``: whether its contents are fit for those who work with them, asked of the project in a scratch store.
        ``ours``: it came with this program, so it is an example and its Parquet files need no writing anew.
        """
        desk = self._folder.incoming(new_id())
        try:
            found = opened(stream, desk)
            with settled(found, desk) as (scratch, rows):
                aside = type(self)(scratch, self._folder)
                project = str(rows["project"][0]["id"])
                read_through(aside, project, rows, fit)
                segmentations = [aside.segmentation_by_id(str(row["id"])) for row in rows["segmentation"]]
            folders = laid(
                found.files, desk, [dataset_of_row(row) for row in rows["dataset"]], segmentations, ours=ours
            )
            return self._settle(rows, folders, now, example=ours)
        finally:
            shutil.rmtree(desk, ignore_errors=True)

    def _settle(self, rows: Rows, folders: Mapping[str, Path], now: datetime, *, example: bool) -> Project:
        """Files first, then the rows that make them count; nothing of either where something goes wrong."""
        ids = new_ids(rows)
        project = ids[str(rows["project"][0]["id"])]
        try:
            for old, folder in folders.items():
                self._folder.adopt_all(folder, ids[old], ids)
            with self._db.write() as db:
                put(db, renamed(rows, ids))
                db.table("project").update(project, {"example": int(example), "updated": now.isoformat()})
        except BaseException:
            for old in folders:
                self._folder.drop(ids[old])
            raise
        return next(row for row in self.projects() if row.id == project)
