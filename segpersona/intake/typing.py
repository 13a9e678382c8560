"""Columns of cells to columns of numbers, dates, yes-or-no or text, by the evidence of the whole column.

Each distinct value is looked at once. Text stays text: codes with leading zeros, numbers longer than a number can hold,
and words such as NA in a column of words are values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from segpersona.intake import dates, numbers
from segpersona.intake.cells import unquoted
from segpersona.intake.habits import Habits
from segpersona.intake.notices import (
    CURRENCY_MIXED,
    DATE_ORDER_ASKED,
    DATE_ORDER_TAKEN,
    DATES_BAD,
    DATES_MIXED,
    DECIMAL_GUESSED,
    IDS_SHORTENED,
    NUMBERS_BAD,
    NUMBERS_NEARLY,
)
from segpersona.intake.texts import Column
from segpersona.problems import Finding

_ID_NAME = re.compile(
    r"(^|[^a-z])(id|nr|no|num|number|code|zip|plz|postcode|postal|phone|tel|mobile?|ean|sku|account|iban|vat|"
    r"kundennummer|telefon|gtin|isbn|cell|cellulare|handy|movil|móvil|celular|gsm|fax|whatsapp)([^a-z]|$)"
    r"|(nummer|nr|code|kode)\W*$",
    re.IGNORECASE,
)
_OF_PARTS = re.compile(
    r"version|release|konto|account|grupp?e|group|kategorie|category|klasse|class|chapter|kapitel|rechnung|invoice",
    re.IGNORECASE,
)
"""Names of columns whose cells may be codes with a mark between their parts: 1.10 is not 1.1."""
_BIRTH = re.compile(r"geb|birth|born|\bdob\b|naissance|nacim|nascita|nascim|urodz|narozen|födelse", re.IGNORECASE)
_CODE = re.compile(r"0\d[\d\u00a0\u202f'’ ]*|\d{16,}|\d+E\d+")
_POWER, _ENDS_IN_NOUGHT = re.compile(r"\d+e\d+"), re.compile(r"\d+[.,]\d*0")
_PERIOD = re.compile(r"(0?[1-9]|1[0-2])\.(19|20)\d\d|(19|20)\d\d\.(0[1-9]|1[0-2])")
_PERIOD_NAME = re.compile(r"date|datum|period|monat|month|mois|fecha|mes\b", re.IGNORECASE)
_NEARLY = 0.2
_DIALLED, _DIGITS = re.compile(r"\+\d[\d\s()/-]{6,}$"), re.compile(r"\d*")
_TRUTHS = (("yes", "no"), ("y", "n"), ("true", "false"), ("ja", "nein"), ("ja", "nee"), ("oui", "non"), ("si", "no"),
           ("sí", "no"), ("sì", "no"), ("sim", "não"), ("tak", "nie"), ("ano", "ne"),
           ("igen", "nem"), ("да", "нет"), ("vrai", "faux"), ("evet", "hayır"), ("wahr", "falsch"))  # fmt: skip


def typed(column: Column, habits: Habits) -> tuple[pd.Series, tuple[Finding, ...]]:
    """The column in its own type, and what is worth knowing about the change."""
    filled = column.filled
    if not filled or column.guarded or column.name in habits.as_text:
        return _as_text(column), ()
    for attempt in (_as_dates, _as_truths, _as_numbers):
        found = attempt(column, filled, habits)
        if found is not None:
            values, findings = found
            return (_as_text(column) if values is None else values), findings
    return _as_text(column), ()


def _as_text(column: Column) -> pd.Series:
    return column.as_series(lambda text: text or None)


Attempt = tuple[pd.Series | None, tuple[Finding, ...]] | None
"""Values and findings; values None: it stays text for a reason that is said; None: it is something else."""


def _tolerated(filled: Mapping[str, int]) -> int:
    """How many values may not fit before the column is something else."""
    total = sum(filled.values())
    return max(int(total >= 30), total // 100)


def _as_dates(column: Column, filled: dict[str, int], habits: Habits) -> Attempt:
    texts = list(filled)
    of_codes = _ID_NAME.search(column.name) and not dates.names_dates(column.name)
    if of_codes or not dates.may_be_dates(texts, column.name):
        return None
    compact = dates.is_compact(texts, column.name)
    order, findings, stop = _date_order(column, filled, habits)
    if stop:
        return None, findings
    found = {text: dates.to_date(unquoted(text), order, compact=compact) for text in texts}
    bad = {text: often for text, often in filled.items() if found[text] is None}
    if sum(bad.values()) > min(2 * _tolerated(filled), sum(filled.values()) // 15):
        return None
    if bad:
        findings += (DATES_BAD.said(columns=(column.name,), name=column.name, count=sum(bad.values()),
                                    example=next(iter(bad))[:40]),)  # fmt: skip
    if _BIRTH.search(column.name):
        found = {text: dates.in_the_past(text, day) for text, day in found.items()}
    return column.as_series(found.get, "datetime64[us]"), findings


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
    found = _amounts(filled)
    if found is None:
        return None
    good = {text: one for text, one in found.items() if one is not None}
    bad = {text: often for text, often in filled.items() if found[text] is None}
    if not good or sum(bad.values()) > _tolerated(filled) or (bad and _ID_NAME.search(name)):
        return _nearly(name, good, bad, filled)
    money = numbers.currencies(good.values())
    if len(money) > 1:
        return None, (CURRENCY_MIXED.said(columns=(name,), name=name, currencies=", ".join(money)),)
    return _numbers_under_a_mark(column, filled, good, bad, habits)


def _amounts(filled: Mapping[str, int]) -> dict[str, numbers.Amount | None] | None:
    """The number that each text holds; None where so many hold none that nothing comes of it."""
    most = max(_NEARLY * sum(filled.values()), _tolerated(filled))
    found: dict[str, numbers.Amount | None] = {}
    bad = 0
    for text, often in filled.items():
        found[text] = one = numbers.amount(unquoted(text))
        bad += often if one is None else 0
        if bad > most:
            return None
    return found


def _nearly(name: str, good: Mapping[str, object], bad: Mapping[str, int], filled: Mapping[str, int]) -> Attempt:
    """A column that would be numbers but for a few values: it stays text, and that is said."""
    few = good and sum(bad.values()) <= _NEARLY * sum(filled.values()) and not _ID_NAME.search(name)
    if not few:
        return None
    example = next(iter(bad))[:40]
    return None, (NUMBERS_NEARLY.said(columns=(name,), name=name, count=sum(bad.values()), example=example),)


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
    if any(_CODE.fullmatch(text) for text in filled) or _has_parts(name, filled):
        return True
    if sum(often for text, often in filled.items() if _DIALLED.match(text)) > total / 2:
        return True
    if not _ID_NAME.search(name) or all(_DIGITS.fullmatch(text) for text in filled):
        return False
    return not all(re.search(r"[.,]\d{1,2}\D*$", text) and numbers.amount(text) for text in filled)


def _has_parts(name: str, filled: Mapping[str, int]) -> bool:
    """Codes or months that only look like numbers: 1.10 in a column of versions, 01.2024 in one of months."""
    if _PERIOD_NAME.search(name) and all(_PERIOD.fullmatch(text) for text in filled):
        return True
    if _ID_NAME.search(name) and any(_POWER.fullmatch(text) for text in filled):
        return True
    if not (_OF_PARTS.search(name) or _ID_NAME.search(name)):
        return False
    ends = {len(text) - max(text.rfind("."), text.rfind(",")) for text in filled if "." in text or "," in text}
    return len(ends) > 1 and any(_ENDS_IN_NOUGHT.fullmatch(text) for text in filled)
