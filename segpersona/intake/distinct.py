"""Columns of a long table typed by what is different in them, so that each text is looked at once however often it is.

A column with few different texts is decided and converted text by text. One with very many is decided on one text of
each shape and converted by an expression, if that gives for each of those texts the same as our own code and fails in
no other cell, which whoever writes the column has to see to; else text by text as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa

from segpersona.intake.habits import Habits
from segpersona.intake.learning import Learned, Shape
from segpersona.intake.statements import date_expressions, name_of, number_expressions, text_of
from segpersona.intake.texts import Column
from segpersona.intake.typing import typed
from segpersona.problems import Finding

_SURE_DIGITS = 15


@dataclass(frozen=True, kw_only=True)
class Planned:
    """How a column gets its type: by an ``expression`` of its text, or by a table of what each text becomes.
    ``kind``: the type as the table has it; ``missing``: in how many cells an expression has to give nothing."""

    name: str
    kind: str
    expression: str = ""
    missing: int = 0
    becomes: pa.Table | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Looked:
    """A column as it was looked at, and which of its texts count as alike."""

    column: Column
    shape: Shape


class Distinct:
    """Looks at the columns of a table of texts and plans their types."""

    def __init__(
        self, db: duckdb.DuckDBPyConnection, raw: Path, sample: pa.Table, learned: Mapping[str, Learned]
    ) -> None:
        self._db, self._sample, self._learned = db, sample, learned
        self._from = f"read_parquet({text_of(raw)}, file_row_number = true)"

    def look(self, name: str, *, guarded: bool) -> Looked:
        """The column's different texts, one of each shape where there are very many, in the order of their rows."""
        learned = self._learned[name]
        if learned.shape == "text" or (guarded and learned.shape):
            return Looked(column=self._sampled(name, guarded=guarded), shape="text")
        if guarded:
            return self.whole(name, guarded=True)
        return Looked(column=_column(name, learned.texts, guarded=False), shape=learned.shape)

    def whole(self, name: str, *, guarded: bool = False) -> Looked:
        """All different texts of a column, however many."""
        text = name_of(name)
        found = self._db.sql(
            f"select {text}, count(*) from {self._from} group by 1 order by min(file_row_number)"  # noqa: S608
        ).fetchall()
        return Looked(column=_column(name, dict(found), guarded=guarded), shape="")

    def plan(self, looked: Looked, used: Habits) -> Planned:
        """The type of a column."""
        column = looked.column
        values, findings = typed(column, used)
        kind = str(values.dtype)
        if kind in ("object", "str"):
            return Planned(name=column.name, kind="text", findings=findings)
        if looked.shape:
            expression = "" if looked.shape == "text" else self._proved(column, values)
            if not expression:
                return self.plan(self.whole(column.name), used)
            missing = sum(often for often, value in zip(column.texts.values(), values, strict=True) if pd.isna(value))
            return Planned(name=column.name, kind=kind, expression=expression, missing=missing, findings=findings)
        becomes = pa.table({"text": list(column.texts), "value": pa.array(values, from_pandas=True)})
        return Planned(name=column.name, kind=kind, becomes=becomes, findings=findings)

    def _sampled(self, name: str, *, guarded: bool) -> Column:
        counts = self._sample.column(name).value_counts()
        return _column(name, {one["values"].as_py(): one["counts"].as_py() for one in counts}, guarded=guarded)

    def _proved(self, column: Column, values: pd.Series) -> str:
        """An expression that makes of every text looked at what our own code makes of it; "" where none does."""
        kind = str(values.dtype)
        if kind != "datetime64[us]" and any(_is_treacherous(text) for text in column.texts):
            return ""
        seen, due = pa.table({"text": list(column.texts)}), pa.array(values, from_pandas=True)
        self._db.register("seen", seen)
        for tried, expression in zip(_expressions("text", kind), _expressions(name_of(column.name), kind), strict=True):
            made = self._db.sql(f"select {tried} from seen").to_arrow_table().column(0)  # noqa: S608
            if made.combine_chunks().equals(due):
                return expression
        return ""


def _column(name: str, texts: dict[str, int], *, guarded: bool) -> Column:
    return Column(name=name, texts=texts, codes=np.arange(len(texts)), guarded=guarded)


def _is_treacherous(text: str) -> bool:
    """A number whose shape does not tell whether it is whole, or too long to be exact."""
    return bool(re.search(r"\d[eE][+-]?\d", text)) or sum(sign.isdecimal() for sign in text) > _SURE_DIGITS


def _expressions(text: str, kind: str) -> Iterator[str]:
    return date_expressions(text) if kind.startswith("datetime") else number_expressions(text, whole=kind == "Int64")
