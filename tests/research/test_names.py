"""Names and contacts inside what people said are masked; words that only look like names stay."""

from __future__ import annotations

import pytest

from segpersona.actions.research import hidden


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I asked Anna Blum in the shop.", "I asked A••• in the shop."),
        ("My name is Sarah and I cook.", "My name is S••• and I cook."),
        ("Frau Müller war sehr freundlich.", "Frau M••• war sehr freundlich."),
        ("Merci à Mme Dubois pour son aide.", "Merci à Mme D••• pour son aide."),
        ("Call me on 0171 2345678 or anna@example.org", "Call me on 0••• or a•••@•••"),
        ("Kind regards, Tom Baker", "Kind regards, T•••"),
        ("Me llamo Lucía y compro mucho.", "Me llamo L••• y compro mucho."),
    ],
)
def test_people_cannot_be_found_in_what_they_said(said: str, expected: str) -> None:
    assert hidden(said) == expected


@pytest.mark.parametrize(
    "said",
    ["I wear it with a Jean jacket in April.", "Love this dress. Great fit.", "Die Pfanne hat einen guten Griff.", ""],
)
def test_what_is_no_name_stays_as_it_was_said(said: str) -> None:
    assert hidden(said) == said
