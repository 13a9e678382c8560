"""Columns whose cells have types of their own, as in workbooks and JSON: kept where a whole column agrees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pandas as pd

from segpersona.intake.cells import Cell


def own_typed(cells: Sequence[Cell]) -> pd.Series | None:
    """The column in the one type that all its cells have; None where they are text or of several kinds."""
    filled = [cell for cell in cells if cell not in ("", None)]
    if not filled or any(isinstance(cell, str) for cell in filled):
        return None
    if all(isinstance(cell, bool) for cell in filled):
        return pd.Series([pd.NA if cell in ("", None) else cell for cell in cells], dtype="boolean")
    if all(isinstance(cell, dt.datetime | dt.date) for cell in filled):
        return _dates(cells)
    if all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in filled):
        return _numbers(cells, [float(cell) for cell in filled])  # type: ignore[arg-type]
    return None


def _dates(cells: Sequence[Cell]) -> pd.Series | None:
    values: list[object] = [pd.NaT if cell in ("", None) else cell for cell in cells]
    try:
        return pd.Series(pd.to_datetime(values)).dt.as_unit("us")  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None


def _numbers(cells: Sequence[Cell], filled: Sequence[float]) -> pd.Series:
    whole = all(value.is_integer() and abs(value) < 2**53 for value in filled)
    values: list[object] = [None if cell in ("", None) else cell for cell in cells]
    return pd.Series(pd.to_numeric(pd.Series(values, dtype=object))).astype("Int64" if whole else "float64")


def as_text(cell: Cell) -> str:
    """A cell of its own type as it would be written."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time(0) else cell.isoformat(sep=" ")
    return str(cell)
