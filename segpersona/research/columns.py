"""A table of comments to notes: which column holds what was said, when, by whom, and what else it says of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256

import pandas as pd

from segpersona.model import Label, Note, Role
from segpersona.problems import Problem

NO_TEXT = Problem("No column of this file holds comments. Add a file with a column of what people said in words.")
_FEWEST, _MOST_KINDS, _COLUMNS = 2, 12, 6
_RATED: tuple[Label, ...] = ("score", "nps", "likert_num")
_STEPS = 11


def text_columns(table: pd.DataFrame, roles: Mapping[str, Role]) -> list[str]:
    """The columns that hold texts, the wordiest first."""
    texts = [name for name in table if roles.get(str(name)) == "text" and _is_text(table[name])]
    wordy = {name: table[name].dropna().astype(str).head(2_000).str.len().mean() for name in texts}
    return [str(name) for name in sorted(texts, key=lambda name: -wordy[name])]


def comments(
    table: pd.DataFrame, column: str, roles: Mapping[str, Role], labels: Mapping[str, Label],
    persons: pd.Series | None = None,
) -> list[Note]:  # fmt: skip
    """A note per row that says something. ``persons``: the customer number of each row, as the customers have it."""
    texts = table[column].astype(object).where(table[column].notna(), "")
    sides = {name: _as_text(table[name]) for name in _kinds(table, roles, column)}
    moods, days = _moods(table, labels), _days(table, roles)
    numbers = [] if persons is None else _as_text(persons)
    people = [number and fingerprint(number) for number in numbers]
    found = []
    for at, text in enumerate(texts):
        if str(text).strip():
            groups = {name: cells[at] for name, cells in sides.items() if cells[at]}
            found.append(Note(text=str(text), said=days[at] if days else None, person=people[at] if people else "",
                              groups=groups, mood=moods[at] if moods else None))  # fmt: skip
    return found


def fingerprint(number: str) -> str:
    """A customer's number as something that can be compared but not read."""
    return sha256(f"customer {number}".encode()).hexdigest()[:16]


def _as_text(column: pd.Series) -> list[str]:
    """Cells as text, "" for empty ones."""
    return [str(cell) for cell in column.astype(object).where(column.notna(), "")]


def _is_text(column: pd.Series) -> bool:
    return pd.api.types.is_string_dtype(column) or pd.api.types.is_object_dtype(column)


def _kinds(table: pd.DataFrame, roles: Mapping[str, Role], column: str) -> list[str]:
    """Columns of a few kinds by which comments can be told apart."""
    named = [name for name in table if roles.get(str(name)) in ("category", "yes_no") and name != column]
    fit = [str(name) for name in named if _FEWEST <= table[name].nunique() <= _MOST_KINDS and _is_text(table[name])]
    return sorted(fit, key=lambda name: -table[name].nunique())[:_COLUMNS]


def _moods(table: pd.DataFrame, labels: Mapping[str, Label]) -> list[float | None]:
    """From the first column of ratings: -1 for its worst mark, 1 for its best."""
    rated = [name for name in table if labels.get(str(name)) in _RATED and pd.api.types.is_numeric_dtype(table[name])]
    for name in rated:
        marks = pd.to_numeric(table[name], errors="coerce")
        low, high = marks.min(), marks.max()
        if 1 < marks.nunique() <= _STEPS and 0 <= low < high <= 10:
            scaled = (2 * (marks - low) / (high - low) - 1).astype(float)
            return [None if pd.isna(one) else float(one) for one in scaled]
    return []


def _days(table: pd.DataFrame, roles: Mapping[str, Role]) -> list[date | None]:
    dated = [name for name in table if roles.get(str(name)) == "date" and _is_date(table[name])]
    return [None if pd.isna(one) else one.date() for one in table[dated[0]]] if dated else []


def _is_date(column: pd.Series) -> bool:
    return pd.api.types.is_datetime64_any_dtype(column)
