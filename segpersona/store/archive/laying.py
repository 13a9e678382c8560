"""laid: the customer rows of an archive written anew, held against what the tables say of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.model import Dataset, SavedSegmentation
from segpersona.store.archive.form import DAMAGED, FILE
from segpersona.store.archive.rewriting import rewrite

Typed = Callable[[pa.DataType], bool]

_TEXT: Typed = lambda kind: pa.types.is_string(kind) or pa.types.is_large_string(kind)  # noqa: E731
_LINES: Mapping[str, Typed] = {"line": pa.types.is_integer, "text": _TEXT}
_ASIDE: Mapping[str, Typed] = {**_LINES, "reason": _TEXT, "span": pa.types.is_integer}


def laid(
    files: Mapping[str, Path], desk: Path, datasets: Sequence[Dataset], found: Sequence[SavedSegmentation], *,
    ours: bool = False,
) -> dict[str, Path]:  # fmt: skip
    """A folder for each dataset with its files as they will be kept. Raises DAMAGED where they are not what they are
    said to be."""
    folders = {row.id: desk / "laid" / row.id for row in datasets}
    pairs = []
    for name, path in files.items():
        part = FILE.fullmatch(name)
        if part is None or part["dataset"] not in folders:
            raise DAMAGED
        target = folders[part["dataset"]] / part["name"]
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix == ".parquet" and not ours:
            pairs.append((path, target))
        else:
            path.replace(target)
    rewrite(pairs)
    for row in datasets:
        _held(folders[row.id], row, [one for one in found if one.dataset == row.id])
    return folders


def _held(folder: Path, dataset: Dataset, found: Sequence[SavedSegmentation]) -> None:
    """Whether the rows are as many, and have the columns, that the dataset says; and every letter is a segment's."""
    files = folder / f"files-{dataset.files}"
    table = next((path for path in (files / "typed.parquet", folder / "table.parquet") if path.exists()), None)
    if table is None or pq.read_metadata(table).num_rows != dataset.rows:
        raise DAMAGED
    if not {*dataset.roles} <= {*pq.read_schema(table).names}:
        raise DAMAGED
    expected = {files / "problems.parquet": _ASIDE, files / "mended.parquet": _LINES}
    for one in found:
        members = {row.letter: pa.types.is_floating for row in one.segments}
        expected[folder / f"segmentation-{one.id}.parquet"] = {**members, "letter": _TEXT}
    for path, columns in expected.items():
        if path.exists() and not _has(path, columns):
            raise DAMAGED


def _has(path: Path, columns: Mapping[str, Typed]) -> bool:
    """Whether a file has these columns, of these types; an empty one may say nothing of a type."""
    schema, rows = pq.read_schema(path), pq.read_metadata(path).num_rows
    return all(name in schema.names and (right(schema.field(name).type) or not rows) for name, right in columns.items())
