"""Months, numbers and shares as people write them in a language. The words around them stay as they were written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent, get_decimal_symbol

LANGUAGES: Mapping[str, str] = {
    "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "it": "Italiano", "pt": "Português",
    "nl": "Nederlands", "sv": "Svenska", "da": "Dansk", "nb": "Norsk", "fi": "Suomi", "pl": "Polski",
    "cs": "Čeština", "el": "Ελληνικά", "tr": "Türkçe", "uk": "Українська", "ar": "العربية", "he": "עברית",
}  # fmt: skip


def month(day: date, language: str) -> str:
    """Oct 2026, Okt. 2026, oct. 2026."""
    return str(format_date(day, "MMM y", locale=_known(language)))


def grouped(value: float, language: str) -> str:
    """4,812 or 4.812 or 4 812; one decimal for small numbers that have one."""
    pattern = "#,##0" if abs(value) >= 100 or float(value).is_integer() else "#,##0.#"
    return str(format_decimal(value, format=pattern, locale=_known(language)))


def decimal_mark(language: str) -> str:
    """What stands before the decimals: "." or ","."""
    return str(get_decimal_symbol(_known(language)))


def share(value: float, language: str) -> str:
    """41% or 41 %."""
    return str(format_percent(value, locale=_known(language)))


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"
