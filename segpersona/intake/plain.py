"""Headers and words in one plain form: lower case, no accents, words apart."""

from __future__ import annotations

import re
import unicodedata

_OWN = str.maketrans({
    "ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "đ": "d", "ı": "i", "œ": "oe", "°": "o",
    "%": " percent ", "#": " no ", "€": " eur ", "$": " usd ", "£": " gbp ",
})  # fmt: skip
"""Letters and signs that have no plain part of their own."""


def plain(text: str) -> str:
    """A text in lower case without accents."""
    parts = unicodedata.normalize("NFKD", text.translate(_OWN))
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


def header_words(name: str) -> str:
    """A header in plain words with a space around each: "NumWebPurchases" -> " num web purchases "."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", " ", name[:200])
    return f" {' '.join(re.sub(r'[^a-z0-9]+', ' ', plain(apart)).split())} "
