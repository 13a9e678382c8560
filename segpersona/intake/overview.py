"""A long delimited text as a whole: its dialect, its header, where each line goes, and what is told about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from segpersona.intake.cutting import due_cells, is_plainly_cut
from segpersona.intake.dialect import sniff
from segpersona.intake.endless import refuse_endless_cell
from segpersona.intake.grid import Line, grid_of
from segpersona.intake.notices import HEADER_REPEATED, QUOTE_MENDED, ROWS_SET_ASIDE, ROWS_SHORT, TOTALS_LEFT_OUT
from segpersona.intake.records import looks_like_json
from segpersona.intake.scanning import GONE, PARSED, REACH, Counted, Cutter, Scan
from segpersona.intake.streams import Writing, blocks
from segpersona.intake.table import Table, table_in
from segpersona.intake.webpage import looks_like_page
from segpersona.model import Account, Aside, Choices
from segpersona.problems import Finding

_HEAD = 3_000
_PROSE = (" ", ":")


@dataclass(frozen=True, kw_only=True)
class Overview:
    """All that is known of the rows of a text without having kept them. ``fates``: of every line."""

    cutter: Cutter
    names: Sequence[str]
    header: int
    fates: bytearray
    account: Account
    aside: tuple[Aside, ...]
    findings: tuple[Finding, ...]


class Feed:
    """The lines of a file as they come in; those looked at are let go. ``first``: the place of the first one kept."""

    def __init__(self, path: Path, writing: Writing, mended: Mapping[int, str]) -> None:
        self.lines: list[str] = []
        self.first = 0
        self._blocks, self._mended = blocks(path, writing), mended
        self._next = 0

    def more(self) -> bool:
        """Take in some more lines; False where there are none."""
        block = next(self._blocks, None)
        if block is None:
            return False
        for line in [line for line in self._mended if self._next < line <= self._next + len(block)]:
            block[line - 1 - self._next] = self._mended[line]
        self._next += len(block)
        self.lines = [*self.lines, *block]
        return True

    def drop(self, count: int) -> None:
        """Let the first lines go."""
        self.lines = self.lines[count:]
        self.first += count


def overview_of(path: Path, writing: Writing, chosen: Choices) -> Overview | None:
    """Look over a text; None where it is no delimited table that can be read row by row."""
    feed = Feed(path, writing, chosen.mended)
    while len(feed.lines) < _HEAD + REACH and feed.more():
        pass
    text = "\n".join(feed.lines)
    if looks_like_page(text) or looks_like_json(text):
        return None
    refuse_endless_cell(text)
    sniffed = sniff(text, chosen.separator)
    if sniffed.dialect is None or sniffed.dialect.separator in _PROSE:
        return None
    if not is_plainly_cut(feed.lines, sniffed, chosen.separator):
        return None
    feed.drop(sniffed.skip)
    cutter = Cutter(dialect=sniffed.dialect, width=due_cells(feed.lines, sniffed.dialect))
    head = _head(feed, cutter)
    separator = sniffed.dialect.separator
    top = table_in(grid_of(head, separator, cutter.width), chosen.header)
    if top.fitted.width != cutter.width:
        return None
    scan = Scan(cutter, top, separator)
    start = feed.first
    while feed.more():
        if len(feed.lines) > 2 * REACH:
            feed.drop(scan.take(feed.lines, feed.first, len(feed.lines) - REACH))
    tail = cutter.rows(feed.lines, feed.first)
    found = table_in(grid_of([*head, *tail], separator, cutter.width), chosen.header)
    if found.account.notes and found.account.notes >= len(tail) and scan.counted.lines:
        return None
    fates = bytearray([GONE]) * (feed.first + len(feed.lines))
    fates[start : start + len(scan.counted.fates)] = scan.counted.fates
    for place in found.fitted.places:
        fates[place] = PARSED
    return _put_together(cutter, found, {line.line: line for line in (*head, *tail)}, scan.counted, fates)


def _head(feed: Feed, cutter: Cutter) -> list[Line]:
    """The first rows; all, where the file ends before long."""
    rows = cutter.rows(feed.lines[: _HEAD + REACH], feed.first)
    if len(feed.lines) >= _HEAD + REACH:
        rows = [row for row in rows if row.line < feed.first + _HEAD]
    end = rows[-1].line + rows[-1].span if rows else feed.first
    feed.drop(end - feed.first)
    return rows


def _put_together(
    cutter: Cutter, found: Table, seen: Mapping[int, Line], counted: Counted, fates: bytearray
) -> Overview:
    account = replace(
        found.account,
        lines=found.account.lines + counted.lines,
        data=found.account.data + counted.rows,
        totals=found.account.totals + counted.totals,
        repeated=found.account.repeated + counted.repeated,
        aside=found.account.aside + len(counted.aside),
    )
    aside = tuple(sorted((*found.fitted.aside, *counted.aside), key=lambda row: row.line))
    kept = [seen[place] for place in found.fitted.places]
    body = [*kept, *(seen[row.line - 1] for row in found.fitted.aside)]
    short = sorted([*counted.short, *(row.line + 1 for row in kept if len(row.cells) < cutter.width)])
    mended = sorted([*counted.mended, *(row.line + 1 for row in body if row.mended)])
    told = _told(account, aside, short if len(short) < account.data else [], mended)
    keys = {notice.key for notice in (HEADER_REPEATED, TOTALS_LEFT_OUT, ROWS_SET_ASIDE, ROWS_SHORT, QUOTE_MENDED)}
    findings = tuple(one for one in found.findings if one.key not in keys) + told
    return Overview(
        cutter=cutter, names=found.names, header=found.header, fates=fates, account=account, aside=aside,
        findings=findings,
    )  # fmt: skip


def _told(account: Account, aside: Sequence[Aside], short: Sequence[int], mended: Sequence[int]) -> tuple[Finding, ...]:
    """The findings that count lines, with the counts of the whole file."""
    parts = ((HEADER_REPEATED, account.repeated), (TOTALS_LEFT_OUT, account.totals))
    rows = ((ROWS_SET_ASIDE, [one.line for one in aside]), (ROWS_SHORT, short), (QUOTE_MENDED, mended))
    return (
        *(notice.said(count=count) for notice, count in parts if count),
        *(notice.said(count=len(lines), line=lines[0]) for notice, lines in rows if lines),
    )
