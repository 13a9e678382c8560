"""A list of customers as it is: one row each, dates as days, and the column or columns that count as revenue."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd

from segpersona.customers.answers import answers_in, separator_of
from segpersona.customers.labels import readable_labels
from segpersona.customers.orders import as_ids
from segpersona.customers.parts import Labels
from segpersona.model import Customers, Feature, Role
from segpersona.problems import Finding
from segpersona.words import plural

_REVENUE = re.compile(
    r"\b(revenue|sales|spend|spent|spending|amount|total|umsatz|turnover|monetary|clv|purchases?)\b", re.I
)
_NOT_REVENUE = re.compile(r"\b(income|salary|price|cost|score|balance|wage|einkommen|deals?|num|count)\b", re.I)
_OTHER_MONEY = re.compile(
    r"\b(credit|limit|loan|debt|mortgage|rent|budget|fee|tax|taxes|shipping|wealth|assets?|capital|savings?)\b", re.I
)
"""Money that people have, owe or pay to others."""
_SPENT_ON = re.compile(r"^(mnt|spend|spent|amount|sales|revenue)[ _]?", re.I)
_MOST_COPIES = 0.5
"""Share of repeated rows from which on a table simply has few different answers."""
_KEPT: tuple[Role, ...] = ("money", "number", "yes_no", "scale", "category", "date", "outcome")


def from_people(
    table: pd.DataFrame, roles: Mapping[str, Role], now: date | None, *, labels: Labels | None = None
) -> Customers:
    """Customers from a table with one row each. A question with several answers becomes a feature for each answer."""
    index, findings = _index(table, roles)
    columns: dict[str, pd.Series] = {}
    features: list[Feature] = []
    known = {name: role for name, role in roles.items() if name in table}
    kept = {name: role for name, role in known.items() if role in _KEPT}
    readable = readable_labels(known)
    for name, role in known.items():
        if pattern := _several(table[name], role, (labels or {}).get(name, "")):
            found = _answers(table[name], name, readable[name], pattern)
            columns |= {feature.key: column for feature, column in found}
            features += [feature for feature, _ in found]
        elif name in kept:
            columns[name], feature = _as_it_is(table[name], name, role, readable[name], now)
            features.append(feature)
    frame = pd.DataFrame(columns, index=table.index).set_axis(index)
    frame, total, revenue = _revenue(frame, {**dict.fromkeys(columns, "yes_no"), **roles}, labels or {})
    twins = () if "customer_id" in known.values() else copies(table)
    return Customers(table=frame, columns=(*features, *total), findings=(*findings, *twins), revenue=revenue)


def copies(table: pd.DataFrame) -> tuple[Finding, ...]:
    """Rows that are the same as an earlier one in every cell: kept, and said."""
    count = int(table.duplicated().sum()) if table.shape[1] > 1 else 0
    if not count or count > _MOST_COPIES * len(table):
        return ()
    words = (
        f"{plural(count, 'row')} repeat an earlier row cell for cell; all are kept. Take them out if they are copies."
    )
    return (Finding(key="copies", words=words, weight="watch"),)


def _as_it_is(column: pd.Series, name: str, role: Role, label: str, now: date | None) -> tuple[pd.Series, Feature]:
    if role == "date":
        return _days(column, name, label, now)
    meaning = f"“{name}” as it stands in the file"
    return column, Feature(key=name, label=label, role=role, meaning=meaning, basis=role != "outcome")


def _several(column: pd.Series, role: Role, label: str) -> str:
    """The pattern between several answers in a cell; "" where each cell holds one."""
    if role not in ("category", "text") or pd.api.types.is_numeric_dtype(column):
        return ""
    return "" if label in ("free_text", "product_name") else separator_of(column)


def _answers(column: pd.Series, name: str, label: str, pattern: str) -> list[tuple[Feature, pd.Series]]:
    return [
        (Feature(key=f"{name}: {part}", label=f"{label}: {part}", role="yes_no",
                 meaning=f"Whether “{part}” is among the answers to “{name}”"), told)
        for part, told in answers_in(column, pattern).items()
    ]  # fmt: skip


def _index(table: pd.DataFrame, roles: Mapping[str, Role]) -> tuple[pd.Index, tuple[Finding, ...]]:
    name = next((name for name, role in roles.items() if role == "customer_id"), None)
    if name is None:
        words = "No column tells customers apart, so they are numbered by row."
        return pd.Index([str(row) for row in range(1, len(table) + 1)], name="customer"), (
            Finding(key="no_id", words=words),
        )
    ids = as_ids(table[name]).fillna("")
    blank = int((ids == "").sum())
    ids = ids.where(ids != "", "row " + pd.Series(range(1, len(ids) + 1), index=ids.index).astype(str))
    twin = ids.groupby(ids).cumcount()
    unlike = ids.where(twin == 0, ids + " (" + (twin + 1).astype(str) + ")")
    return pd.Index(unlike, name="customer"), (*_nobody(blank, name), *_twins(table, ids, twin, name))


def _nobody(blank: int, name: str) -> tuple[Finding, ...]:
    if not blank:
        return ()
    words = f"{plural(blank, 'row')} {'has' if blank == 1 else 'have'} no customer number; each is kept under its row."
    return (Finding(key="blank_id", words=words, weight="watch", columns=(name,)),)


def _twins(table: pd.DataFrame, ids: pd.Series, twin: pd.Series, name: str) -> tuple[Finding, ...]:
    """Customers who are listed more than once: nothing is dropped, and what was done is said."""
    again = int((twin > 0).sum())
    if not again:
        return ()
    same = int(table.assign(**{name: ids}).duplicated().sum())
    cells = f" {same:,} of them are the same in every cell." if same else ""
    words = (f"{plural(again, 'row')} {'repeats' if again == 1 else 'repeat'} a customer number; each is kept as a "
             f"customer of its own, marked (2), (3) and so on.{cells} If they are the same people, take them out and "
             "add the file again.")  # fmt: skip
    return (Finding(key="twins", words=words, weight="watch", columns=(name,)),)


def _days(column: pd.Series, name: str, label: str, now: date | None) -> tuple[pd.Series, Feature]:
    dates = pd.to_datetime(column, errors="coerce")
    end = pd.Timestamp(now) if now else dates.max().normalize() + pd.Timedelta(days=1)
    joined = re.search(r"customer|since|joined|start|enrol|regist", name, re.I)
    label = "Days as a customer" if joined else f"Days since {label.lower()}"
    meaning = f"Days from “{name}” to the day after the last such date in the file"
    return (end - dates).dt.days.astype("float64"), Feature(
        key=name, label=label, role="number", unit="days", meaning=meaning
    )


def _revenue(
    frame: pd.DataFrame, roles: Mapping[str, Role], labels: Labels
) -> tuple[pd.DataFrame, tuple[Feature, ...], str | None]:
    """What customers brought: columns of what was spent on each kind of goods added up, else the column that is called
    so, else the sums of money that are called nothing else ("Milk", "Frozen")."""
    plain = _money(frame, roles)
    spent = [name for name in plain if _SPENT_ON.match(name) and roles[name] == "money"]
    total = [name for name in plain if re.search("total", name, re.I)]
    if len(spent) >= 2 and not any(name in total for name in spent):
        return _added(frame, spent)
    named = [name for name in plain if roles[name] == "money" and _REVENUE.search(plain[name])]
    if named:
        return frame, (), min(named, key=lambda name: not re.search("total|revenue|umsatz", plain[name], re.I))
    sums = [name for name in plain if labels.get(name) == "amount" and not _OTHER_MONEY.search(plain[name])]
    if len(sums) >= 2:
        return _added(frame, sums)
    return frame, (), sums[0] if sums else None


def _money(frame: pd.DataFrame, roles: Mapping[str, Role]) -> dict[str, str]:
    """Columns that may hold money people brought -> their names as words."""
    numeric = [str(name) for name in frame if pd.api.types.is_numeric_dtype(frame[name])]
    told = {name: re.sub(r"[_.]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)) for name in numeric}
    return {
        name: words
        for name, words in told.items()
        if roles[name] in ("money", "number") and not _NOT_REVENUE.search(words)
    }


def _added(frame: pd.DataFrame, parts: Sequence[str]) -> tuple[pd.DataFrame, tuple[Feature, ...], str]:
    key = next(name for name in ("Total spend", "Total spend (all)") if name not in frame)
    meaning = f"Sum of {len(parts)} columns: {', '.join(parts)}"
    added = frame.assign(**{key: frame[list(parts)].astype("float64").sum(axis=1)})
    return added, (Feature(key=key, label=key, role="money", meaning=meaning, basis=False),), key
