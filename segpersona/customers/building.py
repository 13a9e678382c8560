"""build_customers: decide whether rows are customers or orders, and give one row per customer with its features."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pandas as pd

from segpersona.customers.orders import from_orders
from segpersona.customers.people import from_people
from segpersona.customers.usable import usable
from segpersona.model import Customers, Role
from segpersona.problems import Problem

NOTHING_TO_GROUP = Problem(
    "No column is left that could tell customers apart. Check the meanings of the columns: at least one number, "
    "category or yes-or-no column is needed."
)
_SEVERAL = 1.05
"""Rows per customer number from which a table with dates is one of orders."""


def build_customers(table: pd.DataFrame, roles: Mapping[str, Role], *, now: date | None = None) -> Customers:
    """One row per customer, indexed by customer id as text.

    ``roles``: what each column is for. ``now``: the day to count back from; None = the day after the last date in the
    table, never today. Raises NOTHING_TO_GROUP where no column may form groups.
    """
    built = from_orders(table, roles, now) if are_orders(table, roles) else from_people(table, roles, now)
    checked = usable(built)
    if not any(column.basis for column in checked.columns):
        raise NOTHING_TO_GROUP
    return checked


def are_orders(table: pd.DataFrame, roles: Mapping[str, Role]) -> bool:
    """Whether customers come up several times, each time with a date."""
    by_role = {role: name for name, role in roles.items()}
    if "customer_id" not in by_role or "date" not in by_role:
        return False
    ids = table[by_role["customer_id"]].dropna()
    return len(ids) > _SEVERAL * ids.nunique()
