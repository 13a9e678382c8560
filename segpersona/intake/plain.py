"""Headers and words in one plain form: lower case, no accents, words apart."""

from __future__ import annotations

import re
import unicodedata

_OWN = str.maketrans({
    "ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "đ": "d", "ı": "i", "œ": "oe", "°": "o",
    "%": " percent ", "#": " no ", "€": " eur ", "$": " usd ", "£": " gbp ",
})  # fmt: skip
"""Letters and signs that have no plain part of their own."""


_SHORT = {"nbr": "number", "nm": "name", "addr": "address", "amnt": "amount", "acct": "account", "mgr": "manager",
          "cstmr": "customer", "cntry": "country", "curr": "currency", "prod": "product"}  # fmt: skip
"""Clippings that databases use in headers."""


def plain(text: str) -> str:
    """A text in lower case without accents."""
    parts = unicodedata.normalize("NFKD", text.translate(_OWN))
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


def header_words(name: str) -> str:
    """A header in plain words with a space around each: "NumWebPurchases" -> " num web purchases "."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", " ", name[:200])
    words = re.sub(r"[^a-z0-9]+", " ", plain(apart)).split()
    return f" {' '.join(_SHORT.get(word, word) for word in words)} "
