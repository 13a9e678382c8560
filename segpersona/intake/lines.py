"""Lines of delimited text to rows of cells, each with the line it began on.

The csv module does the work. A quoted cell may run over several lines only if that gives the due number of cells; else
the stray quote is taken as text or left out, so that one such mark cannot swallow the rest of a file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

csv.field_size_limit(2**30)

_MOST_LINES, _LONGEST, _MOST_QUOTES = 400, 200_000, 60
_STAND_IN = "\ue000"


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """How cells are separated, quoted, and quotes escaped (None: by doubling). ``written``: what stands in the file
    where a separator is longer than one sign."""

    separator: str
    quote: str = '"'
    escape: str | None = None
    written: str = ""

    @property
    def sign(self) -> str:
        """The separator as it stands in the file."""
        return self.written or self.separator

    def taken(self, lines: Sequence[str]) -> Sequence[str]:
        """The lines with each long separator as one sign."""
        return [line.replace(self.written, self.separator) for line in lines] if self.written else lines

    def cells(self, text: str) -> list[str]:
        """The cells of one record."""
        return next(self._reader(text), [])

    def _reader(self, text: str) -> Iterator[list[str]]:
        return csv.reader(
            text.splitlines(keepends=True) if "\n" in text else [text], delimiter=self.separator, quotechar=self.quote,
            doublequote=self.escape is None, escapechar=self.escape, skipinitialspace=self.separator != " ",
        )  # fmt: skip

    def properly_quoted(self, line: str) -> bool:
        """Whether each cell of a line that begins with a quote also ends with one, and the line with a cell."""
        return self._proper.fullmatch(line) is not None

    @cached_property
    def _proper(self) -> re.Pattern[str]:
        sign, quote = re.escape(self.separator), re.escape(self.quote)
        before, after = ("", "") if self.separator == " " else (" *+", " *")
        other = f"{quote}{quote}" if self.escape is None else f"{re.escape(self.escape)}."
        inner = f"[^{quote}{'' if self.escape is None else re.escape(self.escape)}]*"
        cell = f"{before}(?:{quote}{inner}(?:{other}{inner})*{quote}{after}|(?!{quote})[^{sign}]*)"
        return re.compile(f"(?:{cell}{sign})*+{cell}")

    def is_open(self, text: str) -> bool:
        """Whether a quoted cell of this record has not ended yet."""
        inside, at_start, place = False, True, 0
        while place < len(text):
            sign = text[place]
            if inside:
                if self.escape and sign == self.escape:
                    place += 1
                elif sign == self.quote:
                    if self.escape is None and text[place + 1 : place + 2] == self.quote:
                        place += 1
                    else:
                        inside = False
                at_start = False
            elif sign == self.quote and at_start:
                inside = True
            elif sign in (self.separator, "\n"):
                at_start = True
            elif not (sign == " " and at_start and self.separator != " "):
                at_start = False
            place += 1
        return inside


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; ``line``: the line it began on, counted from 0. ``mended``: a stray quote in it became text.
    ``span``: how many lines it takes."""

    cells: list[str]
    line: int
    mended: bool = False
    span: int = 1


def split_lines(lines: Sequence[str], dialect: Dialect, width: int | None = None) -> Iterator[Row]:
    """The rows of some lines. ``width``: how many cells are due; None while that is not known."""
    place = 0
    while place < len(lines):
        line = lines[place]
        if dialect.quote not in line and not (dialect.escape and dialect.escape in line):
            yield Row(line.split(dialect.separator), place)
            place += 1
            continue
        row, used = _quoted(lines, place, dialect, width)
        yield row if used == 1 else Row(row.cells, row.line, row.mended, used)
        place += used


def _quoted(lines: Sequence[str], place: int, dialect: Dialect, width: int | None) -> tuple[Row, int]:
    """A row that begins with a line with quotes, and how many lines it takes."""
    line = lines[place]
    whole = dialect.cells(line)
    due = width is None or len(whole) == width
    if due and dialect.properly_quoted(line):
        return Row(whole, place), 1
    is_open = dialect.is_open(line)
    if due and not is_open:
        mended = None if width is None else _mend(line, dialect, width)
        return Row(mended or whole, place, mended=mended is not None), 1
    longer, used = _run_on(lines, place, dialect) if is_open else (None, 1)
    proper = longer is not None and dialect.properly_quoted("\n".join(lines[place : place + used]))
    if longer is not None and (width is None or (len(longer) == width and proper)):
        return Row(longer, place), used
    if width is not None:
        mended = _mend(line, dialect, width)
        if mended is not None:
            return Row(mended, place, mended=True), 1
        if longer is not None and len(longer) <= width and not any(cell.count("\n") > 30 for cell in longer):
            return Row(longer, place), used
        if is_open:
            return Row(line.split(dialect.separator), place, mended=True), 1
    return (Row(whole, place), 1) if longer is None else (Row(longer, place), used)


def _run_on(lines: Sequence[str], place: int, dialect: Dialect) -> tuple[list[str] | None, int]:
    """The record that ends on a later line, if one does within reason."""
    record, last = lines[place], min(place + _MOST_LINES, len(lines) - 1)
    for here in range(place + 1, last + 1):
        record += "\n" + lines[here]
        if len(record) > _LONGEST:
            break
        if dialect.quote in lines[here] and not dialect.is_open(record):
            return dialect.cells(record), here - place + 1
    return None, 1


def _mend(line: str, dialect: Dialect, width: int) -> list[str] | None:
    """The line with one of its quotes taken as no border of a cell, if that gives the due number of cells."""
    places = [place for place, sign in enumerate(line) if sign == dialect.quote]
    if len(places) > _MOST_QUOTES:
        return None
    for place in places:
        tried = line[:place] + _STAND_IN + line[place + 1 :]
        if dialect.is_open(tried):
            continue
        cells = dialect.cells(tried)
        if len(cells) == width and not any(_leaks(cell, dialect) for cell in cells):
            return [_without_stray(cell, dialect.quote) for cell in cells]
    return None


def _without_stray(cell: str, quote: str) -> str:
    """The stray quote left out where it opens a cell that has no other, else as text: 5" stays five inches."""
    return cell[1:] if cell.startswith(_STAND_IN) and quote not in cell else cell.replace(_STAND_IN, quote)


def _leaks(cell: str, dialect: Dialect) -> bool:
    """Whether a cell holds what looks like the border of two cells."""
    return dialect.separator + dialect.quote in cell or dialect.quote + dialect.separator in cell
