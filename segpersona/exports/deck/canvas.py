"""Canvas: a slide and what can be put on it. Sizes in inches and points; every text is measured before it is put."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from segpersona.colours import letter_colour, segment_colour
from segpersona.exports.deck.measure import fitted
from segpersona.exports.deck.theme import INK, LEFT, MUTED, TITLE_WIDE
from segpersona.fields import clean_text

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DECORATIVE = (
    f'<a:extLst xmlns:a="{_A}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_TITLES, _FOOT_TOP, _FOOT_SIZE, _SMALL_LINE = (26.0, 17.0), 7.06, 10, 0.3


class Box(NamedTuple):
    """A place on a slide, in inches."""

    left: float
    top: float
    wide: float
    high: float


@dataclass(frozen=True, kw_only=True)
class Type:
    """How words look: the largest and smallest size they may take, colour, weight."""

    size: float = 14
    least: float = 9
    colour: str = INK
    bold: bool = False
    italic: bool = False
    head: bool = False
    middle: bool = False
    """In the middle of the box from top to bottom, not at its top."""
    centred: bool = False
    space: float = 0.0
    """Points after each paragraph."""


PLAIN = Type()


class Canvas:
    """One slide."""

    def __init__(self, deck: Any, title: str, below: str = "") -> None:
        self.slide = deck.slides.add_slide(deck.slide_layouts[0])
        self.titled(title, Box(LEFT, 0.42, TITLE_WIDE, 0.68), Type(size=_TITLES[0], least=_TITLES[1]))
        if below:
            self.text(below, Box(LEFT, 1.14, TITLE_WIDE, 0.4), Type(size=15, colour=MUTED))

    def titled(self, words: str, box: Box, look: Type) -> None:
        """The slide's title, in its own placeholder so that outlines and screen readers find it."""
        told, size = fitted(_told(words), box.wide, box.high, (look.size, look.least), head=True)
        shape = self.slide.shapes.title
        shape.left, shape.top, shape.width, shape.height = map(Inches, box)
        shape.text_frame.clear()
        shape.text_frame.word_wrap = True
        _write(shape.text_frame.paragraphs[0], told, replace(look, size=size))

    def text(self, words: str, box: Box, look: Type = PLAIN, name: str = "") -> None:
        """Words in a box, as large as they fit; each line is a paragraph."""
        if words.strip():
            told, size = fitted(
                _told(words), box.wide, box.high, (look.size, look.least), head=look.head, space=look.space
            )
            self._put([(line, replace(look, size=size)) for line in told.split("\n")], box, look, name)

    def backed(self, words: str, rests: str, box: Box, look: Type, small: Type) -> None:
        """A line, and right below it in small type what it rests on."""
        told, size = fitted(_told(words), box.wide, box.high - _SMALL_LINE, (look.size, look.least))
        below, little = fitted(_told(rests), box.wide, _SMALL_LINE, (small.size, small.least))
        parts = [(told, replace(look, size=size)), (below, replace(small, size=little))]
        self._put([part for part in parts if part[0]], box, look)

    def _put(self, lines: Sequence[tuple[str, Type]], box: Box, look: Type, name: str = "") -> None:
        shape = self.slide.shapes.add_textbox(*map(Inches, box))
        if name:
            shape.name = name
        _framed(shape.text_frame, look)
        for place, (line, own) in enumerate(lines):
            part = shape.text_frame.paragraphs[0] if not place else shape.text_frame.add_paragraph()
            part.space_after = Pt(own.space)
            _write(part, line, own)

    def panel(self, box: Box, fill: str, *, rounded: bool = True, back: bool = False) -> None:
        """A plain surface that says nothing. ``back``: behind all else, the title too."""
        kind = MSO_SHAPE.ROUNDED_RECTANGLE if rounded else MSO_SHAPE.RECTANGLE
        shape = self._shape(kind, box, fill)
        if rounded:
            shape.adjustments[0] = min(0.5, 0.1 / min(box.wide, box.high))
        shape.name = "Background"
        _told_of(shape).append(parse_xml(_DECORATIVE))
        if back:
            tree = self.slide.shapes._spTree
            tree.remove(shape._element)
            tree.insert(2, shape._element)

    def tag(self, letter: str, left: float, top: float, size: float = 0.32) -> None:
        """A segment's letter on its colour."""
        box = Box(left, top, size, size)
        shape = self._shape(MSO_SHAPE.ROUNDED_RECTANGLE, box, segment_colour(letter))
        shape.adjustments[0] = 0.22
        shape.name = f"Group {letter}"
        look = Type(size=size * 40, colour=letter_colour(letter), bold=True, middle=True, centred=True)
        _framed(shape.text_frame, look)
        _write(shape.text_frame.paragraphs[0], letter, look)

    def picture(self, png: bytes, alt: str, box: Box) -> None:
        """A picture that fills its box in width; what is too high is cut off below."""
        shape = self.slide.shapes.add_picture(io.BytesIO(png), Inches(box.left), Inches(box.top), Inches(box.wide))
        whole = shape.height / Inches(1)
        if whole > box.high:
            shape.crop_bottom = 1 - box.high / whole
            shape.height = Inches(box.high)
        describe(shape, alt)

    def foot(self, words: str) -> None:
        """Where the figures come from."""
        box = Box(LEFT, _FOOT_TOP, TITLE_WIDE, 0.24)
        self.text(words, box, Type(size=_FOOT_SIZE, least=8, colour=MUTED), name="Source")

    def notes(self, lines: Sequence[str]) -> None:
        """What whoever speaks has at hand: the evidence behind the slide."""
        self.slide.notes_slide.notes_text_frame.text = "\n".join(_told(line) for line in lines if line.strip())

    def _shape(self, kind: Any, box: Box, fill: str) -> Any:
        shape = self.slide.shapes.add_shape(kind, *map(Inches, box))
        shape.fill.solid()
        shape.fill.fore_color.rgb = rgb(fill)
        shape.line.fill.background()
        shape._element.remove(shape._element.find(qn("p:style")))
        return shape


def rgb(colour: str) -> RGBColor:
    """#1E2430 as slides take it."""
    return RGBColor(*bytes.fromhex(colour.lstrip("#")))


def describe(shape: Any, alt: str) -> None:
    """What a picture or chart shows, for those who cannot see it."""
    _told_of(shape).set("descr", _told(alt))


def _told_of(shape: Any) -> Any:
    return shape._element.xpath(".//*[local-name()='cNvPr']")[0]


def _framed(frame: Any, look: Type) -> None:
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE if look.middle else MSO_ANCHOR.TOP


def _write(paragraph: Any, words: str, look: Type) -> None:
    paragraph.alignment = PP_ALIGN.CENTER if look.centred else PP_ALIGN.LEFT
    if _from_right(words):
        paragraph._p.get_or_add_pPr().set("rtl", "1")
        paragraph.alignment = PP_ALIGN.CENTER if look.centred else PP_ALIGN.RIGHT
    run = paragraph.add_run()
    run.text = words
    run.font.size, run.font.bold, run.font.italic = Pt(look.size), look.bold, look.italic
    run.font.color.rgb = rgb(look.colour)
    if look.head:
        run.font._element.append(parse_xml(f'<a:latin xmlns:a="{_A}" typeface="+mj-lt"/>'))


def _from_right(words: str) -> bool:
    """Whether a text is written from right to left, by its first letter."""
    return next((unicodedata.bidirectional(sign) for sign in words if sign.isalpha()), "L") in ("R", "AL")


def _told(words: str) -> str:
    """Words as a slide can hold them."""
    return "\n".join(" ".join(line.split()) for line in clean_text(words).split("\n"))
