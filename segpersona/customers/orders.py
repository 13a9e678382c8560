"""Orders to customers: recency, orders, money and habits, one row each.

Lines become orders first (one order = one order number, else one customer and day), orders become customers. Returns,
amounts below zero, are their own feature and never count as orders; revenue is net of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from segpersona.customers.labels import readable
from segpersona.model import Customers, Feature, Role
from segpersona.problems import Finding

_YEAR, _HALF = 365, 240

_MEANINGS = (
    Feature(key="recency", label="Days since last order", role="number", unit="days",
            meaning="Days from the last order to the day after the last date in the file"),
    Feature(key="orders", label="Orders", role="number", unit="orders", meaning="Different orders in the period"),
    Feature(key="revenue", label="Revenue", role="money", meaning="Sum of all amounts, returns taken off"),
    Feature(key="average_order", label="Average order", role="money", meaning="Sum of orders divided by their number"),
    Feature(key="tenure", label="Days as a customer", role="number", unit="days",
            meaning="Days from the first order to the day after the last date in the file"),
    Feature(key="typical_gap", label="Days between orders", role="number", unit="days",
            meaning="Mean days from one order to the next; empty for a single order"),
    Feature(key="returned", label="Share sent back", role="number", unit="share",
            meaning="Money sent back, of money spent"),
    Feature(key="recent_share", label="Share bought lately", role="number", unit="share",
            meaning="Share of a customer's orders in the last quarter of the period"),
)  # fmt: skip


def from_orders(table: pd.DataFrame, roles: Mapping[str, Role], now: date | None) -> Customers:
    """Fold order rows to customers; rows without customer or date are left out and counted."""
    frame, findings = _rows(table, roles)
    end = pd.Timestamp(now) if now else frame["date"].max().normalize() + pd.Timedelta(days=1)
    sums = _sums(frame, end)
    habits, habit_features = _habits(table.loc[frame.index], roles, frame["customer"])
    columns = tuple(row for row in _MEANINGS if row.key in sums) + habit_features
    growth, said = _growth(frame, end)
    period = (frame["date"].min().date(), frame["date"].max().date())
    return Customers(
        table=sums.join(habits), columns=columns, findings=(*findings, *said), growth=growth, kind="orders",
        revenue="revenue" if "revenue" in sums else None, period=period,
    )  # fmt: skip


def _rows(table: pd.DataFrame, roles: Mapping[str, Role]) -> tuple[pd.DataFrame, tuple[Finding, ...]]:
    first = {role: name for name, role in reversed(list(roles.items()))}
    frame = pd.DataFrame({"customer": as_ids(table[first["customer_id"]]), "date": table[first["date"]]})
    frame["date"] = pd.to_datetime(frame["date"])
    if "money" in first:
        frame["amount"] = table[_amount(table, roles)].astype("float64")
    day = frame["date"].dt.strftime("%Y%m%d").fillna("")
    number = table[first["order_id"]].astype(str) if "order_id" in first else day
    frame["order"] = frame["customer"].fillna("") + "|" + number
    whole = frame.dropna(subset=["customer", "date"])
    lost = len(frame) - len(whole)
    if not lost:
        return whole, ()
    words = f"{lost:,} order rows have no customer number or no date and are left out."
    return whole, (Finding(key="orders_lost", words=words, weight="left_out"),)


def as_ids(column: pd.Series) -> pd.Series:
    """Customer numbers as text; whole numbers without a trailing .0."""
    if pd.api.types.is_float_dtype(column) and (column.dropna() % 1 == 0).all():
        column = column.astype("Int64")
    return column.astype("string").astype(object).where(column.notna(), None)


def _amount(table: pd.DataFrame, roles: Mapping[str, Role]) -> str:
    """The column that holds what an order brought: a total before a price."""
    money = [name for name, role in roles.items() if role == "money"]
    ranked = ("total", "amount", "revenue", "sales", "spent", "umsatz", "betrag", "value", "montant", "importe")
    return next((name for word in ranked for name in money if word in name.lower()), money[0])


def _sums(frame: pd.DataFrame, end: pd.Timestamp) -> pd.DataFrame:
    bought = frame[frame["amount"] >= 0] if "amount" in frame else frame
    grouped = bought.groupby("customer", sort=True)
    sums = pd.DataFrame(
        {"orders": grouped["order"].nunique(), "last": grouped["date"].max(), "first": grouped["date"].min()}
    )
    sums = sums.reindex(sorted(frame["customer"].unique()))
    seen = frame.groupby("customer")["date"]
    sums["last"], sums["first"] = sums["last"].fillna(seen.max()), sums["first"].fillna(seen.min())
    sums["orders"] = sums["orders"].fillna(0).astype("int64")
    out = pd.DataFrame({"recency": (end - sums["last"]).dt.days, "orders": sums["orders"]})
    if "amount" in frame:
        net = frame.groupby("customer")["amount"].sum()
        spent = grouped["amount"].sum().reindex(sums.index).fillna(0)
        out["revenue"] = net.reindex(sums.index)
        out["average_order"] = (spent / sums["orders"].where(sums["orders"] > 0)).astype("float64")
    out["tenure"] = (end - sums["first"]).dt.days
    days = (sums["last"] - sums["first"]).dt.days
    out["typical_gap"] = (days / (sums["orders"] - 1).where(sums["orders"] > 1)).astype("float64")
    if "amount" in frame and (frame["amount"] < 0).any():
        out["returned"] = ((spent - net.reindex(sums.index)) / spent.where(spent > 0)).clip(0, 1).astype("float64")
    lately = end - (end - frame["date"].min()) / 4
    recent = bought[bought["date"] >= lately].groupby("customer")["order"].nunique()
    out["recent_share"] = (recent.reindex(sums.index).fillna(0) / sums["orders"].where(sums["orders"] > 0)).astype(
        "float64"
    )
    out.index.name = "customer"
    return out


def _habits(
    table: pd.DataFrame, roles: Mapping[str, Role], customer: pd.Series
) -> tuple[pd.DataFrame, tuple[Feature, ...]]:
    """The kind a customer buys most often per category column, the share of yes per yes-or-no column."""
    habits: dict[str, pd.Series] = {}
    features: list[Feature] = []
    for name, role in roles.items():
        if role == "category" and table[name].nunique() <= 60:
            habits[f"main {name}"] = _most_often(customer, table[name])
            meaning = f"The “{name}” that comes up most in a customer's orders"
            label = f"Main {readable(name).lower()}"
            features.append(Feature(key=f"main {name}", label=label, role="category", meaning=meaning))
        elif role == "yes_no":
            habits[f"share {name}"] = _yes(table[name]).groupby(customer).mean()
            meaning = f"Share of a customer's order rows where “{name}” is yes"
            label = f"{readable(name)}, share of orders"
            features.append(Feature(key=f"share {name}", label=label, role="number", unit="share", meaning=meaning))
    return pd.DataFrame(habits), tuple(features)


def _most_often(customer: pd.Series, column: pd.Series) -> pd.Series:
    counts = (
        pd.DataFrame({"customer": customer, "kind": column.astype(object)}).dropna().value_counts(["customer", "kind"])
    )
    ordered = counts.reset_index().sort_values(["count", "kind"], ascending=[False, True], kind="stable")
    return ordered.drop_duplicates("customer").set_index("customer")["kind"]


def _yes(column: pd.Series) -> pd.Series:
    said = column.astype("string").str.lower()
    yes = said.isin(["yes", "y", "true", "ja", "oui", "si", "sí", "1", "1.0"])
    return yes.astype("float64").where(said.notna(), np.nan)


def _growth(frame: pd.DataFrame, end: pd.Timestamp) -> tuple[pd.DataFrame | None, tuple[Finding, ...]]:
    """Revenue before and after: the last twelve months against the twelve before, else the later half of the period."""
    days = (end - frame["date"].min()).days
    if "amount" not in frame or days < _HALF:
        words = "Growth cannot be shown: the dates span less than eight months."
        return None, (Finding(key="growth", words=words),) if "amount" in frame else ()
    span = _YEAR if days >= 2 * _YEAR else days // 2
    age = (end - frame["date"]).dt.days
    parts = {"after": frame[age <= span], "before": frame[(age > span) & (age <= 2 * span)]}
    sums = {name: part.groupby("customer")["amount"].sum() for name, part in parts.items()}
    said = (
        "the last twelve months with the twelve before"
        if span == _YEAR
        else "the later half of the period with the earlier"
    )
    return pd.DataFrame(sums).fillna(0.0), (Finding(key="growth", words=f"Growth compares {said}."),)
