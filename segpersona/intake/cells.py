"""What a single cell looks like: nothing, a number, a date, a yes-or-no, or words."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal, TypeAlias

Cell: TypeAlias = str | float | int | bool | dt.datetime | dt.date | dt.time | dt.timedelta | None
"""Text of a text file, or a workbook's own value."""
Kind = Literal["", "number", "date", "truth", "words"]

NOTHING = frozenset({
    "", "na", "n/a", "#n/a", "#nv", "null", "none", "(none)", "nil", "nan", "<na>", "n.a.", "k.a.", "k. a.",
    "undefined", "(not set)", "(blank)", "\\n", "?", "-", "--", "–", "—",
})  # fmt: skip
"""Words that mean that nothing is there, where the rest of a column is no text."""
_NUMBER = re.compile(
    r"[(\-+\u2212]?\s*(?:[A-Z]{0,3}[€$£¥₹₽₺₩₪]|[A-Z]{3}\s)?\s*[-\u2212]?\s*\d[\d.,'’\u00a0\u202f ]*(?:[eE][+-]?\d+)?"
    r"\s*(?:%|[€£$¥₹₽₺₩₪]|[A-Z]{3}|kr\.?|zł|Kč|Ft|TL|lei|-)?\s*[)\-]?"
)
_DATE = re.compile(
    r"(?:\w{2,14}\.?,? )?(?:\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th|º)?[ .-]+(?:de |of )?[^\W\d]{3,12}\.?[ ,-]+(?:de |del )?\d{2,4}"
    r"|[^\W\d]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\dT|\d{4}年\d{1,2}月\d{1,2}日)"
)
_SPACE = " \t\r\n\u00a0\u202f\u200b\ufeff"
_TRUTHS = frozenset({"TRUE", "FALSE", "True", "False", "true", "false"})
_YEAR = re.compile(r"(19|20)\d\d(\.0)?")


def words(cell: Cell) -> str:
    """A cell as text without the space around it."""
    if isinstance(cell, str):
        return cell.strip(_SPACE)
    return "" if cell is None else str(cell)


def holds(cell: Cell) -> bool:
    """Whether a cell holds more than space."""
    return bool(cell.strip(_SPACE)) if isinstance(cell, str) else cell is not None


def unquoted(text: str) -> str:
    """A text without the one stray quote at its beginning or end."""
    return text.strip('"').strip() if text.count('"') == 1 and text[:1] + text[-1:] != '""' else text


def kind(cell: Cell) -> Kind:
    """What a cell looks like."""
    if not isinstance(cell, str):
        return _own_kind(cell)
    said = unquoted(words(cell))
    if not said:
        return ""
    if _DATE.match(said):
        return "date"
    if _NUMBER.fullmatch(said):
        return "number"
    return "truth" if said in _TRUTHS else "words"


def _own_kind(cell: Cell) -> Kind:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "truth"
    return "number" if isinstance(cell, int | float) else "date"


def looks_like_date(text: str) -> bool:
    """Begins as a date does."""
    return _DATE.match(text) is not None


def is_year(cell: Cell) -> bool:
    """A plain year, which may as well be the name of a column."""
    return _YEAR.fullmatch(words(cell)) is not None
