"""Why a file cannot be read, each with what to do about it."""

from __future__ import annotations

from segpersona.problems import Problem

EMPTY = Problem("This file is empty. Export it again from the program it comes from.")
HEADER_ONLY = Problem("This file has a header row but no rows below it. Export it again with its data.")
NOT_A_TABLE = Problem(
    "This is {kind}, not a table. Save it as CSV or Excel in the program it comes from, then drop that file."
)
PASSWORD = Problem("This workbook is protected with a password. Save a copy without one, then drop the copy.")
DAMAGED = Problem("This workbook is damaged and cannot be opened. Open it in Excel, save it again, then drop it.")
ONE_COLUMN = Problem(
    "We found only one column. If the file has several, save it as CSV with commas or semicolons between them."
)
TOO_WIDE = Problem("This file has {columns:,} columns; 2,000 is the most we can take. Leave some out and export again.")
TOO_LARGE = Problem("This file is larger than 400 MB. Split it, or export fewer columns.")
TOO_LARGE_INSIDE = Problem("This workbook unpacks to {size}, which is more than we can take. Export it as CSV instead.")
