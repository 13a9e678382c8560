"""Data: say what the columns of a file mean, turn it into customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import pandas as pd

from segpersona.customers import build_customers
from segpersona.exports import inert
from segpersona.intake import accented, findings_for, guess_roles
from segpersona.intake.dates import Order, to_date
from segpersona.model import Aside, Choices, Customers, Dataset, Role, Upload
from segpersona.problems import Finding
from segpersona.store import Store


def with_row(choices: Choices, row: Aside, text: str) -> Choices:
    """Choices that put a row that was set aside right, or leave it out ("")."""
    later = {line: "" for line in range(row.line + 1, row.line + row.span)}
    return replace(choices, mended={**choices.mended, **later, row.line: text})


def aside_as_csv(rows: Sequence[Aside]) -> bytes:
    """The rows that were set aside, with their lines and why; safe to open in a spreadsheet."""
    frame = pd.DataFrame([{"line": row.line, "reason": row.reason, "text": inert(row.text)} for row in rows])
    return frame.to_csv(index=False).encode("utf-8-sig")


def accented_words(store: Store, dataset: Dataset) -> tuple[str, ...]:
    """Words with letters beyond a to z, from columns that are not personal."""
    raw = store.raw(dataset).head(20_000)
    shown = [name for name in raw if dataset.roles.get(str(name)) != "personal"]
    texts = (str(value) for name in shown for value in (name, *raw[name].dropna().unique()[:2_000]))
    return accented(" ".join(texts))


def date_example(store: Store, dataset: Dataset, column: str) -> str:
    """The first date that can be read two ways, in both."""
    for text in store.raw(dataset)[column].dropna().head(1_000):
        orders: tuple[Order, Order] = ("day", "month")
        first, other = (to_date(str(text), order) for order in orders)
        if first and other and first != other:
            return f"{text} is either {first:%d %B %Y} or {other:%d %B %Y}."
    return ""


def keep_table(store: Store, project: str, name: str, table: pd.DataFrame, *, now: datetime) -> Dataset:
    """Keep a table that is already one (the examples)."""
    roles = guess_roles(table)
    upload = Upload(name=name, table=table, roles=roles, findings=findings_for(table, roles))
    return store.add_dataset(project, upload, now=now)


def say_role(store: Store, dataset: Dataset, column: str, role: Role, *, now: datetime) -> Dataset:
    """A person says what a column means. A customer number can only be one column: the old one becomes a category."""
    roles = dict(dataset.roles)
    if role == "customer_id":
        roles = {name: "ignore" if was == "customer_id" else was for name, was in roles.items()}
    return store.set_roles(dataset.id, {**roles, column: role}, now=now)


def customers_of(store: Store, dataset: Dataset) -> Customers:
    """One row per customer; raises Problem where the columns allow none."""
    return build_customers(store.table(dataset.id), dataset.roles)


def findings_of(table: pd.DataFrame, dataset: Dataset) -> tuple[Finding, ...]:
    """What is worth knowing, with the roles as they are now: what the reading found, then what the columns say."""
    about_columns = findings_for(table, dataset.roles)
    fresh = {finding.key for finding in findings_for(table, guess_roles(table))}
    reading = tuple(finding for finding in dataset.findings if finding.key not in fresh)
    return reading + about_columns


def columns_by_role(roles: Mapping[str, Role]) -> dict[Role, tuple[str, ...]]:
    """Column names under each role, in file order."""
    grouped: dict[Role, tuple[str, ...]] = {}
    for column, role in roles.items():
        grouped[role] = (*grouped.get(role, ()), column)
    return grouped
