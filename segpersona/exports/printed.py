"""Cards, worksheets, segments and posters on paper: PDF, PNG and SVG, a small preview, and whether the card fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from segpersona.exports.card_inputs import card_inputs, template_inputs, texts_of, too_long
from segpersona.exports.example_card import EXAMPLE
from segpersona.exports.material import Material, Options, Paper
from segpersona.exports.press import measured, press, unprintable_signs
from segpersona.exports.sheet_inputs import poster_inputs, sheet_inputs
from segpersona.model import Card

_WHOLE = 280
"""A template that keeps lines of this length has cut nothing."""
_SMALLEST_EASY = 7.4
"""Type size in points below which reading takes effort."""
_CHAT_PPI = 270
"""What makes the chat picture 1200 dots wide."""
FITS = "Fits on one page"
SMALL = "Fits on one page, in small type. Shorter lines read better."
CUT = "A bit long: what ends in … is cut. Shorten the longest lines."

Inputs = Callable[[Material, Options], dict[str, str]]


def _card(material: Material, options: Options) -> dict[str, str]:
    return card_inputs(material.the_card(), options.paper, options.brand)


def _sheet(material: Material, options: Options) -> dict[str, str]:
    return sheet_inputs(material.the_sheet(), options.paper, options.brand)


def _poster(material: Material, options: Options) -> dict[str, str]:
    return poster_inputs(material.the_cards(), options.brand)


def _blank(material: Material, options: Options) -> dict[str, str]:
    return template_inputs("card", {}, options.paper, options.brand)


def _example(material: Material, options: Options) -> dict[str, str]:
    return card_inputs(EXAMPLE, options.paper, options.brand)


_TEMPLATES: Mapping[str, tuple[str, Inputs]] = {
    "card": ("card.typ", _card), "fieldsheet": ("fieldsheet.typ", _card), "chat": ("chat.typ", _card),
    "poster": ("poster.typ", _poster), "segment": ("segment.typ", _sheet), "worksheet": ("worksheet.typ", _blank),
    "worksheet_example": ("worksheet.typ", _example), "worksheet_filled": ("worksheet.typ", _card),
}  # fmt: skip
"""What can be printed: its template and what that is given."""
_MEASURED: Mapping[str, tuple[str, ...]] = {"card": ("fit", "rail"), "fieldsheet": ("fit",)}
"""The labels under which a template says how it made itself fit."""


def printed(what: str, form: Literal["pdf", "png", "svg"]) -> Callable[[Material, Options], bytes]:
    """How something of the table is made in a form."""
    template, inputs = _TEMPLATES[what]

    def render(material: Material, options: Options) -> bytes:
        ppi = _CHAT_PPI if what == "chat" else options.ppi
        return press(template, inputs(material, options), form, ppi=ppi)

    return render


def preview_png(card: Card, paper: Paper = "a4", ppi: int = 96) -> bytes:
    """The card as printed, small enough for the screen."""
    return press("card.typ", card_inputs(card, paper), "png", ppi=ppi)


def fits(card: Card, paper: Paper = "a4", what: str = "card") -> tuple[bool, str]:
    """Whether everything stands on the page of a card or a field sheet, in words; "" for what has no such page."""
    if what not in _MEASURED:
        return True, ""
    inputs = card_inputs(card, paper)
    page, *others = (measured(_TEMPLATES[what][0], inputs, label) for label in _MEASURED[what])
    if too_long(card) or min(part["most"] for part in (page, *others)) < _WHOLE:
        return False, CUT
    return True, SMALL if page["size"] < _SMALLEST_EASY else FITS


def unprintable(card: Card) -> str:
    """The characters of a card that no font on this computer has; they are printed as boxes."""
    return unprintable_signs("".join(text for texts in texts_of(card).values() for text in texts))
