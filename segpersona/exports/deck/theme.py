"""An empty deck with our colours and fonts in its theme, so that what people add later looks as if it belonged."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Inches

from segpersona.colours import segment_colour

WIDE, TALL = 13.333, 7.5
INK, MUTED, HAIR, SAND = "#1E2430", "#5B6472", "#DEDAD2", "#F4F1EA"
HEAD, BODY = "Georgia", "Calibri"
LEFT, TITLE_TOP, TITLE_WIDE, TITLE_HIGH = 0.7, 0.42, 11.93, 0.68
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_LAYOUT = "Title Only"
_FEET = ("DATE", "FOOTER", "SLIDE_NUMBER")


def empty(accent: str) -> Any:
    """A presentation without slides, in the colours of a brand."""
    return Presentation(BytesIO(_made(accent)))


@lru_cache(maxsize=8)
def _made(accent: str) -> bytes:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDE), Inches(TALL)
    _colour(deck, accent)
    for layout in list(deck.slide_layouts):
        if layout.name != _LAYOUT:
            deck.slide_layouts.remove(layout)
    for holder in (deck.slide_master, deck.slide_layouts[0]):
        _place(holder)
    style = deck.slide_master._element.find(qn("p:txStyles")).find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    style.set("algn", "l")
    style.find(qn("a:defRPr")).set("sz", "2600")
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


def _colour(deck: Any, accent: str) -> None:
    """Fonts and the twelve colours of the theme."""
    part = next(row.target_part for row in deck.slide_master.part.rels.values() if row.reltype.endswith("/theme"))
    theme = parse_xml(part.blob)
    fonts = theme.find(f".//{_A}fontScheme")
    for kind, name in (("majorFont", HEAD), ("minorFont", BODY)):
        fonts.find(f"{_A}{kind}/{_A}latin").set("typeface", name)
    scheme = theme.find(f".//{_A}clrScheme")
    for key, value in _palette(accent).items():
        place = scheme.find(f"{_A}{key}")
        for old in list(place):
            place.remove(old)
        place.append(parse_xml(f'<a:srgbClr xmlns:a="{_A[1:-1]}" val="{value.lstrip("#")}"/>'))
    for named in (fonts, scheme):
        named.set("name", "segpersona")
    part._blob = serialize_part_xml(theme)


def _palette(accent: str) -> Mapping[str, str]:
    segments = {f"accent{place}": segment_colour(letter) for place, letter in enumerate("ABCDEF", 1)}
    plain = {"dk1": INK, "lt1": "#FFFFFF", "dk2": accent, "lt2": SAND, "hlink": accent, "folHlink": MUTED}
    return plain | segments


def _place(holder: Any) -> None:
    """The placeholders of the master and the layout on the wide page; what stands at the foot is left to us."""
    for shape in list(holder.placeholders):
        kind = str(shape.placeholder_format.type).split(" ", maxsplit=1)[0]
        if "TITLE" in kind:
            shape.left, shape.top, shape.width, shape.height = map(Inches, (LEFT, TITLE_TOP, TITLE_WIDE, TITLE_HIGH))
            frame = shape.text_frame
            frame.vertical_anchor = MSO_ANCHOR.BOTTOM
            frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        elif kind == "BODY":
            shape.left, shape.top, shape.width, shape.height = map(Inches, (LEFT, 1.7, TITLE_WIDE, 5))
        elif kind in _FEET:
            shape._element.getparent().remove(shape._element)
