"""From a table of values to the text of a file: how each value is written, how cells are put between separators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from benchmarks.damage.truth import Truth, Value, orders

Write = Callable[[Value], str]


def decimals(value: Value) -> str:
    """1234.5 -> 1234.50"""
    return "" if value is None else f"{float(str(value)):.2f}"


def grouped(group: str, mark: str) -> Write:
    """1234.5 -> 1.234,50 and the like."""

    def write(value: Value) -> str:
        return f"{float(str(value)):,.2f}".replace(",", "\0").replace(".", mark).replace("\0", group)

    return write


def dated(pattern: str) -> Write:
    """A date under a pattern; {d} and {m} without a leading zero."""

    def write(value: Value) -> str:
        assert isinstance(value, dt.date)
        return value.strftime(pattern).replace("{d}", str(value.day)).replace("{m}", str(value.month))

    return write


def either(yes: str, no: str) -> Write:
    """A yes-or-no in words."""
    return lambda value: yes if value else no


@dataclass(frozen=True, kw_only=True)
class Style:
    """How each type is written, and single columns where they differ."""

    date: Write = str
    money: Write = decimals
    percent: Write = lambda value: f"{value}%"
    truth: Write = lambda value: "Yes" if value else "No"
    columns: Mapping[str, Write] = field(default_factory=dict)

    def cell(self, name: str, kind: str, value: Value) -> str:
        """One value as text."""
        if name in self.columns:
            return self.columns[name](value)
        if value is None:
            return ""
        by_type = {
            "date": self.date,
            "date_ambiguous": self.date,
            "money": self.money,
            "percent": self.percent,
            "bool": self.truth,
        }
        return by_type.get(kind, str)(value)


ENGLISH = Style()
GERMAN = Style(
    date=dated("%d.%m.%Y"),
    money=grouped(".", ","),
    truth=either("Ja", "Nein"),
    percent=lambda value: f"{value}%".replace(".", ","),
)
AMERICAN = Style(date=dated("%m/%d/%Y"), money=lambda value: "$" + grouped(",", ".")(value), truth=either("Y", "N"))


@dataclass(frozen=True, kw_only=True)
class Delimiting:
    """What stands between cells and around them. ``always``: quote every cell."""

    separator: str = ","
    quote: str = '"'
    escape: str | None = None
    always: bool = False
    end: str = "\r\n"

    def cell(self, text: str) -> str:
        """A cell, quoted where it has to be."""
        signs = (self.separator, self.quote, "\n", "\r")
        if not self.always and not any(sign in text for sign in signs):
            return text
        inner = text.replace("\\", "\\\\") if self.escape else text
        doubled = self.escape + self.quote if self.escape else self.quote * 2
        return self.quote + inner.replace(self.quote, doubled) + self.quote

    def line(self, cells: Sequence[str]) -> str:
        """A record."""
        return self.separator.join(self.cell(cell) for cell in cells)


@dataclass(frozen=True, kw_only=True)
class Made:
    """A file and what must come out of it. ``columns``: None for a column without a name. ``tell``: something has to be
    said. ``loose``: rows (from 0) of which only the content must not be lost."""

    content: bytes
    extension: str = "csv"
    columns: Sequence[object] = ()
    types: Sequence[str] = ()
    rows: Sequence[Sequence[Value]] = ()
    raw: Sequence[Sequence[str]] = ()
    tell: str = ""
    loose: Sequence[int] = ()
    expect: str = "table"
    words: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A text file while it is being damaged: its table, its cells as text, and its lines."""

    truth: Truth
    raw: list[list[str]]
    lines: list[str]
    how: Delimiting
    tell: str = ""

    def again(self, change: Callable[[list[str]], list[str]], tell: str = "") -> Draft:
        """The draft with its lines changed."""
        return replace(self, lines=change(list(self.lines)), tell=tell or self.tell)

    def made(
        self,
        encoding: str = "utf-8",
        *,
        final: bool = True,
        extension: str = "csv",
        columns: object = None,
        loose: Sequence[int] = (),
    ) -> Made:
        """The file."""
        text = self.how.end.join(self.lines) + (self.how.end if final else "")
        named: Sequence[object] = columns if isinstance(columns, list | tuple) else self.truth.names
        return Made(
            content=text.encode(encoding),
            extension=extension,
            columns=named,
            types=self.truth.types,
            rows=self.truth.rows,
            raw=self.raw,
            tell=self.tell,
            loose=loose,
        )


def draft(
    chance: Random,
    truth: Truth | None = None,
    style: Style = ENGLISH,
    how: Delimiting | None = None,
    header: Sequence[str] | None = None,
) -> Draft:
    """A text file of a table (else of orders), one line a record; an empty header: none."""
    table, how = truth or orders(chance), how or Delimiting()
    raw = [
        [style.cell(name, kind, value) for name, kind, value in zip(table.names, table.types, row, strict=True)]
        for row in table.rows
    ]
    names = list(table.names) if header is None else list(header)
    lines = [*([how.line(names)] if names else []), *(how.line(row) for row in raw)]
    return Draft(truth=table, raw=raw, lines=lines, how=how)
