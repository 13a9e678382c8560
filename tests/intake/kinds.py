"""KINDS: one table of customers, written the many ways in which tools and people write tables."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pandas as pd

HEADER = ("Customer ID", "Name", "City", "Joined", "Spent", "Orders", "Opt-in", "Note")
_NAMES = ("Zoë Martin", "Müller, Jörg", "José Álvarez", "François Lefèvre", "Søren Ærø", "Anna O'Neil", "Bob Smith",
          "Åsa Öberg", "Ignacio Núñez", "Chloé Dubois")  # fmt: skip
_CITIES = ("Köln", "Málaga", "Paris", "York", "Århus", "Zürich")
_NOTES = ("", "called twice", "likes blue", "NA", "says “ok”", "prefers e-mail; not phone", "wrote: send, please", "-")

Row = tuple[str, str, str, date, float, int, bool, str]


def customers(count: int = 60, seed: int = 7) -> list[Row]:
    """Made-up customers."""
    chance = random.Random(seed)
    return [
        (
            f"{chance.randrange(1, 99_999):05d}", chance.choice(_NAMES), chance.choice(_CITIES),
            date(2023, 1, 1) + timedelta(days=chance.randrange(900)), round(chance.uniform(3, 4_800), 2),
            chance.randrange(1, 40), chance.random() < 0.5, chance.choice(_NOTES),
        )
        for _ in range(count)
    ]  # fmt: skip


ROWS = customers()


def english(row: Row) -> list[str]:
    """As an English tool writes it."""
    return [row[0], row[1], row[2], row[3].isoformat(), f"{row[4]:.2f}", str(row[5]), "Yes" if row[6] else "No", row[7]]


def german(row: Row) -> list[str]:
    """As a German tool writes it."""
    spent = f"{row[4]:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return [row[0], row[1], row[2], f"{row[3]:%d.%m.%Y}", spent, str(row[5]), "Ja" if row[6] else "Nein", row[7]]


def american(row: Row) -> list[str]:
    """As an American tool writes it."""
    date_, spent = f"{row[3]:%m/%d/%Y}", f"${row[4]:,.2f}"
    return [row[0], row[1], row[2], date_, spent, str(row[5]), "Y" if row[6] else "N", row[7]]


Cells = Callable[[Row], list[str]]


def lines(cells: Cells = english, *, header: Sequence[str] | None = HEADER, separator: str = ",", end: str = "\r\n",
          quoting: int = csv.QUOTE_MINIMAL, escape: str | None = None, quote: str = '"') -> str:  # fmt: skip
    """The table as delimited text."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting, quotechar=quote,
                        doublequote=escape is None, escapechar=escape)  # type: ignore[arg-type]  # fmt: skip
    if header:
        writer.writerow(header)
    writer.writerows(cells(row) for row in ROWS)
    return out.getvalue()


