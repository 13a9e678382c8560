"""The first filled sheet of a workbook as rows of text."""

from __future__ import annotations

import datetime as dt
import io

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from segpersona.intake.delimited import Rows, shape
from segpersona.intake.refusals import DAMAGED, EMPTY, PASSWORD


def read_sheet(content: bytes) -> tuple[Rows, str, int]:
    """Rows of the first sheet that has any, its name, and how many sheets there are; raises Problem."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in book.sheet_names:
            lines = [[_text(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python()]
            lines = [row for row in lines if any(row)]
            if len(lines) > 1:
                return shape(_same_width(lines)), name, len(book.sheet_names)
    except PasswordError:
        raise PASSWORD from None
    except (CalamineError, OSError, ValueError):
        raise DAMAGED from None
    raise EMPTY


def _same_width(lines: list[list[str]]) -> list[list[str]]:
    """Start at the first row that is as wide as most, which leaves titles above the table out."""
    widths = [sum(bool(cell) for cell in row) for row in lines]
    usual = sorted(widths)[len(widths) // 2]
    start = next((i for i, width in enumerate(widths) if width >= max(2, usual * 0.6)), 0)
    return lines[start:]


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.isoformat(sep=" ") if cell.time() != dt.time(0) else cell.date().isoformat()
    return str(cell).strip()
