"""Customers with their group as CSV: one that Excel opens right and safely, one that tools import untouched."""

from __future__ import annotations

import re

import pandas as pd

from segpersona.exports.customer_table import customer_table
from segpersona.exports.material import Material, Options
from segpersona.locales import decimal_mark

_LIVE = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
_NEGATIVE = re.compile(r"-\d+([.,]\d+)?")
"""The one text that starts like a formula and is only ever a number."""


def customers_csv_excel(material: Material, options: Options) -> bytes:
    """For Excel: with a mark for its encoding, cut as the reader's Excel cuts, and an apostrophe before what it would
    take for a formula."""
    table = customer_table(material.the_lists()).map(inert)
    table.columns = pd.Index([inert(name) for name in table.columns])
    commas = material.the_lists().semicolons or decimal_mark(options.brand.language) == ","
    sep, decimal = (";", ",") if commas else (",", ".")
    return ("\ufeff" + table.to_csv(index=False, lineterminator="\r\n", sep=sep, decimal=decimal)).encode()


def customers_csv_tools(material: Material, options: Options) -> bytes:
    """For mailing tools: plain UTF-8, texts as they are."""
    return str(customer_table(material.the_lists()).to_csv(index=False, lineterminator="\n")).encode()


def inert(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula: an apostrophe stands before what it would run."""
    live = isinstance(cell, str) and _LIVE.match(cell) and not _NEGATIVE.fullmatch(cell)
    return f"'{cell}" if live else cell
