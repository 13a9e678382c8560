"""A sheet of a workbook as a grid: the first visible one with data, merged areas filled, errors emptied."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias, cast

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from segpersona.intake.cells import Cell
from segpersona.intake.grid import Line
from segpersona.intake.notices import ERROR_CELLS, MERGED_FILLED, NO_RESULTS, SHEET_USED
from segpersona.intake.refusals import DAMAGED, EMPTY_BOOK, PASSWORD
from segpersona.problems import Finding

_ERRORS = frozenset({"#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"})
_NO_RESULT = re.compile(rb"<f[^>]*>[^<]*</f>\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_SHEET_PART = re.compile(r"xl/worksheets/sheet\d+\.xml")
_MOST_SCANNED, _LISTED = 80 * 2**20, 2**17
_COVER = 15
"""Lines up to which a sheet may be a cover, a legend or a summary before the real one."""
Area: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""From the cell at the top left to the one at the bottom right."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A sheet's rows, its name, and the names of all sheets with data."""

    lines: list[Line]
    name: str
    names: tuple[str, ...]
    findings: tuple[Finding, ...]


def read_sheet(content: bytes, wanted: str = "") -> Sheet:
    """The sheet a person asked for, else the first visible one with a table; raises Problem."""
    try:
        return _sheet(content, wanted)
    except BaseException as error:
        # calamine's panics are no Exceptions, and their class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise DAMAGED from None


def _sheet(content: bytes, wanted: str) -> Sheet:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [meta.name for meta in book.sheets_metadata if meta.visible == SheetVisibleEnum.Visible]
        sheets = {name: _opened(book.get_sheet_by_name(name)) for name in shown}
    except PasswordError:
        raise PASSWORD from None
    except (CalamineError, OSError, ValueError, KeyError):
        raise DAMAGED from None
    filled = {name: rows for name, (rows, _) in sheets.items() if any(map(any, rows))}
    if not filled:
        raise EMPTY_BOOK
    name = wanted if wanted in filled else _likely(filled)
    lines, findings = _tidied(*sheets[name], plain=_is_xml(content))
    others = [other for other in filled if other != name]
    if others or name != shown[0]:
        listed = ", ".join(f"“{other}”" for other in others) or "none"
        findings = (SHEET_USED.said(name=name, others=listed), *findings)
    return Sheet(lines=lines, name=name, names=tuple(filled), findings=findings + _without_results(content))


def _opened(sheet: CalamineSheet) -> tuple[list[list[Cell]], Sequence[Area]]:
    """A sheet's rows and its merged areas."""
    rows = cast("list[list[Cell]]", sheet.to_python(skip_empty_area=False))
    return rows, sheet.merged_cell_ranges or ()


def _likely(sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> str:
    """The first sheet with a table; of cover sheets with a few lines the first one that has far more is meant."""
    tables = [name for name, rows in sheets.items() if _is_table(rows)]
    most = max((len(sheets[name]) for name in tables), default=0)
    long = [name for name in tables if len(sheets[name]) > _COVER or most <= 5 * len(sheets[name])]
    return next(iter(long or tables or sheets))


def _is_table(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether at least two rows have at least two cells with something in them."""
    return len(list(islice((row for row in rows if sum(cell not in ("", None) for cell in row) >= 2), 2))) == 2


def _tidied(
    rows: list[list[Cell]], areas: Sequence[Area], *, plain: bool
) -> tuple[list[Line], tuple[Finding, ...]]:  # fmt: skip
    """The lines of a sheet. ``plain``: whether its texts can hold no signs that no text has."""
    merged = _fill_merged(rows, areas)
    errors = sum(_emptied(row) for row in rows if not _ERRORS.isdisjoint(row) or (not plain and _has_nul(row)))
    findings: tuple[Finding, ...] = (MERGED_FILLED.said(count=merged),) if merged else ()
    findings += (ERROR_CELLS.said(count=errors),) if errors else ()
    return [Line(row, place) for place, row in enumerate(_from_first_column(rows))], findings


def _has_nul(row: Sequence[Cell]) -> bool:
    return "\0" in "".join([cell for cell in row if isinstance(cell, str)])


def _is_xml(content: bytes) -> bool:
    """Whether a workbook is of the kind whose texts stand in XML, which knows no sign of nought."""
    return content.startswith(b"PK") and b"workbook.bin" not in content[-_LISTED:]


def _emptied(row: list[Cell]) -> int:
    """How many errors there were in a row; it is freed of them, and of signs that no text has."""
    errors = 0
    for place, cell in enumerate(row):
        if isinstance(cell, str):
            errors += cell in _ERRORS
            row[place] = "" if cell in _ERRORS else cell.replace("\0", "")
    return errors


def _fill_merged(rows: list[list[Cell]], areas: Sequence[Area]) -> int:
    """Give every row of an area merged downwards the value it shares."""
    filled = 0
    for (top, left), (bottom, right) in areas:
        if bottom > top and left == right and top < len(rows) and left < len(rows[top]):
            value = rows[top][left]
            for row in rows[top + 1 : bottom + 1]:
                if value not in ("", None) and left < len(row) and row[left] in ("", None):
                    row[left], filled = value, filled + 1
    return filled


def _from_first_column(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Without the empty columns on the left."""
    filled = (place for place in range(len(rows[0])) if any(row[place] not in ("", None) for row in rows))
    first = next(filled, len(rows[0]))
    return [row[first:] for row in rows] if first else rows


def _without_results(content: bytes) -> tuple[Finding, ...]:
    if not content.startswith(b"PK"):
        return ()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [one for one in archive.infolist() if _SHEET_PART.fullmatch(one.filename)]
        small = [one for one in parts if one.file_size < _MOST_SCANNED]
        empty = sum(len(_NO_RESULT.findall(archive.read(one))) for one in small)
    return (NO_RESULTS.said(count=empty),) if empty else ()
