"""Data: take a file, say what its columns mean, turn it into customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

import pandas as pd

from segpersona.actions.files import customers_from
from segpersona.actions.meanings import least_shown
from segpersona.customers import fold_small
from segpersona.exports import inert
from segpersona.intake import (
    ONE_COLUMN,
    accented,
    discreet,
    findings_for,
    guess_labels,
    guess_roles,
    masked_row,
    read_table,
    roles_of,
)  # fmt: skip
from segpersona.intake.dates import Order, to_date
from segpersona.model import Aside, Choices, Customers, Dataset, Role, Upload
from segpersona.problems import Finding, Problem
from segpersona.store import Store

SAME_FILE = Problem("This file is here already; nothing has changed. Drop another one, or go on with this.")


def take_upload(store: Store, project: str, name: str, content: bytes, *, now: datetime) -> Dataset:
    """Read a file and keep it as the project's data; what hung on the old data stays and is marked out of date."""
    current = store.dataset(project)
    if current and current.digest == sha256(content).hexdigest():
        raise SAME_FILE
    upload = read_table(content, name)
    if upload.table.shape[1] < 2:
        raise ONE_COLUMN
    return store.add_dataset(project, upload, now=now, source=content)


def read_again(store: Store, dataset: Dataset, choices: Choices, *, now: datetime) -> Dataset:
    """Read the same file another way. Meanings that a person gave to columns stay, where the columns do."""
    upload = read_table(store.source(dataset.id), dataset.name, choices)
    before = store.table(dataset.id)
    guessed, guessed_labels = guess_roles(before), guess_labels(before, store.raw(dataset))
    said = {name: role for name, role in dataset.roles.items() if guessed.get(name) != role}
    roles = {name: said.get(name, role) for name, role in upload.roles.items()}
    chosen = {name: label for name, label in dataset.labels.items() if guessed_labels.get(name) != label}
    labels = {name: chosen.get(name, label) for name, label in upload.labels.items()}
    kept = replace(upload, roles=roles, labels=labels, telling=dataset.telling)
    return store.replace_dataset(dataset, kept, choices, now=now)


def mend_row(store: Store, dataset: Dataset, row: Aside, text: str, *, now: datetime) -> Dataset:
    """Put a row that was set aside right, or leave it out ("")."""
    choices = store.choices(dataset)
    later = {line: "" for line in range(row.line + 1, row.line + row.span)}
    return read_again(store, dataset, replace(choices, mended={**choices.mended, **later, row.line: text}), now=now)


def aside_as_csv(rows: Sequence[Aside], dataset: Dataset, *, contacts: bool = False) -> bytes:
    """The rows that were set aside, with their lines and why; safe to open in a spreadsheet.

    ``contacts``: whether names and contacts stay readable.
    """
    separator = dataset.how.separator or ","
    texts = [row.text if contacts else masked_row(row.text, separator, dataset.roles) for row in rows]
    told = [
        {"line": row.line, "reason": row.reason, "text": inert(text)} for row, text in zip(rows, texts, strict=True)
    ]
    frame = pd.DataFrame(told, columns=["line", "reason", "text"])
    return frame.to_csv(index=False).encode("utf-8-sig")


def accented_words(store: Store, dataset: Dataset) -> tuple[str, ...]:
    """Words with letters beyond a to z, from columns that are not personal."""
    raw = store.raw(dataset).head(20_000)
    shown = [name for name in raw if dataset.roles.get(str(name)) != "personal"]
    texts = (str(value) for name in shown for value in (name, *raw[name].dropna().unique()[:2_000]))
    return accented(" ".join(texts))


def date_example(store: Store, dataset: Dataset, column: str) -> str:
    """The first date that can be read two ways, in both; an invented one where the dates are personal."""
    told = store.raw(dataset)[column].dropna().head(1_000)
    for text in ["03/04/1980"] if dataset.roles.get(column) == "personal" else told:
        orders: tuple[Order, Order] = ("day", "month")
        first, other = (to_date(str(text), order) for order in orders)
        if first and other and first != other:
            return f"{text} is either {first:%d %B %Y} or {other:%d %B %Y}."
    return ""


def keep_table(store: Store, project: str, name: str, table: pd.DataFrame, *, now: datetime) -> Dataset:
    """Keep a table that is already one (the examples)."""
    labels = guess_labels(table)
    roles = roles_of(table, labels)
    upload = Upload(name=name, table=table, roles=roles, labels=labels, findings=findings_for(table, roles))
    return store.add_dataset(project, upload, now=now)


def say_role(store: Store, dataset: Dataset, column: str, role: Role, *, now: datetime) -> Dataset:
    """A person says what a column means. A customer number can only be one column: the old one becomes a category."""
    roles = dict(dataset.roles)
    if role == "customer_id":
        roles = {name: "ignore" if was == "customer_id" else was for name, was in roles.items()}
    return store.set_roles(dataset.id, {**roles, column: role}, now=now)


def customers_of(store: Store, dataset: Dataset) -> Customers:
    """One row per customer, of all files of the project; raises Problem where the columns allow none. Nothing in it
    points at a person."""
    return fold_small(customers_from(store, dataset), least_shown(store))


def findings_of(store: Store, dataset: Dataset) -> tuple[Finding, ...]:
    """What is worth knowing, with the roles as they are now: what the reading found, then what the columns say."""
    table = store.table(dataset.id)
    about_columns = findings_for(table, dataset.roles)
    fresh = {finding.key for finding in findings_for(table, guess_roles(table))}
    reading = tuple(finding for finding in dataset.findings if finding.key not in fresh)
    return discreet(reading, dataset.roles, lambda name: store.raw(dataset)[name].dropna().unique()) + about_columns


def columns_by_role(roles: Mapping[str, Role]) -> dict[Role, tuple[str, ...]]:
    """Column names under each role, in file order."""
    grouped: dict[Role, tuple[str, ...]] = {}
    for column, role in roles.items():
        grouped[role] = (*grouped.get(role, ()), column)
    return grouped
