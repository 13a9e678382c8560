"""Personal data is shown only masked: whole columns of it, and the contacts that stand inside other texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.model import Role
from segpersona.problems import Finding

_INSIDE = (
    re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"),
    re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?(?!\w)"),
    re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])"),
    re.compile(r"(?<![\w+])(?:\+|00)\d(?:[ ()/-]{0,2}\d){6,14}(?!\w)"),
    re.compile(r"(?<![\w./-])\(?0\d{1,5}\)?(?:[ /-]{1,2}\d{2,9}){1,5}(?![\w./-])"),
    re.compile(r"(?<![\w./-])0\d{8,11}(?![\w./-])"),
    re.compile(r"(?<![\w./-])\(?\d{3}\)?[ -]\d{3}[ -]\d{3,4}(?![\w./-])"),
    re.compile(r"(?<![\w.])@[A-Za-z_][\w.]{2,29}"),
)
"""Emails, bank accounts, addresses of devices, phone numbers and handles inside a text."""
_DATE = re.compile(r"\d{1,4}[-/]\d{1,2}[-/]\d{1,4}")
_TELLS_NOBODY = re.compile(r" *-?\d{0,5}(?:[.,]\d{1,2})? *")
_MAY_HOLD = r"@|\d.{0,3}\d.{0,3}\d.{0,3}\d.{0,3}\d"
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_LONGEST, _SHOWN = 40_000, 80


def mask(value: object) -> str:
    """The first sign and dots; of an email both parts so: a•••@•••."""
    text = str(value)
    if not text or value is None or value is pd.NaT or text in ("nan", "<NA>"):
        return ""
    return f"{text[0]}•••@•••" if "@" in text else f"{text[0]}•••"


def masked_text(text: str) -> str:
    """A text with the contacts inside it masked: "call 0171 234567" -> "call 0•••"."""
    for pattern in _INSIDE:
        text = pattern.sub(lambda found: found[0] if _DATE.fullmatch(found[0]) else mask(found[0]), text[:_LONGEST])
    return text


def masked_cells(column: pd.Series) -> pd.Series:
    """A column of texts with the contacts inside them masked; other columns as they are."""
    if not (pd.api.types.is_object_dtype(column) or pd.api.types.is_string_dtype(column)):
        return column
    different = pd.Series(column.dropna().unique()).astype(str)
    suspects = different[different.str.contains(_MAY_HOLD, regex=True)]
    changed = {text: new for text in suspects if (new := masked_text(text)) != text}
    return column.map(lambda cell: changed.get(cell, cell)) if changed else column


def _told(value: object) -> str:
    """A day without its midnight, a truth as an answer, a whole number without a decimal."""
    if isinstance(value, pd.Timestamp):
        return value.strftime("%Y-%m-%d" if value == value.normalize() else "%Y-%m-%d %H:%M")
    if isinstance(value, bool | np.bool_):
        return "Yes" if value else "No"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def visible(value: object) -> str:
    """A cell as it may be shown: contacts masked, no control or direction signs, not too long."""
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return ""
    text = _told(value)
    kept = "".join(sign for sign in text[:_LONGEST] if unicodedata.category(sign) not in _HIDDEN)
    shown = masked_text(kept)
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


def masked_row(text: str, separator: str, roles: Mapping[str, Role]) -> str:
    """A raw line that does not fit the columns. Where some of them are personal its cells may have slipped, so all are
    masked but short numbers; contacts are masked anyway."""
    if "personal" not in roles.values():
        return masked_text(text)
    cells = text.split(separator) if separator else [text]
    return separator.join(cell if _TELLS_NOBODY.fullmatch(cell) else mask(cell.strip(' "')) for cell in cells)


def discreet(
    findings: Iterable[Finding], roles: Mapping[str, Role], cells: Callable[[str], Iterable[object]]
) -> tuple[Finding, ...]:
    """Findings without a value of a personal column or a contact in their words.

    ``cells``: the texts of a column as they stand in the file.
    """
    return tuple(replace(row, words=_without(row, roles, cells)) for row in findings)


def _without(row: Finding, roles: Mapping[str, Role], cells: Callable[[str], Iterable[object]]) -> str:
    words = row.words
    for name in row.columns:
        if roles.get(name) == "personal" and row.key != "personal":
            told = {str(cell).strip()[: _SHOWN // 2] for cell in cells(name)} - {name, ""}
            for value in sorted((value for value in told if value in words), key=len, reverse=True):
                words = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", lambda found: mask(found[0]), words)
    return masked_text(words)
