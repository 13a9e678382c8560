"""Months and numbers as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from segpersona.locales import LANGUAGES, grouped, month, share

OCTOBER = date(2026, 10, 14)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Oct 2026"), ("de", "Okt. 2026"), ("fr", "oct. 2026"), ("xx", "Oct 2026")]
)
def test_a_month_is_named_in_the_language(language: str, said: str) -> None:
    assert month(OCTOBER, language) == said


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [(4812, "en", "4,812"), (4812, "de", "4.812"), (6.54, "en", "6.5"), (6.54, "de", "6,5"), (1234.6, "en", "1,235")],
)
def test_a_number_is_grouped_as_in_the_language(value: float, language: str, said: str) -> None:
    assert grouped(value, language) == said


def test_a_share_stands_with_its_sign() -> None:
    assert share(0.41, "en") == "41%"
    assert share(0.41, "de") == "41\xa0%"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_that_is_offered_is_known(language: str) -> None:
    assert "2026" in month(OCTOBER, language)
    assert "0" in share(0, language)
