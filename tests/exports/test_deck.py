"""Slides open again, hold what was told, keep everything on the slide, and their charts can be edited."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from typing import Any

import pytest
from pptx import Presentation
from pptx.util import Emu

from segpersona.exports import FORMATS, Material, Options
from segpersona.exports.deck.measure import fitted, high
from segpersona.model import Brand
from tests.exports.briefings import BRIEFING, BRIEFINGS

EVERY = pytest.mark.parametrize("name", BRIEFINGS)
SLACK = Emu(9_144)
"""A hundredth of an inch."""


@cache
def _made(name: str) -> bytes:
    return FORMATS["deck_pptx"].render(Material(briefing=BRIEFINGS[name]), Options())


def _slides(name: str) -> list[Any]:
    return list(Presentation(io.BytesIO(_made(name))).slides)


def _words(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def test_every_part_of_the_talk_has_its_slide() -> None:
    titles = [slide.shapes.title.text_frame.text for slide in _slides("full")]
    assert titles == [
        BRIEFING.title, BRIEFING.money_title, "Loyal regulars: they come back every eight weeks and pay the full price",
        "Maya Lindgren", BRIEFING.order_title, "Loyal regulars: 12,345 of profit a year", BRIEFING.hardest,
        "What we do next", "How we know, and what we do not know",
    ]  # fmt: skip


def test_what_is_not_known_has_no_slide() -> None:
    assert len(_slides("bare")) == 4


@EVERY
def test_every_slide_has_a_title_and_notes_and_nothing_empty(name: str) -> None:
    for slide in _slides(name):
        assert slide.shapes.title.text_frame.text.strip()
        assert slide.has_notes_slide
        assert [shape.name for shape in slide.placeholders if not shape.text_frame.text.strip()] == []


@EVERY
def test_everything_lies_on_the_slide(name: str) -> None:
    deck = Presentation(io.BytesIO(_made(name)))
    wide, tall = deck.slide_width + SLACK, deck.slide_height + SLACK
    for slide in deck.slides:
        for shape in slide.shapes:
            assert min(shape.left, shape.top) >= 0
            assert shape.left + shape.width <= wide, shape.name
            assert shape.top + shape.height <= tall, shape.name


@EVERY
def test_no_text_is_higher_than_its_box(name: str) -> None:
    for slide in _slides(name):
        for shape in (shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text):
            parts = [(part.text, part.runs[0].font.size.pt) for part in shape.text_frame.paragraphs if part.runs]
            tall = sum(high(words, size, shape.width / 914_400) for words, size in parts)
            assert tall <= shape.height / 914_400 * 1.12 + 0.06, shape.text_frame.text[:80]


@EVERY
def test_texts_do_not_lie_on_each_other(name: str) -> None:
    for slide in _slides(name):
        boxes = [shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text.strip()]
        for place, one in enumerate(boxes):
            for other in boxes[place + 1 :]:
                apart = (
                    one.left + one.width <= other.left + SLACK or other.left + other.width <= one.left + SLACK
                    or one.top + one.height <= other.top + SLACK or other.top + other.height <= one.top + SLACK
                )  # fmt: skip
                assert apart, (one.text_frame.text[:40], other.text_frame.text[:40])


def test_charts_are_native_and_carry_their_numbers() -> None:
    charts = [shape.chart for slide in _slides("full") for shape in slide.shapes if shape.has_chart]
    assert len(charts) == 6
    assert list(charts[0].plots[0].series[0].values) == [0.18, 0.14, 0.68]
    assert list(charts[0].plots[0].categories) == ["A Loyal regulars", "B Big-basket families", "C Weekend browsers"]


@EVERY
def test_pictures_and_charts_are_described(name: str) -> None:
    for slide in _slides(name):
        for shape in slide.shapes:
            if shape.has_chart or shape.shape_type == 13:
                assert shape._element.xpath(".//*[local-name()='cNvPr']")[0].get("descr")


def test_hostile_words_are_only_words() -> None:
    content = zipfile.ZipFile(io.BytesIO(_made("hostile")))
    for name in content.namelist():
        if name.endswith(".xml"):
            text = content.read(name).decode("utf-8")
            assert "<script" not in text
            assert not re.search("[\x00-\x08\u202e]", text)
        if name.endswith(".xlsx"):
            sheet = zipfile.ZipFile(io.BytesIO(content.read(name)))
            assert not any(b"<f>" in sheet.read(part) for part in sheet.namelist())
    told = "".join(map(_words, _slides("hostile")))
    assert "<script>alert(1)</script>" in told
    assert "=1+1" in told


def test_words_from_right_to_left_begin_at_the_right() -> None:
    title = _slides("right to left")[0].shapes.title.text_frame.paragraphs[0]
    assert title._p.pPr.get("rtl") == "1"
    assert title._p.pPr.get("algn") == "r"
    english = _slides("full")[0].shapes.title.text_frame.paragraphs[0]
    assert english._p.pPr.get("rtl") is None


def test_evidence_stands_in_the_notes() -> None:
    notes = _slides("full")[3].notes_slide.notes_text_frame.text
    assert "Buy once and keep it for years (from research; 9 of 12 interviews)" in notes


def test_a_brand_gives_colour_and_name() -> None:
    brand = Brand(organisation="Hearth Ltd", accent="#7A1F3D")
    made = FORMATS["deck_pptx"].render(Material(briefing=BRIEFING), Options(brand=brand))
    deck = Presentation(io.BytesIO(made))
    assert deck.core_properties.author == "Hearth Ltd"
    assert "7A1F3D" in zipfile.ZipFile(io.BytesIO(made)).read("ppt/theme/theme1.xml").decode()


def test_words_shrink_then_end_in_a_mark() -> None:
    assert fitted("Short", 3, 0.5, (20, 10)) == ("Short", 20)
    assert fitted("word " * 40, 3, 0.5, (20, 10))[1] < 20
    cut, size = fitted("word " * 400, 3, 0.5, (20, 10))
    assert (cut[-1], size) == ("…", 10)
    assert len(fitted("x" * 5_000, 3, 0.3, (20, 10))[0]) < 90
