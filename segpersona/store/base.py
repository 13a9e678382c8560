"""What every part of the store stands on: the connection, the folder, and the stamp on a project that changed."""

from __future__ import annotations

from datetime import datetime

import sqlite_utils

from segpersona.problems import Problem
from segpersona.store.connection import FULL, Connection
from segpersona.store.folder import Folder


class Base:
    """The connection and the folder, shared by the parts."""

    def __init__(self, connection: Connection, folder: Folder) -> None:
        self._db = connection
        self._folder = folder

    def _erase(self, delete: str, row: str) -> None:
        """Delete a row with all that hangs on it, so that it is nowhere in the state file any more. On a full disk the
        room held back is given up for it."""
        try:
            self._run(delete, row)
        except Problem as problem:
            if problem != FULL or not self._folder.give_up_reserve():
                raise
            self._run(delete, row)
        self._db.compact()

    def _run(self, statement: str, row: str) -> None:
        with self._db.write() as db:
            db.conn.execute(statement, (row,))

    @staticmethod
    def _touch(db: sqlite_utils.Database, project: str, now: datetime) -> None:
        db.conn.execute("update project set updated = ? where id = ?", (now.isoformat(), project))
