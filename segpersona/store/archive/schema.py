"""schema: what ``project.json`` holds, as JSON Schema, taken from the tables themselves."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.store.archive.form import WHAT, newest
from segpersona.store.connection import Connection
from segpersona.store.tables import TABLES

_KINDS = {"text": "string", "integer": "integer", "real": "number"}
_ABOUT = {
    "what": {"const": WHAT, "description": "Says what the file is."},
    "program": {"type": "string", "description": "The version of segpersona that made it."},
    "rows": {"type": "boolean", "description": "Whether the customer rows are in the archive too, under rows/."},
}


def schema(connection: Connection) -> Mapping[str, object]:
    """The JSON Schema (draft 2020-12) of today's ``project.json``; ``connection``: to a file of the newest shape."""
    tables = {row.name: {"type": "array", "items": _row(connection, row.name)} for row in TABLES}
    version = {"const": newest(), "description": "The shape of the tables. Older ones are brought up to date."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A segpersona project",
        "type": "object",
        "required": ["what", "version", "program", "rows", "tables"],
        "properties": {
            **_ABOUT, "version": version,
            "tables": {"type": "object", "additionalProperties": False, "required": list(tables), "properties": tables},
        },
    }  # fmt: skip


def _row(connection: Connection, table: str) -> Mapping[str, object]:
    """A row of a table: every column, and which may be empty."""
    columns = connection.read('select name, type, "notnull", pk from pragma_table_info(?)', table)
    properties = {}
    for column in columns:
        kind = _KINDS[str(column["type"]).lower()]
        properties[str(column["name"])] = {"type": kind if column["notnull"] or column["pk"] else [kind, "null"]}
    return {"type": "object", "additionalProperties": False, "required": list(properties), "properties": properties}
