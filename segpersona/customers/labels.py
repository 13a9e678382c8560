"""Readable labels: what a column is called on screens, made from a header that was written for machines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from segpersona.words import capital

_OPENING: tuple[tuple[str, str], ...] = (
    (r"^(mnt|amt|amount|spent|spend)(?: on)? (?=\w)", "spent on "),
    (r"^(num|nb|no|nr|count|number)(?: of)? (?=\w)", ""),
    (r"^(dt|date) (?=\w)", "date "),
    (r"^(is|has|flag) (?=\w)", ""),
)
_SHORT = {
    "avg": "average", "qty": "quantity", "amt": "amount", "cust": "customer", "yr": "year", "yrs": "years",
    "pct": "percent", "prod": "product", "prods": "products", "cmp": "campaign", "cnt": "count", "tot": "total",
    "rev": "revenue", "ord": "orders", "purch": "purchases", "freq": "frequency", "mth": "month",
    "kidhome": "kids at home", "teenhome": "teens at home",
}  # fmt: skip
"""Clippings that headers use, and the words they stand for."""


def readable(name: str) -> str:
    """ "NumWebPurchases" -> "Web purchases", "MntMeatProducts" -> "Spent on meat products", "Age" -> "Age"."""
    words = _apart(name)
    if words.isupper() and " " not in words and len(words) <= 4:
        return words
    words = " ".join(_word(word) for word in words.split())
    for pattern, instead in _OPENING:
        words = re.sub(pattern, instead, words)
    return capital(words) if words else name


def readable_labels(names: Iterable[str]) -> dict[str, str]:
    """A label for each column; where two would be the same, both keep the header as it stands in the file."""
    found = {name: readable(name) for name in names}
    twice = [label for label in found.values() if list(found.values()).count(label) > 1]
    return {name: name if label in twice else label for name, label in found.items()}


def _apart(name: str) -> str:
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d+$)", " ", name)
    return re.sub(r"[\s_]+|(?<=\w)[.](?=\w)", " ", apart).strip()


def _word(word: str) -> str:
    """A word in lower case, its clipping written out; capitals that belong together (US, CRM) stay."""
    return word if word.isupper() and len(word) <= 4 else _SHORT.get(word.lower(), word.lower())
