"""Columns of text to columns of numbers, dates or text, by the evidence of the whole column."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.problems import Finding

_NOTHING = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "--", "#n/a", "?"})
_NUMBER_SIGNS = r"[€$£¥₺%\s\u00a0\u202f']"
_ENOUGH = 0.95
_FORMATS = (
    ("%Y-%m-%d", "year first"), ("%Y-%m-%d %H:%M:%S", "year first"), ("%Y-%m-%dT%H:%M:%S", "year first"),
    ("%Y-%m-%d %H:%M", "year first"), ("%d.%m.%Y", "day first"), ("%d-%m-%Y", "day first"), ("%d/%m/%Y", "day first"),
    ("%m/%d/%Y", "month first"), ("%d/%m/%Y %H:%M", "day first"), ("%m/%d/%Y %H:%M", "month first"),
    ("%d.%m.%Y %H:%M", "day first"), ("%Y%m%d", "year first"), ("%d/%m/%y", "day first"), ("%m/%d/%y", "month first"),
    ("%d %b %Y", "day first"), ("%Y/%m/%d", "year first"),
)  # fmt: skip


def typed(column: pd.Series) -> tuple[pd.Series, tuple[Finding, ...]]:
    """The column in its own type, and what is worth knowing about the change. Values that do not fit become empty."""
    text = column.str.strip()
    empty = text.str.lower().isin(_NOTHING)
    filled = text[~empty]
    if filled.empty:
        return pd.Series(np.nan, index=column.index), ()
    if _is_code(filled):
        return text.mask(empty), ()
    numbers = _numbers(filled)
    if numbers.notna().mean() >= _ENOUGH:
        return _whole(numbers.reindex(column.index)), _lost(column.name, numbers, "numbers")
    return _dated(column, text, empty, filled)


def _is_code(filled: pd.Series) -> bool:
    """Leading zeros or more digits than a number can hold: a code, not a quantity."""
    return bool((filled.str.fullmatch(r"0\d+").mean() > 0.01) or (filled.str.fullmatch(r"\d{16,}").mean() > 0.5))


def _numbers(filled: pd.Series) -> pd.Series:
    bare = filled.str.replace(_NUMBER_SIGNS, "", regex=True).str.replace(r"^\((.+)\)$", r"-\1", regex=True)
    comma = bare.str.contains(",", regex=False)
    if comma.any():
        bare = _without_thousands(bare)
    return pd.to_numeric(bare, errors="coerce")


def _without_thousands(bare: pd.Series) -> pd.Series:
    """Decide by the whole column whether the comma is the decimal mark or groups thousands."""
    grouped = bare.str.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?").sum()
    decimal = bare.str.fullmatch(r"-?(\d{1,3}(\.\d{3})+|\d+),\d+").sum()
    both = bare.str.fullmatch(r"-?\d{1,3},\d{3}").sum()
    if decimal - both > grouped - both:
        return bare.str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
    return bare.str.replace(",", "", regex=False)


def _whole(numbers: pd.Series) -> pd.Series:
    filled = numbers.dropna()
    if len(filled) and (filled % 1 == 0).all() and filled.abs().max() < 2**53:
        return numbers.astype("Int64")
    return numbers.astype("float64")


def _dated(
    column: pd.Series, text: pd.Series, empty: pd.Series, filled: pd.Series
) -> tuple[pd.Series, tuple[Finding, ...]]:
    distinct = pd.Series(filled.unique())
    if distinct.str.contains(r"\d", regex=True).mean() < _ENOUGH:
        return text.mask(empty), ()
    best, said = _best_dates(distinct)
    if best.notna().mean() < 0.9:
        return text.mask(empty), ()
    dates = filled.map(dict(zip(distinct, best, strict=True))).astype("datetime64[ns]")
    return dates.reindex(column.index), _lost(column.name, dates, "dates") + _order(column.name, distinct, said)


def _best_dates(distinct: pd.Series) -> tuple[pd.Series, str]:
    sample = distinct.head(400)
    scored = [
        (pd.to_datetime(sample, format=form, errors="coerce").notna().mean(), -i)
        for i, (form, _) in enumerate(_FORMATS)
    ]
    score, place = max(scored)
    form, said = _FORMATS[-place]
    if score < 0.5:
        return pd.Series(pd.NaT, index=distinct.index), ""
    return pd.to_datetime(distinct, format=form, errors="coerce"), said


def _order(name: object, distinct: pd.Series, said: str) -> tuple[Finding, ...]:
    parts = distinct.str.extract(r"^(\d{1,2})[/](\d{1,2})[/]")
    if parts[0].isna().all() or (parts.astype(float).max() > 12).any():
        return ()
    words = (
        f"Dates in “{name}” could be read two ways; we read them as {said}. If that is wrong, write them as 2026-01-31."
    )
    return (Finding(key=f"order:{name}", words=words, weight="watch", columns=(str(name),)),)


def _lost(name: object, values: pd.Series, kind: str) -> tuple[Finding, ...]:
    lost = int(values.isna().sum())
    if not lost:
        return ()
    words = f"{lost:,} entries in “{name}” are not {kind} and are left empty."
    return (Finding(key=f"lost:{name}", words=words, weight="left_out", columns=(str(name),)),)
