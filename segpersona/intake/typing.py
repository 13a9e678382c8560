"""Columns of cells to columns of numbers, dates, yes-or-no or text, by the evidence of the whole column.

Each distinct value is looked at once. Text stays text: codes with leading zeros, numbers longer than a number can hold,
and words such as NA in a column of words are values.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from segpersona.intake import dates, numbers
from segpersona.intake.cells import NOTHING, Cell, words
from segpersona.intake.notices import (
    CURRENCY_MIXED,
    DATE_ORDER_ASKED,
    DATE_ORDER_TAKEN,
    DATES_BAD,
    DATES_MIXED,
    DECIMAL_GUESSED,
    IDS_SHORTENED,
    NUMBERS_BAD,
)
from segpersona.model import Choices
from segpersona.problems import Finding

_ID_NAME = re.compile(
    r"(^|[^a-z])(id|nr|no|num|number|code|zip|plz|postcode|postal|phone|tel|mobile|ean|sku|account|iban|vat|"
    r"kundennummer|telefon|gtin|isbn)([^a-z]|$)",
    re.IGNORECASE,
)
_TRUTHS = (("yes", "no"), ("y", "n"), ("true", "false"), ("ja", "nein"), ("ja", "nee"), ("oui", "non"), ("si", "no"),
           ("sí", "no"), ("tak", "nie"), ("ano", "ne"), ("evet", "hayır"), ("wahr", "falsch"))  # fmt: skip
_GUARD = re.compile(r"'[\d+=@-]")
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Habits:
    """What the whole file is used to: its decimal mark and its order of dates, where its columns tell; what a person
    has chosen for a column."""

    mark: numbers.Mark | None = None
    guess: numbers.Mark = "."
    order: dates.Order | None = None
    chosen_order: Mapping[str, dates.Order] = field(default_factory=dict)
    as_text: frozenset[str] = frozenset()
    sure: bool = False
    """Whether a person has said which mark is the decimal one."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column's distinct texts with how often each occurs, and which one stands in each row."""

    name: str
    texts: dict[str, int]
    codes: Sequence[int]
    guarded: bool = False
    """Whether an export has protected the texts from being read as numbers."""

    @property
    def filled(self) -> dict[str, int]:
        """The texts that say something."""
        return {text: often for text, often in self.texts.items() if text.casefold() not in NOTHING}

    def as_series(self, value: Callable[[str], object], dtype: object = object) -> pd.Series:
        """The column with each distinct text replaced by its value."""
        found = pd.array([value(text) for text in self.texts], dtype=dtype)  # type: ignore[call-overload]
        return pd.Series(found).take(list(self.codes)).reset_index(drop=True)


def column_of(name: str, cells: Sequence[Cell]) -> Column:
    """A column of cells as texts, export guards taken off."""
    codes, distinct = pd.factorize(pd.Series([words(cell) for cell in cells], dtype=object), use_na_sentinel=False)
    texts = [str(text) for text in distinct]
    quoted = [_FORMULA_TEXT.fullmatch(text) for text in texts]
    counts = pd.Series(codes).value_counts(sort=False).reindex(range(len(texts)), fill_value=0)
    apostrophes = sum(int(counts[place]) for place, text in enumerate(texts) if _GUARD.match(text))
    marked = apostrophes > 0.5 * len(cells)
    plain = [match[1] if match else text[1:] if marked and text[:1] == "'" else text
             for text, match in zip(texts, quoted, strict=True)]  # fmt: skip
    merged: dict[str, int] = {}
    places: dict[str, int] = {}
    for text, often in zip(plain, counts, strict=True):
        places.setdefault(text, len(places))
        merged[text] = merged.get(text, 0) + int(often)
    new = [places[text] for text in plain]
    return Column(name=name, texts=merged, codes=[new[code] for code in codes], guarded=marked or any(quoted))


def habits_of(columns: Sequence[Column], separator: str | None, chosen: Choices) -> Habits:
    """What the file's columns tell together, and what a person has chosen."""
    marks: Counter[numbers.Mark] = Counter()
    seen: set[str] = set()
    dotted = False
    date_votes = []
    for column in columns:
        sample = dict(list(column.filled.items())[:2_000])
        date_votes.append(dates.votes(sample))
        dotted |= date_votes[-1].dotted
        for text, often in sample.items():
            one = None if text[:1].isalpha() else numbers.amount(text)
            if one is None or re.fullmatch(r"\d+", one.core):
                continue
            seen |= set(one.core) & {".", ","}
            if mark := numbers.decimal_mark(one.core):
                marks[mark] += often
    german = separator in (";", "\t") and (seen == {".", ","} or dotted)
    guess: numbers.Mark = "," if german else "."
    said: numbers.Mark | None = "," if chosen.decimal == "," else "." if chosen.decimal == "." else None
    return Habits(
        mark=said or (marks.most_common(1)[0][0] if marks else None), guess=guess, order=dates.file_order(date_votes),
        chosen_order=chosen.orders, as_text=frozenset(chosen.as_text), sure=said is not None,
    )  # fmt: skip


def typed(column: Column, habits: Habits) -> tuple[pd.Series, tuple[Finding, ...]]:
    """The column in its own type, and what is worth knowing about the change."""
    filled = column.filled
    text = column.as_series(lambda one: one or None)
    if not filled or column.guarded or column.name in habits.as_text:
        return text, ()
    for attempt in (_as_dates, _as_truths, _as_numbers):
        found = attempt(column, filled, habits)
        if found is not None:
            values, findings = found
            return (text if values is None else values), findings
    return text, ()


