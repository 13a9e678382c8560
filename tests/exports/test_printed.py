"""The printed card: one tagged page, every text on it, nothing run, and honest words about what does not fit."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import pytest
from pypdf import PdfReader

from segpersona.exports import FORMATS, Material, Options, Paper, fits, preview_png, unprintable
from segpersona.exports.card_inputs import card_inputs
from segpersona.exports.press import draws
from segpersona.exports.printed import CUT, FITS, SMALL
from segpersona.model import Card, Statement
from tests.exports.cards import (
    ARABIC,
    BARE,
    CARDS,
    EMPTY,
    ENDLESS,
    FULL,
    GERMAN,
    HEBREW,
    HOSTILE_CARD,
    INVENTED,
    MIXED_SCRIPTS,
    PORTRAIT,
    THREE,
)  # fmt: skip


def test_a_block_with_many_lines_prints_the_first_and_says_how_many_more_there_are() -> None:
    many = tuple(Statement(text=f"Want number {place}", evidence="belief") for place in range(1, 10))
    blocks = tuple(replace(block, statements=many) if block.key == "wants" else block for block in THREE.blocks)
    said = words(replace(THREE, blocks=blocks))
    assert "Want number 4" in said
    assert "Want number 5" not in said
    assert "and 5 more" in said


@cache
def printed(card: Card, paper: Paper = "a4") -> PdfReader:
    return PdfReader(io.BytesIO(FORMATS["card_pdf"].render(Material(card=card), Options(paper=paper))))


def words(card: Card, paper: Paper = "a4") -> str:
    """The text of a printed card on one line, without places to break and hyphens at the ends of lines."""
    text = printed(card, paper).pages[0].extract_text()
    return " ".join(re.sub("[\u200b\u2068\u2069\u00ad]", "", text.replace("-\n", "-")).split())


@pytest.mark.parametrize(
    ("name", "paper"), [(name, "a4") for name in CARDS] + [(name, "us-letter") for name in ("full", "endless")]
)
def test_a_card_is_one_tagged_page_with_a_title(name: str, paper: Paper) -> None:
    pdf = printed(CARDS[name], paper)
    root = pdf.trailer["/Root"].get_object()
    assert len(pdf.pages) == 1
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"]
    assert pdf.metadata is not None
    assert "persona card" in str(pdf.metadata.title)


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_every_text_of_a_full_card_is_on_the_page(paper: Paper) -> None:
    page = words(FULL, paper)
    for block in FULL.blocks:
        told = [row.text for row in block.statements if block.key != "devices"] + [row.note for row in block.stages]
        told += [row.source for row in block.statements] + [row.left for row in block.meters] + [block.title]
        for text in told:
            assert text in page, text
    assert FULL.quote in page
    assert "23 of 29 lines backed by data or research" in page
    assert "3 of 5" in page
    assert FULL.footer in page
    assert "Loyal regulars" in page
    assert "41% of revenue" in page


def test_a_quote_nobody_said_is_marked_as_made_up() -> None:
    assert "(made-up quote)" in words(INVENTED)
    assert "(made-up quote)" not in words(FULL)


def test_an_empty_card_names_what_is_missing_and_counts_nothing() -> None:
    for card in (EMPTY, BARE):
        page = words(card)
        assert page.count("Not written yet") == 5
        assert "lines backed" not in page
        assert "Unnamed persona" in page


def test_a_card_with_three_lines_shows_them_and_no_empty_parts() -> None:
    page = words(THREE)
    assert page.count("Not written yet") == 3
    assert "Where to reach them" in page
    for absent in ("Journey", "What we do", "Devices", "How they think"):
        assert absent not in page


def test_fifteen_long_german_lines_fit_whole() -> None:
    assert fits(GERMAN) == (True, SMALL)
    assert words(GERMAN).count("aus 4.812 Bestellungen der letzten 24 Monate") == 15


def test_an_endless_card_is_cut_where_it_shows() -> None:
    page = words(ENDLESS)
    assert page.count("…") > 20
    assert "and 9 more" in page
    assert fits(ENDLESS) == (False, CUT)


def test_a_card_that_fits_says_so() -> None:
    assert fits(FULL) == fits(EMPTY) == (True, FITS)


def test_hostile_texts_are_printed_as_they_are_and_run_nothing() -> None:
    page = words(HOSTILE_CARD)
    assert '#read("x")</svg>' in page.replace(" ", "")
    assert "<script>alert(1)</script>" in page
    assert "@preview/cetz:0.3.0" in page
    assert "127.0.0.1" not in page
    assert "=1+1gnp.exe" in page


@pytest.mark.parametrize(
    "svg",
    ["", "not a drawing", "<svg", "<html/>",
     '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/hosts"/></svg>',
     '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="../fonts/README.md"/></svg>'],
)  # fmt: skip
def test_a_portrait_that_cannot_be_drawn_gives_way_to_a_plain_one(svg: str) -> None:
    assert not draws(svg)
    assert "DCE5EA" in card_inputs(replace(FULL, portrait=svg), "a4")["card"]


def test_a_portrait_that_can_be_drawn_is_kept() -> None:
    assert draws(PORTRAIT)


def test_every_picture_has_its_description() -> None:
    raw = printed(FULL).trailer["/Root"].get_object()["/StructTreeRoot"]
    found: list[str] = []

    def walk(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                found.append(str(node["/Alt"]))
            walk(node.get("/K", []))

    walk(raw)
    assert FULL.portrait_alt in found
    assert {"From data", "From research", "Team belief"} <= set(found)
    assert any(alt.startswith("How the journey feels. Notice: in between, Compare: hard") for alt in found)


def test_cyrillic_and_greek_need_no_font_of_this_computer() -> None:
    assert unprintable(MIXED_SCRIPTS) == ""
    assert "Майя Ψαρρού Žižek" in words(MIXED_SCRIPTS)


def test_signs_that_no_font_has_are_told_and_printed_as_boxes() -> None:
    card = replace(FULL, name="Maya \U00013000", quote="\u0378 so it is")
    assert "\U00013000" in unprintable(card)
    assert "Maya □" in words(card)


def test_unprintable_speaks_of_what_is_printed_only() -> None:
    assert unprintable(replace(FULL, name="Maya\x00\u202e")) == ""


@pytest.mark.parametrize(("card", "language"), [(ARABIC, "ar"), (HEBREW, "he"), (FULL, "en"), (GERMAN, "de")])
def test_a_card_keeps_its_language(card: Card, language: str) -> None:
    assert printed(card).trailer["/Root"].get_object()["/Lang"] == language


def test_a_card_written_from_right_to_left_is_laid_out_so_even_if_nobody_said() -> None:
    told = "اشترت المقلاة مرة واحدة وتريد الاحتفاظ بها سنوات طويلة " * 9
    card = replace(EMPTY, quote=told, language="en", footer="", portrait_alt="")
    assert '"language": "ar"' in card_inputs(card, "a4")["card"]
    assert '"language": "en"' in card_inputs(replace(FULL, language="../x"), "a4")["card"]


def test_the_preview_is_a_small_picture_of_the_same_page() -> None:
    assert len(preview_png(FULL, ppi=48)) < len(preview_png(FULL, ppi=144))
