"""A file in, its rows into Parquet files of a folder: what the reader does that runs in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pandas as pd

from segpersona.intake.big import Report, read_big
from segpersona.intake.container import is_text
from segpersona.intake.reading import read_table
from segpersona.model import Aside, Choices, Delivery

LONG = 8 * 2**20
"""From how many bytes on a text is not held in memory."""


def deliver(source: Path, folder: Path, name: str, choices: Choices, report: Report, *, long: int = LONG) -> Delivery:
    """Read a file and leave its rows in a folder; raises Problem as ``read_table`` does."""
    if source.stat().st_size >= long and is_text(source):
        big = read_big(source, folder, name, choices, report)
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


def keep_aside(rows: Sequence[Aside], folder: Path) -> None:
    """The rows that were set aside."""
    columns = ["line", "text", "reason", "span"]
    pd.DataFrame([asdict(row) for row in rows], columns=columns).to_parquet(folder / "problems.parquet")
