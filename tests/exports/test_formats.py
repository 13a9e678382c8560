"""Every row of FORMATS keeps the same promises, whatever the card."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from segpersona.exports import FORMATS, Format, Material, Options, Paper, file_name
from segpersona.exports.material import NO_CARD, NO_GROUPS, NO_KIT, NO_LISTS, NO_SHEET
from segpersona.problems import Problem
from tests.exports.briefings import BRIEFING
from tests.exports.cards import CARDS, FULL
from tests.exports.kits import KIT
from tests.exports.lists import MATERIAL
from tests.exports.sheets import SHEET

OPENS_WITH = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<svg", "md": b"# ", "xlsx": b"PK", "csv": b"", "pptx": b"PK",
              "html": b"<!DOCTYPE html>", "sql": b"-- "}  # fmt: skip
EVERY = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
SCREEN = Options(ppi=40)


def of_need(need: str) -> list[Format]:
    return [form for form in FORMATS.values() if form.needs == need]


@EVERY
def test_a_format_is_known_by_its_key_and_says_what_it_is(form: Format) -> None:
    assert FORMATS[form.key] is form
    assert form.label
    assert form.explain.endswith(".")
    assert "/" in form.mime


@EVERY
def test_a_format_gives_a_file_of_its_kind(form: Format) -> None:
    made = form.render(
        Material(card=FULL, cards=(FULL,), sheet=SHEET, briefing=BRIEFING, kit=KIT, lists=MATERIAL.lists), SCREEN
    )
    assert made.startswith(OPENS_WITH[form.extension])
    assert len(made) > 300


@EVERY
def test_a_format_without_what_it_needs_says_so(form: Format) -> None:
    missing = {
        "card": NO_CARD,
        "cards": NO_CARD,
        "sheet": NO_SHEET,
        "briefing": NO_GROUPS,
        "kit": NO_KIT,
        "lists": NO_LISTS,
    }.get(form.needs)
    if missing is None:
        assert form.render(Material(), SCREEN)
        return
    with pytest.raises(Problem) as said:
        form.render(Material(), SCREEN)
    assert said.value == missing


@pytest.mark.parametrize("key", ["card_png", "card_md", "customers_csv_excel", "customers_csv_tools"])
def test_the_same_material_gives_the_same_file_again(key: str) -> None:
    material = Material(card=FULL, lists=MATERIAL.lists)
    assert FORMATS[key].render(material, SCREEN) == FORMATS[key].render(material, SCREEN)


@pytest.mark.parametrize("name", ["empty", "hostile"])
@pytest.mark.parametrize("form", of_need("card"), ids=lambda form: form.key)
def test_a_bare_and_a_hostile_card_can_be_taken_away_in_every_format(form: Format, name: str) -> None:
    assert form.render(Material(card=CARDS[name]), SCREEN).startswith(OPENS_WITH[form.extension])


@pytest.mark.parametrize("form", of_need("nothing"), ids=lambda form: form.key)
def test_paper_is_as_large_as_it_says(form: Format) -> None:
    papers: tuple[Paper, ...] = ("a4", "us-letter")
    made = [form.render(Material(), Options(paper=paper)) for paper in papers]
    sizes = [PdfReader(io.BytesIO(pdf)).pages[0].mediabox for pdf in made]
    assert [round(float(box.width)) for box in sizes] == [842, 792]
    assert [round(float(box.height)) for box in sizes] == [595, 612]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Maya Lindgren", "maya-lindgren-card.pdf"), ("A / B \\ C: D?", "a-b-c-d-card.pdf"), ("", "persona-card.pdf"),
        ("..", "persona-card.pdf"), ("CON", "file-con-card.pdf"), ("Zoë Ångström", "zoë-ångström-card.pdf"),
        ("Майя", "майя-card.pdf"), ("a\x00b\u202e.exe", "ab-exe-card.pdf"), ("=1+1", "1-1-card.pdf"),
    ],
)  # fmt: skip
def test_a_file_name_holds_letters_digits_and_dashes_only(name: str, file: str) -> None:
    assert file_name(FORMATS["card_pdf"], name) == file


@EVERY
def test_a_file_name_is_short_and_tells_formats_apart(form: Format) -> None:
    name = file_name(form, "æ" * 500)
    assert len(name.encode()) < 200
    assert re.fullmatch(rf"æ+-[a-z-]+\.{form.extension}", name)
    assert len({file_name(other, "Maya") for other in FORMATS.values()}) == len(FORMATS)
