"""One table of orders with one thing wrong at a time: in a row, in a cell's quotes, or in the file as a whole.

After the pollutions of Vitagliano et al., "Pollock: a data loading benchmark" (VLDB 2023), from its published
list of pollutions, with a table of our own: 84 rows, nine columns, long comments in quotes.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

NAMES = ("DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "ProductDescription", "URL", "Comments")
_THINGS = ("Bolt", "Chair", "Desk", "Lamp", "Mug", "Pen", "Rug", "Vase")
_WORDS = (
    "good value",
    "arrived late",
    "as ordered",
    'says "fragile"',
    "colour differs, slightly",
    "second order",
    "gift; wrap it",
    "call before delivery",
    "left at the door",
)

Rows = list[list[str]]


@dataclass(frozen=True, kw_only=True)
class Polluted:
    """A file, the rows that are due (header first), and which of them need only keep their content."""

    key: str
    content: bytes
    clean: Sequence[Sequence[str]]
    loose: Sequence[int] = ()
    weight: float = 1.0
    headless: bool = False
    refused: tuple[str, ...] = field(default=())


def source(chance: Random, count: int = 84) -> Rows:
    """The table."""
    rows = [list(NAMES)]
    for place in range(count):
        kind = chance.choice(_THINGS)
        day, clock = (
            f"{1 + place % 28:02d}/{1 + place % 12:02d}/{2014 + place % 6}",
            f"{8 + place % 12:02d}:{chance.randrange(60):02d}",
        )
        code, price = f"{kind[:2].upper()}-{1_000 + place}", f"€ {chance.randrange(99, 9_999) / 100}"
        remark = "" if place % 11 == 4 else ", ".join(chance.sample(_WORDS, 3))
        rows.append(
            [
                day,
                clock,
                str(chance.randrange(1, 30)),
                code,
                price,
                kind,
                f"{kind}, {chance.choice(('small', 'large'))}",
                f"https://shop.example.org/{code.lower()}",
                remark,
            ]
        )
    return rows


def cell(text: str, separator: str = ",", quote: str = '"', escape: str = "") -> str:
    """A cell as the table has it: quoted where it must be."""
    if not any(sign in text for sign in (separator, quote, '"', ",", "\n")):
        return text
    return quote + text.replace(quote, (escape or quote) + quote) + quote


def text(rows: Rows, separator: str = ",", end: str = "\r\n", quote: str = '"', escape: str = "") -> str:
    """The table as text."""
    return end.join(separator.join(cell(one, separator, quote, escape) for one in row) for row in rows) + end


def files(seed: int) -> Iterator[Polluted]:
    """Every pollution of a fresh table."""
    rows = source(Random(seed))
    yield from _whole(rows)
    for key, pollute, width in _ROWS:
        for at in range(len(rows)):
            for column in range(width):
                yield _row(key, rows, at, column, pollute)


Pollute = Callable[[list[str], int], str]


def _row(key: str, rows: Rows, at: int, column: int, pollute: Pollute) -> Polluted:
    lines = [",".join(cell(one) for one in row) for row in rows]
    lines[at] = pollute(rows[at], column)
    loose = [at - 1] if at else []
    return Polluted(
        key=f"{key}{at}_col{column}", content=("\r\n".join(lines) + "\r\n").encode(), clean=rows, loose=loose
    )


def _more(row: list[str], column: int) -> str:
    cells = [cell(one) for one in row]
    return ",".join([*cells[:column], "," + cells[column], *cells[column + 1 :]]) if column else "," + ",".join(cells)


def _less(row: list[str], column: int) -> str:
    cells = [cell(one) for one in row]
    return ",".join([*cells[:column], cells[column] + cells[column + 1], *cells[column + 2 :]])


def _quote(row: list[str], column: int) -> str:
    cells = [cell(one) for one in row]
    return ",".join([*cells[:column], '"' + cells[column], *cells[column + 1 :]])


def _other(separator: str) -> Pollute:
    return lambda row, _: separator.join(cell(one, separator) for one in row)


_ROWS: tuple[tuple[str, Pollute, int], ...] = (
    ("row_more_sep", _more, 9),
    ("row_less_sep", _less, 8),
    ("row_extra_quote", _quote, 9),
    ("row_field_delimiter_semicolon", _other(";"), 1),
    ("row_field_delimiter_tab", _other("\t"), 1),
    ("row_field_delimiter_space", _other(" "), 1),
    ("row_field_delimiter_comma_space", _other(", "), 1),
)


def _whole(rows: Rows) -> Iterator[Polluted]:
    plain = text(rows)

    def of(key: str, content: str | bytes, clean: Rows = rows, **more: object) -> Polluted:
        body = content.encode() if isinstance(content, str) else content
        return Polluted(key=f"file_{key}", content=body, clean=clean, **more)  # type: ignore[arg-type]

    yield of("source", plain)
    yield of("no_trailing_newline", plain.rstrip())
    yield of("double_trailing_newline", plain + "\r\n")
    yield of("record_delimiter_lf", text(rows, end="\n"), weight=370)
    yield of("record_delimiter_cr", text(rows, end="\r"))
    yield of("field_delimiter_semicolon", text(rows, ";"), weight=180)
    yield of("field_delimiter_tab", text(rows, "\t"), weight=20)
    yield of("field_delimiter_space", text(rows, " "))
    yield of("field_delimiter_comma_space", text(rows, ", "), weight=5)
    yield of("field_delimiter_pipe", text(rows, "|"))
    yield of("quote_apostrophe", text(rows, quote="'"))
    yield of("escape_backslash", text(rows, escape="\\"), weight=2)
    yield of(
        "quoted_everywhere", "\r\n".join(",".join('"' + one.replace('"', '""') + '"' for one in row) for row in rows)
    )
    yield of("encoding_utf16", plain.encode("utf-16"))
    yield of("encoding_western", plain.encode("cp1252"), weight=10)
    yield of("encoding_mark", plain.encode("utf-8-sig"), weight=10)
    yield of("no_header", text(rows[1:]), rows[1:], headless=True, weight=100)
    yield of("one_data_row", text(rows[:2]), rows[:2])
    yield of("header_only", text(rows[:1]), refused=("header", "no rows"))
    yield of("empty", "", [], refused=("empty",))
    for count in (2, 3):
        heads = [[f"{one} {number}" for one in NAMES] for number in range(1, count)]
        yield of(
            f"header_multirow_{count}",
            text([*heads, *rows]),
            [[" ".join([*(head[at] for head in heads), NAMES[at]]) for at in range(9)], *rows[1:]],
        )
    yield of("preamble", "Orders of all years,,,,,,,,\r\n,,,,,,,,\r\n" + plain, weight=40)
    yield of("preamble_plain", "Orders of all years\r\n\r\n" + plain, weight=40)
    yield of("footnote", plain + ",,,,,,,,\r\nPrices in euro,,,,,,,,\r\n", weight=20)


def write(folder: Path, seed: int) -> int:
    """All of them with a manifest; says how many."""
    for name in ("files", "clean"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    lines = []
    for one in files(seed):
        (folder / f"files/{one.key}.csv").write_bytes(one.content)
        out = io.StringIO()
        csv.writer(out).writerows(one.clean)
        (folder / f"clean/{one.key}.csv").write_text(out.getvalue(), encoding="utf-8", newline="")
        lines.append(
            json.dumps(
                {
                    "id": one.key,
                    "kind": "_".join(one.key.split("_")[:3]).rstrip("0123456789"),
                    "file": f"files/{one.key}.csv",
                    "expect": "error" if one.refused else "table",
                    "expected": f"clean/{one.key}.csv",
                    "weight": one.weight,
                    "error_words": one.refused,
                    "loose_rows": list(one.loose),
                    "no_header": one.headless,
                }
            )
        )
    (folder / "manifest.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)
