"""Orders of people who are known by their email alone: it tells them apart, and nobody gets to see it.

A customer goes by a short code made of the address, the same in every file and after every upload.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256

import pandas as pd

from segpersona.customers.parts import Labels, plain
from segpersona.model import Role
from segpersona.problems import Finding

_EMAIL = r"\be ?mails?\b|\bmail\b"
_LONG = 12


def email_in(roles: Mapping[str, Role], labels: Labels) -> str:
    """The column of emails by which customers are known where no number does it; "" if there is none."""
    if "customer_id" in roles.values():
        return ""
    hidden = [name for name, role in roles.items() if role == "personal"]
    known = (name for name in hidden if labels.get(name) == "email")
    return next(known, next((name for name in hidden if re.search(_EMAIL, plain(name))), ""))


def with_number(roles: Mapping[str, Role], labels: Labels) -> dict[str, Role]:
    """The roles with the email as the customer's number where nothing else is."""
    email = email_in(roles, labels)
    return {name: "customer_id" if name == email else role for name, role in roles.items()}


def coded(keys: pd.Index | pd.Series) -> pd.Index:
    """Codes for spelled addresses; missing stays missing."""
    codes = [None if pd.isna(key) else sha256(str(key).encode()).hexdigest()[:_LONG] for key in keys]
    return pd.Index(codes, dtype=object, name="customer")


def said_of(email: str) -> Finding:
    """That it was done."""
    words = f"No customer number was found, so “{email}” tells customers apart; it stays hidden behind short codes."
    return Finding(key="known_by", words=words, columns=(email,))
