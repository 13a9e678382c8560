"""Rows made equally long: filled up, or set aside whole where cells do not fit their columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segpersona.intake.cells import NOTHING, Cell, Kind, kind, words
from segpersona.intake.grid import Grid, Line
from segpersona.intake.notices import QUOTE_MENDED, ROWS_SET_ASIDE, ROWS_SHORT
from segpersona.model import Aside
from segpersona.problems import Finding

_STRONG = ("number", "date", "truth")


@dataclass(frozen=True, kw_only=True)
class Fitted:
    """Rows of ``width`` cells, and the rows that could not be made so."""

    rows: list[list[Cell]]
    width: int
    aside: tuple[Aside, ...]
    findings: tuple[Finding, ...]
    places: tuple[int, ...] = ()
    """The line each row began on, counted from 0."""


def fit(body: Sequence[Line], grid: Grid, kinds: Sequence[Kind], *, named: bool) -> Fitted:
    """Every row with the due number of cells; none is dropped in silence."""
    width = grid.width
    if grid.ragged and named and all(len(line.cells) == width + 1 for line in body[:50]):
        width += 1
    rows: list[list[Cell]] = []
    aside: list[Aside] = []
    short: list[int] = []
    places: list[int] = []
    for line in body:
        damaged = grid.ragged and (line.mended or len(line.cells) != width)
        if damaged and not _fits(line, width, kinds):
            reason = _reason(line, width)
            aside.append(Aside(line=line.line + 1, text=grid.written(line), reason=reason, span=line.span))
            continue
        rows.append(_of_width(line.cells, width))
        places.append(line.line)
        if grid.ragged and len(line.cells) < width:
            short.append(line.line + 1)
    findings = _told(short if len(short) < len(rows) else [], aside, body)
    return Fitted(rows=rows, width=width, aside=tuple(aside), findings=findings, places=tuple(places))


def _of_width(cells: list[Cell], width: int) -> list[Cell]:
    return cells if len(cells) == width else [*cells, *[""] * (width - len(cells))][:width]


def _fits(line: Line, width: int, kinds: Sequence[Kind]) -> bool:
    """Whether a damaged row may stand in the table: no cell too many, not nearly empty, each cell as its column."""
    if any(words(cell) for cell in line.cells[width:]) or 2 * line.filled < width - 1:
        return False
    return _agrees(line.cells, kinds)


def _agrees(cells: Sequence[Cell], kinds: Sequence[Kind]) -> bool:
    return all(_may_be(cell, due) for cell, due in zip(cells, kinds, strict=False))


def _may_be(cell: Cell, due: Kind) -> bool:
    return due not in _STRONG or words(cell).casefold() in NOTHING or kind(cell) == due


def _reason(line: Line, width: int) -> str:
    if len(line.cells) < width:
        return "fewer cells than the header"
    if len(line.cells) > width:
        return "more cells than the header"
    return "a stray quote mark, and cells that are not what their columns hold"


def _told(short: Sequence[int], aside: Sequence[Aside], body: Sequence[Line]) -> tuple[Finding, ...]:
    mended = [line.line + 1 for line in body if line.mended]
    rows = (
        (ROWS_SET_ASIDE, [one.line for one in aside]), (ROWS_SHORT, short), (QUOTE_MENDED, mended),
    )  # fmt: skip
    return tuple(notice.said(count=len(lines), line=lines[0]) for notice, lines in rows if lines)
