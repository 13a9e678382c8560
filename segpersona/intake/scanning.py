"""A long delimited text looked over once: which lines are rows as they stand, and what becomes of all the others.

A line that cuts into the due number of plain cells needs no more than that look. Every other one goes through the same
code as in a short file: quotes are mended, rows filled up or set aside, totals and repeated headers left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from segpersona.intake.fitting import fit
from segpersona.intake.grid import Grid, Line
from segpersona.intake.leavings import is_total
from segpersona.intake.lines import Dialect, split_lines
from segpersona.intake.refusals import NO_COLUMNS
from segpersona.intake.table import Table
from segpersona.model import Aside

PLAIN: Final = 0
"""The line is a row as it stands."""
PARSED: Final = 1
"""A row begins here that has to be cut, mended or filled up; it may go on over lines that are GONE."""
GONE: Final = 2
"""No row begins here."""

_MOST_ASIDE = 50_000
"""So many lines that do not fit, and more of them than rows: whatever this file is, it is no table."""
REACH = 1_500
"""How many lines at the end are looked at together: notes stand there; a row may run over several hundred."""


@dataclass(kw_only=True)
class Counted:
    """What was found among the lines in the middle of a file. ``lines``: of those, how many hold something."""

    fates: bytearray = field(default_factory=bytearray)
    lines: int = 0
    rows: int = 0
    totals: int = 0
    repeated: int = 0
    short: list[int] = field(default_factory=list)
    mended: list[int] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Cutter:
    """How the rows of a file are cut: the dialect, and how many cells are due."""

    dialect: Dialect
    width: int

    def rows(self, lines: Sequence[str], first: int) -> list[Line]:
        """The rows of some lines; ``first``: the place of the first line in the file."""
        cut = split_lines(lines, self.dialect, self.width)
        return [Line(list(row.cells), row.line + first, row.mended, row.span) for row in cut]

    def row(self, lines: Sequence[str], at: int, first: int) -> Line:
        """The row that begins with one of the lines."""
        row = next(iter(split_lines(lines[at : at + REACH], self.dialect, self.width)))
        return Line(list(row.cells), at + first, row.mended, row.span)

    def plain(self) -> Callable[[str], object]:
        """Whether a line with quotes is a row in which every quoted cell ends before the next separator."""
        quote, escape = re.escape(self.dialect.quote), self.dialect.escape
        mark = re.escape(self.dialect.separator)
        slash = re.escape(escape) if escape else ""
        inside = rf"(?:[^{quote}{slash}]|{slash}.)*+" if escape else rf"(?:[^{quote}]|{quote}{quote})*+"
        cell = rf"(?:{quote}{inside}{quote}|[^{quote}{mark}{slash}][^{mark}{slash}]*+|)"
        return re.compile(rf"{cell}(?:{mark}{cell}){{{self.width - 1}}}").fullmatch


class Scan:
    """Looks over the lines between the head and the end of a file. ``found``: the table as the head shows it."""

    def __init__(self, cutter: Cutter, found: Table, separator: str) -> None:
        self.counted = Counted()
        self._cutter, self._kinds = cutter, found.kinds
        self._grid = Grid(lines=[], width=cutter.width, separator=separator)
        self._header = [name.casefold() for name in found.names] if found.header else []
        self._plain = cutter.plain()
        self._suspect = self._suspects(found.names if found.header else [])

    def _suspects(self, names: Sequence[str]) -> Callable[[str], bool]:
        """Whether a line is blank, or begins as a total or as the header does: it has to be looked at."""
        marks = re.escape(self._cutter.dialect.separator) + re.escape(self._cutter.dialect.quote)
        first = next((rf"|{re.escape(name)}\s*(?:[{marks}]|$)" for name in names if name), "")
        look = re.compile(rf"[\s{marks}]*+(?:${first}|([^\d{marks}]*+)(?:[{marks}]|$))", re.IGNORECASE).match

        def suspect(line: str) -> bool:
            begins = look(line)
            return begins is not None and (begins[1] is None or is_total(begins[1].strip()))

        return suspect

    def take(self, lines: Sequence[str], first: int, upto: int) -> int:
        """Look at the rows that begin before ``upto``; gives the place after the last of them."""
        quote, escape = self._cutter.dialect.quote, self._cutter.dialect.escape or self._cutter.dialect.quote
        mark, due, suspect, plain = self._cutter.dialect.separator, self._cutter.width - 1, self._suspect, self._plain
        odd = [
            at for at, line in enumerate(lines[:upto])
            if quote in line or line.count(mark) != due or suspect(line) or escape in line
        ]  # fmt: skip
        fates = bytearray(upto)
        place = gone = 0
        for at in odd:
            if at < place or (plain(lines[at]) and not suspect(lines[at])):
                continue
            row = self._cutter.row(lines, at, first)
            place = at + row.span
            fates[at : min(place, upto)] = bytes([GONE]) * (min(place, upto) - at)
            fates[at] = self._fate(row)
            gone += row.span
        place = max(place, upto)
        self.counted.fates += fates + bytes([GONE]) * (place - upto)
        self.counted.lines += place - gone
        self.counted.rows += place - gone
        return place

    def _fate(self, row: Line) -> int:
        if not row.filled:
            return GONE
        self.counted.lines += 1
        cells = [row.at(place) for place in range(self._cutter.width)]
        if self._header and row.filled > 1 and [cell.casefold() for cell in cells] == self._header:
            self.counted.repeated += 1
            return GONE
        if self._cutter.width > 2 and not all(cells) and is_total(next(filter(None, cells), "")):
            self.counted.totals += 1
            return GONE
        return self._fitted(row)

    def _stop_in_a_cell(self) -> None:
        """Refuse a file where a quoted cell never ended and what follows is its text, taken for rows."""
        short = len(self.counted.short)
        if self.counted.mended and short > _MOST_ASIDE and 2 * short > self.counted.rows:
            raise NO_COLUMNS

    def _fitted(self, row: Line) -> int:
        fitted = fit([row], self._grid, self._kinds, named=False)
        if row.mended:
            self.counted.mended.append(row.line + 1)
        if fitted.aside:
            self.counted.aside += fitted.aside
            if len(self.counted.aside) > max(_MOST_ASIDE, self.counted.rows):
                raise NO_COLUMNS
            return GONE
        self.counted.rows += 1
        if len(row.cells) < self._cutter.width:
            self.counted.short.append(row.line + 1)
            self._stop_in_a_cell()
        return PARSED
