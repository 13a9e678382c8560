"""The first slides: the title, and who brings the money."""

from __future__ import annotations

import base64
import re
from typing import Any

from segpersona.colours import segment_colour
from segpersona.exports.deck import graphs
from segpersona.exports.deck.canvas import Box, Canvas, Type
from segpersona.exports.deck.theme import LEFT, MUTED, SAND, TALL, TITLE_WIDE, WIDE
from segpersona.exports.portrait import portrait_png
from segpersona.locales import share
from segpersona.model import Brand, Briefing

_SIDE, _FACES, _NIGHT = 3.4, 3, "#14212B"
_LOGO = re.compile(r"data:image/png;base64,([A-Za-z0-9+/=]+)")
_PALE, _PALER = "#E4EBEF", "#C3D0D8"
_IN_DARK = Type(size=13, least=8, colour=_PALE, middle=True)


def cover(deck: Any, told: Briefing, brand: Brand) -> None:
    """The title, the faces of the personas, and the groups down the side."""
    canvas = Canvas(deck, told.title)
    canvas.panel(Box(0, 0, WIDE, TALL), brand.accent, rounded=False, back=True)
    canvas.panel(Box(WIDE - _SIDE, 0, _SIDE, TALL), _NIGHT, rounded=False)
    canvas.titled(told.title, Box(LEFT, 3.9, 8.8, 1.75), Type(size=42, least=26, colour="#FFFFFF"))
    who = " · ".join(part for part in (told.project, brand.organisation) if part)
    canvas.text(who, Box(LEFT, 5.85, 8.8, 0.42), Type(size=18, least=12, colour=_PALE))
    when = f"{told.day} · {told.basis}"
    canvas.text(when, Box(LEFT, 6.35, 8.8, 0.34), Type(size=14, least=10, colour=_PALER))
    for place, card in enumerate(told.cards[:_FACES]):
        if png := portrait_png(card):
            canvas.picture(png, card.portrait_alt, Box(LEFT + place * 2.85, 0.8, 2.6, 2.6))
    _side(canvas, told, brand)
    groups = (f"{row.letter} {row.name}: {row.sentence}" for row in told.shares)
    canvas.notes([told.title, f"{told.project}, {when}.", *groups])


def _side(canvas: Canvas, told: Briefing, brand: Brand) -> None:
    """Every group with its letter, and the logo."""
    left, each = WIDE - _SIDE + 0.4, min(0.55, 5.2 / len(told.shares))
    for place, row in enumerate(told.shares):
        top = 0.8 + place * each
        canvas.tag(row.letter, left, top, 0.32)
        canvas.text(
            row.name, Box(left + 0.48, top, _SIDE - 1.1, 0.32), Type(size=13, least=8, colour=_PALE, middle=True)
        )
    if found := _LOGO.search(brand.logo):
        canvas.picture(base64.b64decode(found[1]), brand.organisation or "Logo", Box(left, 6.35, 1.7, 0.75))


def money(deck: Any, told: Briefing, brand: Brand) -> None:
    """Each group's part of the customers, and of the revenue where there is any."""
    with_money = all(row.revenue is not None for row in told.shares)
    what = "Each group’s share of customers and of revenue" if with_money else "Each group’s share of customers"
    canvas, rows = Canvas(deck, told.money_title, what), len(told.shares)
    high = min(0.68, 4.15 / rows)
    for place, row in enumerate(told.shares):
        top = 2.25 + place * high
        canvas.tag(row.letter, LEFT, top + (high - 0.3) / 2, 0.3)
        canvas.text(row.name, Box(LEFT + 0.42, top, 2.7, high), Type(size=14, least=9, middle=True))
    _part(canvas, told, "Share of customers", 3.9, high, [row.customers for row in told.shares])
    if with_money:
        _part(canvas, told, "Share of revenue", 8.35, high, [row.revenue or 0.0 for row in told.shares])
    if told.so_what:
        canvas.panel(Box(LEFT, 6.5, TITLE_WIDE, 0.46), SAND)
        canvas.text(f"So what: {told.so_what}", Box(0.9, 6.5, 11.5, 0.46), Type(middle=True))
    canvas.foot(f"Source: {told.basis}, {told.day}.")
    canvas.notes([told.money_title, *(_line(told, place) for place in range(rows)), told.so_what])


def _part(canvas: Canvas, told: Briefing, title: str, left: float, high: float, values: list[float]) -> None:
    canvas.text(title, Box(left + 0.12, 1.86, 4, 0.3), Type(size=13, colour=MUTED, bold=True))
    names = [f"{row.letter} {row.name}" for row in told.shares]
    said = (f"{name} {share(value, told.language)}" for name, value in zip(names, values, strict=True))
    colours = [segment_colour(row.letter) for row in told.shares]
    box = Box(left, 2.19, 4.3, high * len(values) + 0.12)
    graphs.bars(canvas, box, names, values, colours, alt=f"{title}: {', '.join(said)}", named=False, title=title)


def _line(told: Briefing, place: int) -> str:
    row = told.shares[place]
    brings = f", {share(row.revenue, told.language)} of revenue" if row.revenue is not None else ""
    return f"{row.letter} {row.name}: {share(row.customers, told.language)} of customers{brings}. {row.sentence}"
