"""HTML under a spreadsheet's name: the rows of its tables."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from segpersona.intake.grid import Line
from segpersona.intake.refusals import WEB_PAGE

_PAGE = re.compile(
    r"<(!doctype html|html|table|head|meta|body|\?xml[^>]*>\s*(<!doctype[^>]*>\s*)?<html|"
    r"\?xml[^>]*>\s*(<\?mso[^>]*>\s*)?<(ss:)?workbook)",
    re.IGNORECASE,
)
_SAME = {"row": "tr", "cell": "td", "ss:row": "tr", "ss:cell": "td", "ss:table": "table"}
"""What the XML of old spreadsheets calls its parts."""


def looks_like_page(text: str) -> bool:
    """Whether a text begins as a web page does."""
    return _PAGE.match(text.lstrip()[:600]) is not None


def rows_of_page(text: str) -> list[Line]:
    """The rows of the largest table; raises WEB_PAGE where there is none."""
    reader = _Tables()
    reader.feed(text)
    best = max(reader.tables, key=len, default=[])
    if len(best) < 2:
        raise WEB_PAGE
    return [Line([cell.strip() for cell in row], place) for place, row in enumerate(best)]


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _SAME.get(tag, tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self._end_cell()
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self._end_cell()
            self._skip(dict(attrs).get("ss:index") or "")
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if _SAME.get(tag, tag) in ("td", "th", "tr", "table"):
            self._end_cell()

    def _skip(self, index: str) -> None:
        """Old spreadsheets leave empty cells out and number the next one."""
        row = self.tables[-1][-1]
        if index.isdecimal() and len(index) < 5:
            row += [""] * (int(index) - 1 - len(row))

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("".join(self._cell))
        self._cell = None
