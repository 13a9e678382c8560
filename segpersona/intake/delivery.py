"""A file in, its rows into Parquet files of a folder: what the reader does that runs in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pandas as pd

from segpersona.intake.big import Big, Report, read_big
from segpersona.intake.container import is_text
from segpersona.intake.endless import is_written_whole
from segpersona.intake.reading import read_table
from segpersona.intake.unpacking import unpacked
from segpersona.model import Aside, Choices, Delivery
from segpersona.problems import Finding

_START = 4_096
LONG = 8 * 2**20
"""From how many bytes on a text is not held in memory."""


def deliver(source: Path, folder: Path, name: str, choices: Choices, report: Report, *, long: int = LONG) -> Delivery:
    """Read a file and leave its rows in a folder; raises Problem as ``read_table`` does."""
    inside = folder / "inside"
    before = unpacked(source, inside, long=long)
    big = _long(source if before is None else inside, folder, name, choices, report, before or (), long)
    inside.unlink(missing_ok=True)
    if big is not None:
        keep_aside(big.aside, folder)
        return big.delivery
    report(0.1, "Reading the file")
    upload = read_table(source, name, choices)
    report(0.8, "Keeping the rows")
    upload.table.to_parquet(folder / "typed.parquet")
    if upload.raw is not None:
        upload.raw.to_parquet(folder / "raw.parquet")
    keep_aside(upload.aside, folder)
    return Delivery(
        name=upload.name, rows=len(upload.table), roles=upload.roles, findings=upload.findings, account=upload.account,
        how=upload.how, labels=upload.labels, telling=upload.telling,
    )  # fmt: skip


def _long(
    source: Path, folder: Path, name: str, choices: Choices, report: Report, before: tuple[Finding, ...], long: int
) -> Big | None:
    """What comes of a long text of lines; None for every other file."""
    if source.stat().st_size < long or not is_text(source):
        return None
    with source.open("rb") as file:
        if is_written_whole(file.read(_START)):
            return None
    return read_big(source, folder, name, choices, report, before)


def keep_aside(rows: Sequence[Aside], folder: Path) -> None:
    """The rows that were set aside."""
    columns = ["line", "text", "reason", "span"]
    pd.DataFrame([asdict(row) for row in rows], columns=columns).to_parquet(folder / "problems.parquet")
