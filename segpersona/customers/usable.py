"""Which features form groups as long as nobody decides otherwise: what customers do, spend, want and think.

Not the sensitive, the empty, the constant, nor a second copy of the same thing; and not who people are where enough is
known of what they do. What a person decided comes on top (``decided``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.customers.subjects import describes, is_sensitive, subject_of
from segpersona.model import SAYS, Basis, Customers, Feature
from segpersona.problems import Finding
from segpersona.words import listed

_ENOUGH_BEHAVIOUR = 3
"""Features on what customers do or want, from which on who they are only describes the groups."""
_MOST_EMPTY, _MOST_SAME, _MOST_LEVELS = 0.6, 0.99, 60
_COPY = 0.97
_SAME_FOR_ALL = "nearly the same for everyone"
_FEWEST_BANDS, _MOST_BANDS, _FEWEST_ROWS, _ROWS = 3, 12, 50, 20_000


def usable(customers: Customers, labels: Mapping[str, str]) -> Customers:
    """The same customers with ``basis`` switched off where a feature must not form groups, and findings that say so.

    ``labels``: what the columns of the file mean, where that is known.
    """
    customers = replace(customers, columns=tuple(_known(row, _label(row.key, labels)) for row in customers.columns))
    reasons = {column.key: _reason(column, customers.table[column.key]) for column in customers.columns if column.basis}
    reasons |= _copies(customers, [key for key, why in reasons.items() if not why])
    reasons |= _bands(customers, [key for key, why in reasons.items() if not why])
    reasons |= _demographic(customers, [key for key, why in reasons.items() if not why])
    columns = tuple(_told(row, reasons.get(row.key, "")) for row in customers.columns)
    return replace(customers, columns=columns, findings=customers.findings + _said(customers, reasons))


def decided(customers: Customers, basis: Basis) -> Customers:
    """The customers as a person decided: what forms groups, and how much each kind of column has to say. A sensitive
    feature forms groups only with a reason."""
    return replace(customers, columns=tuple(_as_decided(row, basis) for row in customers.columns))


def _as_decided(row: Feature, basis: Basis) -> Feature:
    forms = basis.moved.get(row.key, row.basis) and not row.idle
    forms = forms and (not row.sensitive or bool(basis.reasons.get(row.key)))
    why = "" if forms else row.why or "your choice"
    return replace(row, basis=forms, why=why, say=SAYS[basis.says.get(row.subject, "normal")])


def _label(key: str, labels: Mapping[str, str]) -> str:
    """What the column means that a feature was made from."""
    bare = key.removeprefix("main ").removeprefix("first ").removeprefix("share ")
    return next((labels[name] for name in (key, bare, key.split(": ")[0]) if name in labels), "")


def _known(row: Feature, label: str) -> Feature:
    why = "" if row.basis else "a result" if row.role == "outcome" else "worked out from other columns"
    return replace(row, subject=subject_of(row, label), sensitive=is_sensitive(row, label), why=row.why or why)


def _told(row: Feature, why: str) -> Feature:
    return replace(row, basis=False, why=why, idle=why == _SAME_FOR_ALL) if why else row


def _reason(column: Feature, values: pd.Series) -> str:
    if column.sensitive:
        return "sensitive"
    if values.isna().mean() > _MOST_EMPTY and column.key != "typical_gap":
        return "mostly empty"
    counts = values.value_counts(normalize=True)
    if len(counts) < 2 or counts.iloc[0] >= _MOST_SAME:
        return _SAME_FOR_ALL
    if column.role == "category" and len(counts) > _MOST_LEVELS:
        return "too many kinds"
    return ""


def _demographic(customers: Customers, keys: list[str]) -> dict[str, str]:
    """Features that say who and where customers are, where enough is known of what they do: a market splits by needs
    and behaviour, and is described by who people are."""
    who = {key for key in keys if describes(customers.feature(key).subject)}
    return dict.fromkeys(sorted(who), "about who people are") if len(keys) - len(who) >= _ENOUGH_BEHAVIOUR else {}


def _bands(customers: Customers, keys: list[str]) -> dict[str, str]:
    """Kinds that only cut a number of the same customers into bands, such as an age group beside an age."""
    rows = customers.table.head(_ROWS)
    numbers = [row.key for row in customers.columns if pd.api.types.is_numeric_dtype(rows[row.key])]
    numbers = [key for key in numbers if rows[key].nunique() > _MOST_BANDS]
    kinds = [key for key in keys if customers.feature(key).role in ("category", "scale")]
    kinds = [key for key in kinds if _FEWEST_BANDS <= rows[key].nunique() <= _MOST_BANDS]
    return {key: "a near copy of another column" for key in kinds if any(_cuts(rows, key, one) for one in numbers)}


def _cuts(rows: pd.DataFrame, kind: str, number: str) -> bool:
    """Whether each kind holds a stretch of a number of its own; a few exceptions at the ends do not count."""
    both = rows[[kind, number]].dropna() if kind != number else rows[:0]
    if len(both) < _FEWEST_ROWS:
        return False
    ends = np.array([np.quantile(own, [0.02, 0.98]) for _, own in both.groupby(kind, observed=True)[number]])
    ends = ends[ends[:, 0].argsort(kind="stable")]
    return bool((ends[:-1, 1] <= ends[1:, 0]).all())


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
