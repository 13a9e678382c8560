"""Columns whose cells have types of their own, as in workbooks and JSON: kept where a whole column agrees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.intake.cells import Cell

_BLANK = frozenset({str, type(None)})
_EXACT = 2**53
"""Below it a number of the computer's own kind is the whole number that was meant."""


def own_typed(cells: Sequence[Cell]) -> pd.Series | None:
    """The column in the one type that all its cells have; None where they are text or of several kinds."""
    kinds = set(map(type, cells))
    if str in kinds and any(isinstance(cell, str) and cell for cell in cells):
        return None
    blank, kinds = not _BLANK.isdisjoint(kinds), kinds - _BLANK
    if not kinds:
        return None
    if kinds == {bool}:
        return pd.Series([pd.NA if cell in ("", None) else cell for cell in cells], dtype="boolean")
    if all(issubclass(kind, dt.date) for kind in kinds):
        return _dates(cells)
    if int in kinds and any(isinstance(cell, int) and abs(cell) >= _EXACT for cell in cells):
        return None
    if bool not in kinds and all(issubclass(kind, int | float) for kind in kinds):
        return _numbers(cells, np.array([cell in ("", None) for cell in cells]) if blank else None)
    return None


def is_of_numbers(column: pd.Series) -> bool:
    """Whether a column typed here holds numbers."""
    return str(column.dtype) in ("Int64", "float64")


def _dates(cells: Sequence[Cell]) -> pd.Series | None:
    values: list[object] = [pd.NaT if cell in ("", None) else cell for cell in cells]
    try:
        return pd.Series(pd.to_datetime(values)).dt.as_unit("us")  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None


def _numbers(cells: Sequence[Cell], blank: NDArray[np.bool_] | None) -> pd.Series:
    values = np.array(cells if blank is None else [0 if cell in ("", None) else cell for cell in cells], float)
    if bool(((values == np.floor(values)) & (np.abs(values) < _EXACT)).all()):
        none = np.zeros(len(values), bool) if blank is None else blank
        return pd.Series(pd.arrays.IntegerArray(values.astype(np.int64), none))
    if blank is not None:
        values[blank] = np.nan
    return pd.Series(values)
