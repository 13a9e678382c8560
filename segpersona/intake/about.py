"""What is worth knowing about a table's columns, as sentences; and its first rows as they may be shown."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from segpersona.intake.personal import mask, visible
from segpersona.model import Role
from segpersona.problems import Finding
from segpersona.words import listed, percent

_SAMPLE = 20_000
_HARDLY = 0.2
_LOST = "\ufffd"
"""Stands where bytes are no letter."""


def preview(table: pd.DataFrame, roles: Mapping[str, Role], rows: int = 8) -> pd.DataFrame:
    """The first rows as text; personal columns masked."""
    head = table.head(rows)
    shown = {
        name: [(mask if roles.get(str(name)) == "personal" else visible)(cell) for cell in head[name]] for name in head
    }
    return pd.DataFrame(shown, index=head.index)


def findings_for(table: pd.DataFrame, roles: Mapping[str, Role]) -> tuple[Finding, ...]:
    """Sentences about the columns under these roles."""
    return tuple(
        found
        for found in (
            _letters_lost(table), _personal(roles), _left_out(table, roles), _mostly_empty(table),
            _copies(table, roles), _no_numbers(table, roles), *_odd_years(table, roles),
        )
        if found
    )  # fmt: skip


def _letters_lost(table: pd.DataFrame) -> Finding | None:
    names = [str(name) for name in table if _holds_lost(name, table[name])]
    if not names:
        return None
    words = (
        f"Some letters in {_quoted(names)} could not be read: say how they are written under “How we read the file”."
    )
    return Finding(key="letters_lost", words=words, weight="watch", columns=tuple(names))


def _holds_lost(name: object, column: pd.Series) -> bool:
    texts = pd.api.types.is_object_dtype(column) or pd.api.types.is_string_dtype(column)
    cells = column.dropna().head(_SAMPLE).astype(str).unique() if texts else ()
    return any(_LOST in text for text in (str(name), *cells))


def _personal(roles: Mapping[str, Role]) -> Finding | None:
    names = [name for name, role in roles.items() if role == "personal"]
    if not names:
        return None
    one = len(names) == 1
    words = f"{_quoted(names)} {'looks' if one else 'look'} personal: masked here, and not used as "
    words += "it stands." if one else "they stand."
    return Finding(key="personal", words=words, weight="left_out", columns=tuple(names))


def _left_out(table: pd.DataFrame, roles: Mapping[str, Role]) -> Finding | None:
    same = [name for name, role in roles.items() if role == "ignore" and table[name].nunique() < 2]
    if not same:
        return None
    verb = "has" if len(same) == 1 else "have"
    words = f"{_quoted(same)} {verb} the same value in every row and cannot tell customers apart."
    return Finding(key="constant", words=words, weight="left_out", columns=tuple(same))


def _mostly_empty(table: pd.DataFrame) -> Finding | None:
    names = [str(name) for name in table if table[name].isna().mean() > 0.6]
    if not names:
        return None
    words = f"{_quoted(names)} {'is' if len(names) == 1 else 'are'} empty for most rows and will not form groups."
    return Finding(key="mostly_empty", words=words, weight="watch", columns=tuple(names))


def _copies(table: pd.DataFrame, roles: Mapping[str, Role]) -> Finding | None:
    numbers = [name for name, role in roles.items() if role in ("number", "money", "scale")]
    numbers = [name for name in numbers if pd.api.types.is_numeric_dtype(table[name])][:80]
    if len(numbers) < 2:
        return None
    ranks = table[numbers].head(_SAMPLE).astype("float64").rank()
    strength = np.abs(ranks.corr().to_numpy())
    pairs = [(numbers[i], numbers[j]) for j in range(len(numbers)) for i in range(j) if strength[i, j] > 0.97]
    if not pairs:
        return None
    said = listed([f"“{copy}” says nearly the same as “{first}”" for first, copy in pairs[:3]])
    return Finding(
        key="copies", words=f"{said}; one of each is enough.", weight="watch", columns=tuple(b for _, b in pairs)
    )


def _no_numbers(table: pd.DataFrame, roles: Mapping[str, Role]) -> Finding | None:
    """Columns that somebody calls numbers although hardly a cell is one."""
    meant = [name for name, role in roles.items() if role in ("number", "money") and name in table]
    names = [name for name in meant if not pd.api.types.is_bool_dtype(table[name]) and _hardly_a_number(table[name])]
    if not names:
        return None
    verb, them = ("is", "its") if len(names) == 1 else ("are", "their")
    words = (
        f"{_quoted(names)} {verb} called numbers, but {them} cells are none and count for nothing. Say what they mean."
    )
    return Finding(key="no_numbers", words=words, weight="watch", columns=tuple(names))


def _hardly_a_number(column: pd.Series) -> bool:
    cells = column.dropna().head(_SAMPLE)
    if cells.empty or pd.api.types.is_numeric_dtype(cells):
        return False
    return bool(pd.to_numeric(cells.astype(str), errors="coerce").notna().mean() < _HARDLY)


def _odd_years(table: pd.DataFrame, roles: Mapping[str, Role]) -> list[Finding]:
    found = []
    for name in roles:
        if "birth" in name.lower() and pd.api.types.is_numeric_dtype(table[name]):
            odd = int(((table[name] < 1915) & (table[name] > 1000)).sum())
            if odd:
                words = f"{odd:,} birth years in “{name}” lie before 1915 ({percent(odd / len(table))} of rows)."
                found.append(Finding(key=f"years:{name}", words=words, weight="watch", columns=(name,)))
    return found


def _quoted(names: list[str]) -> str:
    shown = [f"“{name}”" for name in names[:4]]
    return listed(shown) if len(names) <= 4 else f"{', '.join(shown)} and {len(names) - 4} more"
