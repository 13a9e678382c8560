"""Customers as a table to take away: number first, the own columns, then letter and name of the group."""

from __future__ import annotations

import pandas as pd

from segpersona.exports.material import Lists


def letters_of(lists: Lists) -> pd.Series:
    """The letter of each customer in the table's order; "" for a customer in no group."""
    letters = lists.letters
    if not letters.index.equals(lists.table.index):
        letters = letters.reindex(lists.table.index)
    return letters.astype(object).where(letters.notna(), "").astype(str)


def customer_table(lists: Lists) -> pd.DataFrame:
    """One row per customer; numbers as texts, dates as year-month-day. Own columns keep their names."""
    table = lists.table.copy()
    letters = letters_of(lists)
    table.insert(0, _free(table, "Customer"), [str(one) for one in table.index])
    table[_free(table, "Group")] = letters.to_numpy()
    table[_free(table, "Group name")] = [lists.names.get(letter, "") for letter in letters]
    for name in table.columns:
        if pd.api.types.is_datetime64_any_dtype(table[name]):
            table[name] = _dates(table[name])
    return table.reset_index(drop=True)


def _free(table: pd.DataFrame, name: str) -> str:
    """A column name that the user's own columns do not have."""
    while name in table.columns:
        name = f"{name} (segpersona)"
    return name


def _dates(moments: pd.Series) -> pd.Series:
    """Days as 2026-10-14; with the time where any has one."""
    told = moments.dropna()
    days_only = bool((told.dt.normalize() == told).all())
    words: pd.Series = moments.dt.strftime("%Y-%m-%d" if days_only else "%Y-%m-%d %H:%M")
    return words
