"""From a look to an SVG: the shapes in the order they cover each other, filled with tones of one colour."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.worksheet.portrait import parts
from segpersona.worksheet.portrait.hair import HAIR
from segpersona.worksheet.portrait.looks import Look
from segpersona.worksheet.portrait.shapes import Shape, Tone
from segpersona.worksheet.portrait.tones import tones


def draw(look: Look, colour: str) -> str:
    """The look as an SVG of 400 by 400, without text, links or scripts."""
    fills = tones(colour, look["skin"], look["shade"])
    sheet = (parts.SHEET, *parts.BACKDROPS[look["backdrop"]])
    body = "".join(_path(shape, fills) for shape in (*sheet, *_person(look)))
    turned = f'<g transform="matrix(-1 0 0 1 400 0)">{body}</g>' if look["side"] == "left" else body
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">{turned}</svg>'


def _person(look: Look) -> tuple[Shape, ...]:
    hair = HAIR[look["hair"]]
    return (
        *hair.behind,
        *parts.SHOULDERS,
        *(() if hair.covers_neck else parts.NECK + parts.CLOTHES[look["clothes"]]),
        *(() if hair.covers_ears else parts.EARS),
        *parts.FACE,
        *(parts.BEARD if look["beard"] == "yes" else ()),
        *hair.front,
        *(parts.GLASSES if look["glasses"] == "yes" else ()),
    )


def _path(shape: Shape, fills: Mapping[Tone, str]) -> str:
    fill = fills[shape.tone]
    if shape.stroke:
        ink = f'fill="none" stroke="{fill}" stroke-width="{shape.stroke:g}" stroke-linecap="round"'
    else:
        ink = f'fill="{fill}"'
    hole = ' fill-rule="evenodd"' if shape.rule == "evenodd" else ""
    thin = f' opacity="{shape.opacity:g}"' if shape.opacity < 1 else ""
    return f'<path d="{shape.d}" {ink}{hole}{thin}/>'
