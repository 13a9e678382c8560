"""read_table: a file in, a clean table with roles, findings and an account of its lines out, or a sentence why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from segpersona.fields import clean_text
from segpersona.intake.about import findings_for
from segpersona.intake.charset import decode
from segpersona.intake.columns import frame_of, records_frame
from segpersona.intake.container import Contents, contents_of
from segpersona.intake.cutting import text_grid
from segpersona.intake.endless import refuse_long_line
from segpersona.intake.grid import Grid, grid_of
from segpersona.intake.guessing import guess_labels, scales_of
from segpersona.intake.notices import ACCOUNT, ACCOUNT_OF_ONE, WEB_TABLE
from segpersona.intake.personal import discreet
from segpersona.intake.records import from_json, from_parquet, looks_like_json
from segpersona.intake.refusals import NOT_A_TABLE, TOO_WIDE
from segpersona.intake.roles import roles_of
from segpersona.intake.table import table_in
from segpersona.intake.webpage import looks_like_page, rows_of_page
from segpersona.intake.workbook import read_sheet
from segpersona.model import Account, Aside, Choices, HowRead, Upload
from segpersona.problems import Finding

_MOST_COLUMNS = 2_000


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

    Gives one row per record under the file's own header texts, for each column a guessed meaning and the role that
    follows, findings, the rows that were set aside whole, and where each line went. Raises Problem, a
    sentence with a remedy, where there is no table.
    """
    chosen = choices or Choices()
    contents = contents_of(source if isinstance(source, bytes) else source.read_bytes())
    read = _READERS[contents.kind](contents, chosen)
    labels = guess_labels(read.table, read.raw)
    roles = roles_of(read.table, labels)
    said = (*contents.findings, *read.findings, *_told(read))
    raw = read.table if read.raw is None else read.raw
    findings = (*discreet(said, roles, lambda name: raw[name].dropna().unique()), *findings_for(read.table, roles))
    return Upload(
        name=clean_text(name) or "file", table=read.table, roles=roles, findings=findings, aside=read.aside,
        account=read.account, how=read.how, raw=read.raw, labels=labels,
        scales=scales_of(read.table, labels),
    )  # fmt: skip


def _told(read: _Read) -> tuple[Finding, ...]:
    if read.account is None:
        return ()
    rows, lines = read.account.data, read.account.data + read.account.aside
    return (ACCOUNT_OF_ONE.said() if rows == lines == 1 else ACCOUNT.said(read=rows, lines=lines),)


def _parquet(contents: Contents, chosen: Choices) -> _Read:
    return _Read(table=from_parquet(contents.content), how=HowRead(kind="parquet"))


def _workbook(contents: Contents, chosen: Choices) -> _Read:
    sheet = read_sheet(contents.content, chosen.sheet)
    how = HowRead(kind="workbook", sheet=sheet.name, sheets=sheet.names)
    read = _from_grid(grid_of(sheet.lines, None), chosen, how)
    return replace(read, findings=sheet.findings + read.findings)


def _text(contents: Contents, chosen: Choices) -> _Read:
    refuse_long_line(contents.content)
    decoded = decode(contents.content, chosen.encoding)
    how = HowRead(encoding=decoded.encoding)
    if looks_like_page(decoded.text):
        read = _from_grid(grid_of(rows_of_page(decoded.text), None), chosen, replace(how, kind="web"))
        return replace(read, findings=(WEB_TABLE.said(), *read.findings))
    if decoded.text.lstrip()[:5].lower() == "<?xml":
        raise NOT_A_TABLE.with_(kind="an XML file")
    if looks_like_json(decoded.text):
        made = records_frame(from_json(decoded.text), chosen)
        how = replace(how, kind="json", asked=made.asked)
        return _Read(table=made.table, how=how, findings=decoded.findings + made.findings)
    grid = text_grid(decoded.text, chosen.separator, chosen.mended)
    read = _from_grid(grid, chosen, replace(how, separator=grid.separator or ""))
    return replace(read, findings=decoded.findings + read.findings)


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
