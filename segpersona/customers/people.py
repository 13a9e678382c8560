"""A list of customers as it is: one row each, dates as days, and the column or columns that count as revenue."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import pandas as pd

from segpersona.customers.labels import readable_labels
from segpersona.customers.orders import as_ids
from segpersona.model import Customers, Feature, Role
from segpersona.problems import Finding

_REVENUE = re.compile(
    r"\b(revenue|sales|spend|spent|spending|amount|total|umsatz|turnover|monetary|clv|purchases?)\b", re.I
)
_NOT_REVENUE = re.compile(r"\b(income|salary|price|cost|score|balance|wage|einkommen|deals?|num|count)\b", re.I)
_SPENT_ON = re.compile(r"^(mnt|spend|spent|amount|sales|revenue)[ _]?", re.I)
_KEPT: tuple[Role, ...] = ("money", "number", "yes_no", "scale", "category", "date", "outcome")


def from_people(table: pd.DataFrame, roles: Mapping[str, Role], now: date | None) -> Customers:
    """Customers from a table with one row each."""
    index, findings = _index(table, roles)
    columns, features = {}, []
    kept = {name: role for name, role in roles.items() if role in _KEPT}
    labels = readable_labels(kept)
    for name, role in kept.items():
        if role == "date":
            columns[name], feature = _days(table[name], name, labels[name], now)
        else:
            columns[name] = table[name]
            feature = Feature(key=name, label=labels[name], role=role, meaning=f"“{name}” as it stands in the file",
                              basis=role != "outcome")  # fmt: skip
        features.append(feature)
    frame = pd.DataFrame(columns).set_axis(index)
    frame, total, revenue = _revenue(frame, roles)
    return Customers(table=frame, columns=(*features, *total), findings=findings, revenue=revenue)


def _index(table: pd.DataFrame, roles: Mapping[str, Role]) -> tuple[pd.Index, tuple[Finding, ...]]:
    name = next((name for name, role in roles.items() if role == "customer_id"), None)
    if name is None:
        words = "No column tells customers apart, so they are numbered by row."
        return pd.Index([str(row) for row in range(1, len(table) + 1)], name="customer"), (
            Finding(key="no_id", words=words),
        )
    ids = as_ids(table[name]).fillna("")
    twin = ids.groupby(ids).cumcount()
    unlike = ids.where(twin == 0, ids + " (" + (twin + 1).astype(str) + ")")
    if not twin.any():
        return pd.Index(unlike, name="customer"), ()
    words = f"{int((twin > 0).sum()):,} rows repeat a customer number; each is kept as a customer of its own."
    return pd.Index(unlike, name="customer"), (Finding(key="twins", words=words, weight="watch", columns=(name,)),)


def _days(column: pd.Series, name: str, label: str, now: date | None) -> tuple[pd.Series, Feature]:
    dates = pd.to_datetime(column, errors="coerce")
    end = pd.Timestamp(now) if now else dates.max().normalize() + pd.Timedelta(days=1)
    joined = re.search(r"customer|since|joined|start|enrol|regist", name, re.I)
    label = "Days as a customer" if joined else f"Days since {label.lower()}"
    meaning = f"Days from “{name}” to the day after the last such date in the file"
    return (end - dates).dt.days.astype("float64"), Feature(
        key=name, label=label, role="number", unit="days", meaning=meaning
    )


def _revenue(frame: pd.DataFrame, roles: Mapping[str, Role]) -> tuple[pd.DataFrame, tuple[Feature, ...], str | None]:
    numeric = [str(name) for name in frame if pd.api.types.is_numeric_dtype(frame[name])]
    money = [name for name in numeric if roles[name] in ("money", "number")]
    plain = {name: re.sub(r"[_.]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)) for name in money}
    spent = [name for name in money if _SPENT_ON.match(name) and not _NOT_REVENUE.search(plain[name])]
    parts = [name for name in spent if roles[name] == "money"]
    if len(parts) >= 2 and not any(re.search("total", name, re.I) for name in parts):
        key = next(name for name in ("Total spend", "Total spend (all)") if name not in frame)
        meaning = f"Sum of {len(parts)} columns: {', '.join(parts)}"
        total = frame[parts].astype("float64").sum(axis=1)
        return (
            frame.assign(**{key: total}),
            (Feature(key=key, label=key, role="money", meaning=meaning, basis=False),),
            key,
        )
    named = [name for name in money if roles[name] == "money" and _REVENUE.search(plain[name])]
    fit = [name for name in named if not _NOT_REVENUE.search(plain[name])]
    best = sorted(fit, key=lambda name: not re.search("total|revenue|umsatz", plain[name], re.I))
    return frame, (), best[0] if best else None
