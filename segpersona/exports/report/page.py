"""report_html: one file with everything in it: no script, nothing from elsewhere, what people wrote only as text."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from segpersona.colours import letter_colour, segment_colour
from segpersona.exports.markdown import meter
from segpersona.exports.material import Material, Options
from segpersona.exports.press import draws
from segpersona.exports.report.fonts import font_faces
from segpersona.fields import clean_text
from segpersona.locales import grouped, share
from segpersona.model import LETTERS, Briefing, Card, SegmentSheet, Statement
from segpersona.words import EVIDENCE, felt

_HERE = Path(__file__).resolve().parent
_FONTS = "/*fonts*/"
_SMALLEST, _LARGEST = 9.0, 26.0
"""Radius of a group in the matrix."""


def report_html(material: Material, options: Options) -> bytes:
    """The report as HTML; raises NO_GROUPS."""
    told = material.the_briefing()
    shown = _page(told.language).get_template("report.html.j2").render(
        told=told, brand=options.brand, css=Markup(_style()), matrix=_matrix(told),  # noqa: S704
        with_money=all(row.revenue is not None for row in told.shares),
        widest=max(max(row.customers, row.revenue or 0.0) for row in told.shares),
    )  # fmt: skip
    return shown.replace(_FONTS, font_faces(shown), 1).encode()


@cache
def _page(language: str) -> Environment:
    env = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        finalize=lambda value: clean_text(value) if type(value) is str else value,
    )  # fmt: skip
    env.filters |= {
        "wide": _wide, "most": _most, "rests": _rests, "picture": _address, "face": _face, "meter": meter, "felt": felt,
        "share": partial(share, language=language), "sum": lambda value: grouped(round(value), language),
    }  # fmt: skip
    return env


@cache
def _style() -> str:
    """The style sheet, with the colours of the groups by day and by night."""
    day = "".join(_group(letter, dark=False) for letter in LETTERS)
    night = "".join(_group(letter, dark=True) for letter in LETTERS)
    sheet = (_HERE / "report.css").read_text(encoding="utf-8")
    return f"{sheet}{day}@media screen and (prefers-color-scheme:dark){{{night}}}"


def _group(letter: str, *, dark: bool) -> str:
    """The colour of a group, of a letter on it, and of words in it, which must be read on the paper."""
    colour = segment_colour(letter, dark=dark)
    words = f"color-mix(in srgb,{colour} 72%,{'#fff' if dark else '#000'})"
    return f".g-{letter}{{--c:{colour};--on:{letter_colour(letter, dark=dark)};--t:{words}}}"


def _wide(value: float, most: float) -> str:
    """A value as part of the room that the largest one takes."""
    return f"{96 * max(value, 0.0) / most:.1f}%" if most > 0 else "0%"


def _most(sheet: SegmentSheet) -> float:
    return max(row.index for row in sheet.bars)


def _rests(row: Statement) -> str:
    return "; ".join(part for part in (EVIDENCE[row.evidence], row.source) if part)


def _face(card: Card) -> str:
    return _address(card.portrait) if draws(card.portrait) else ""


def _address(svg: str) -> str:
    """A drawing as an address of its own: as a picture it can neither run nor ask for anything."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _matrix(told: Briefing) -> Mapping[str, object]:
    """Where each group stands: how well it can be won from left to right, how attractive it is upwards."""
    reach = (
        max([abs(value - 100) for row in told.places for value in (row.attractive, row.able)] or [1.0]) * 1.25 or 1.0
    )
    sizes = {row.letter: row.revenue if row.revenue is not None else row.customers for row in told.shares}
    largest = max(sizes.values()) or 1.0
    dots = [
        {"letter": row.letter, "x": round(200 + 185 * (row.able - 100) / reach, 1),
         "y": round(160 - 145 * (row.attractive - 100) / reach, 1),
         "r": round(_SMALLEST + (_LARGEST - _SMALLEST) * (sizes.get(row.letter, 0.0) / largest) ** 0.5, 1)}
        for row in reversed(told.places)
    ]  # fmt: skip
    said = (f"{row.name}: attractive {row.attractive:.0f}, able to win {row.able:.0f}" for row in told.places)
    return {
        "dots": dots,
        "alt": "How attractive each group is against how well we can win it; 100 is average. " + "; ".join(said),
    }
