"""How long an example takes to open, beside putting it together step by step, which is what opening it used to be.

python -m benchmarks.examples
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import table
from segpersona.actions.examples import build_example, open_example
from segpersona.samples import EXAMPLES
from segpersona.store import Store, open_store

_LIMIT = 3.0


def _took(work: Callable[[Store], object]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        begin = time.process_time()
        work(store)
        spent = time.process_time() - begin
        store.close()
    return spent


def main() -> None:
    """Print a row for each; ends with 1 where one takes too long."""
    rows = list[Mapping[str, object]]()
    now = datetime.now(UTC)
    _took(lambda store: open_example(store, EXAMPLES[0].key, now=now))
    for row in EXAMPLES:
        opened = _took(lambda store, key=row.key: open_example(store, key, now=now))
        built = _took(lambda store, key=row.key: build_example(store, key, now=now))
        rows.append(
            {"example": row.name, "opened": round(opened, 2), "built": round(built, 2), "met": opened <= _LIMIT}
        )
    table(rows)
    if not all(row["met"] for row in rows):
        sys.exit(1)


if __name__ == "__main__":
    main()
