"""The grid of a file: rows of cells with the line each stood on, and where in it the table's header is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from segpersona.intake.cells import Cell, Kind, holds, is_year, kind, words
from segpersona.intake.refusals import EMPTY

_HIGHEST, _PROBE, _CLEAR = 40, 400, 0.7


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a grid and the line of the file (or row of the sheet) it stood on, counted from 0."""

    cells: list[Cell]
    line: int
    mended: bool = False
    span: int = 1

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(map(holds, self.cells))

    def at(self, place: int) -> str:
        """A cell as text; "" beyond the end."""
        return words(self.cells[place]) if place < len(self.cells) else ""


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Rows that hold something. ``width``: cells due in a row. ``separator``: of a text file, None for a sheet, where
    rows have no end of their own."""

    lines: Sequence[Line]
    width: int
    separator: str | None
    source: Sequence[str] = ()
    """The lines of a text file as they stand in it."""

    def written(self, line: Line) -> str:
        """A row as it stands in the file, or its cells where there is no such text."""
        if self.source:
            return "\n".join(self.source[line.line : line.line + line.span])
        return (self.separator or " ").join(words(cell) for cell in line.cells)

    @property
    def ragged(self) -> bool:
        """Whether a row can be too short or too long."""
        return self.separator is not None


def grid_of(
    lines: Sequence[Line], separator: str | None, width: int | None = None, *, source: Sequence[str] = ()
) -> Grid:
    """The rows that hold something; raises EMPTY."""
    kept = [line for line in lines if any(map(holds, line.cells))]
    if not kept:
        raise EMPTY
    if width is None:
        width = _widest(kept)
    return Grid(lines=kept, width=width, separator=separator, source=source)


def _widest(lines: Sequence[Line]) -> int:
    """The place after the last cell that holds something in any row."""
    width = 0
    for line in lines:
        for place in range(len(line.cells), width, -1):
            if holds(line.cells[place - 1]):
                width = place
                break
    return width


def header_place(grid: Grid) -> int:
    """In which row the header (or, without one, the first record) stands."""
    if grid.width == 1:
        return _past_remarks(grid)
    filled = [line.filled for line in grid.lines[: 4 * _HIGHEST]]
    usual = sorted(filled[len(filled) // 5 :] or filled)
    due = max(2, min(usual[len(usual) // 2], grid.width) * 0.6)
    found = next((at for at in range(min(len(filled), _HIGHEST)) if filled[at] >= due and not _stub(grid, at)), 0)
    found = _below_a_title_row(grid, filled, found)
    line = grid.lines[found]
    if grid.ragged and found and line.at(0).startswith("#") and found + 1 < len(grid.lines):
        below = grid.lines[found + 1]
        return found + 1 if len(below.cells) == grid.width != len(line.cells) else found
    return found


def _past_remarks(grid: Grid) -> int:
    place = 0
    while place < min(len(grid.lines) - 2, 5) and grid.lines[place].at(0).startswith("#"):
        place += 1
    return place


def _stub(grid: Grid, at: int) -> bool:
    """A line of a text file that is too short to be the header of the full rows below it."""
    if not grid.ragged or len(grid.lines[at].cells) >= grid.width - 1:
        return False
    return any(len(line.cells) >= grid.width for line in grid.lines[at + 1 : at + 6])


def _below_a_title_row(grid: Grid, filled: Sequence[int], at: int) -> int:
    """Past rows of group titles, where a fuller row of words stands below and values below that."""
    while at + 1 < min(len(filled), _HIGHEST) and filled[at] < grid.width * 0.8 and filled[at + 1] > filled[at]:
        titles = all(kind(cell) in ("words", "") for cell in grid.lines[at + 1].cells)
        values = any(
            kind(cell) in ("number", "date") for line in grid.lines[at + 2 : at + 6] for cell in line.cells
        )  # fmt: skip
        if not (titles and values):
            break
        at += 1
    return at


def kinds_below(grid: Grid, header: int) -> list[Kind]:
    """What each column mostly holds below the header."""
    body = grid.lines[header + 1 :]
    probe = body[1:_PROBE] or body
    return [_mostly([kind(line.cells[at]) for line in probe if at < len(line.cells)]) for at in range(grid.width)]


def _mostly(kinds: Sequence[Kind]) -> Kind:
    seen = Counter(one for one in kinds if one)
    if not seen:
        return ""
    best, often = seen.most_common(1)[0]
    return best if often >= _CLEAR * sum(seen.values()) else "words"


def has_header(grid: Grid, header: int, kinds: Sequence[Kind]) -> bool:
    """Whether the row at ``header`` names the columns rather than being the first record."""
    line = grid.lines[header]
    labels = [line.at(at) for at in range(grid.width)]
    own = [kind(line.cells[at]) if at < len(line.cells) else "" for at in range(grid.width)]
    strong = [at for at in range(grid.width) if kinds[at] in ("number", "date", "truth")]
    years = all(is_year(label) or own[at] in ("words", "") for at, label in enumerate(labels))
    if any(re.search(r"@\w+\.", label) for label in labels):
        return False
    if not strong:
        return not _like_the_rows(grid, header, labels, own, years)
    against = sum(own[at] == kinds[at] and not is_year(labels[at]) for at in strong)
    return against <= sum(own[at] == "words" for at in strong) or years


def _like_the_rows(grid: Grid, header: int, labels: Sequence[str], own: Sequence[Kind], years: bool) -> bool:
    """In a table of words alone: a first row of numbers, or of words that come up again below, is a record."""
    if _coded_alike(grid, header):
        return True
    numbers = sum(one in ("number", "date") for one in own)
    if numbers and not years and numbers >= grid.width * 0.5:
        return True
    below = grid.lines[header + 1 : header + 501]
    again = sum(bool(label) and any(line.at(at) == label for line in below) for at, label in enumerate(labels))
    return again >= max(1, grid.width * 0.5)


def _coded_alike(grid: Grid, header: int) -> bool:
    """Whether the first cell is a code of the very shape of those below it, as K-1001 above K-1002."""
    below = [_shape(line.at(0)) for line in grid.lines[header + 1 : header + 101] if line.at(0)]
    own = _shape(grid.lines[header].at(0))
    return len(below) > 1 and "9" in own and any(sign.isalpha() for sign in own) and set(below) == {own}


def _shape(text: str) -> str:
    return re.sub(r"\d", "9", text)
