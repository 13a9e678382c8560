"""Small made-up markets with known groups, for tests."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.model import Customers, Feature


def as_customers(table: pd.DataFrame, *, revenue: str | None = None) -> Customers:
    """A table as customers: numbers and categories as they are, ids C1, C2..."""
    index = pd.Index([f"C{number}" for number in range(1, len(table) + 1)], name="customer")
    columns = tuple(
        Feature(key=name, label=name, role="number" if pd.api.types.is_numeric_dtype(table[name]) else "category")
        for name in table.columns
    )
    return Customers(table=table.set_axis(index), columns=columns, revenue=revenue)


def clear_market(rows: int = 600, seed: int = 3) -> tuple[Customers, np.ndarray]:
    """Four groups that differ on two numbers and a kind, with some values missing; and the group of each row."""
    random = np.random.default_rng(seed)
    group = np.arange(rows) % 4
    spend = np.exp(random.normal(np.array([2.0, 3.2, 4.4, 5.6])[group], 0.25))
    visits = random.normal(np.array([12.0, 2.0, 12.0, 2.0])[group], 1.2)
    channel = np.where(random.random(rows) < 0.85, np.array(["web", "shop", "app", "phone"])[group], "web")
    table = pd.DataFrame({"spend": spend, "visits": visits, "channel": channel})
    table.loc[random.random(rows) < 0.05, "visits"] = np.nan
    order = random.permutation(rows)
    return as_customers(table.iloc[order].reset_index(drop=True), revenue="spend"), group[order]


def one_cloud(rows: int = 600, seed: int = 5) -> Customers:
    """Customers without any groups."""
    random = np.random.default_rng(seed)
    return as_customers(pd.DataFrame(random.normal(size=(rows, 5)), columns=list("abcde")))
