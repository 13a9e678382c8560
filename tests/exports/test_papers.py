"""What else is printed: field sheet, chat picture, poster, worksheets written by hand, a page for each group."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from pypdf import PdfReader

from segpersona.exports import FORMATS, Material, Options, fits
from segpersona.exports.printed import CUT, FITS, printed
from segpersona.exports.sheet_inputs import MOST_PEOPLE
from segpersona.model import Brand, Card, SegmentSheet
from tests.exports.cards import ARABIC, CARDS, EMPTY, ENDLESS, FULL, HOSTILE_CARD, THREE
from tests.exports.sheets import BARE_SHEET, SHEET, SHEETS

UNKIND = ("empty", "hostile", "endless", "Arabic")
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20">'
    '<rect width="60" height="20" rx="6" fill="#B4432F"/></svg>'
)
HOUSE = Brand(organisation="Harbour & Hearth Ltd", accent="#7A1F5C", logo=LOGO, language="de")


def as_pdf(what: str, material: Material, brand: Brand | None = None) -> PdfReader:
    raw = printed(what, "pdf")(material, Options(brand=brand or Brand()))
    return PdfReader(io.BytesIO(raw))


@cache
def of_card(what: str, card: Card) -> PdfReader:
    return as_pdf(what, Material(card=card))


def of_sheet(sheet: SegmentSheet) -> PdfReader:
    return as_pdf("segment", Material(sheet=sheet))


def words(pdf: PdfReader) -> str:
    text = pdf.pages[0].extract_text()
    return " ".join(re.sub("[\u200b\u2068\u2069\u00ad]", "", text.replace("-\n", "-")).split())


def root(pdf: PdfReader) -> Any:
    return pdf.trailer["/Root"].get_object()


@pytest.mark.parametrize("name", UNKIND)
@pytest.mark.parametrize("what", ["fieldsheet", "chat", "worksheet_filled"])
def test_a_persona_is_one_tagged_page_whatever_was_written(what: str, name: str) -> None:
    pdf = of_card(what, CARDS[name])
    assert len(pdf.pages) == 1
    assert root(pdf)["/MarkInfo"]["/Marked"]
    assert pdf.metadata is not None
    assert pdf.metadata.title


def test_every_text_of_a_full_card_is_on_the_field_sheet() -> None:
    page = words(of_card("fieldsheet", FULL))
    for block in FULL.blocks:
        told = [row.text for row in block.statements if block.key != "devices"] + [row.note for row in block.stages]
        told += [row.source for row in block.statements] + [row.left for row in block.meters]
        for text in told:
            assert text in page, text
    assert FULL.quote in page
    assert "23 of 29 backed by data or research" in page
    assert FULL.footer in page
    assert "18% of customers, 41% of revenue" in page


def test_a_field_sheet_stands_upright() -> None:
    box = of_card("fieldsheet", FULL).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)


def test_a_bare_field_sheet_leaves_lines_to_write_on() -> None:
    assert words(of_card("fieldsheet", EMPTY)).count("Not written yet") == 5
    assert "Not written yet" not in words(of_card("fieldsheet", FULL))


@pytest.mark.parametrize("what", ["fieldsheet", "chat", "worksheet_filled"])
def test_hostile_words_are_printed_and_run_nothing(what: str) -> None:
    page = words(of_card(what, HOSTILE_CARD))
    assert "#read(" in page
    assert "127.0.0.1" not in page


def test_a_field_sheet_says_whether_it_fits() -> None:
    assert fits(FULL, "a4", "fieldsheet") == (True, FITS)
    assert fits(ENDLESS, "a4", "fieldsheet") == (False, CUT)
    assert fits(FULL, "a4", "chat") == (True, "")


@pytest.mark.parametrize("name", ["full", "empty", "endless"])
def test_a_chat_picture_has_the_size_that_chats_show_whole(name: str) -> None:
    picture = FORMATS["chat_png"].render(Material(card=CARDS[name]), Options(ppi=10))
    assert struct.unpack(">II", picture[16:24]) == (1200, 675)


def test_a_drawing_is_a_drawing_and_holds_no_script() -> None:
    drawing = FORMATS["fieldsheet_svg"].render(Material(card=HOSTILE_CARD), Options()).decode()
    assert drawing.startswith("<svg")
    assert drawing.count("</svg>") == 1
    assert "<script" not in drawing


def test_a_persona_goes_on_a_worksheet_with_what_is_open_left_open() -> None:
    page = words(of_card("worksheet_filled", FULL))
    for text in ("Maya Lindgren", "careful restocker", "38 to 46", "A refill reminder in week eight", "Plans ahead"):
        assert text in page
    assert "Wants advice" in page
    thin = words(of_card("worksheet_filled", THREE))
    assert "Cook proper food on weeknights without fuss" in thin
    assert "Avoids tech" in thin
    assert "Nine pans" not in thin


def test_an_endless_story_is_cut_where_it_shows() -> None:
    assert "…" in words(of_card("worksheet_filled", ENDLESS))


def test_the_example_is_filled_in_and_says_that_it_is_made_up() -> None:
    page = words(as_pdf("worksheet_example", Material()))
    assert "nine pans, all alike" in page
    assert "Example, a made-up person" in page


@pytest.mark.parametrize("count", [1, 4, 6])
def test_a_poster_shows_everybody_on_one_sheet_of_a3(count: int) -> None:
    people = tuple(replace(FULL, name=f"Person {number}", letter="ABCDEF"[number]) for number in range(count))
    pdf = as_pdf("poster", Material(cards=people))
    assert len(pdf.pages) == 1
    assert round(float(pdf.pages[0].mediabox.width)) == 1191
    assert all(f"Person {number}" in words(pdf) for number in range(count))


def test_a_poster_says_how_many_more_there_are() -> None:
    people = (EMPTY, HOSTILE_CARD, ENDLESS, ARABIC, FULL, THREE, FULL, FULL)
    assert f"and {len(people) - MOST_PEOPLE} more" in words(as_pdf("poster", Material(cards=people)))


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_group_is_one_tagged_page(sheet: SegmentSheet) -> None:
    pdf = of_sheet(sheet)
    assert len(pdf.pages) == 1
    assert root(pdf)["/MarkInfo"]["/Marked"]
    assert root(pdf)["/Lang"] == sheet.language


def test_a_group_page_holds_every_number_with_the_average_beside_it() -> None:
    page = words(of_sheet(SHEET))
    for figure in SHEET.figures:
        assert figure.value in page
        assert f"{figure.label} {figure.beside}" in page
    for row in SHEET.todo:
        assert f"{row.label} {row.text}" in page
    assert "over 999" in page
    assert "Maya Lindgren" in page
    assert "93% of them clearly belong here" in page


def test_a_group_without_a_persona_leaves_room_for_one() -> None:
    page = words(of_sheet(BARE_SHEET))
    assert "No persona yet" in page
    assert "Unnamed group" in page


@pytest.mark.parametrize("what", ["card", "fieldsheet", "chat", "worksheet_filled"])
def test_papers_say_whose_they_are(what: str) -> None:
    pdf = as_pdf(what, Material(card=FULL), HOUSE)
    page = words(pdf)
    assert what == "chat" or "Harbour & Hearth Ltd" in page
    assert what == "worksheet_filled" or "41\xa0%" in pdf.pages[0].extract_text() or "41 %" in page


def test_a_logo_that_asks_for_a_file_is_left_out() -> None:
    bad = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/hosts"/></svg>'
    with_bad = printed("card", "png")(Material(card=FULL), Options(ppi=20, brand=Brand(logo=bad)))
    assert with_bad == printed("card", "png")(Material(card=FULL), Options(ppi=20))
    assert with_bad != printed("card", "png")(Material(card=FULL), Options(ppi=20, brand=HOUSE))
