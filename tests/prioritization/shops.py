"""Small shops whose figures can be checked by eye, for the tests of what groups are judged by."""

from __future__ import annotations

from datetime import date

import pandas as pd

from segpersona.customers import build_customers, months_of, past_of
from segpersona.model import Customers, Feature, Mark, Measure, Profile, Role
from segpersona.prioritization import Known, measure, with_defaults

LETTERS = ("A", "A", "A", "A", "B", "B", "B", "B", "B", "B")


def profiles_of(customers: Customers, letters: pd.Series) -> tuple[Profile, ...]:
    """The plainest profiles: sizes, shares and revenue."""
    revenue = customers.table[customers.revenue].fillna(0) if customers.revenue else None
    total = float(revenue.sum()) if revenue is not None else 0.0
    found = []
    for letter in sorted(letters.unique()):
        own = letters == letter
        brought = None if revenue is None else float(revenue[own].sum())
        found.append(Profile(
            letter=letter, name=f"Group {letter}", size=int(own.sum()), share=float(own.mean()), summary="",
            revenue=brought, revenue_share=brought / total if brought is not None and total > 0 else None,
            value=None if brought is None else brought / int(own.sum()), stability=0.8, sure=0.9,
        ))  # fmt: skip
    return tuple(found)


def ten_customers(**columns: list[object]) -> Customers:
    """Ten people with what each brought: A four who bring 400, B six who bring 100."""
    table = {"Spend": [100, 100, 100, 100, 50, 10, 10, 10, 10, 10], **columns}
    roles: dict[str, Role] = {"Spend": "money"}
    features = tuple(
        Feature(key=name, label=name, role=roles.get(name, _role(values)), basis=name == "Spend")
        for name, values in table.items()
    )
    index = pd.Index([f"C{n}" for n in range(1, 11)], name="customer")
    return Customers(table=pd.DataFrame(table, index=index), columns=features, revenue="Spend")


def _role(values: list[object]) -> Role:
    return "number" if isinstance(values[0], int | float) else "category"


def known_of(customers: Customers, letters: tuple[str, ...] = LETTERS, **more: object) -> Known:
    """What is known of these customers in these groups."""
    own = pd.Series(list(letters), index=customers.table.index)
    assumed = with_defaults(more.pop("assumptions", {}))  # type: ignore[arg-type]
    return Known(profiles=profiles_of(customers, own), customers=customers, letters=own, assumptions=assumed, **more)  # type: ignore[arg-type]


def by_key(known: Known) -> dict[str, Measure]:
    """Every criterion by its key."""
    return {row.key: row for row in measure(known)}


ROLES: dict[str, Role] = {"Customer": "customer_id", "Order": "order_id", "Date": "date", "Amount": "money"}


def orders(rows: list[tuple[str, str, float]]) -> pd.DataFrame:
    """Orders from customer, day and amount; a negative amount is a return."""
    frame = pd.DataFrame(rows, columns=["Customer", "Date", "Amount"])
    frame["Order"] = [f"O{n}" for n in range(len(frame))]
    frame["Date"] = pd.to_datetime(frame["Date"])
    return frame


TWO_YEARS = orders([
    ("ann", "2024-01-01", 100), ("ann", "2024-06-01", 100), ("ann", "2025-02-01", 150), ("ann", "2025-11-20", 150),
    ("bob", "2024-03-01", 80), ("bob", "2024-04-01", 80), ("bob", "2025-03-01", 40),
    ("cat", "2024-02-01", 60), ("cat", "2025-12-31", 30),
    ("dan", "2025-12-01", 20),
])  # fmt: skip
"""Four customers over two years: ann and bob come often, cat rarely, dan is new; bob has been silent since March."""


def order_shop(table: pd.DataFrame, groups: dict[str, str], **more: object) -> Known:
    """What is known of customers from orders, in these groups."""
    roles = {name: role for name, role in ROLES.items() if name in table} | dict(more.pop("roles", {}))  # type: ignore[call-overload]
    customers = build_customers(table, roles)
    letters = pd.Series(groups).reindex(customers.table.index)
    past, months = past_of(table, roles), months_of(table, roles, letters)
    return known_of(customers, tuple(letters), past=past, months=months, **more)


def marks(criterion: str, **people: dict[str, float]) -> tuple[Mark, ...]:
    """Marks of several people: ana={"A": 5, "B": 2}."""
    return tuple(
        Mark(person=person, criterion=criterion, letter=letter, value=value)
        for person, given in people.items()
        for letter, value in given.items()
    )


NEW_YEAR = date(2026, 1, 1)
