"""Look: what there is to see in a column, taken once; the rules on its meaning ask nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from segpersona.intake import numbers
from segpersona.intake.plain import header_words, plain

Kind = Literal["empty", "time", "truth", "number", "text"]
_SEEN, _LONGEST = 250, 400
_MOST, _PROBE = 2 * _SEEN, 5_000


@dataclass(frozen=True, kw_only=True)
class Look:
    """A header and its column as the rules see them.

    ``words``: the header in plain words, a space around each. ``values``: up to 250 different values as text;
    ``low``: the same in plain letters. ``distinct``: how many there are in all. ``clock``: whether dates have a time of
    day. ``least``, ``most``: of numbers.
    """

    words: str
    kind: Kind
    values: tuple[str, ...] = ()
    low: frozenset[str] = frozenset()
    rows: int = 0
    distinct: int = 0
    clock: bool = False
    least: float = 0.0
    most: float = 0.0
    whole: bool = False

    def share(self, pattern: re.Pattern[str]) -> float:
        """Of the different values, the share that fits a pattern from end to end."""
        return sum(bool(pattern.fullmatch(value)) for value in self.values) / max(len(self.values), 1)

    def within(self, words: frozenset[str]) -> float:
        """Of the different values, the share that is one of these words."""
        return len(self.low & words) / max(len(self.low), 1)

    @property
    def length(self) -> float:
        """Mean characters of a value."""
        return sum(map(len, self.values)) / max(len(self.values), 1)

    @property
    def spaces(self) -> float:
        """Mean gaps between words of a value."""
        return sum(value.count(" ") for value in self.values) / max(len(self.values), 1)


def between(look: Look, low: float, high: float) -> bool:
    """Whether it holds numbers, all of them from ``low`` to ``high``."""
    return look.kind == "number" and low <= look.least and look.most <= high


def look_at(name: str, column: pd.Series, raw: pd.Series | None = None) -> Look:
    """The look of a column. ``raw``: the same cells as they stand in the file, where signs such as % still are."""
    words = header_words(name)
    filled = column.dropna()
    if filled.empty:
        return Look(words=words, kind="empty")
    told = _unmarked(_told(filled) if raw is None else _told(raw, written=True))
    common = {
        "words": words, "values": told, "low": frozenset(plain(value) for value in told), "rows": len(filled),
        "distinct": int(filled.nunique()),
    }  # fmt: skip
    return Look(**(common | dict(_measures(filled, told))))  # type: ignore[arg-type]


def _told(cells: pd.Series, *, written: bool = False) -> tuple[str, ...]:
    """Different values as text, without the guard that spreadsheets put before digits. ``written``: as they stand in
    the file."""
    different = _different(cells.head(_PROBE), written=written)
    if len(different) < _MOST:
        different = _different(cells, written=written)
    texts = dict.fromkeys(_text(value) for value in different.dropna())
    return tuple(text for text in texts if text)[:_SEEN]


_MARKED = re.compile(r"([a-z]):(?=[\w+])")


def _unmarked(told: tuple[str, ...]) -> tuple[str, ...]:
    """Without the letter that forms of leads put before codes and phones ("p:+1555..."), where every cell has it."""
    marks = {found[1] if (found := _MARKED.match(value)) else "" for value in told}
    return tuple(value[2:] for value in told) if len(marks) == 1 and "" not in marks else told


def _different(cells: pd.Series, *, written: bool) -> pd.Series:
    """The first values that are unlike each other."""
    seen = cells.astype("string").str.strip() if written else cells
    return seen.drop_duplicates().head(_MOST)


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)[:_LONGEST].strip()
    return text[1:].strip() if re.match(r"'[\w+]", text) else text


def _measures(filled: pd.Series, told: tuple[str, ...]) -> Mapping[str, object]:
    if pd.api.types.is_datetime64_any_dtype(filled):
        return {"kind": "time", "clock": bool((filled.dt.normalize() != filled).any())}
    if pd.api.types.is_bool_dtype(filled):
        return {"kind": "truth"}
    if sum(bool(_DIALLED.fullmatch(value)) for value in told) > 0.2 * len(told):
        return {"kind": "text"}
    if pd.api.types.is_numeric_dtype(filled):
        values = filled.astype("float64")
        whole = bool((values % 1 == 0).all())
        return {"kind": "number", "least": float(values.min()), "most": float(values.max()), "whole": whole}
    return _written(told)


_DIALLED = re.compile(r"0\d{1,4} \d{2,4}(?: \d{2,4}){1,3}")
"""Digits in groups behind a nought: to be dialled, not thousands."""
_CODE = re.compile(r"0\d+|\d{16,}|\+\d.*")


def _written(told: tuple[str, ...]) -> Mapping[str, object]:
    """Text; or numbers that are still written as text."""
    amounts = [None if _CODE.fullmatch(value) else numbers.amount(value) for value in told]
    good = [one for one in amounts if one is not None]
    if not told or len(good) < len(told):
        return {"kind": "text"}
    mark, agree = numbers.column_mark((one, 1) for one in good)
    values = [numbers.to_number(one, mark or ".") for one in good]
    known = [value for value in values if value is not None]
    if not agree or len(known) < len(good):
        return {"kind": "text"}
    whole = all(float(value).is_integer() for value in known)
    return {"kind": "number", "least": float(min(known)), "most": float(max(known)), "whole": whole}
