"""The column by which two files know the same people: found by the values they share, spelled alike first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from segpersona.customers.engine import Source, column_names, part_of
from segpersona.customers.orders import as_ids
from segpersona.customers.parts import Labels, plain
from segpersona.model import FileKind, Role

_KEYS = (
    r"\b(id|no|nr|num|number|nummer|numero|número|key|code|ref|e ?mail|mail|phone|telefon|tel|mobile|card|karte|login)"
    r"\b"
)
_ENOUGH, _FEW = 0.05, 5
"""Share of one side's people, and people at least, that have to be found on the other."""
_ALIKE, _BY_CHANCE = 0.1, 0.3
"""What the same name or the same role adds to a share, and what counting numbers, which always overlap, take off."""
_UNLIKE = 0.5
"""Share of different values from which on a personal column may tell people apart: emails do, first names do not."""


@dataclass(frozen=True, kw_only=True)
class File:
    """A file to be joined. ``kind`` and ``key`` as a person chose them; None and "" where they are to be found."""

    name: str
    table: Source
    roles: Mapping[str, Role]
    labels: Labels = field(default_factory=dict)
    kind: FileKind | None = None
    key: str = ""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A column of a further file and the column of the main one that holds the same; ``serial``: counting
    numbers under headers that do not speak of the same."""

    key: str
    main_key: str
    people: int
    found: int
    serial: bool


def spelled(column: pd.Series) -> pd.Series:
    """Values as files are joined by them: no blanks, no capitals, no leading zeros, no ".0"; missing stays missing."""
    text = as_ids(column).astype("string").str.lower().str.replace(r"[ \t\r\n]+", "", regex=True)
    text = text.where(text != "").str.replace(r"[.]0+$", "", regex=True)
    short = text.str.replace(r"^0+", "", regex=True)
    return short.where(short != "", "0").where(text.notna())


def candidates(table: Source, roles: Mapping[str, Role]) -> tuple[str, ...]:
    """Columns that may hold the key: the customer number, emails and phones, codes and numbers by their headers."""
    there = set(column_names(table))
    fit = []
    for name in (name for name in roles if name in there):
        role = roles[name]
        named = role in ("text", "category", "number", "ignore") and bool(re.search(_KEYS, plain(name)))
        if role == "customer_id" or (role in ("personal", "text", "category", "number", "ignore") and (
            named or role == "personal") and _tells_apart(table, name, role)):  # fmt: skip
            fit.append(name)
    return tuple(fit)


def _tells_apart(table: Source, name: str, role: Role) -> bool:
    filled = part_of(table, [name], 20_000)[name].dropna()
    if pd.api.types.is_float_dtype(filled) and not (filled % 1 == 0).all():
        return False
    return role == "personal" or filled.nunique() >= _UNLIKE * len(filled)


def best_pair(file: File, main: Mapping[str, pd.Series], main_roles: Mapping[str, Role]) -> Pair | None:
    """The columns that share most values. ``main``: the main file's keys, spelled alike. None where nothing fits."""
    keys = (file.key,) if file.key else candidates(file.table, file.roles)
    rated = []
    for place, key in enumerate(keys):
        values = set(spelled(part_of(file.table, [key])[key].drop_duplicates()).dropna())
        for other_place, (other, others) in enumerate(main.items()):
            pair = _pair(key, other, values, set(others.dropna()))
            both_numbers = file.roles.get(key) == main_roles.get(other) == "customer_id"
            alike = _ALIKE * (both_numbers or _same_words(key, other))
            share = pair.found / max(pair.people, 1) + alike - _BY_CHANCE * pair.serial
            if _is_enough(pair, len(others)) or file.key:
                rated.append((share, -place, -other_place, pair))
    return max(rated, key=lambda one: one[:3])[3] if rated else None


def _pair(key: str, other: str, values: set[str], others: set[str]) -> Pair:
    serial = _counts(values) and _counts(others) and not _same_words(key, other)
    return Pair(key=key, main_key=other, people=len(values), found=len(values & others), serial=serial)


def _same_words(one: str, other: str) -> bool:
    """Whether two headers speak of the same, apart from saying that it is a number."""
    first, second = (re.sub(_KEYS, " ", plain(name)).split() or plain(name).split() for name in (one, other))
    return bool(set(first) & set(second))


def _is_enough(pair: Pair, mains: int) -> bool:
    return pair.found >= min(_FEW, pair.people, mains) > 0 and pair.found >= _ENOUGH * min(pair.people, mains)


def _counts(values: set[str]) -> bool:
    """Whether values are the counting numbers from 1 on, which say nothing by being the same."""
    if not values or not all(value.isdecimal() for value in values):
        return False
    numbers = [int(value) for value in values]
    return min(numbers) <= 1 and max(numbers) <= 1.5 * len(numbers)


def spellings(table: Source, column: str, names: Sequence[str]) -> dict[str, pd.Series]:
    """For each column of ``names``: its values spelled alike, indexed by the customer of the row."""
    rows = part_of(table, list(dict.fromkeys((column, *names)))).drop_duplicates()
    ids = as_ids(rows[column])
    known = ids.notna()
    return {name: spelled(rows[name])[known].set_axis(ids[known]) for name in names}
