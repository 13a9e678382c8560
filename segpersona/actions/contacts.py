"""Contacts: the personal columns of all files of a project by customer, for the lists somebody asks for with them."""

from __future__ import annotations

from pathlib import PurePath

import pandas as pd

from segpersona.actions.files import kinds_of
from segpersona.customers.engine import part_of
from segpersona.customers.known_by import coded, email_in
from segpersona.customers.matching import spelled
from segpersona.customers.orders import as_ids
from segpersona.model import Customers, Dataset, Match
from segpersona.store import Store


def contacts_of(store: Store, dataset: Dataset, customers: Customers) -> pd.DataFrame:
    """One row per customer, indexed as they are: the first value of each personal column, whichever file it is in."""
    files = store.files(dataset)
    matches = {match.name: match for match in customers.matches}
    main = next((file for file in files if file.name not in matches), dataset)
    keys = [match.main_key for match in customers.matches if match.found]
    rows = _of_main(store, main, list(dict.fromkeys([*_personal(main), *keys])), kinds_of(store, dataset)[main.id])
    rows = rows.set_axis(customers.table.index) if len(rows) == len(customers.table) else rows
    known = rows.reindex(customers.table.index)
    found = known[_personal(main)]
    for file in files:
        match = matches.get(file.name)
        if match and match.found and file.id != main.id:
            more = _of_other(store, file, match).reindex(spelled(known[match.main_key])).set_axis(known.index)
            found = found.join(more, rsuffix=f" ({PurePath(file.name).stem})")
    return found


def _personal(file: Dataset) -> list[str]:
    return [name for name, role in file.roles.items() if role == "personal"]


def _of_main(store: Store, main: Dataset, names: list[str], kind: str) -> pd.DataFrame:
    """Columns of the file that decides who is a customer: a row each in a list, the first value each in orders."""
    number = next((name for name, role in main.roles.items() if role == "customer_id"), None)
    if kind == "orders" and (email := email_in(main.roles, main.labels)):
        rows = part_of(store.table_path(main), list(dict.fromkeys([email, *names])))
        return rows.groupby(coded(spelled(rows[email])))[names].first()
    if number is None or kind in ("customers", "survey"):
        return part_of(store.table_path(main), names)
    rows = part_of(store.table_path(main), list(dict.fromkeys([number, *names])))
    return rows.groupby(as_ids(rows[number]))[names].first()


def _of_other(store: Store, file: Dataset, match: Match) -> pd.DataFrame:
    """The first value of each personal column of a further file, by the key it is joined by, spelled alike."""
    rows = part_of(store.table_path(file), list(dict.fromkeys([match.key, *_personal(file)])))
    return rows.groupby(spelled(rows[match.key]))[_personal(file)].first()
