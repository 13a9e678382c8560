"""The JSON Schema of the project file, written to docs/: ``python -m tools.schema``."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from segpersona.store.archive import schema
from segpersona.store.connection import Connection
from segpersona.store.migrations import migrate

PLACE = Path(__file__).resolve().parents[1] / "docs" / "archive.schema.json"


def made() -> str:
    """The schema as text."""
    with TemporaryDirectory() as folder:
        connection = Connection(Path(folder) / "state.db")
        migrate(connection, Path(folder))
        told = schema(connection)
        connection.close()
    return json.dumps(told, indent=2) + "\n"


if __name__ == "__main__":
    PLACE.write_text(made(), encoding="utf-8")
