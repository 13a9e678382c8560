"""A small made-up shop with dated orders, for tests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.customers import build_customers, rhythm_of
from segpersona.model import Customers, Role

ROLES: dict[str, Role] = {"customer": "customer_id", "date": "date", "amount": "money", "channel": "category"}


def orders_of(customers: int = 300, seed: int = 4) -> pd.DataFrame:
    """Orders of two years: each customer with a pace of their own, some of whom stop."""
    random = np.random.default_rng(seed)
    lines = []
    for number in range(customers):
        pace, day = random.choice([12, 40, 120]), int(random.integers(0, 500))
        end = 730 if random.random() < 0.5 else day + int(random.integers(1, 200))
        while day < min(end, 730):
            lines.append((f"K{number:04}", day, round(float(random.gamma(3, 12)), 2), ["web", "shop"][number % 2]))
            day += max(1, int(random.exponential(pace)))
    table = pd.DataFrame(lines, columns=["customer", "day", "amount", "channel"])
    table["date"] = pd.Timestamp("2024-01-01") + pd.to_timedelta(table.pop("day"), unit="D")
    return table


def shop(customers: int = 300, seed: int = 4) -> Customers:
    """The same shop's customers, with their rhythm."""

    table = orders_of(customers, seed)
    return replace(build_customers(table, ROLES), rhythm=rhythm_of(table, ROLES))
