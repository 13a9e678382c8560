"""Puts the examples together and packs them where the program finds them; run it after a change to what they hold or to
how groups are found.

python -m tools.examples
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from segpersona.actions.archive import project_file
from segpersona.actions.examples import MADE, build_example
from segpersona.samples import EXAMPLES
from segpersona.store import open_store

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def main() -> None:
    """Write one project file for each."""
    MADE.mkdir(exist_ok=True)
    for row in EXAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(Path(folder))
            packed = project_file(store, build_example(store, row.key, now=NOW), rows=True)
            store.close()
        (MADE / f"{row.key}.zip").write_bytes(packed)
        sys.stdout.write(f"{row.key}: {len(packed) // 1024} kB\n")


if __name__ == "__main__":
    main()
