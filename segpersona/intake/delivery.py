"""A file in, its rows into Parquet files of a folder: what the reader does that runs in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import pandas as pd

from segpersona.intake.reading import read_table
from segpersona.model import Aside, Choices, Delivery

Report = Callable[[float, str], None]
"""Told how far the reading is, 0..1, and what it does."""


def deliver(source: Path, folder: Path, name: str, choices: Choices, report: Report) -> Delivery:
    """Read a file and leave its rows in a folder; raises Problem as ``read_table`` does."""
    report(0.1, "Reading the file")
    upload = read_table(source, name, choices)
    report(0.8, "Keeping the rows")
    upload.table.to_parquet(folder / "typed.parquet")
    if upload.raw is not None:
        upload.raw.to_parquet(folder / "raw.parquet")
    keep_aside(upload.aside, folder)
    return Delivery(
        name=upload.name, rows=len(upload.table), roles=upload.roles, findings=upload.findings, account=upload.account,
        how=upload.how,
    )  # fmt: skip


def keep_aside(rows: Sequence[Aside], folder: Path) -> None:
    """The rows that were set aside."""
    columns = ["line", "text", "reason", "span"]
    pd.DataFrame([asdict(row) for row in rows], columns=columns).to_parquet(folder / "problems.parquet")
