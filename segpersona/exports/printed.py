"""Cards and the blank worksheet on paper: PDF, PNG, a small preview, and whether the card fits."""

from __future__ import annotations

from segpersona.exports.card_inputs import card_inputs, texts_of, too_long
from segpersona.exports.material import Material, Options, Paper
from segpersona.exports.press import measured, press, unprintable_signs
from segpersona.model import Card

_WHOLE = 280
"""A template that keeps lines of this length has cut nothing."""
_SMALLEST_EASY = 7.4
"""Type size in points below which reading takes effort."""
FITS = "Fits on one page"
SMALL = "Fits on one page, in small type. Shorter lines read better."
CUT = "A bit long: what ends in … is cut. Shorten the longest lines."


def card_pdf(material: Material, options: Options) -> bytes:
    """The persona card as PDF."""
    return press("card.typ", card_inputs(material.the_card(), options.paper), "pdf")


def card_png(material: Material, options: Options) -> bytes:
    """The persona card as PNG."""
    return preview_png(material.the_card(), options.paper, options.ppi)


def worksheet_pdf(material: Material, options: Options) -> bytes:
    """The blank worksheet as PDF."""
    return press("worksheet.typ", {"paper": options.paper}, "pdf")


def preview_png(card: Card, paper: Paper = "a4", ppi: int = 96) -> bytes:
    """The card as printed, small enough for the screen."""
    return press("card.typ", card_inputs(card, paper), "png", ppi=ppi)


def fits(card: Card, paper: Paper = "a4") -> tuple[bool, str]:
    """Whether everything stands on one page, in words."""
    inputs = card_inputs(card, paper)
    page, rail = measured("card.typ", inputs, "fit"), measured("card.typ", inputs, "rail")
    if too_long(card) or min(page["most"], rail["most"]) < _WHOLE:
        return False, CUT
    return True, SMALL if page["size"] < _SMALLEST_EASY else FITS


def unprintable(card: Card) -> str:
    """The characters of a card that no font on this computer has; they are printed as boxes."""
    return unprintable_signs("".join(text for texts in texts_of(card).values() for text in texts))
