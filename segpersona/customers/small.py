"""Kinds that only a few customers have are not shown by themselves: a handful of people could be recognised."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from segpersona.model import Customers
from segpersona.problems import Finding
from segpersona.words import listed, plural

LEAST = 5
"""How many customers a kind or a group has at least before it is shown with figures, unless somebody set another."""
OTHER = "Other"


def fold_small(customers: Customers, least: int = LEAST) -> Customers:
    """The same customers; in columns of kinds, those of fewer than ``least`` customers are one kind, "Other".

    Where "Other" would still be that small, the next smallest kind joins it.
    """
    folded = {
        row.key: changed
        for row in customers.columns
        if row.role in ("category", "scale", "outcome")
        and (changed := _folded(customers.table[row.key], least)) is not None
    }
    if not folded:
        return customers
    names = [f"“{customers.feature(key).label}”" for key in folded]
    shown = listed(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    words = f"{shown}: kinds of fewer than {plural(least, 'customer')} are shown together as “{OTHER}”."
    found = Finding(key="small_kinds", words=words, columns=tuple(folded))
    return replace(customers, table=customers.table.assign(**folded), findings=(*customers.findings, found))


def _folded(column: pd.Series, least: int) -> pd.Series | None:
    """The column with its small kinds folded; None where there are none."""
    if pd.api.types.is_numeric_dtype(column):
        return None
    counts = column.value_counts()
    small = counts[counts < least]
    if small.empty:
        return None
    rest = counts[counts >= least].sort_values(kind="stable")
    together = set(small.index)
    if small.sum() < least and len(rest):
        together.add(rest.index[0])
    return column.astype(object).where(~column.isin(list(together)), OTHER)
