"""What a person is told about how a file was read: each with its count or an example, and what was done."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.problems import Finding, Weight
from segpersona.words import plural


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A finding with gaps. ``words`` may use {rows} for "1 row", "3 rows"; other gaps are filled as given."""

    key: str
    words: str
    weight: Weight = "note"

    def said(self, *, columns: tuple[str, ...] = (), **gaps: object) -> Finding:
        """The finding with its gaps filled."""
        count = gaps.get("count")
        if isinstance(count, int):
            gaps |= {"rows": plural(count, "row"), "lines": plural(count, "line"), "cells": plural(count, "cell"),
                     "values": plural(count, "value"), "are": "is" if count == 1 else "are",
                     "have": "has" if count == 1 else "have", "were": "was" if count == 1 else "were"}  # fmt: skip
        key = f"{self.key}:{','.join(columns)}" if columns else self.key
        return Finding(key=key, words=self.words.format(**gaps), weight=self.weight, columns=columns)


ACCOUNT = Notice(key="account", words="We read {read:,} of {lines:,} lines of data.")
ACCOUNT_OF_ONE = Notice(key="account", words="We read the one line of data there is.")
BYTES_MENDED = Notice(
    key="bytes_mended",
    weight="watch",
    words=("{count} characters were written in another encoding than the rest; they were read as Western European."),
)
ENCODING_GUESSED = Notice(
    key="encoding_guessed",
    weight="watch",
    words=("The file does not say how its letters are written; we read it as {name}. Check names with accents."),
)
ENCODED_TWICE = Notice(key="encoded_twice", weight="watch", words="Some characters were encoded twice; we mended them.")
NUL_REMOVED = Notice(key="nul_removed", words="Invisible characters were removed from some cells.")
QUOTE_MENDED = Notice(
    key="quote_mended",
    weight="watch",
    words=("{rows} {have} a stray or unclosed quote mark (first: line {line}); the row was read all the same."),
)
SKIPPED_TOP = Notice(key="skipped_top", words="{lines} above the table {were} left out: “{text}”.")
NOTES_LEFT_OUT = Notice(key="notes", words="{lines} of notes below the table {were} left out{quoted}.")
TOTALS_LEFT_OUT = Notice(
    key="totals", words=("{rows} with totals {were} left out, so that sums are not counted twice.")
)
HEADER_JOINED = Notice(key="header_joined", words="Two header rows were joined into one.")
HEADER_CUT = Notice(
    key="header_cut",
    weight="watch",
    words="The header row separates its columns by another sign than the rows below it; it was read all the same.",
)
HEADER_REPEATED = Notice(key="header_repeated", words="{rows} that repeat the header {were} left out.")
NO_HEADER = Notice(
    key="no_header",
    weight="watch",
    words=("No header row was found; the columns are named Column 1, Column 2 and so on."),
)
NAME_BLANK = Notice(key="name_blank", words="{count} of the columns had no name; we gave it one.")
NAME_TWICE = Notice(key="name_twice", words="Two columns are named “{name}”; the second is now “{given}”.")
SHEET_USED = Notice(key="sheet", words="We read the sheet “{name}”. Others with content: {others}.")
ARCHIVE = Notice(key="archive", words="We read “{name}” from the archive.")
WEB_TABLE = Notice(key="web_table", words="This file is a web page under a spreadsheet's name; we read its table.")
ROWS_SHORT = Notice(
    key="padded",
    weight="watch",
    words=("{rows} {have} fewer cells than the header (first: line {line}); the missing cells are empty."),
)
ROWS_SET_ASIDE = Notice(
    key="set_aside",
    weight="left_out",
    words=("{rows} {have} cells that do not fit the columns (first: line {line}) and {were} set aside: see and fix."),
)
MERGED_FILLED = Notice(key="merged", words="{cells} of merged areas {were} filled with the value they share.")
ERROR_CELLS = Notice(key="error_cells", weight="watch", words="{cells} held an Excel error and {were} left empty.")
NO_RESULTS = Notice(
    key="no_results",
    weight="watch",
    words=(
        "{cells} hold a formula without a saved result and came in empty. Open it in Excel, save it, drop it again."
    ),
)
DATE_ORDER_ASKED = Notice(
    key="date_order",
    weight="watch",
    words=(
        "“{name}”: does the day or the month come first, as in {example}? Say so above; until then the column is text."
    ),
)
DATE_ORDER_TAKEN = Notice(
    key="date_order_taken",
    weight="watch",
    words=("“{name}” could be read two ways; it was read {order} first, like the other dates in this file."),
)
DATES_MIXED = Notice(
    key="dates_mixed", weight="watch", words=("“{name}” mixes day-first and month-first dates, so it was kept as text.")
)
DATES_BAD = Notice(
    key="dates_bad",
    weight="left_out",
    words=("“{name}”: {values} could not be read as a date and {were} left empty, such as “{example}”."),
)
NUMBERS_BAD = Notice(
    key="numbers_bad",
    weight="left_out",
    words=("“{name}”: {values} could not be read as a number and {were} left empty, such as “{example}”."),
)
NUMBERS_NEARLY = Notice(
    key="numbers_nearly",
    weight="watch",
    words=("“{name}” holds numbers, but {values} {are} something else, such as “{example}”, so it was kept as text."),
)
DECIMAL_GUESSED = Notice(
    key="decimal",
    weight="watch",
    words=("“{name}”: values such as {example} could hold thousands or decimals; {mark} was read as the decimal mark."),
)
CURRENCY_MIXED = Notice(
    key="currency_mixed",
    weight="watch",
    words=("“{name}” mixes currencies ({currencies}), so it was kept as text. Bring it to one currency first."),
)
IDS_SHORTENED = Notice(key="ids_shortened", weight="watch", words=(
    "“{name}”: Excel has shortened these numbers (such as {example}) and digits are lost. Format the column as text "
    "and export again."))  # fmt: skip
