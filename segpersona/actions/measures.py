"""Measures: gather what is known of the groups, from the customers behind them and from what the team said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd
import pyarrow.parquet as pq

from segpersona.actions.data import customers_of
from segpersona.actions.files import kinds_of
from segpersona.actions.meanings import least_shown
from segpersona.actions.remembered import filled_up
from segpersona.actions.soft import engine
from segpersona.customers import by_number, keys_of, months_of, past_of, sounds_sensitive
from segpersona.customers.looking import YES
from segpersona.customers.orders import as_ids
from segpersona.model import Check, Customers, Dataset, Judged, Measure, SavedSegmentation
from segpersona.prioritization import Known, checks, measure, with_defaults
from segpersona.prioritization.money import CHANNEL
from segpersona.prioritization.profit import CATEGORY
from segpersona.store import Store

_WAYS = {"email": "Email", "phone": "Phone", "street": "Post"}
"""What a column means -> the way of contact it opens."""
_CONSENT = "Consent"


def behind(store: Store, found: SavedSegmentation) -> Known:
    """The customers behind the groups and what their orders tell; the profiles alone where the file is another now."""
    profiles, least = found.profiles, least_shown(store)
    dataset = store.dataset(found.project)
    if dataset is None or dataset.id != found.dataset:
        return Known(profiles=profiles, least=least)
    customers = customers_of(store, dataset)
    letters = store.labels(found.id)["letter"].reindex(customers.table.index)
    past, months = _past(store, dataset, customers, letters.dropna())
    return Known(
        profiles=profiles, customers=customers, letters=letters, past=past, months=months, least=least,
        lifetime={row.letter: row.lifetime for row in profiles if row.lifetime is not None},
        contacts=reachable_by(store, dataset, customers),
    )  # fmt: skip


def judged(store: Store, found: SavedSegmentation, known: Known) -> tuple[tuple[Measure, ...], tuple[Check, ...]]:
    """Every criterion and every check of every group, with what the team said: marks, criteria of its own,
    assumptions, and what it let through."""
    whole = replace(
        known, marks=store.marks(found.id), own=store.own_criteria(found.project), profiles=found.profiles,
        assumptions=with_defaults(store.assumptions(found.project)),
    )  # fmt: skip
    measures = measure(whole)
    fresh = Judged(measures=measures, checks=checks(whole, measures, store.let_through(found.id)))
    told = fresh if known.customers is not None else filled_up(store, found, fresh)
    return told.measures, told.checks


def said_of(store: Store, found: SavedSegmentation) -> str:
    """All that the team said which figures and checks hang on, as one text to tell whether it has changed."""
    names = [row.name for row in found.profiles]
    own, assumed = store.own_criteria(found.project), sorted(store.assumptions(found.project).items())
    return repr((names, store.marks(found.id), own, assumed, sorted(store.let_through(found.id).items())))


def _past(
    store: Store, dataset: Dataset, customers: Customers, letters: pd.Series
) -> tuple[pd.DataFrame | None, pd.DataFrame | None]:
    """What single orders tell of every customer, and revenue by group and month; None where no file holds orders."""
    if customers.kind == "customers":
        return None, None
    joined = customers.kind == "joined"
    kinds: Mapping[str, str] = kinds_of(store, dataset) if joined else {dataset.id: "orders"}
    file = next((row for row in store.files(dataset) if kinds.get(row.id) == "orders"), None)
    if file is None or not {"customer_id", "date"} <= set(file.roles.values()):
        return None, None
    path, labels = store.table_path(file), dict(file.labels)
    past = past_of(path, file.roles, labels=labels, engine=engine(), by_key=joined)
    if joined:
        past = by_number(past, customers.table.index)
        keys = keys_of(pd.Index(letters.index))
        letters = letters[keys.notna()].set_axis(keys.dropna())
    months = months_of(path, file.roles, letters, labels=labels, engine=engine(), by_key=joined)
    return past, months if len(months) else None


def reachable_by(store: Store, dataset: Dataset, customers: Customers) -> pd.DataFrame | None:
    """Per customer and way of contact, whether it is there and may be used; None where no column tells.

    A column of consent that names a way counts for it, any other for all.
    """
    ways = {name: _WAYS[label] for name, label in dataset.labels.items() if label in _WAYS}
    consents = [name for name, label in dataset.labels.items() if label == "consent"]
    if not ways and not consents:
        return None
    ids = [name for name, role in dataset.roles.items() if role == "customer_id"]
    names = list(dict.fromkeys((*ids[:1], *ways, *consents)))
    table: pd.DataFrame = pq.read_table(store.table_path(dataset), columns=names).to_pandas()
    there = pd.DataFrame({way: False for way in dict.fromkeys(ways.values())}, index=table.index)
    for name, way in ways.items():
        there[way] |= table[name].notna()
    if not ways:
        there = pd.DataFrame({_CONSENT: True}, index=table.index)
    for name in consents:
        said = table[name].astype("string").str.strip().str.lower().isin(YES).to_numpy()
        for way in [way for way in map(str, there) if way.lower() in name.lower()] or list(map(str, there)):
            there[way] &= said
    return _by_customer(there, table, ids, customers)


def _by_customer(
    there: pd.DataFrame, table: pd.DataFrame, ids: list[str], customers: Customers
) -> pd.DataFrame | None:  # fmt: skip
    """Row by row for a list of customers; by their numbers where they come up several times."""
    if len(there) == len(customers.table):
        return there.set_axis(customers.table.index)
    if not ids:
        return None
    return there.groupby(as_ids(table[ids[0]]).to_numpy()).any().reindex(customers.table.index)


def kinds_of_sales(known: Known) -> tuple[list[str], list[str]]:
    """The categories of goods and the channels that the orders name, for margins and costs of each."""
    named = [] if known.past is None else [str(name) for name in known.past if str(name).startswith(CATEGORY)]
    found = known.named(CHANNEL, ("category",))
    channels = known.customers.table[found[0].key].dropna() if known.customers and found else pd.Series(dtype=object)
    return [name.removeprefix(CATEGORY) for name in named], sorted(map(str, channels.unique()))


def own_columns(known: Known) -> dict[str, str]:
    """Key -> label of the columns a criterion of the team's own can be the mean of: numbers, and none that is
    sensitive."""
    columns = known.customers.columns if known.customers else ()
    numbers = [row for row in columns if known.holds_number(row.key)]
    return {row.key: row.label for row in numbers if not sounds_sensitive(row.label) and not sounds_sensitive(row.key)}
