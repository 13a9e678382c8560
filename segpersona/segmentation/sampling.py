"""Which customers the models learn from: chosen by what the rows hold, so that the order of a file changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.segmentation.preparation import as_numbers

SAMPLE = 10_000
"""How many customers the models learn from."""


def canonical_rows(table: pd.DataFrame, keys: Sequence[str], most: int) -> NDArray[np.int64]:
    """At most ``most`` rows, in an order that depends on their content alone: not on the file's order, not on units.

    Rows are sorted by the rank of their values, column after column, the most telling column first, and taken at even
    steps.
    """
    order = _by_content(table, keys)
    if len(order) <= most:
        return order
    return order[np.linspace(0, len(order) - 1, most).astype(np.int64)]


def _by_content(table: pd.DataFrame, keys: Sequence[str]) -> NDArray[np.int64]:
    """Places of rows in the order of their values; a column only sorts the rows that all columns before it have alike.

    ``first``: whether a row differs from the one above it.
    """
    first_key, *others = _telling_first(table, keys) or [""]
    if not first_key:
        return np.arange(len(table), dtype=np.int64)
    order, first = _by_one(table[first_key])
    for key in others:
        alike = np.flatnonzero(~first | np.append(~first[1:], False))
        if not len(alike):
            break
        rows = order[alike]
        ranks = _ranks(table[key].iloc[rows])
        marks = np.cumsum(first)[alike] * (int(ranks.max()) + 2) + ranks
        again = np.argsort(marks)
        order[alike], marks = rows[again], marks[again]
        first[alike[1:]] |= np.diff(marks) > 0
    return order


def _by_one(column: pd.Series) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Places of rows in the order of one column's values, gaps last; and whether a row differs from the one above it.

    Gaps become the largest number first: sorting is several times faster without them.
    """
    values = _filled(column) if pd.api.types.is_numeric_dtype(column) else _ranks(column)
    order = np.argsort(values).astype(np.int64)
    ordered = values[order]
    return order, np.append(True, ordered[1:] != ordered[:-1])


def _filled(column: pd.Series) -> NDArray[np.float64]:
    return np.nan_to_num(as_numbers(column), nan=np.inf, copy=False)


def _telling_first(table: pd.DataFrame, keys: Sequence[str]) -> list[str]:
    """The columns by how many different values they hold; one in which most rows differ goes first without a count of
    the rest."""
    counts: dict[str, int] = {}
    for key in sorted(keys):
        counts[key] = _different(table[key])
        if counts[key] > len(table) / 2:
            return [key, *(other for other in sorted(keys) if other != key)]
    return sorted(keys, key=lambda key: (-counts[key], key))


def _different(column: pd.Series) -> int:
    if pd.api.types.is_numeric_dtype(column):
        return int((np.diff(np.sort(as_numbers(column))) > 0).sum())
    return int(column.nunique())


def _ranks(column: pd.Series) -> NDArray[np.int64]:
    if pd.api.types.is_numeric_dtype(column):
        return np.unique(_filled(column), return_inverse=True)[1].astype(np.int64)
    return pd.factorize(column, sort=True)[0].astype(np.int64)
