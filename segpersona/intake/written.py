"""Cells of their own type as they would be written: numbers of a usual size all at once, every other cell by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from segpersona.intake.cells import Cell

_WHOLE, _LEAST, _MOST = 2**53, 1e-4, 1e9
"""Between these, Arrow writes a number with the digits that Python does."""


def as_text(cell: Cell) -> str:
    """A cell of its own type as it would be written."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time(0) else cell.isoformat(sep=" ")
    return str(cell)


def numbers_as_text(cells: Sequence[Cell], numbers: pd.Series) -> pd.Series:
    """Cells that are numbers or blank as text. ``numbers``: the same, in a type of numbers."""
    values = numbers.to_numpy(float, na_value=np.nan)
    size = np.abs(values)
    whole = (values == np.floor(values)) & (size < _WHOLE)
    usual = whole | ((size >= _LEAST) & (size < _MOST))
    texts = pa.array(np.where(whole, values, 0).astype(np.int64)).cast(pa.string())
    if not whole.all():
        texts = pc.if_else(pa.array(whole), texts, pa.array(values).cast(pa.string()))
    if not usual.all():
        others = [as_text(cells[place]) for place in np.flatnonzero(~usual).tolist()]
        texts = pc.replace_with_mask(texts, pa.array(~usual), pa.array(others, pa.string()))
    return pd.Series(pd.array(texts, dtype="str"))