Attempt = tuple[pd.Series | None, tuple[Finding, ...]] | None
"""Values and findings; values None: it stays text for a reason that is said; None: it is something else."""


def _tolerated(filled: Mapping[str, int]) -> int:
    """How many values may not fit before the column is something else."""
    total = sum(filled.values())
    return max(int(total >= 30), total // 100)


def _as_dates(column: Column, filled: dict[str, int], habits: Habits) -> Attempt:
    texts = list(filled)
    if not dates.may_be_dates(texts, column.name):
        return None
    compact = dates.is_compact(texts, column.name)
    order, findings, stop = _date_order(column, filled, habits)
    if stop:
        return None, findings
    found = {text: dates.to_date(text, order, compact=compact) for text in texts}
    bad = {text: often for text, often in filled.items() if found[text] is None}
    if sum(bad.values()) > min(2 * _tolerated(filled), sum(filled.values()) // 15):
        return None
    if bad:
        findings += (DATES_BAD.said(columns=(column.name,), name=column.name, count=sum(bad.values()),
                                    example=next(iter(bad))[:40]),)  # fmt: skip
    return column.as_series(lambda text: _stamp(found.get(text)), "datetime64[us]"), findings


def _stamp(value: dt.datetime | None) -> object:
    return pd.NaT if value is None else pd.Timestamp(value)


def _date_order(
    column: Column, filled: dict[str, int], habits: Habits
) -> tuple[dates.Order | None, tuple[Finding, ...], bool]:
    """The order of day and month, what is said about it, and whether the column has to stay text for now."""
    name, said = column.name, dates.votes(filled)
    chosen = habits.chosen_order.get(name)
    if chosen or not said.any:
        return chosen, (), False
    if said.mixed:
        return None, (DATES_MIXED.said(columns=(name,), name=name),), True
    if said.order:
        return said.order, (), False
    if habits.order:
        return habits.order, (DATE_ORDER_TAKEN.said(columns=(name,), name=name, order=habits.order),), False
    return None, (DATE_ORDER_ASKED.said(columns=(name,), name=name, example=said.undecided),), True


def _as_truths(column: Column, filled: dict[str, int], habits: Habits) -> Attempt:
    low = {text.casefold() for text in filled}
    pair = next((one for one in _TRUTHS if low == set(one)), None)
    if pair is None:
        return None
    return column.as_series(lambda text: {pair[0]: True, pair[1]: False}.get(text.casefold(), pd.NA), "boolean"), ()


def _as_numbers(column: Column, filled: dict[str, int], habits: Habits) -> Attempt:
    name = column.name
    if example := numbers.shortened(filled):
        return None, (IDS_SHORTENED.said(columns=(name,), name=name, example=example),)
    if _are_codes(name, filled):
        return None
    found = {text: numbers.amount(text) for text in filled}
    good = {text: one for text, one in found.items() if one is not None}
    bad = {text: often for text, often in filled.items() if found[text] is None}
    if not good or sum(bad.values()) > _tolerated(filled) or (bad and _ID_NAME.search(name)):
        return None
    money = numbers.currencies(good.values())
    if len(money) > 1:
        return None, (CURRENCY_MIXED.said(columns=(name,), name=name, currencies=", ".join(money)),)
    return _numbers_under_a_mark(column, filled, good, bad, habits)


def _numbers_under_a_mark(
    column: Column,
    filled: Mapping[str, int],
    good: Mapping[str, numbers.Amount],
    bad: Mapping[str, int],
    habits: Habits,
) -> Attempt:
    name = column.name
    mark, agree = numbers.column_mark((one, filled[text]) for text, one in good.items())
    if not agree:
        return None
    findings: tuple[Finding, ...] = ()
    unclear = next((text for text, one in good.items() if set(one.core) & {".", ","}), "")
    if mark is None:
        mark = habits.mark or habits.guess
        if unclear and not habits.sure:
            findings += (DECIMAL_GUESSED.said(columns=(name,), name=name, example=unclear, mark=mark),)
    values = {text: numbers.to_number(one, mark) for text, one in good.items()}
    if any(value is None for value in values.values()):
        return None
    if bad:
        findings += (NUMBERS_BAD.said(columns=(name,), name=name, count=sum(bad.values()),
                                      example=next(iter(bad))[:40]),)  # fmt: skip
    known = [value for value in values.values() if value is not None]
    if numbers.are_whole(list(good.values()), known, mark):
        return column.as_series(lambda text: _whole(values.get(text)), "Int64"), findings
    return column.as_series(lambda text: values.get(text, float("nan")), "float64"), findings


def _whole(value: float | None) -> object:
    return pd.NA if value is None else int(value)


def _are_codes(name: str, filled: Mapping[str, int]) -> bool:
    """Digits that name something: leading zeros, more than a number can hold, a plus in front, letters E between."""
    total = sum(filled.values())
    if any(re.fullmatch(r"0\d+", text) for text in filled):
        return True
    if any(re.fullmatch(r"\d{16,}", text) or re.fullmatch(r"\d+E\d+", text) for text in filled):
        return True
    if sum(often for text, often in filled.items() if re.match(r"\+\d", text)) > total / 2:
        return True
    if not _ID_NAME.search(name) or not any(re.search(r"\D", text) for text in filled):
        return False
    return not all(re.search(r"[.,]\d{1,2}\D*$", text) and numbers.amount(text) for text in filled)
