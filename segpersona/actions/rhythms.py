"""When customers bought, from the file of orders among a project's files."""

from __future__ import annotations

from typing import cast

import pandas as pd

from segpersona.actions.files import kinds_of
from segpersona.actions.soft import engine
from segpersona.customers import rhythm_by_key, rhythm_of
from segpersona.model import Customers, Dataset, Role
from segpersona.store import Store


def rhythm_for(store: Store, dataset: Dataset, customers: Customers) -> pd.DataFrame | None:
    """``customers.rhythm_of`` for these customers, those who bought; None where no file holds orders, or where it hangs
    on another column than the customer number."""
    if customers.kind == "customers":
        return None
    kinds, files = kinds_of(store, dataset), store.files(dataset)
    orders = next((file for file in files if kinds[file.id] == "orders"), None)
    if orders is None:
        return None
    path, labels = store.table_path(orders), dict(orders.labels)
    match = next((row for row in customers.matches if row.name == orders.name), None)
    if match is None:
        return rhythm_of(path, orders.roles, labels=labels, engine=engine())
    names = {row.name for row in customers.matches}
    first = next(file for file in files if file.name not in names)
    if first.roles.get(match.main_key) != "customer_id":
        return None
    others = {name: "ignore" if role == "customer_id" else role for name, role in orders.roles.items()}
    roles = cast("dict[str, Role]", {**others, match.key: "customer_id"})
    return rhythm_by_key(rhythm_of(path, roles, labels=labels, engine=engine(), by_key=True), customers.table.index)