def _book(above: Sequence[Sequence[object]] = (), below: Sequence[Sequence[object]] = (), left: int = 0,
          sheets: Sequence[str] = ("Customers",)) -> bytes:  # fmt: skip
    from openpyxl import Workbook

    book = Workbook()
    for name in sheets[:-1]:
        book.create_sheet(name).append(["Read me first"])
    sheet = book.create_sheet(sheets[-1])
    for row in above:
        sheet.append(list(row))
    pad: list[object] = [None] * left
    sheet.append(pad + list(HEADER))
    for row in ROWS:
        sheet.append([*pad, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]])
    for extra in below:
        sheet.append(list(extra))
    del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _zipped(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def _parquet() -> bytes:
    out = io.BytesIO()
    pd.DataFrame(ROWS, columns=list(HEADER)).to_parquet(out)
    return out.getvalue()


def _json(*, by_line: bool = False, inside: bool = False) -> bytes:
    rows = [dict(zip(HEADER, (*row[:3], row[3].isoformat(), *row[4:]), strict=True)) for row in ROWS]
    if by_line:
        return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    return json.dumps({"count": len(rows), "data": rows} if inside else rows, ensure_ascii=False, indent=1).encode()


def _html() -> bytes:
    def cells(row: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"

    body = "".join(cells(english(row), "td") for row in ROWS)
    head = "<html><head><meta charset=utf-8></head><body>"
    return f"{head}<table>{cells(HEADER, 'th')}{body}</table></body></html>".encode()


def _with(extra: Callable[[list[str]], list[str]], text: str | None = None) -> bytes:
    """The table's lines with something done to them."""
    return "\n".join(extra((text or lines(end="\n")).rstrip("\n").split("\n"))).encode()


def _total(spent: str) -> str:
    return f"Total,,,,{spent},,,"


KINDS: dict[str, bytes] = {
    "plain": lines().encode(),
    "a mark at the start": lines().encode("utf-8-sig"),
    "utf-16": lines().encode("utf-16"),
    "utf-16 without a mark": lines().encode("utf-16-le"),
    "windows western": lines().encode("cp1252", "replace"),
    "mac": lines().replace("\r\n", "\r").encode("mac_roman", "replace"),
    "western as DOS wrote it": lines().encode("cp850", "replace"),
    "western by the standard": lines().encode("iso8859_15", "replace"),
    "old mac line ends": lines(end="\r").encode(),
    "unix line ends": lines(end="\n").encode(),
    "semicolons": lines(separator=";").encode(),
    "tabs": lines(separator="\t").encode(),
    "pipes": lines(separator="|").encode(),
    "carets": lines(separator="^").encode(),
    "tildes": lines(separator="~").encode(),
    "a line that names the separator": ("sep=;\r\n" + lines(separator=";")).encode(),
    "german": lines(german, separator=";").encode("cp1252", "replace"),
    "german in utf-8": lines(german, separator=";").encode(),
    "german with tabs in utf-16": lines(german, separator="\t").encode("utf-16"),
    "american": lines(american).encode(),
    "all quoted": lines(quoting=csv.QUOTE_ALL).encode(),
    "single quotes": lines(lambda row: [cell.replace("'", "’") for cell in english(row)], quoting=csv.QUOTE_ALL,
                           quote="'").encode(),
    "backslashes before quotes": lines(quoting=csv.QUOTE_ALL, escape="\\").encode(),
    "a title above": ("Customer report\n\nExported 2026-11-01\n" + lines(end="\n")).encode(),
    "remarks above": ("# source: shop\n# do not edit\n" + lines(end="\n")).encode(),
    "a title with separators above": ("Customer report,,,,,,,\n,,,,,,,\n" + lines(end="\n")).encode(),
    "blank lines between": _with(lambda rows: [one for row in rows for one in (row, "")]),
    "blank lines at the end": (lines(end="\n") + "\n\n\n").encode(),
    "empty rows at the end": (lines(end="\n") + ",,,,,,,\n,,,,,,,\n").encode(),
    "a total below": _with(lambda rows: [*rows, _total("99999.00")]),
    "a note below": (lines(end="\n") + "\nSource: web shop, all figures net\n").encode(),
    "totals in between": _with(lambda rows: [*rows[:20], _total("1"), *rows[20:], _total("2")]),
    "the header again": _with(lambda rows: [*rows[:30], rows[0], *rows[30:]]),
    "a header cut by another sign": _with(lambda rows: [rows[0].replace(",", ";"), *rows[1:]]),
    "a stray quote mark": _with(lambda rows: [*rows[:25], rows[25].replace(",", ',"', 3).replace(',"', ",", 2),
                                              *rows[26:]]),
    "two header rows": _with(lambda rows: [",,,Dates,Money,,,", *rows]),
    "an empty column": _with(lambda rows: [row + "," for row in rows]),
    "a workbook": _book(),
    "a workbook under a wrong name": _book(),
    "a workbook with a title": _book(above=[["Customer report"], [], ["Exported", "2026-11-01"]]),
    "a workbook that starts in column C": _book(left=2),
    "a workbook with a total": _book(below=[["Total", None, None, None, 12345.6]]),
    "a workbook with a note": _book(below=[[], ["All figures net"]]),
    "a workbook whose first sheet is a cover": _book(sheets=("Cover", "Customers")),
    "json": _json(),
    "json lines": _json(by_line=True),
    "json inside an object": _json(inside=True),
    "parquet": _parquet(),
    "a web page as spreadsheet": _html(),
    "packed": gzip.compress(lines().encode()),
    "zipped": _zipped("export/customers.csv", lines().encode()),
    "a zipped workbook": _zipped("customers.xlsx", _book()),
}  # fmt: skip
"""Name of a kind to the bytes of the file."""
