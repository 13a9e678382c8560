"""Headers and words in one plain form: lower case, no accents, words apart."""

from __future__ import annotations

import re
import unicodedata

_OWN = str.maketrans({
    "ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "đ": "d", "ı": "i", "œ": "oe", "°": "o",
    "%": " percent ", "#": " no ", "€": " eur ", "$": " usd ", "£": " gbp ",
})  # fmt: skip
"""Letters and signs that have no plain part of their own."""
_OTHER_ALPHABETS = str.maketrans(
    dict(zip("абвгґдеєзиіїйклмнопрстуфыэёў", "abvggdeeziiijklmnoprstufyeeu", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)
"""Cyrillic and Greek letters in Latin ones, so that words in headers and names of people need no second list."""


def plain(text: str) -> str:
    """A text in lower Latin letters without accents."""
    if text.isascii():
        return text.translate(_OWN).lower()
    parts = unicodedata.normalize("NFKD", text.translate(_OWN))
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()
    return bare.translate(_OTHER_ALPHABETS)


def header_words(name: str) -> str:
    """A header in plain words with a space around each: "NumWebPurchases" -> " num web purchases "."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", " ", name[:200])
    return f" {' '.join(re.sub(r'[^a-z0-9]+', ' ', plain(apart)).split())} "
