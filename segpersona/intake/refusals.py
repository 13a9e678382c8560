"""Why a file cannot be read: what it is or what is wrong with it, and the one thing to do."""

from __future__ import annotations

from segpersona.problems import Problem

EMPTY = Problem("This file is empty: there is nothing in it to read. Export it again from the program it comes from.")
HEADER_ONLY = Problem("This file has only a header row and no rows of data below it. Export it again with its data.")
NOT_A_TABLE = Problem("This is {kind}, not a table. Export the data as CSV or Excel (.xlsx) and drop that file.")
NOT_TEXT = Problem(
    "This does not look like a table: it is neither text nor a format we can read. Export the data as CSV or Excel."
)
WEB_PAGE = Problem(
    "This is a web page without a table, often a sign-in page saved by mistake. Sign in again and repeat the export."
)
PASSWORD = Problem(
    "This workbook is protected with a password. Open it in Excel, remove the password (File > Info), save it and drop "
    "it again."
)
PASSWORD_ARCHIVE = Problem("This archive is protected with a password. Unpack it and drop the file that was inside.")
DAMAGED = Problem(
    "This file is damaged or incomplete (the download may have stopped early). Export it again and drop the new file."
)
EMPTY_BOOK = Problem("This workbook is empty: no sheet has any data. Check that you saved the right one.")
UNSAFE = Problem("This workbook holds content we do not open. Save it in Excel as a new .xlsx file and drop that.")
ONE_COLUMN = Problem(
    "We found only one column. If the file has several, save it as CSV with commas or semicolons between them."
)
TOO_WIDE = Problem("This file has {columns:,} columns; 2,000 is the most we can take. Leave some out and export again.")
TOO_LARGE = Problem("This file is larger than {limit} MB. Export fewer columns or a shorter period.")
TOO_LARGE_INSIDE = Problem(
    "Once opened this file is {size} MB, more than we can take. Export fewer columns or a shorter period."
)
MANY_FILES = Problem("This archive holds {count} tables. Unpack it and drop the one you want.")
NO_TABLE_INSIDE = Problem("This archive holds no table. Unpack it and drop the file you want.")
JSON_SHAPE = Problem("This JSON file holds no list of records to make rows from. Export the data as CSV or Excel.")
JSON_BROKEN = Problem("This JSON file stops in the middle or is not valid (near line {line}). Export it again.")
TOO_MUCH = Problem(
    "Reading this file takes more memory than we give to one file. Export fewer columns or a shorter period."
)
LONG_LINE = Problem(
    "This file has a line of over {size} MB, which no table has. Open it in Excel, save it as .xlsx and drop that."
)
ENDLESS_CELL = Problem(
    "The quote mark on line {line:,} opens a cell that does not end, so what follows cannot be told apart from it. "
    "Correct that line, or open the file in Excel and save it as .xlsx."
)
NO_COLUMNS = Problem(
    "Most lines of this file do not fit its columns. Open it in Excel, check it, and save it as .xlsx."
)
