"""Parquet from elsewhere, read by a process of its own and written anew: only what that one wrote is ever opened here.

Asked by a line of JSON ``{"pairs": [[from, to], ...], "memory": bytes, "seconds": n}``; answers with ``done``.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.store.archive.form import DAMAGED

_MEMORY, _SECONDS, _DONE = 4 * 2**30, 300, "done"
_MOST_ROWS, _PIECE = 20_000_000, 65_536


def rewrite(pairs: Sequence[tuple[Path, Path]]) -> None:
    """Have files written anew. Raises DAMAGED where one is no Parquet, holds what ours never do, or takes too much."""
    if not pairs:
        return
    asked = {"pairs": [[str(old), str(new)] for old, new in pairs], "memory": _MEMORY, "seconds": _SECONDS}
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "segpersona.store.archive.rewriting"], input=json.dumps(asked), text=True,
            capture_output=True, timeout=_SECONDS, cwd=Path(__file__).resolve().parents[3], check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise DAMAGED from None
    if ended.stdout.strip() != _DONE:
        raise DAMAGED


def _plain(kind: pa.DataType) -> bool:
    """Whether a column is of a kind that our own files have."""
    if pa.types.is_dictionary(kind):
        return _plain(kind.value_type)
    return not (pa.types.is_nested(kind) or isinstance(kind, pa.BaseExtensionType))


def _anew(source: Path, target: Path) -> None:
    with pq.ParquetFile(source) as file:
        schema = file.schema_arrow
        if file.metadata.num_rows > _MOST_ROWS or not all(_plain(field.type) for field in schema):
            raise ValueError
        rows = 0
        with pq.ParquetWriter(target, schema, compression="zstd") as out:
            for batch in file.iter_batches(batch_size=_PIECE):
                rows += batch.num_rows
                out.write_batch(batch)
        if rows != file.metadata.num_rows:
            raise ValueError


def main() -> None:
    """Do what is asked, under limits of memory and time where the system has them."""
    asked = json.loads(sys.stdin.read())
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (asked["memory"], asked["memory"]))
        resource.setrlimit(resource.RLIMIT_CPU, (asked["seconds"], asked["seconds"]))
    for source, target in asked["pairs"]:
        _anew(Path(source), Path(target))
    sys.stdout.write(_DONE)


if __name__ == "__main__":
    main()
