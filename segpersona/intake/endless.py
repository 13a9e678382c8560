"""What no table has: a quoted cell without an end, a line of many megabytes. Found before a text is cut into rows.

A stray quote mark is another thing: there the rows go on below it as they were above, and it is mended or its row set
aside like any other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from segpersona.intake.cells import kind
from segpersona.intake.records import looks_like_json
from segpersona.intake.refusals import ENDLESS_CELL, LONG_LINE
from segpersona.intake.webpage import looks_like_page

LONGEST_LINE: Final = 16 * 2**20
_LONGEST_CELL, _PROBE, _START, _NEAR = 200_000, 300, 4_096, 2**17
_STRONG = ("number", "date", "truth")
_OPENS = re.compile(r'(?:^|[,;\t|]) ?(?=")', re.MULTILINE)
_QUOTED = re.compile(r'"[^"]*+(?:""[^"]*+)*+"')


def refuse_endless_cell(text: str) -> None:
    """Raise ENDLESS_CELL where a quoted cell runs on and on and what follows in it are no rows of the table."""
    place = 0
    while len(text) - place > _LONGEST_CELL and (opens := _OPENS.search(text, place)):
        start = opens.end()
        cell = _QUOTED.match(text, start)
        end = cell.end() if cell else len(text)
        if end - start > _LONGEST_CELL and "\n" in text[start:end] and not _goes_on(text, start):
            raise ENDLESS_CELL.with_(line=text.count("\n", 0, start) + 1)
        place = end if cell else start + 1


def _goes_on(text: str, place: int) -> bool:
    """Whether the lines below a place are cut as the lines down to it are."""
    above = text[max(place - _NEAR, 0) : place].split("\n")[-_PROBE:]
    below = text[place : place + _NEAR].split("\n")[1:-1][:_PROBE]
    first, _, _ = text[place : place + _NEAR].partition("\n")
    return any(_alike([*above[:-1], above[-1] + first], below, mark) for mark in ",;\t|")


def _alike(above: Sequence[str], below: Sequence[str], mark: str) -> bool:
    """Whether most lines have as many cells, and cells of the same kinds, as most of those above."""
    due, _ = Counter(line.count(mark) for line in above if line.strip()).most_common(1)[0]
    before, after = ([line.split(mark) for line in lines if line.count(mark) == due] for lines in (above, below))
    if not due or 2 * len(after) <= len(below):
        return False
    kinds = [Counter(map(kind, cells)).most_common(1)[0][0] for cells in zip(*before, strict=True)]
    strong = [place for place, one in enumerate(kinds) if one in _STRONG]
    fit = sum(all(kind(row[place]) in ("", kinds[place]) for place in strong) for row in after)
    return 2 * fit > len(after)


def refuse_long_line(content: bytes) -> None:
    """Raise LONG_LINE where a line is longer than any row of a table; records and web pages may be written in one."""
    place = 0
    while len(content) - place > LONGEST_LINE:
        end = max(content.rfind(sign, place, place + LONGEST_LINE) for sign in (b"\n", b"\r"))
        if end < 0:
            if is_written_whole(content[:_START]):
                return
            raise LONG_LINE.with_(size=LONGEST_LINE // 2**20)
        place = end + 1


def is_written_whole(start: bytes) -> bool:
    """Whether a file begins as one that is not written line by line: as records, a web page or XML."""
    text = start.replace(b"\0", b"").decode("utf-8", "replace").lstrip("\ufeff\ufffd \t\r\n")
    return looks_like_json(text) or looks_like_page(text) or text[:5].lower() == "<?xml"
