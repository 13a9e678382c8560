"""settled: rows from elsewhere put into a scratch file of their own version, brought up to date there, and read back.

The tables are strict and their checks and foreign keys hold, so what comes out has columns, types and parents right.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from segpersona.problems import Problem
from segpersona.store.archive.form import DAMAGED, ID
from segpersona.store.archive.opening import Opened
from segpersona.store.connection import GONE, Connection
from segpersona.store.migrations import migrate
from segpersona.store.tables import TABLES, Rows, put, rows_of


@contextmanager
def settled(found: Opened, desk: Path) -> Iterator[tuple[Connection, Rows]]:
    """The scratch file while it is open, and its rows in today's shape; raises DAMAGED."""
    scratch = Connection(desk / "scratch.db")
    try:
        yield scratch, _rows(scratch, found, desk)
    finally:
        scratch.close()


def _rows(scratch: Connection, found: Opened, desk: Path) -> Rows:
    projects = found.tables.get("project", [])
    if len(projects) != 1 or not all(map(_pointing, _pointers(found.tables))):
        raise DAMAGED
    migrate(scratch, desk / "backups", found.version)
    _same_columns(scratch, found.tables)
    try:
        with scratch.write() as db:
            put(db, found.tables)
        migrate(scratch, desk / "backups")
    except (sqlite3.Error, OverflowError, UnicodeError) as wrong:
        raise DAMAGED from wrong
    except Problem as problem:
        raise (DAMAGED if problem == GONE else problem) from problem
    return rows_of(scratch, str(projects[0]["id"]))


def _same_columns(scratch: Connection, tables: Rows) -> None:
    """Every row has just the columns of its table in that version."""
    for name, rows in tables.items():
        columns = {row["name"] for row in scratch.read("select name from pragma_table_info(?)", name)}
        if any(row.keys() != columns for row in rows):
            raise DAMAGED


def _pointers(tables: Rows) -> Iterator[object]:
    """Whatever is an id: a row's own, its parent's, and those of what else it points at."""
    for table in TABLES:
        columns = {*table.points, table.column, *(["id"] if table.named else [])}
        for row in tables.get(table.name, ()):
            yield from (row[column] for column in columns if row.get(column, "") != "")


def _pointing(value: object) -> bool:
    return isinstance(value, str) and bool(ID.fullmatch(value))
