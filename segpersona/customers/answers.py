"""Questions with several answers in one cell, such as "Web;Shop": a yes-or-no feature for each answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

_SEPARATORS = (r"\s*;\s*", r"\s*\|\s*", r"\s*,\s+(?!\d)", r"\s*,\s*(?!\d)")
_MOST_PARTS, _LONGEST, _SAMPLE = 20, 60, 5_000
_SEVERAL, _RECURRING = 0.1, 0.8
"""Share of cells with more than one answer, and of answers that come up in different company, from which on a column
is a question with several answers and not a sentence with commas."""


def separator_of(column: pd.Series) -> str:
    """The pattern between the answers of a cell; "" where the column is no such question."""
    cells = column.dropna().astype(str).str.strip().head(_SAMPLE)
    return next((pattern for pattern in _SEPARATORS if _is_question(cells, pattern)), "")


def _is_question(cells: pd.Series, pattern: str) -> bool:
    together = [tuple(dict.fromkeys(_parts(cell, pattern))) for cell in cells]
    if not together or sum(len(parts) > 1 for parts in together) < max(_SEVERAL * len(together), 2):
        return False
    company: dict[str, set[tuple[str, ...]]] = {}
    for parts in set(together):
        for part in parts:
            company.setdefault(part, set()).add(parts)
    if not 2 <= len(company) <= _MOST_PARTS or max(map(len, company)) > _LONGEST:
        return False
    return sum(len(sets) > 1 for sets in company.values()) >= _RECURRING * len(company)


def answers_in(column: pd.Series, pattern: str) -> dict[str, pd.Series]:
    """For each answer, in the order of how often it is given, "yes" or "no" per row; missing where nobody answered."""
    cells = column.astype(object).where(column.notna(), None)
    given = [None if cell is None else frozenset(_parts(str(cell), pattern)) for cell in cells]
    counts = pd.Series([part for parts in given if parts for part in sorted(parts)]).value_counts(sort=False)
    order: Iterable[str] = counts.sort_values(ascending=False, kind="stable").index[:_MOST_PARTS]
    return {
        part: pd.Series(
            [None if not parts else "yes" if part in parts else "no" for parts in given], index=column.index
        )
        for part in order
    }


def _parts(cell: str, pattern: str) -> list[str]:
    return [part for part in (piece.strip() for piece in re.split(pattern, cell)) if part]
