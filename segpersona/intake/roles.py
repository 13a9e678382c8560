"""ROLES: what a column does in the analysis, one row each. Which one it plays follows from what it means (LABELS)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from segpersona.intake.guessing import guess_labels
from segpersona.intake.labels import LABELS
from segpersona.model import Label, Role


@dataclass(frozen=True, kw_only=True)
class RoleKind:
    """A role in words. ``in_analysis``: whether such a column is looked at when customers are compared."""

    key: Role
    label: str
    explain: str
    in_analysis: bool


ROLES = (
    RoleKind(key="customer_id", label="Customer number", explain="Tells customers apart.", in_analysis=False),
    RoleKind(key="order_id", label="Order number", explain="Tells orders apart.", in_analysis=False),
    RoleKind(key="other_id", label="Other number", explain="Names something else, such as a product.",
             in_analysis=False),
    RoleKind(key="date", label="Date", explain="When something happened.", in_analysis=True),
    RoleKind(key="money", label="Money", explain="A sum, such as an order's amount or an income.", in_analysis=True),
    RoleKind(key="number", label="Number", explain="A count or a measure.", in_analysis=True),
    RoleKind(key="yes_no", label="Yes or no", explain="One of two answers.", in_analysis=True),
    RoleKind(key="scale", label="Ordered scale", explain="A mark, such as 1 to 5.", in_analysis=True),
    RoleKind(key="category", label="Category", explain="One of several kinds.", in_analysis=True),
    RoleKind(key="outcome", label="Outcome", explain="A result, such as a response; it never forms groups.",
             in_analysis=False),
    RoleKind(key="text", label="Free text", explain="Words people wrote.", in_analysis=False),
    RoleKind(key="personal", label="Personal", explain="Name, email, phone or address; masked, never used.",
             in_analysis=False),
    RoleKind(key="ignore", label="Leave out", explain="Not used.", in_analysis=False),
)  # fmt: skip

_MOST_SAME = 0.99
_COUNTED: tuple[Role, ...] = ("money", "number")


def guess_roles(table: pd.DataFrame) -> dict[str, Role]:
    """A role for each column. At most one is the customer number."""
    return roles_of(table, guess_labels(table))


def roles_of(table: pd.DataFrame, labels: Mapping[str, Label]) -> dict[str, Role]:
    """The role of each column, from what it means and whether its values can play it."""
    roles = {name: role_of(label, table[name]) for name, label in labels.items()}
    return _one_customer_number(list(table.columns), labels, roles)


def role_of(label: Label, column: pd.Series) -> Role:
    """The role of a column of that meaning.

    What says nothing is left out. Text that stayed text because its dates or sums can be read two ways is kept out of
    the analysis rather than guessed at.
    """
    role = LABELS[label].role
    filled = column.dropna()
    if _says_nothing(filled):
        return "personal" if role == "personal" and len(filled) else "ignore"
    if role == "date" and not pd.api.types.is_datetime64_any_dtype(column):
        return "text"
    if role in _COUNTED and not pd.api.types.is_numeric_dtype(column):
        return "text"
    return role


def _says_nothing(filled: pd.Series) -> bool:
    often = filled.value_counts()
    return len(often) < 2 or bool(often.iloc[0] / len(filled) >= _MOST_SAME)


def _one_customer_number(columns: list[str], labels: Mapping[str, Label], roles: dict[str, Role]) -> dict[str, Role]:
    """Of several customer numbers the first that is called so; without any, a column that numbers the rows."""
    claims = [name for name, role in roles.items() if role == "customer_id"]
    if len(claims) < 2:
        return roles
    best = max(claims, key=lambda name: (labels[name] == "customer_id", -columns.index(name)))
    return {name: "other_id" if name in claims and name != best else role for name, role in roles.items()}
