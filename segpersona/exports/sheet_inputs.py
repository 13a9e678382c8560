"""From a segment, or several personas, to the JSON text its template reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from segpersona.colours import letter_colour, segment_colour
from segpersona.exports.card_inputs import safe, template_inputs, told_card
from segpersona.model import Brand, Card, JsonObject, Paper, SegmentSheet

MOST_PEOPLE = 6
"""Personas on one poster."""


def sheet_inputs(sheet: SegmentSheet, paper: Paper, brand: Brand) -> dict[str, str]:
    """What ``segment.typ`` is given."""
    ready = safe(asdict(replace(sheet, card=None)))
    ready |= {
        "name": ready["name"] or "Unnamed group",
        "colour": segment_colour(sheet.letter),
        "on": letter_colour(sheet.letter),
        "card": told_card(sheet.card) if sheet.card else None,
    }
    return template_inputs("sheet", ready, paper, brand)


def poster_inputs(cards: Sequence[Card], brand: Brand) -> dict[str, str]:
    """What ``poster.typ`` is given: as many personas as the wall takes, and how many more there are."""
    people = [told_card(card) for card in cards[:MOST_PEOPLE]]
    ready: JsonObject = safe({"project": cards[0].project, "footer": cards[0].footer}) | {
        "people": list(people),
        "more": max(0, len(cards) - MOST_PEOPLE),
        "language": people[0]["language"],
    }
    return template_inputs("poster", ready, "a4", brand)
