"""build_customers: one row per customer with its features, from a list of customers or from their orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from segpersona.customers.engine import EMBEDDED, Source, column_names, part_of
from segpersona.customers.kinds import kind_of
from segpersona.customers.known_by import coded, email_in, said_of, with_number
from segpersona.customers.orders import from_orders, renamed_index
from segpersona.customers.parts import Labels
from segpersona.customers.people import from_people
from segpersona.customers.responses import from_responses
from segpersona.customers.usable import usable
from segpersona.model import Customers, FileKind, Role
from segpersona.problems import Problem

NOTHING_TO_GROUP = Problem(
    "No column is left that could tell customers apart. Check the meanings of the columns: at least one number, "
    "category or yes-or-no column is needed."
)


ONE_CUSTOMER = Problem(
    "This file holds one customer only, and groups need many. Export all of them, and drop that file here."
)


def build_customers(
    table: Source, roles: Mapping[str, Role], *, now: date | None = None, labels: Labels | None = None,
    engine: str = EMBEDDED, kind: FileKind | None = None,
) -> Customers:  # fmt: skip
    """One row per customer, indexed by customer id as text.

    ``table``: a DataFrame, or the Parquet file that holds it; orders in a file are never loaded whole. ``roles``: what
    each column is for; ``labels``: more closely, where that is known. ``now``: the day to count back from; None = the
    day after the last date in the table, never today. ``engine``: where orders are added up. ``kind``: what the rows
    are; None = found out. Raises ONE_CUSTOMER, and
    NOTHING_TO_GROUP where no column may form groups.
    """
    known = kind or kind_of(table, roles, labels or {})
    built = rows_to_customers(table, roles, known, now=now, labels=labels or {}, engine=engine)
    return checked(built, labels or {})


def rows_to_customers(
    table: Source, roles: Mapping[str, Role], kind: FileKind, *, now: date | None, labels: Labels, engine: str
) -> Customers:
    """The same, before it is said which features may form groups."""
    numbered = with_number(roles, labels) if kind == "orders" else roles
    if kind == "orders" and {"customer_id", "date"} <= set(numbered.values()):
        email = email_in(roles, labels)
        made = from_orders(table, numbered, now, labels=labels, engine=engine, by_key=bool(email))
        return _behind_codes(made, email) if email else made
    if kind == "responses" and "customer_id" in roles.values():
        return from_responses(part_of(table, column_names(table)), roles, labels)
    return from_people(part_of(table, column_names(table)), roles, now, labels=labels)


def _behind_codes(made: Customers, email: str) -> Customers:
    """Customers who are known by their email, under codes instead of it."""
    hidden = renamed_index(made, coded(made.table.index))
    return replace(hidden, findings=(said_of(email), *hidden.findings))


def checked(built: Customers, labels: Labels) -> Customers:
    """Customers with only those features forming groups that may. Raises ONE_CUSTOMER, NOTHING_TO_GROUP."""
    if len(built.table) == 1:
        raise ONE_CUSTOMER
    done = usable(built, labels)
    if not any(column.basis for column in done.columns):
        raise NOTHING_TO_GROUP
    return done
