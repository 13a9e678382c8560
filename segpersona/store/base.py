"""What every part of the store stands on: the connection, the folder, and the stamp on a project that changed."""

from __future__ import annotations

from datetime import datetime

import sqlite_utils

from segpersona.problems import Problem
from segpersona.store.connection import Connection
from segpersona.store.folder import Folder

GONE = Problem("That is not here any more; somebody may have deleted it. Go back to your projects.")


class Base:
    """The connection and the folder, shared by the parts."""

    def __init__(self, connection: Connection, folder: Folder) -> None:
        self._db = connection
        self._folder = folder

    @staticmethod
    def _touch(db: sqlite_utils.Database, project: str, now: datetime) -> None:
        db.conn.execute("update project set updated = ? where id = ?", (now.isoformat(), project))
