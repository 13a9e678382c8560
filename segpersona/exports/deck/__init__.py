"""The deck: a project as slides that can be edited, with native charts and the evidence in the speaker notes.

SLIDES has a row for each kind of slide: when it is wanted, and how it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from segpersona.exports.deck.ending import has_money, method, money_ladder, order, steps
from segpersona.exports.deck.groups import group
from segpersona.exports.deck.opening import cover, money
from segpersona.exports.deck.persons import has_journey, journeys, person
from segpersona.exports.deck.theme import empty
from segpersona.exports.material import Material, Options
from segpersona.fields import clean_text
from segpersona.model import Brand, Briefing

__all__ = ["SLIDES", "deck_pptx"]

Draw = Callable[[Any], None]
Made = Callable[[Briefing, Brand], list[Draw]]


@dataclass(frozen=True, kw_only=True)
class Slide:
    """A kind of slide. ``made``: a drawing for each slide of that kind; none where there is nothing to tell."""

    key: str
    made: Made


def _one(draw: Callable[..., None], wanted: Callable[[Briefing], bool]) -> Made:
    """One slide, where it is wanted."""
    return lambda told, brand: [partial(draw, told=told, brand=brand)] if wanted(told) else []


def _groups(told: Briefing, brand: Brand) -> list[Draw]:
    return [partial(group, told=told, brand=brand, sheet=sheet) for sheet in told.sheets]


def _persons(told: Briefing, brand: Brand) -> list[Draw]:
    return [partial(person, told=told, brand=brand, card=card) for card in told.cards]


def always(told: Briefing) -> bool:
    """Wanted in every deck."""
    return True


SLIDES: tuple[Slide, ...] = (
    Slide(key="cover", made=_one(cover, always)),
    Slide(key="money", made=_one(money, always)),
    Slide(key="group", made=_groups),
    Slide(key="person", made=_persons),
    Slide(key="order", made=_one(order, lambda told: bool(told.places))),
    Slide(key="ladder", made=_one(money_ladder, has_money)),
    Slide(key="journey", made=_one(journeys, has_journey)),
    Slide(key="steps", made=_one(steps, lambda told: bool(told.steps))),
    Slide(key="method", made=_one(method, always)),
)


def _property(words: str) -> str:
    """Words as a file's properties hold them: 255 signs at most."""
    return clean_text(words)[:255]


def deck_pptx(material: Material, options: Options) -> bytes:
    """The deck as .pptx; raises NO_GROUPS where nothing is there to be told."""
    told = material.the_briefing()
    deck = empty(options.brand.accent)
    about = deck.core_properties
    about.title, about.author = _property(told.title), _property(options.brand.organisation or told.project)
    for slide in SLIDES:
        for draw in slide.made(told, options.brand):
            draw(deck)
    out = BytesIO()
    deck.save(out)
    return out.getvalue()
