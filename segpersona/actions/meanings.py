"""Meanings: what a person says of columns, and of how many customers figures are shown at least."""

from __future__ import annotations

from datetime import datetime

import pandas as pd

from segpersona.customers import LEAST
from segpersona.intake import LABELS, PLAIN, Guess, guesses, role_of
from segpersona.model import Dataset, Label
from segpersona.store import Store

_LEAST = "least_shown"


def say_label(store: Store, dataset: Dataset, column: str, label: Label, *, now: datetime) -> Dataset:
    """A person says what a column means; the role follows. Only one column can tell customers apart."""
    role = role_of(label, store.table(dataset.id)[column])
    if role == "ignore" and label != "leave_out":
        role = LABELS[label].role
    roles = {**dataset.roles, column: role}
    if role == "customer_id":
        roles = {name: "other_id" if was == role and name != column else was for name, was in roles.items()}
    return store.set_meanings(dataset, roles, {**labels_of(dataset), column: label}, dataset.telling, now=now)


def say_telling(store: Store, dataset: Dataset, column: str, telling: bool, *, now: datetime) -> Dataset:
    """A person says whether it means something that cells of a column are empty."""
    rest = [name for name in dataset.telling if name != column]
    named = (*rest, column) if telling else tuple(rest)
    return store.set_meanings(dataset, dataset.roles, labels_of(dataset), named, now=now)


def labels_of(dataset: Dataset) -> dict[str, Label]:
    """What each column means; where only its role is known, the plainest meaning of that."""
    return {name: dataset.labels.get(name, PLAIN[role]) for name, role in dataset.roles.items()}


def guesses_of(store: Store, dataset: Dataset) -> dict[str, Guess]:
    """What we would guess of each column, and why; for a large file from rows all over it."""
    return guesses(store.sample(dataset), store.raw(dataset))


def empty_shares(table: pd.DataFrame) -> dict[str, float]:
    """Of each column, the share of its cells that are empty."""
    return {str(name): float(share) for name, share in table.isna().mean().items()}


def least_shown(store: Store) -> int:
    """How many customers a kind or a group has at least before figures about it are shown."""
    return int(store.setting(_LEAST) or LEAST)


def set_least_shown(store: Store, least: int) -> None:
    """Set that number."""
    store.set_setting(_LEAST, str(max(1, int(least))))
