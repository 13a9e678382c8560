"""Rows made equally long: filled up, or set aside whole where cells do not fit their columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segpersona.intake.cells import Cell, Kind, kind, words
from segpersona.intake.grid import Grid, Line
from segpersona.intake.notices import QUOTE_MENDED, ROWS_SET_ASIDE, ROWS_SHORT
from segpersona.model import Aside
from segpersona.problems import Finding


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
        if grid.ragged and _misfits(line, width, grid, kinds):
            text = (grid.separator or " ").join(words(cell) for cell in line.cells)
            reason = "fewer cells than the header" if len(line.cells) < width else "more cells than the header"
            aside.append(Aside(line=line.line + 1, text=text, reason=reason, span=line.span))
            continue
        rows.append([*line.cells, *[""] * (width - len(line.cells))][:width])
        places.append(line.line)
        if grid.ragged and len(line.cells) < width:
            short.append(line.line + 1)
    findings = _told(short if len(short) < len(rows) else [], aside, body)
    return Fitted(rows=rows, width=width, aside=tuple(aside), findings=findings, places=tuple(places))


def _misfits(line: Line, width: int, grid: Grid, kinds: Sequence[Kind]) -> bool:
    """A row with more cells than columns, or a shorter one whose cells are not what their columns hold."""
    cells = line.cells
    if len(cells) > width:
        return any(words(cell) for cell in cells[width:])
    return len(cells) < width and not _agrees([*cells, *[""] * (width - len(cells))], kinds)


def _agrees(cells: Sequence[Cell], kinds: Sequence[Kind]) -> bool:
    return all(_may_be(kind(cell), due) for cell, due in zip(cells, kinds, strict=False))


def _may_be(own: Kind, due: Kind) -> bool:
    return own == "" or due in ("", "words") or own == due


def _told(short: Sequence[int], aside: Sequence[Aside], body: Sequence[Line]) -> tuple[Finding, ...]:
    mended = [line.line + 1 for line in body if line.mended]
    rows = (
        (ROWS_SET_ASIDE, [one.line for one in aside]), (ROWS_SHORT, short), (QUOTE_MENDED, mended),
    )  # fmt: skip
    return tuple(notice.said(count=len(lines), line=lines[0]) for notice, lines in rows if lines)
