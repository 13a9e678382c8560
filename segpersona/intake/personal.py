"""Personal data: found by name and by value, shown only masked. Better one column too many than one too few."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

_NAMES = re.compile(
    r"\b(e ?mail|mail|phone|telephone|telefon|handy|mobile( no| number)?$|cell|fax|first ?name|last ?name|surname|"
    r"full ?name|vorname|nachname|familienname|nom|prenom|prénom|nombre|apellidos?|cognome|street|strasse|straße|"
    r"address|adresse|direccion|dirección|indirizzo|ip|iban|passport|birth ?da(y|te)|date of birth|geburtsdatum|"
    r"geburtstag|dob|fecha de nacimiento|latitude|longitude|ssn|account holder|contact name|customer name|"
    r"kundenname)\b|^name$"
)
_NOT = re.compile(
    r"\b(year|jahr|age|device|type|count|num|number of|opens?|clicks?|share|rate|product|category|channel|campaign|"
    r"domain|consent|opt)\b"
)
_VALUES = (
    re.compile(r"^[^@\s]{1,64}@[^@\s]+\.[a-z]{2,}$", re.IGNORECASE),
    re.compile(
        r"^(\+|00)\d[\d ()/.-]{6,18}$|^\(?0\d{2,5}\)?[ /-]\d[\d -]{4,12}$|^\(\d{3}\) ?\d{3}-\d{4}$|^\d{3}-\d{3}-\d{4}$"
    ),
    re.compile(r"^(\d{1,3}\.){3}\d{1,3}$"),
    re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$"),
    re.compile(r"^\d+[a-z]? [A-Z][\w.' -]+ (street|st|road|rd|avenue|ave|lane|drive|way)\.?$", re.IGNORECASE),
    re.compile(r"^[A-ZÄÖÜ][\wäöüß.' -]+(straße|strasse|str\.|weg|allee|platz|gasse) \d+ ?[a-z]?$", re.IGNORECASE),
)


def is_personal(words: str, filled: pd.Series) -> bool:
    """Whether a column (header in plain words, its filled values) points at persons."""
    if _NAMES.search(words) and not _NOT.search(words):
        return not pd.api.types.is_numeric_dtype(filled) or filled.nunique() > 20
    if pd.api.types.is_numeric_dtype(filled) or pd.api.types.is_datetime64_any_dtype(filled):
        return False
    sample = filled.astype(str).str.strip().drop_duplicates().head(300)
    return any(sample.str.fullmatch(pattern).mean() > 0.3 for pattern in _VALUES)


def mask(value: object) -> str:
    """The first sign and dots; of an email both parts so: a•••@•••."""
    text = str(value)
    if not text or value is None or value is pd.NaT or text in ("nan", "<NA>"):
        return ""
    return f"{text[0]}•••@•••" if "@" in text else f"{text[0]}•••"


def visible(value: object) -> str:
    """A cell as it may be shown: no control or direction signs, not too long."""
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return ""
    text = value.strftime("%Y-%m-%d") if isinstance(value, pd.Timestamp) else str(value)
    kept = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return kept if len(kept) <= 80 else kept[:79] + "…"
