"""Customers by segment as a workbook: how to use it, then one sheet per segment. Nothing in it is a live formula."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import pandas as pd
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from segpersona.exports.customer_table import customer_table, letters_of
from segpersona.exports.material import Lists, Material, Options
from segpersona.problems import Problem
from segpersona.words import plural

TOO_MANY_ROWS = Problem("A sheet holds at most {most:,} customers, and group {letter} has more. Take the CSV instead.")

MOST_ROWS, _MOST_SIGNS = 1_048_575, 32_767
_OPTIONS = {
    "in_memory": True, "constant_memory": True,
    "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip
_NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\[\]:*?/\\']")
_HOW_TO, _NO_GROUP = "How to use", "Not in a group"
_HOW = (
    "Each sheet holds the customers of one group. Your own columns keep their names.",
    "Group is the letter, Group name the name your team gave it.",
    "A customer is in exactly one group.",
)
_CONTACTS = {
    False: "Names, emails and phone numbers are left out. Join them again in your own tool by the customer number.",
    True: "This file holds names and contacts, because somebody asked for them. Keep it where such data belongs.",
}

Value: TypeAlias = str | float | bool | None
Cell: TypeAlias = Callable[[int, int, Value], object]


def customers_xlsx(material: Material, options: Options) -> bytes:
    """A workbook with a sheet per segment; raises TOO_MANY_ROWS where a sheet cannot hold one."""
    lists = material.the_lists()
    letters = letters_of(lists)
    sizes = letters.value_counts().sort_index()
    for letter, size in sizes.items():
        if size > MOST_ROWS:
            raise TOO_MANY_ROWS.with_(most=MOST_ROWS, letter=letter)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        bold = book.add_format({"bold": True})
        _write_how_to(book.add_worksheet(_HOW_TO), lists, sizes, bold)
        for letter, rows in customer_table(lists).groupby(letters.to_numpy(), sort=True):
            sheet = book.add_worksheet(sheet_name(str(letter), lists.names.get(str(letter), "")))
            _write_table(sheet, rows, bold)
    return out.getvalue()


def sheet_name(letter: str, name: str) -> str:
    """A sheet name that every spreadsheet program takes: 31 characters, no signs it forbids."""
    return _NOT_IN_A_NAME.sub(" ", f"{letter} {name}").strip()[:31].strip() or _NO_GROUP


def _write_how_to(sheet: Worksheet, lists: Lists, sizes: pd.Series, bold: object) -> None:
    sheet.set_column(0, 0, 90)
    groups = [
        f"{letter} {lists.names.get(str(letter), '')}".strip() + f": {plural(int(size), 'customer')}"
        for letter, size in sizes.items()
    ]
    sheet.write_string(0, 0, f"{lists.project}: customers by group"[:_MOST_SIGNS], bold)
    for row, line in enumerate((*_HOW, _CONTACTS[lists.contacts], "", *groups), 1):
        sheet.write_string(row, 0, line)


def _write_table(sheet: Worksheet, rows: pd.DataFrame, bold: object) -> None:
    """Row by row, as the file is written without keeping it in memory. Header and customer number stay in view."""
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, rows.shape[1] - 1, 16)
    for at, name in enumerate(rows.columns):
        sheet.write_string(0, at, _text(name), bold)
    writers, columns = zip(*(_cells(sheet, rows[name]) for name in rows.columns), strict=True)
    for row, values in enumerate(zip(*columns, strict=True), 1):
        for at, value in enumerate(values):
            if value is not None:
                writers[at](row, at, value)


def _cells(sheet: Worksheet, column: pd.Series) -> tuple[Cell, list[Value]]:
    """How a column is written and its values: numbers as numbers, yes and no as such, all else as text; None = empty.

    A number too large to count with (infinity) stays empty: a workbook has no sign for it.
    """
    told = column.notna().tolist()
    raw: list[Value] = column.tolist()
    if pd.api.types.is_bool_dtype(column):
        return sheet.write_boolean, [one if known else None for one, known in zip(raw, told, strict=True)]
    if pd.api.types.is_numeric_dtype(column):
        finite = np.isfinite(column.to_numpy(dtype=float, na_value=np.nan)).tolist()
        return sheet.write_number, [one if known else None for one, known in zip(raw, finite, strict=True)]
    return sheet.write_string, [_text(one) if known else None for one, known in zip(raw, told, strict=True)]


def _text(value: object) -> str:
    """A cell's words; a cell holds 32,767 characters, and what is cut is seen to be cut."""
    words = value if isinstance(value, str) else str(value)
    return words if len(words) <= _MOST_SIGNS else words[: _MOST_SIGNS - 1] + "…"
