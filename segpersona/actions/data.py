"""Data: take a file, say what its columns mean, turn it into customers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import pandas as pd

from segpersona.actions.basis import as_decided
from segpersona.actions.files import customers_from, outline_apart
from segpersona.actions.meanings import least_shown
from segpersona.customers import fold_small
from segpersona.exports import inert
from segpersona.intake import (
    accented,
    discreet,
    findings_for,
    guess_labels,
    guess_roles,
    masked_row,
    roles_of,
)  # fmt: skip
from segpersona.intake.dates import Order, to_date
from segpersona.model import Aside, Choices, Customers, Dataset, Upload
from segpersona.problems import Finding
from segpersona.store import Store

_MOST_KEPT = 300_000
"""Rows of all files up to which the customers stay in memory while the Data page is looked at."""


def with_row(choices: Choices, row: Aside, text: str) -> Choices:
    """Choices that put a row that was set aside right, or leave it out ("")."""
    later = {line: "" for line in range(row.line + 1, row.line + row.span)}
    return replace(choices, mended={**choices.mended, **later, row.line: text})


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
    raw = store.raw(dataset)
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


def keep_table(
    store: Store, project: str, name: str, table: pd.DataFrame, *, now: datetime, of: str = ""
) -> Dataset:  # fmt: skip
    """Keep a table that is already one (the examples). ``of``: the first file, for one that is added to it."""
    labels = guess_labels(table)
    roles = roles_of(table, labels)
    upload = Upload(name=name, table=table, roles=roles, labels=labels, findings=findings_for(table, roles))
    return store.add_dataset(project, upload, now=now, of=of)


def customers_of(store: Store, dataset: Dataset) -> Customers:
    """One row per customer, of all files of the project; raises Problem where the columns allow none. Nothing in it
    points at a person. What forms groups is as a person decided."""
    return as_decided(store, dataset.project, undecided(store, dataset))


def undecided(store: Store, dataset: Dataset) -> Customers:
    """The same, with what forms groups as we would have it."""
    return fold_small(customers_from(store, dataset), least_shown(store))


def outline(store: Store, dataset: Dataset, kept: Callable[[], Customers]) -> tuple[Customers, int]:
    """What is known of the customers without a row of them, and how many they are. ``kept``: gives the customers that
    stay in memory; those of very many rows are made for the outline alone and let go of."""
    large = sum(file.rows for file in store.files(dataset)) > _MOST_KEPT
    if large:
        return outline_apart(store, dataset, least_shown(store))
    whole = kept()
    return replace(whole, table=whole.table.head(0).copy(), growth=None, rhythm=None), len(whole.table)


def findings_of(store: Store, dataset: Dataset) -> tuple[Finding, ...]:
    """What is worth knowing, with the roles as they are now: what the reading found, then what the columns say."""
    table = store.sample(dataset)
    about_columns = findings_for(table, dataset.roles)
    fresh = {finding.key for finding in findings_for(table, guess_roles(table))}
    reading = tuple(finding for finding in dataset.findings if finding.key not in fresh)
    return discreet(reading, dataset.roles, lambda name: store.raw(dataset)[name].dropna().unique()) + about_columns
