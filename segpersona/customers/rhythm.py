"""When each customer bought: what the stages of a relationship and the value to come are worked out from.

All orders of one day count as one purchase. Times are in days and end with the day after the last date in the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from segpersona.customers.orders import _rows
from segpersona.model import Role


def rhythm_of(table: pd.DataFrame, roles: Mapping[str, Role], *, now: date | None = None) -> pd.DataFrame:
    """One row per customer who bought, by customer id.

    ``repeats``: purchases after the first one. ``last``: days from the first to the last purchase. ``age``: days from
    the first purchase to the end. ``last_gap``, ``earlier_gap``: days between the last two purchases, and the mean of
    the gaps before that one. ``spent``: mean amount of the purchases after the first one; missing without amounts.
    """
    frame = _rows(table, roles)[0]
    end = pd.Timestamp(now) if now else frame["date"].max().normalize() + pd.Timedelta(days=1)
    days = _purchases(frame, end)
    place = days.groupby("customer").cumcount()
    gap = days["day"] - days.groupby("customer")["day"].shift()
    newest = days.groupby("customer").cumcount(ascending=False) == 0
    grouped = days.groupby("customer")
    first, final = grouped["day"].min(), grouped["day"].max()
    out = pd.DataFrame({"repeats": grouped.size() - 1, "last": final - first, "age": -first})
    out["last_gap"] = gap[newest].set_axis(days.loc[newest, "customer"]).reindex(out.index)
    out["earlier_gap"] = ((out["last"] - out["last_gap"]) / (out["repeats"] - 1).where(out["repeats"] > 1)).astype(
        "float64"
    )
    out["spent"] = days[place > 0].groupby("customer")["amount"].mean().reindex(out.index)
    return out


def _purchases(frame: pd.DataFrame, end: pd.Timestamp) -> pd.DataFrame:
    """One row per customer and day on which something was bought: ``day`` counts up to the end, which is 0."""
    amount = frame["amount"] if "amount" in frame else pd.Series(np.nan, index=frame.index)
    bought = amount.isna() | (amount >= 0)
    day = -(end - frame["date"].dt.normalize()).dt.days
    lines = pd.DataFrame({"customer": frame["customer"], "day": day, "amount": amount})[bought]
    sums = lines.groupby(["customer", "day"], sort=True)["amount"].sum(min_count=1)
    return sums.reset_index()
