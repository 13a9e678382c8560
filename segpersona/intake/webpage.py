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
    """Every table of a page; cells that stand over several rows are in each of them, over several columns in the
    first."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._open: list[tuple[list[list[str]], dict[int, tuple[int, str]]]] = []
        self._cell: list[str] | None = None
        self._spans = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag, said = _SAME.get(tag, tag), dict(attrs)
        if tag == "table":
            self._end_cell()
            self.tables.append([])
            self._open.append((self.tables[-1], {}))
        elif tag == "tr" and self._open:
            self._end_row()
            self._open[-1][0].append([])
        elif tag in ("td", "th") and self._open and self._open[-1][0]:
            self._end_cell()
            self._skip(said.get("ss:index") or "")
            down, across = (_span(said.get(name), said.get(old)) for name, old in _SPANS)
            self._cell, self._spans = [], (down, across)
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        tag = _SAME.get(tag, tag)
        if tag in ("td", "th"):
            self._end_cell()
        elif tag in ("tr", "table"):
            self._end_row()
        if tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _skip(self, index: str) -> None:
        """Old spreadsheets leave empty cells out and number the next one."""
        row = self._open[-1][0][-1]
        if index.isdecimal() and len(index) < 5:
            row += [""] * (int(index) - 1 - len(row))

    def _from_above(self) -> None:
        """Cells of rows above that stand over this place too."""
        rows, below = self._open[-1]
        while len(rows[-1]) in below:
            place = len(rows[-1])
            more, text = below.pop(place)
            if more > 1:
                below[place] = (more - 1, text)
            rows[-1].append(text)

    def _end_cell(self) -> None:
        if self._cell is not None and self._open and self._open[-1][0]:
            self._from_above()
            rows, below = self._open[-1]
            text, (down, across) = "".join(self._cell), self._spans
            for said in (text, *[""] * (across - 1)):
                if down > 1:
                    below[len(rows[-1])] = (down - 1, said)
                rows[-1].append(said)
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._open and self._open[-1][0]:
            self._from_above()


_SPANS = (("rowspan", "ss:mergedown"), ("colspan", "ss:mergeacross"))
_WIDEST = 1_000


def _span(said: str | None, more: str | None) -> int:
    """Over how many rows or columns a cell stands; old spreadsheets count those beyond the first."""
    text, first = (said, 0) if said else (more or "", 1)
    return min(max(int(text) + first, 1), _WIDEST) if text.isdecimal() and len(text) < 6 else 1
