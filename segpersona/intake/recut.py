"""A header that is cut by another sign than the rows below it, as where a file was put together by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from segpersona.intake.cells import kind
from segpersona.intake.grid import Grid, Line
from segpersona.intake.lines import Dialect

_OTHERS = (";", "\t", ",", "|", " ")


def with_header_cut(grid: Grid, at: int) -> Grid | None:
    """The grid with row ``at`` cut by whichever other sign makes it a header: the due number of different words. None
    where none does, or where the row has more than one cell as it is."""
    line = grid.lines[at]
    if not grid.ragged or grid.width < 2 or len(line.cells) > 1:
        return None
    cells = next((cells for cells in _cuttings(grid, line) if _could_be_names(cells, grid.width)), None)
    if cells is None:
        return None
    named = Line([*cells], line.line, line.mended, line.span)
    return replace(grid, lines=[*grid.lines[:at], named, *grid.lines[at + 1 :]])


def _cuttings(grid: Grid, line: Line) -> Iterator[list[str]]:
    text = grid.written(line)
    return (Dialect(separator=sign).cells(text) for sign in _OTHERS if sign != grid.separator and sign in text)


def _could_be_names(cells: list[str], width: int) -> bool:
    names = {cell.strip().casefold() for cell in cells}
    return len(cells) == len(names) == width and all(kind(name) == "words" for name in names)
