"""One writer behind a lock, readers of their own: the only place where SQLite is opened.

A connection shared without a lock loses acknowledged writes, a plain BEGIN cannot be upgraded under load, and
synchronous=NORMAL loses the last commits on a power cut; so: one writing connection behind a lock, BEGIN IMMEDIATE,
write-ahead log, synchronous=FULL.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import sqlite_utils

from segpersona.problems import Problem

Row = dict[str, object]

FULL = Problem("The disk is full, so this could not be saved. Free some space, then try again.")
READ_ONLY = Problem("The data folder cannot be written to. Give this account the right to write there, then try again.")
BUSY = Problem("Another program is using the data file. Close it, then try again.")
GONE = Problem("That is not here any more; somebody may have deleted it. Go back to your projects.")

_PRAGMAS = ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "secure_delete=on", "trusted_schema=off")
_PLAIN = {
    "SQLITE_FULL": FULL, "SQLITE_READONLY": READ_ONLY, "SQLITE_IOERR": FULL, "SQLITE_BUSY": BUSY,
    "SQLITE_CONSTRAINT_FOREIGNKEY": GONE,
}  # fmt: skip


class Connection:
    """The state file. ``write`` gives the one writer; ``read`` runs on a connection of the reading thread's own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._own = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._writer = self._open("")

    @contextlib.contextmanager
    def write(self) -> Iterator[sqlite_utils.Database]:
        """Several rows, one commit, or nothing. Nested calls join the outer one."""
        with self._lock:
            connection = self._writer.conn
            if connection.in_transaction:
                yield self._writer
                return
            try:
                connection.execute("begin immediate")
                yield self._writer
                connection.execute("commit")
            except BaseException as error:
                if connection.in_transaction:
                    connection.execute("rollback")
                raise self._in_words(error) from error

    def read(self, sql: str, *arguments: object) -> list[Row]:
        """Rows as dictionaries, always a whole list."""
        cursor = self._reader().execute(sql, arguments)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def one(self, sql: str, *arguments: object) -> Row | None:
        """The first row, if any."""
        return next(iter(self.read(sql, *arguments)), None)

    def backup(self, target: Path) -> None:
        """A compacted copy of the whole file, whole or not at all."""
        part = target.with_suffix(".part")
        part.unlink(missing_ok=True)
        with self._lock:
            self._writer.conn.execute("vacuum into ?", (str(part),))
        part.replace(target)

    def probe(self) -> None:
        """Write and take it back: proof that saving works."""
        with self._lock:
            self._writer.conn.execute("begin immediate")
            self._writer.conn.execute("insert or replace into setting(key, value) values ('probe', '1')")
            self._writer.conn.execute("rollback")

    def compact(self) -> None:
        """Move everything into the main file, so that what was deleted is nowhere."""
        with self._lock:
            self._writer.conn.execute("pragma wal_checkpoint(truncate)").fetchall()

    def close(self) -> None:
        """Give everything back."""
        for reader in self._readers:
            with contextlib.suppress(sqlite3.Error):
                reader.close()
        self.compact()
        self._writer.conn.close()

    def _open(self, mode: str) -> sqlite_utils.Database:
        address = f"{self.path.resolve().as_uri()}{mode}"
        connection = sqlite3.connect(address, uri=True, timeout=10, check_same_thread=False, isolation_level=None)
        for pragma in _PRAGMAS if not mode else _PRAGMAS[2:]:
            connection.execute(f"pragma {pragma}").fetchall()
        return sqlite_utils.Database(connection, recursive_triggers=False)

    def _reader(self) -> sqlite3.Connection:
        reader: sqlite3.Connection | None = getattr(self._own, "reader", None)
        if reader is None:
            reader = self._own.reader = self._open("?mode=ro").conn
            self._readers.append(reader)
        return reader

    @staticmethod
    def _in_words(error: BaseException) -> BaseException:
        name = str(getattr(error, "sqlite_errorname", ""))
        return next((words for start, words in _PLAIN.items() if name.startswith(start)), error)
