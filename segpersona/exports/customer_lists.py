"""Customers by segment for spreadsheets and mailing tools; nothing in them is ever a live formula."""

from __future__ import annotations

import io
import re

import pandas as pd

from segpersona.exports.material import Lists, Material, Options
from segpersona.words import plural

_LIVE = re.compile(r"^\s*[=+\-@\t\r]")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_INERT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_HOW = (
    "Each sheet holds the customers of one group, with your own columns first.",
    "Group is the letter, Group name the name your team gave it.",
    "Names, emails and phone numbers are left out. Join them again in your own tool by the customer number.",
    "A customer is in exactly one group.",
)


def customers_xlsx(material: Material, options: Options) -> bytes:
    """A workbook: how to use it, then one sheet per segment."""
    lists = material.the_lists()
    table = _whole(lists)
    out = io.BytesIO()
    with pd.ExcelWriter(out, engine="xlsxwriter", engine_kwargs={"options": _INERT}) as writer:
        _how_to(lists).to_excel(writer, sheet_name="How to use", index=False)
        writer.sheets["How to use"].set_column(0, 0, 90)
        for letter, rows in table.groupby(lists.letters.astype(str).to_numpy(), sort=True):
            name = sheet_name(str(letter), lists.names.get(str(letter), ""))
            rows.to_excel(writer, sheet_name=name, index=False)
            writer.sheets[name].freeze_panes(1, 1)
            writer.sheets[name].set_column(0, rows.shape[1] - 1, 16)
    return out.getvalue()


def customers_csv_excel(material: Material, options: Options) -> bytes:
    """For Excel: with a mark for its encoding, and an apostrophe before what it would take for a formula."""
    table = _whole(material.the_lists())
    safe = table.map(lambda cell: f"'{cell}" if isinstance(cell, str) and _LIVE.match(cell) else cell)
    safe.columns = pd.Index([f"'{name}" if _LIVE.match(str(name)) else name for name in table.columns])
    return ("\ufeff" + safe.to_csv(index=False, lineterminator="\r\n")).encode()


def customers_csv_tools(material: Material, options: Options) -> bytes:
    """For mailing tools: plain UTF-8, texts as they are."""
    return str(_whole(material.the_lists()).to_csv(index=False)).encode()


def sheet_name(letter: str, name: str) -> str:
    """A sheet name that every spreadsheet program takes: 31 characters, no signs it forbids."""
    return _NOT_IN_A_NAME.sub(" ", f"{letter} {name}").strip()[:31]


def _whole(lists: Lists) -> pd.DataFrame:
    """Customer number as text, the own columns, then letter and name of the group."""
    table = lists.table.copy()
    letters = lists.letters.astype(str)
    table.insert(0, _free(table, "Customer"), [str(one) for one in table.index])
    table[_free(table, "Group")] = letters.to_numpy()
    table[_free(table, "Group name")] = [lists.names.get(letter, "") for letter in letters]
    for name in table.columns:
        if pd.api.types.is_datetime64_any_dtype(table[name]):
            table[name] = table[name].dt.strftime("%Y-%m-%d")
    return table.reset_index(drop=True)


def _free(table: pd.DataFrame, name: str) -> str:
    return name if name not in table.columns else f"{name} (segpersona)"


def _how_to(lists: Lists) -> pd.DataFrame:
    counts = lists.letters.astype(str).value_counts().sort_index()
    groups = [
        f"{letter} {lists.names.get(str(letter), '')}: {plural(int(n), 'customer')}" for letter, n in counts.items()
    ]
    return pd.DataFrame({f"{lists.project}: customers by group": [*_HOW, "", *groups]})
