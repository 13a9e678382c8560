"""Which features may form groups: not the sensitive, the empty, the constant, nor a second copy of the same thing."""

from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd

from segpersona.model import Customers, Feature
from segpersona.problems import Finding
from segpersona.words import SENSITIVE, listed

_WHO_THEY_ARE = re.compile(
    r"\b(ages?|birth\w*|born|educat\w*|degree|marital|married|famil(?:y|ies)|kids?|teens?|children|household|housing|job|"
    r"occupation|profession|city|town|region|country|state|zip|postcode|nationality|income|salary)\b",
    re.I,
)
_ENOUGH_BEHAVIOUR = 3
"""Features on what customers do or want, from which on who they are only describes the groups."""
_MOST_EMPTY, _MOST_SAME, _MOST_LEVELS = 0.6, 0.99, 60
_COPY = 0.97


def usable(customers: Customers) -> Customers:
    """The same customers with ``basis`` switched off where a feature must not form groups, and findings that say so."""
    reasons = {column.key: _reason(column, customers.table[column.key]) for column in customers.columns if column.basis}
    reasons |= _copies(customers, [key for key, why in reasons.items() if not why])
    reasons |= _demographic(customers, [key for key, why in reasons.items() if not why])
    columns = tuple(replace(row, basis=False) if reasons.get(row.key) else row for row in customers.columns)
    return replace(customers, columns=columns, findings=customers.findings + _said(customers, reasons))


def _reason(column: Feature, values: pd.Series) -> str:
    if SENSITIVE.search(re.sub(r"[_.=]+", " ", column.label)):
        return "sensitive"
    if values.isna().mean() > _MOST_EMPTY and column.key != "typical_gap":
        return "mostly empty"
    counts = values.value_counts(normalize=True)
    if len(counts) < 2 or counts.iloc[0] >= _MOST_SAME:
        return "nearly the same for everyone"
    if column.role == "category" and len(counts) > _MOST_LEVELS:
        return "too many kinds"
    return ""


def _demographic(customers: Customers, keys: list[str]) -> dict[str, str]:
    """Features that say who customers are, where enough is known of what they do: a market splits by needs and
    behaviour, and is described by who people are."""
    who = {key for key in keys if _WHO_THEY_ARE.search(customers.feature(key).label)}
    return dict.fromkeys(sorted(who), "about who people are") if len(keys) - len(who) >= _ENOUGH_BEHAVIOUR else {}


def _copies(customers: Customers, keys: list[str]) -> dict[str, str]:
    """Later features whose ranks follow an earlier one's almost exactly."""
    numbers = [key for key in keys if pd.api.types.is_numeric_dtype(customers.table[key])]
    if len(numbers) < 2:
        return {}
    strength = customers.table[numbers].head(20_000).astype("float64").rank().corr().abs().to_numpy()
    kept: list[int] = []
    copies: dict[str, str] = {}
    for place, key in enumerate(numbers):
        twin = next((earlier for earlier in kept if strength[earlier, place] > _COPY), None)
        if twin is None:
            kept.append(place)
        else:
            copies[key] = "a near copy of another column"
    return copies


def _said(customers: Customers, reasons: dict[str, str]) -> tuple[Finding, ...]:
    found = []
    for why in dict.fromkeys(value for value in reasons.values() if value):
        names = [customers.feature(key).label for key, value in reasons.items() if value == why]
        shown = listed([f"“{name}”" for name in names[:4]]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        does = "it describes groups but does" if len(names) == 1 else "they describe groups but do"
        words = f"{shown}: {why}, so {does} not form them."
        found.append(Finding(key=f"not_basis:{why}", words=words, weight="left_out", columns=tuple(names)))
    return tuple(found)
