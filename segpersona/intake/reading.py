"""read_table: a file in, a clean table with roles and findings out, or a sentence why not."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from segpersona.fields import clean_text
from segpersona.intake.about import findings_for
from segpersona.intake.container import kind_of
from segpersona.intake.delimited import Rows, read_rows
from segpersona.intake.refusals import TOO_WIDE
from segpersona.intake.roles import guess_roles
from segpersona.intake.typing import typed
from segpersona.intake.workbook import read_sheet
from segpersona.model import Upload
from segpersona.problems import Finding
from segpersona.words import plural

_MOST_COLUMNS = 2_000


def read_table(source: bytes | Path, name: str) -> Upload:
    """Read a CSV or Excel file by its content. ``name`` is only for showing.

    Gives one row per record under the file's own header texts, a guessed role for each column, and findings.
    Raises Problem, a sentence with a remedy, where there is no table to be read.
    """
    content = source if isinstance(source, bytes) else source.read_bytes()
    findings: tuple[Finding, ...] = ()
    if kind_of(content) == "workbook":
        rows, sheet, sheets = read_sheet(content)
        if sheets > 1:
            said = f"The workbook has {sheets} sheets; we read “{clean_text(sheet)}”, the first one with data."
            findings = (Finding(key="sheet", words=said),)
    else:
        rows = read_rows(content)
    if len(rows.header) > _MOST_COLUMNS:
        raise TOO_WIDE.with_(columns=len(rows.header))
    table, about = _table(rows)
    roles = guess_roles(table)
    findings += about + _account(rows) + findings_for(table, roles)
    return Upload(name=clean_text(name) or "file", table=table, roles=roles, findings=findings)


def _table(rows: Rows) -> tuple[pd.DataFrame, tuple[Finding, ...]]:
    names, findings = _header(rows.header)
    raw = pd.DataFrame(rows.rows, columns=pd.Index(names), dtype="str")
    columns: dict[str, pd.Series] = {}
    for name in names:
        columns[name], about = typed(raw[name])
        findings += about
    return pd.DataFrame(columns), findings


def _header(cells: list[str]) -> tuple[list[str], tuple[Finding, ...]]:
    """Header texts made safe, filled where blank, and unlike each other."""
    names: list[str] = []
    for place, cell in enumerate(cells, 1):
        plain = clean_text(cell).replace("\n", " ")[:120] or f"Column {place}"
        name, twin = plain, 2
        while name in names:
            name, twin = f"{plain} ({twin})", twin + 1
        names.append(name)
    changed = sum(clean_text(cell) != name for cell, name in zip(cells, names, strict=True))
    if not changed:
        return names, ()
    said = f"{plural(changed, 'column')} had no name of its own, or one used twice; we gave it one."
    return names, (Finding(key="header", words=said),)


def _account(rows: Rows) -> tuple[Finding, ...]:
    read, total = len(rows.rows), len(rows.rows) + rows.set_aside
    found: tuple[Finding, ...]
    if not rows.set_aside:
        said = f"We read all {plural(read, 'row')}."
        found = (Finding(key="account", words=said),)
    else:
        said = (
            f"We read {read:,} of {total:,} rows. "
            f"{rows.set_aside:,} are set aside: they have more cells than the header."
        )
        found = (Finding(key="account", words=said, weight="left_out"),)
    if rows.padded:
        short = f"{plural(rows.padded, 'row')} ended early; the missing cells are empty."
        found += (Finding(key="padded", words=short, weight="watch"),)
    return found
