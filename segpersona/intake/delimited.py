"""Delimited text to rows of text: the encoding, the separator, and every line accounted for."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

import charset_normalizer

from segpersona.intake.refusals import HEADER_ONLY, ONE_COLUMN

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 200
_DIRECTIVE = re.compile(r"sep=(.)\n", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Rows:
    """A header and its rows, all text, every row as long as the header. ``set_aside``: lines that did not fit."""

    header: list[str]
    rows: list[list[str]]
    set_aside: int = 0
    padded: int = 0
    encoding: str = "utf-8"


def read_rows(content: bytes) -> Rows:
    """Rows of a delimited text; raises Problem where there is no table in it."""
    text, encoding = decode(content)
    csv.field_size_limit(10_000_000)
    said = _DIRECTIVE.match(text)
    separator = said[1] if said else _separator(text)
    body = text[said.end() :] if said else text
    lines = [row for row in csv.reader(io.StringIO(body, newline=""), delimiter=separator) if any(row)]
    return shape(lines, encoding)


def shape(lines: list[list[str]], encoding: str = "") -> Rows:
    """Give every row the header's length: short ones are filled up, longer ones set aside whole."""
    if len(lines) < 2:
        raise HEADER_ONLY
    header = lines[0]
    width = len(header)
    if width < 2:
        raise ONE_COLUMN
    kept, set_aside, padded = [], 0, 0
    for row in lines[1:]:
        extra = [cell for cell in row[width:] if cell.strip()]
        if extra:
            set_aside += 1
            continue
        padded += len(row) < width
        kept.append((row + [""] * width)[:width])
    if not kept:
        raise HEADER_ONLY
    return Rows(header=header, rows=kept, set_aside=set_aside, padded=padded, encoding=encoding)


def decode(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: a mark at the start, else UTF-8, else the most plausible."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _clean(content.decode(name, "replace")), name
    try:
        return _clean(content.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        best = charset_normalizer.from_bytes(content[:200_000], cp_isolation=["cp1252", "cp1250", "mac_roman"]).best()
        name = best.encoding if best else "cp1252"
        return _clean(content.decode(name, "replace")), name


def _clean(text: str) -> str:
    return text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")


def _separator(text: str) -> str:
    """The sign that cuts most lines into the same, largest number of cells."""
    sample = text[:300_000].split("\n")[:_SAMPLE]
    return max(_SEPARATORS, key=lambda sign: _fit(sample, sign))


def _fit(lines: list[str], sign: str) -> tuple[float, int]:
    widths = Counter(len(row) for row in csv.reader(lines, delimiter=sign) if row)
    width, often = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
    return (0.0 if width < 2 else often / max(sum(widths.values()), 1), width)
