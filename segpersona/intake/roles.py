"""ROLES: what a column can be for, one row each; and the guess, from its name first and its values second."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd

from segpersona.intake.personal import is_personal
from segpersona.model import Role


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

_CUSTOMER = r"(customer|client|kunde[nr]?|user|member|donor|respondent|contact|cust|cliente|shopper|account)s?"
_NUMBER = r"(id|no|nr|num|number|nummer|numero|key|code|ref)"
_ORDER = r"(order|invoice|transaction|receipt|bestell(ung)?|rechnung|auftrag|commande|pedido|basket)s?"
_RESULT = r"\b(response|responded|churn(ed)?|converted|conversion|subscribed?|complain(t|ed)?|target)\b|^accepted"
_MONEY = (
    r"\b(amount|revenue|sales?|spend(ing)?|spent|price|total|value|income|salary|cost|margin|profit|umsatz|betrag|"
    r"preis|summe|einkommen|montant|prix|importe|precio|turnover|monetary|purchase amount)\b|^mnt|balance"
)
_NAMES: tuple[tuple[Role, str], ...] = (
    ("order_id", rf"\b{_ORDER}[ _-]?{_NUMBER}\b"),
    ("customer_id", rf"\b{_CUSTOMER}[ _-]?{_NUMBER}\b|^{_NUMBER}$|^{_CUSTOMER}$"),
    ("outcome", _RESULT),
    ("money", _MONEY),
)
"""Role and the words in a header that tell it, the first that fits."""

_MOST_LEVELS, _SCALE_LEVELS = 60, 11
_CODES = r"\b(region|channel|code|class|type|segment|group|area|zone|store|branch|status|zip|plz)\b"
_YES_NO = frozenset(
    {"yes", "no", "y", "n", "true", "false", "ja", "nein", "oui", "non", "si", "sí", "0", "1", "0.0", "1.0"}
)


def guess_roles(table: pd.DataFrame) -> dict[str, Role]:
    """A role for each column. At most one is the customer number."""
    roles = {str(name): guess_role(str(name), table[name]) for name in table.columns}
    return _one_customer_number(table, roles)


def guess_role(name: str, column: pd.Series) -> Role:
    """The likely role of one column."""
    filled = column.dropna()
    if _says_nothing(filled):
        return "ignore"
    words = plain_name(name)
    if is_personal(words, filled):
        return "personal"
    if pd.api.types.is_datetime64_any_dtype(column):
        return "date"
    named = next((role for role, pattern in _NAMES if re.search(pattern, words)), None)
    if named and _may_be(named, filled):
        return named
    return next(role for role, fits in _BY_VALUES if fits(words, filled))


def plain_name(name: str) -> str:
    """A header in lower case with its words apart: "NumWebPurchases" -> "num web purchases"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.sub(r"[\s_./#-]+", " ", apart).strip().lower()


def _says_nothing(filled: pd.Series) -> bool:
    return filled.empty or filled.nunique() < 2 or bool(filled.value_counts(normalize=True).iloc[0] >= 0.99)


def _may_be(role: Role, filled: pd.Series) -> bool:
    numeric = pd.api.types.is_numeric_dtype(filled)
    if role == "money":
        return numeric and filled.nunique() > 2
    if role == "outcome":
        return bool(filled.nunique() <= _SCALE_LEVELS)
    if role == "customer_id" and numeric:
        return bool((filled % 1 == 0).all())
    return True


def _is_id(words: str, filled: pd.Series) -> bool:
    if pd.api.types.is_float_dtype(filled):
        return False
    if pd.api.types.is_numeric_dtype(filled):
        values = filled.astype("float64")
        run = values.max() - values.min() < 1.5 * len(values)
        return bool(len(filled) > 30 and filled.is_unique and run)
    return bool(len(filled) > 30 and filled.nunique() > 0.95 * len(filled) and filled.astype(str).str.len().mean() < 24)


def _is_text(words: str, filled: pd.Series) -> bool:
    if pd.api.types.is_numeric_dtype(filled):
        return False
    sample = filled.astype(str).head(2_000)
    many_words = (sample.str.count(r"\s+") + 1).mean() > 4
    return bool(
        (many_words and sample.nunique() > 0.5 * len(sample)) or filled.nunique() > max(_MOST_LEVELS, 0.5 * len(filled))
    )


def _is_yes_no(words: str, filled: pd.Series) -> bool:
    return filled.nunique() == 2 and set(filled.astype(str).str.lower().unique()) <= _YES_NO


def _is_scale(words: str, filled: pd.Series) -> bool:
    if not pd.api.types.is_numeric_dtype(filled) or re.search(_CODES, words):
        return False
    low, high, levels = filled.min(), filled.max(), filled.nunique()
    whole = bool((filled % 1 == 0).all())
    return bool(whole and 3 <= levels <= _SCALE_LEVELS and low >= 0 and high <= 10 and levels >= (high - low) * 0.8)


def _is_category(words: str, filled: pd.Series) -> bool:
    if pd.api.types.is_numeric_dtype(filled):
        return bool(filled.nunique() == 2 or (filled.nunique() <= 12 and re.search(_CODES, words)))
    return True


def _always(words: str, filled: pd.Series) -> bool:
    return True


_BY_VALUES: tuple[tuple[Role, Callable[[str, pd.Series], bool]], ...] = (
    ("customer_id", _is_id),
    ("yes_no", _is_yes_no),
    ("text", _is_text),
    ("scale", _is_scale),
    ("category", _is_category),
    ("number", _always),
)
"""Where the name says nothing: role and what its values look like, the first that fits."""


def _one_customer_number(table: pd.DataFrame, roles: dict[str, Role]) -> dict[str, Role]:
    claims = [name for name, role in roles.items() if role == "customer_id"]
    if len(claims) < 2:
        return roles
    best = max(claims, key=lambda name: (_named_customer(name), -list(table.columns).index(name)))
    return {name: "ignore" if name in claims and name != best else role for name, role in roles.items()}


def _named_customer(name: str) -> int:
    return bool(re.search(_NAMES[1][1], plain_name(name)))


def with_role(roles: Iterable[tuple[str, Role]], wanted: Role) -> tuple[str, ...]:
    """Names of the columns in a role."""
    return tuple(name for name, role in roles if role == wanted)
