"""read_table: a file in, a clean table with roles, findings and an account of its lines out, or a sentence why not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from segpersona.fields import clean_text
from segpersona.intake.about import findings_for
from segpersona.intake.charset import decode
from segpersona.intake.columns import frame_of, records_frame
from segpersona.intake.container import Contents, contents_of
from segpersona.intake.dialect import sniff
from segpersona.intake.grid import Grid, Line, grid_of
from segpersona.intake.lines import Dialect, split_lines
from segpersona.intake.notices import ACCOUNT, WEB_TABLE
from segpersona.intake.records import from_json, from_parquet, looks_like_json
from segpersona.intake.refusals import TOO_WIDE
from segpersona.intake.roles import guess_roles
from segpersona.intake.table import table_in
from segpersona.intake.webpage import looks_like_page, rows_of_page
from segpersona.intake.workbook import read_sheet
from segpersona.model import Account, Aside, Choices, HowRead, Upload
from segpersona.problems import Finding

_MOST_COLUMNS, _PROBE = 2_000, 3_000


@dataclass(frozen=True, kw_only=True)
class _Read:
    """What every kind of file becomes."""

    table: pd.DataFrame
    how: HowRead
    findings: tuple[Finding, ...] = ()
    aside: tuple[Aside, ...] = ()
    account: Account | None = None
    raw: pd.DataFrame | None = None


def read_table(source: bytes | Path, name: str, choices: Choices | None = None) -> Upload:
    """Read a file by its content. ``name`` is only for showing; ``choices`` is what a person decided about it.

    Gives one row per record under the file's own header texts, a guessed role for each column, findings, the rows that
    were set aside whole, and where each line went. Raises Problem, a sentence with a remedy, where there is no table.
    """
    chosen = choices or Choices()
    contents = contents_of(source if isinstance(source, bytes) else source.read_bytes())
    read = _READERS[contents.kind](contents, chosen)
    roles = guess_roles(read.table)
    findings = (*contents.findings, *read.findings, *_told(read), *findings_for(read.table, roles))
    return Upload(
        name=clean_text(name) or "file", table=read.table, roles=roles, findings=findings, aside=read.aside,
        account=read.account, how=read.how, raw=read.raw,
    )  # fmt: skip


def _told(read: _Read) -> tuple[Finding, ...]:
    if read.account is None:
        return ()
    return (ACCOUNT.said(read=read.account.data, lines=read.account.data + read.account.aside),)


def _parquet(contents: Contents, chosen: Choices) -> _Read:
    return _Read(table=from_parquet(contents.content), how=HowRead(kind="parquet"))


def _workbook(contents: Contents, chosen: Choices) -> _Read:
    sheet = read_sheet(contents.content, chosen.sheet)
    how = HowRead(kind="workbook", sheet=sheet.name, sheets=sheet.names)
    read = _from_grid(grid_of(sheet.lines, None), chosen, how)
    return replace(read, findings=sheet.findings + read.findings)


def _text(contents: Contents, chosen: Choices) -> _Read:
    decoded = decode(contents.content, chosen.encoding)
    how = HowRead(encoding=decoded.encoding)
    if looks_like_page(decoded.text):
        read = _from_grid(grid_of(rows_of_page(decoded.text), None), chosen, replace(how, kind="web"))
        return replace(read, findings=(WEB_TABLE.said(), *read.findings))
    if looks_like_json(decoded.text):
        table, findings = records_frame(from_json(decoded.text))
        return _Read(table=table, how=replace(how, kind="json"), findings=decoded.findings + findings)
    grid = text_grid(decoded.text, chosen.separator, chosen.mended)
    read = _from_grid(grid, chosen, replace(how, separator=grid.separator or ""))
    return replace(read, findings=decoded.findings + read.findings)


def text_grid(text: str, separator: str = "", mended: Mapping[int, str] | None = None) -> Grid:
    """The grid of a delimited text; ``mended``: line (from 1) -> what should stand there, "" nothing."""
    lines = re.split(r"\r\n|\r|\n", text)
    for line, instead in (mended or {}).items():
        lines[line - 1 : line] = [instead] if 0 < line <= len(lines) else []
    sniffed = sniff(text, separator)
    body = lines[sniffed.skip :]
    if sniffed.dialect is None:
        rows = split_lines(body, Dialect(separator="\x07"))
        return grid_of([Line(list(row.cells[:1]), row.line) for row in rows], None)
    width = due_cells(body, sniffed.dialect)
    whole = split_lines(body, sniffed.dialect, width)
    placed = [Line(list(row.cells), row.line + sniffed.skip, row.mended, row.span) for row in whole]
    return grid_of(placed, sniffed.dialect.separator, width)


def due_cells(body: Sequence[str], dialect: Dialect) -> int:
    """How many cells most of the first rows have."""
    first = split_lines(body[:_PROBE], dialect)
    widths = Counter(len(row.cells) for row in first if len(row.cells) > 1 and any(cell.strip() for cell in row.cells))
    return max(widths.items(), key=lambda one: (one[1], one[0]), default=(1, 0))[0]


def _from_grid(grid: Grid, chosen: Choices, how: HowRead) -> _Read:
    found = table_in(grid, chosen.header)
    if found.fitted.width > _MOST_COLUMNS:
        raise TOO_WIDE.with_(columns=found.fitted.width)
    made = frame_of(found, grid.separator, chosen)
    how = replace(how, header=found.header, asked=made.asked, guessed_decimal=made.guessed_decimal)
    return _Read(
        table=made.table, raw=made.raw, how=how, findings=found.findings + made.findings, aside=found.fitted.aside,
        account=found.account,
    )  # fmt: skip


_READERS = {"text": _text, "workbook": _workbook, "parquet": _parquet}
