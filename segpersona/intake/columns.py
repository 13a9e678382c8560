"""The columns of a found table: named unlike each other, empty ones left out, each in its own type."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from segpersona.fields import clean_text
from segpersona.intake.cells import Cell, holds
from segpersona.intake.habits import habits_of
from segpersona.intake.notices import DATE_ORDER_ASKED, DECIMAL_GUESSED, NAME_BLANK, NAME_TWICE
from segpersona.intake.own import is_of_numbers, own_typed
from segpersona.intake.table import Table
from segpersona.intake.texts import Column, column_of
from segpersona.intake.typing import typed
from segpersona.intake.written import as_text, numbers_as_text
from segpersona.model import Choices
from segpersona.problems import Finding

_LONGEST_NAME = 120


@dataclass(frozen=True, kw_only=True)
class Made:
    """A table in its own types and as text; ``asked``: columns whose dates could be read two ways."""

    table: pd.DataFrame
    raw: pd.DataFrame
    asked: tuple[str, ...]
    guessed_decimal: str
    findings: tuple[Finding, ...]


def frame_of(found: Table, separator: str | None, chosen: Choices) -> Made:
    """The columns of a found table."""
    labels = [*found.names, *[""] * (found.fitted.width - len(found.names))]
    cells = list(zip(*found.fitted.rows, strict=True)) or [()] * found.fitted.width
    live = [place for place in range(len(labels)) if labels[place] or any(map(holds, cells[place]))]
    names, findings = unlike_names([labels[place] for place in live])
    kept = dict(zip(names, (cells[place] for place in live), strict=True))
    own = {name: column for name in names if (column := own_typed(kept[name])) is not None}
    numbers = {name for name in own if is_of_numbers(own[name]) and name not in chosen.as_text}
    texts = {name: column_of(name, kept[name]) for name in names if name not in numbers}
    table, said = _typed(names, own, texts, separator, chosen)
    raw = {name: numbers_as_text(kept[name], own[name]) if name in numbers else texts[name].as_series(str, "str")
           for name in names}  # fmt: skip
    guessed = next((one.words for one in said if one.key.startswith(f"{DECIMAL_GUESSED.key}:")), "")
    return Made(
        table=table, raw=pd.DataFrame(raw), asked=_asked(names, said),
        guessed_decimal=mark_in(guessed), findings=findings + said,
    )  # fmt: skip


def _asked(names: Sequence[str], said: Sequence[Finding]) -> tuple[str, ...]:
    """The columns whose dates could be read two ways."""
    keys = {one.key for one in said}
    return tuple(name for name in names if f"{DATE_ORDER_ASKED.key}:{name}" in keys)


def mark_in(words_: str) -> str:
    """The mark that a sentence about a guessed one names."""
    return next((mark for mark in (",", ".") if f"; {mark} was read" in words_), "")


def records_frame(table: pd.DataFrame, chosen: Choices) -> Made:
    """Records with values of their own types: names made unlike, each column in the type its values agree on; texts
    that hold numbers or dates are read as those of any file."""
    names, findings = unlike_names([str(name) for name in table.columns])
    cells = {name: [None if value is None or value != value else value for value in table.iloc[:, place]]
             for place, name in enumerate(names)}  # fmt: skip
    own = {name: column for name in names if (column := _own_or_iso(cells[name])) is not None}
    texts = {name: column_of(name, [as_text(cell) if cell is not None else "" for cell in cells[name]])
             for name in names if name not in own or name in chosen.as_text}  # fmt: skip
    made, said = _typed(names, own, texts, None, chosen)
    return Made(table=made, raw=made, asked=_asked(names, said), guessed_decimal="", findings=findings + said)


_ISO = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?")


def _own_or_iso(cells: Sequence[Cell]) -> pd.Series | None:
    """The column in the type of its values, or as the moments that machines write; None for other texts."""
    if (own := own_typed(cells)) is not None:
        return own
    texts = [None if cell is None or cell == "" else as_text(cell) for cell in cells]
    filled = [text for text in texts if text is not None]
    if filled and all(_ISO.fullmatch(text) for text in filled):
        dates = pd.to_datetime(pd.Series(texts), format="ISO8601", errors="coerce", utc=True).dt.tz_localize(None)
        if int(dates.notna().sum()) == len(filled):
            return dates
    return None


def _typed(
    names: Sequence[str], own: Mapping[str, pd.Series], texts: Mapping[str, Column], separator: str | None,
    chosen: Choices,
) -> tuple[pd.DataFrame, tuple[Finding, ...]]:  # fmt: skip
    used = habits_of([text for name, text in texts.items() if name not in own], separator, chosen)
    columns: dict[str, pd.Series] = {}
    findings: tuple[Finding, ...] = ()
    for name in names:
        if name in own and name not in chosen.as_text:
            columns[name] = own[name]
        else:
            columns[name], said = typed(texts[name], used)
            findings += said
    return pd.DataFrame(columns), findings


def unlike_names(labels: Sequence[str]) -> tuple[list[str], tuple[Finding, ...]]:
    """Header texts made safe, filled where blank, and unlike each other."""
    names: list[str] = []
    taken: set[str] = set()
    findings: tuple[Finding, ...] = ()
    blank = 0
    for place, label in enumerate(labels, 1):
        plain = re.sub(r"\s+", " ", clean_text(label)).strip()[:_LONGEST_NAME]
        blank += not plain
        name, twin = plain or f"Column {place}", 2
        while name.casefold() in taken:
            name, twin = f"{plain or f'Column {place}'} ({twin})", twin + 1
        if plain and name != plain:
            findings += (NAME_TWICE.said(columns=(name,), name=plain, given=name),)
        taken.add(name.casefold())
        names.append(name)
    if blank:
        findings = (NAME_BLANK.said(count=blank), *findings)
    return names, findings
