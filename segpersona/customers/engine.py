"""The engine that adds orders up: DuckDB inside this process, or by one setting a database the rows already live near.

Rows reach the engine under names of ours, c0 to cn: a header from a file is never part of a query, only a label.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.problems import Problem

if TYPE_CHECKING:
    import ibis
    from ibis.backends import BaseBackend

Source = pd.DataFrame | Path
"""A table, or the Parquet file that holds it."""
_BATCH = 65_536
"""Rows of a file that are in memory at a time while its cells are counted."""

EMBEDDED = "duckdb"
UNKNOWN_ENGINE = Problem(
    "“{engine}” is no engine that segpersona knows. Set SEGPERSONA_ENGINE to duckdb, or to an address that begins with "
    "{known}."
)
NO_DRIVER = Problem("The engine {engine} needs its driver. Install segpersona[{extra}], or go on with duckdb.")
NO_ANSWER = Problem("The engine {engine} cannot be reached. Check its address and its login, or go on with duckdb.")


@dataclass(frozen=True, kw_only=True)
class Engine:
    """Where an expression may run: what its addresses begin with, and which extra holds its driver."""

    key: str
    begins: str
    extra: str


ENGINES = (
    Engine(key="postgres", begins=r"postgres(ql)?://", extra="postgres"),
    Engine(key="pyspark", begins=r"pyspark://", extra="spark"),
    Engine(key="bigquery", begins=r"bigquery://", extra="bigquery"),
)


@contextmanager
def connected(engine: str = EMBEDDED) -> Iterator[BaseBackend]:
    """A connection for as long as it is needed. Raises UNKNOWN_ENGINE, NO_DRIVER or NO_ANSWER."""
    if engine == EMBEDDED:
        with tempfile.TemporaryDirectory(prefix="segpersona-") as spill:
            opened = _embedded(spill)
            try:
                yield opened
            finally:
                opened.disconnect()
        return
    opened = _elsewhere(engine)
    try:
        yield opened
    finally:
        opened.disconnect()


def warm_up() -> None:
    """Pay for the engine's first use ahead of time: a second of imports, and what they hold."""
    import ibis

    with connected() as backend:
        rows = ibis.memtable(pd.DataFrame({"customer": ["1", "1", "2"], "spent": [7.5, 12.0, 80.0]}))
        backend.to_pyarrow(rows.group_by("customer").aggregate(net=rows.spent.sum()))


def _embedded(spill: str) -> BaseBackend:
    import ibis

    opened: BaseBackend = ibis.duckdb.connect(
        threads=2, memory_limit="1200MB", temp_directory=spill, preserve_insertion_order=False,
        max_temp_directory_size="20GB", autoinstall_known_extensions=False, autoload_known_extensions=False,
    )  # fmt: skip
    return opened


def _elsewhere(address: str) -> BaseBackend:
    known = next((row for row in ENGINES if re.match(row.begins, address)), None)
    if known is None:
        begins = ", ".join(f"{row.key}://" for row in ENGINES)
        raise UNKNOWN_ENGINE.with_(engine=address.split("://")[0][:40], known=begins)
    import ibis

    try:
        opened: BaseBackend = ibis.connect(address)
    except ImportError:
        raise NO_DRIVER.with_(engine=known.key, extra=known.extra) from None
    except Exception:
        raise NO_ANSWER.with_(engine=known.key) from None
    return opened


def relation(backend: BaseBackend, source: Source, names: Sequence[str]) -> ibis.Table:
    """The columns of those names, in that order, as c0 to cn. A file is read by the engine itself where it can."""
    import ibis

    if isinstance(source, Path) and backend.name == EMBEDDED:
        places = [pq.read_schema(source).names.index(name) for name in names]
        whole = backend.read_parquet(str(source), hive_partitioning=False)
        return whole.select(**{f"c{n}": whole[whole.columns[place]] for n, place in enumerate(places)})
    table = pq.read_table(source, columns=list(names)) if isinstance(source, Path) else as_arrow(source, names)
    return ibis.memtable(table.rename_columns([f"c{n}" for n in range(len(names))]))


def as_arrow(table: pd.DataFrame, names: Sequence[str]) -> pa.Table:
    """Columns of a table for the engine: missing is missing, what is of several kinds becomes text."""
    return pa.table([_column(table[name]) for name in names], names=[str(n) for n in range(len(names))])


def _column(column: pd.Series) -> pa.Array:
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    try:
        return pa.array(column, from_pandas=True)
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return pa.array(column.map(str, na_action="ignore"), from_pandas=True)


def column_names(source: Source) -> tuple[str, ...]:
    """The headers, in file order."""
    return tuple(pq.read_schema(source).names if isinstance(source, Path) else map(str, source.columns))


def part_of(source: Source, names: Sequence[str], rows: int | None = None) -> pd.DataFrame:
    """Some columns, and of a file only its first rows where ``rows`` says so."""
    if isinstance(source, pd.DataFrame):
        return source[list(names)].head(rows) if rows else source[list(names)]
    if rows is None:
        frame: pd.DataFrame = pq.read_table(source, columns=list(names)).to_pandas()
        return frame
    with pq.ParquetFile(source) as file:
        first = next(file.iter_batches(rows, columns=list(names)), None)
        return first.to_pandas() if first is not None else pd.DataFrame(columns=list(names))


def counted(source: Source, name: str, rows: int | None = None) -> tuple[int, int]:
    """How many cells of a column are filled, and how many are different; a whole file is read a batch at a time, and
    of each cell only a number of 64 bits is kept."""
    if rows or not isinstance(source, Path):
        column = part_of(source, [name], rows)[name].dropna()
        return len(column), int(column.nunique())
    with pq.ParquetFile(source) as file:
        batches = (batch.column(0).drop_null().to_pandas() for batch in file.iter_batches(_BATCH, columns=[name]))
        kept = [pd.util.hash_array(cells.to_numpy(), categorize=False) for cells in batches]
    numbers = np.sort(np.concatenate(kept)) if kept else np.array([], dtype=np.uint64)
    return len(numbers), min(len(numbers), 1) + int(np.count_nonzero(numbers[1:] != numbers[:-1]))
