"""Formats that carry names and types of their own: JSON, JSON Lines and Parquet, straight to a table."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.intake.columns import unlike_names
from segpersona.intake.refusals import DAMAGED, JSON_BROKEN, JSON_SHAPE, TOO_LARGE_INSIDE, TOO_WIDE

_HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
"""Half of a sign that is written in two halves: no text has it."""
_LISTS = ("data", "items", "results", "records", "rows", "value", "customers", "contacts", "orders")
"""Where programs put the list that is meant, the likeliest first."""
_INDEX = re.compile(r"__index_level_\d+__")
_MOST_CELLS, _MOST_COLUMNS, _MOST_BYTES, _DEEPEST = 50_000_000, 2_000, 4 * 2**30, 4


def from_parquet(content: bytes) -> pd.DataFrame:
    """The table of a Parquet file, nested values as JSON text; its declared size is looked at before it is opened."""
    try:
        file = pq.ParquetFile(io.BytesIO(content))
        about = file.metadata
        if about.num_columns > _MOST_COLUMNS:
            raise TOO_WIDE.with_(columns=about.num_columns)
        inside = sum(about.row_group(place).total_byte_size for place in range(about.num_row_groups))
        if about.num_rows * about.num_columns > _MOST_CELLS or inside > _MOST_BYTES:
            raise TOO_LARGE_INSIDE.with_(size=inside // 2**20)
        table = _frame(file.read())
    except (pa.ArrowException, OSError, ValueError, KeyError):
        raise DAMAGED from None
    for name in table:
        if isinstance(table[name].dtype, pd.DatetimeTZDtype):
            table[name] = table[name].dt.tz_localize(None)
        elif table[name].dtype == object:
            table[name] = table[name].map(_plain)
    return table


def _frame(found: pa.Table) -> pd.DataFrame:
    """The columns under names unlike each other, kinds that pandas has no type for in the nearest that it has."""
    kept = [place for place, name in enumerate(found.column_names) if not _INDEX.fullmatch(str(name))]
    found = found.select(kept)
    found = found.rename_columns(unlike_names([str(name) for name in found.column_names])[0])
    for place, field in enumerate(found.schema):
        if (kind := _nearest(field.type)) is not None:
            found = found.set_column(place, field.name, found.column(place).cast(kind, safe=False))
    whole = {pa.int64(): pd.Int64Dtype()} if any(found.column(name).null_count for name in found.column_names) else {}
    made: pd.DataFrame = found.to_pandas(ignore_metadata=True, types_mapper=whole.get)
    return made


def _nearest(kind: pa.DataType) -> pa.DataType | None:
    if pa.types.is_decimal(kind):
        return pa.float64()
    if pa.types.is_date(kind):
        return pa.timestamp("us")
    return pa.string() if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) else None


def from_json(text: str) -> pd.DataFrame:
    """The records of a JSON text: a list of objects, one object a line, or an object that holds such a list."""
    found = _parsed(text)
    if isinstance(found, dict):
        return _from_object(found)
    if isinstance(found, list) and len(found) > 1 and all(isinstance(row, list) and row for row in found):
        return _from_lists(found)
    if not isinstance(found, list) or not any(isinstance(row, dict) for row in found):
        raise JSON_SHAPE
    return _flat([row for row in found if isinstance(row, dict)])


def looks_like_json(text: str) -> bool:
    """Whether a text begins as JSON does; a line such as "[1] Name" does not."""
    start = text.lstrip()[:2_000]
    if start[:1] not in ("{", "["):
        return False
    return start[1:].lstrip()[:1] in ('"', "{", "[", "]", "}", "")


def _parsed(text: str) -> object:
    text = _HALF.sub(r"\\ufffd", text)
    try:
        return json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        try:
            rows = [json.loads(one) for one in text.splitlines() if one.strip()]
        except (ValueError, RecursionError):
            raise JSON_BROKEN.with_(line=line) from None
        return rows
    except RecursionError:
        raise JSON_SHAPE from None


def _from_object(found: Mapping[str, object]) -> pd.DataFrame:
    lists = {str(key): value for key, value in found.items() if isinstance(value, list)}
    if len(lists) == len(found) > 1 and len({len(value) for value in lists.values()}) == 1:
        return pd.DataFrame({key: [_plain(one) for one in value] for key, value in lists.items()}, dtype=object)
    if (columns := _columns_in(found)) is not None:
        return columns
    named = (found.get(key) for key in _LISTS)
    first = next(
        (rows for rows in named if isinstance(rows, list) and any(isinstance(row, dict) for row in rows)), None
    )
    best = max(_lists_in(found if first is None else {"rows": first}, 0), key=len, default=[])
    if not best:
        raise JSON_SHAPE
    return _flat(best)


def _columns_in(found: Mapping[str, object]) -> pd.DataFrame | None:
    """Columns as objects from row number to value, as pandas writes them; None for anything else."""
    inner = [list(value) if isinstance(value, dict) else [] for value in found.values()]
    if len(inner) < 2 or not inner[0] or any(keys != inner[0] for keys in inner):
        return None
    if inner[0] != [str(place) for place in range(len(inner[0]))]:
        return None
    columns = {
        str(key): [_plain(one) for one in value.values()] for key, value in found.items() if isinstance(value, dict)
    }
    return pd.DataFrame(columns, dtype=object)


def _lists_in(found: object, depth: int) -> Iterator[list[Mapping[str, object]]]:
    """The lists of records inside an object, and records that stand under keys of their own."""
    if not isinstance(found, dict) or depth > _DEEPEST:
        return
    values = list(found.values())
    if len(values) > 1 and all(isinstance(one, dict) for one in values) and _alike(values):
        yield values
        return
    for value in values:
        if isinstance(value, list):
            yield [row for row in value if isinstance(row, dict)]
        else:
            yield from _lists_in(value, depth + 1)


def _alike(records: Sequence[Mapping[str, object]]) -> bool:
    """Whether objects share most of their keys."""
    first = set(records[0])
    return bool(first) and all(2 * len(first & set(one)) > len(first) for one in records)


def _from_lists(rows: Sequence[Sequence[object]]) -> pd.DataFrame:
    """Rows as lists, the first of which names the columns."""
    names = rows[0]
    if not all(isinstance(name, str) for name in names) or any(len(row) > len(names) for row in rows):
        raise JSON_SHAPE
    filled = [[*(_plain(one) for one in row), *[None] * (len(names) - len(row))] for row in rows[1:]]
    return pd.DataFrame(filled, columns=[str(name) for name in names], dtype=object)


def _flat(records: Sequence[Mapping[str, object]]) -> pd.DataFrame:
    rows = [dict(_walk(record, "")) for record in records]
    names = list(dict.fromkeys(name for row in rows for name in row))
    return pd.DataFrame([[_plain(row.get(name)) for name in names] for row in rows], columns=names, dtype=object)


def _walk(record: Mapping[str, object], before: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key, value in record.items():
        nested = _walk(value, f"{before}{key}.") if isinstance(value, dict) and value and before.count(".") < 8 else []
        found += nested or [(f"{before}{key}", value)]
    return found


def _plain(value: object) -> object:
    """A value a cell can hold; lists and objects as JSON text."""
    if isinstance(value, list | dict | tuple) or hasattr(value, "tolist"):
        value = value.tolist() if hasattr(value, "tolist") else value
        if isinstance(value, list | dict | tuple):
            return json.dumps(value, ensure_ascii=False, default=str)
    return value
