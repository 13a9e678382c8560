"""TABLES: what belongs to a project, one row a table, parents first; and its rows, read out and put in elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

import sqlite_utils

from segpersona.store.connection import Connection, Row
from segpersona.store.folder import new_id

Rows = Mapping[str, list[Row]]
"""Rows by table, in the order they were made."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """``column``: points at the row of ``parent`` that a row hangs on. ``named``: whether its rows have ids of their
    own that others point at; an id that only counts is given anew wherever the row is put in. ``points``: further
    columns that hold the id of something, which may be gone."""

    name: str
    parent: str
    column: str
    named: bool = False
    points: tuple[str, ...] = ()


TABLES: tuple[Table, ...] = (
    Table(name="project", parent="", column="id", named=True),
    Table(name="dataset", parent="project", column="project", named=True, points=("of",)),
    Table(name="segmentation", parent="project", column="project", named=True, points=("dataset", "family", "parent")),
    Table(name="persona", parent="project", column="project", named=True, points=("segmentation",)),
    Table(name="source", parent="project", column="project", named=True),
    Table(name="weight", parent="project", column="project"),
    Table(name="choice", parent="project", column="project"),
    Table(name="person", parent="project", column="project"),
    Table(name="own_criterion", parent="project", column="project"),
    Table(name="assumption", parent="project", column="project"),
    Table(name="estimate", parent="project", column="project", points=("segmentation",)),
    Table(name="decision", parent="project", column="project", points=("segmentation",)),
    Table(name="target", parent="project", column="project", points=("segmentation",)),
    Table(name="voices", parent="project", column="project"),
    Table(name="mark", parent="segmentation", column="segmentation", points=("project",)),
    Table(name="let_through", parent="segmentation", column="segmentation", points=("project",)),
    Table(name="measured", parent="segmentation", column="segmentation", points=("project",)),
    Table(name="segment_name", parent="segmentation", column="segmentation"),
    Table(name="answer", parent="persona", column="persona"),
    Table(name="picture", parent="persona", column="persona"),
    Table(name="answer_log", parent="persona", column="persona"),
    Table(name="note", parent="source", column="source"),
)


def rows_of(connection: Connection, project: str) -> dict[str, list[Row]]:
    """Every row that belongs to a project, by table; tables that the file does not have yet are left out."""
    there = {row["name"] for row in connection.read("select name from sqlite_schema where type = 'table'")}
    rows: dict[str, list[Row]] = {}
    for table in TABLES:
        if table.name in there:
            parents = [row["id"] for row in rows[table.parent]] if table.parent else [project]
            query = (
                f"select * from {table.name} where {table.column} in (select value from json_each(?)) order by rowid"  # noqa: S608
            )
            rows[table.name] = connection.read(query, json.dumps(parents))
    return rows


def put(db: sqlite_utils.Database, rows: Rows) -> None:
    """Put rows in, parents first."""
    for table in TABLES:
        for row in rows.get(table.name, ()):
            kept = row if table.named else {key: value for key, value in row.items() if key != "id"}
            db.table(table.name).insert(kept)


def new_ids(rows: Rows) -> dict[str, str]:
    """A new id for each that stands in the rows, also of what is gone: nothing may point into another project."""
    found = (
        str(row[column])
        for table in TABLES
        for row in rows.get(table.name, ())
        for column in (*(["id"] if table.named else []), *table.points)
        if row.get(column)
    )
    return {old: new_id() for old in dict.fromkeys(found)}


def renamed(rows: Rows, ids: Mapping[str, str]) -> dict[str, list[Row]]:
    """The same rows under other ids, wherever one stands: in a column of its own or inside a text."""
    known = re.compile("|".join(map(re.escape, ids)))

    def anew(value: object) -> object:
        return known.sub(lambda found: ids[found[0]], value) if isinstance(value, str) else value

    return {name: [{key: anew(value) for key, value in row.items()} for row in part] for name, part in rows.items()}
