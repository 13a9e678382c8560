"""The report is one file that asks for nothing, says all there is, and takes what people wrote only as text."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from segpersona.exports import FORMATS, Material, Options
from segpersona.exports.report.fonts import font_faces
from segpersona.model import Brand
from tests.exports.briefings import BRIEFING, BRIEFINGS

EVERY = pytest.mark.parametrize("name", BRIEFINGS)


@cache
def _page(name: str) -> str:
    return FORMATS["report_html"].render(Material(briefing=BRIEFINGS[name]), Options()).decode()


class _Read(HTMLParser):
    """Tags in their order, headings, addresses, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.alone: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "srcset")]
        self.alone += [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _read(page: str) -> _Read:
    reader = _Read()
    reader.feed(page)
    return reader


@EVERY
def test_it_asks_for_nothing_and_runs_nothing(name: str) -> None:
    page = _page(name)
    read = _read(page)
    assert not {"script", "iframe", "object", "embed", "link", "form", "base"} & set(read.tags)
    assert read.alone == []
    assert all(address.startswith("data:") for address in read.addresses)
    assert "url(http" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


@EVERY
def test_headings_go_down_one_level_at_a_time(name: str) -> None:
    levels = [int(tag[1]) for tag in _read(_page(name)).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_everything_that_was_told_is_in_it() -> None:
    words = " ".join("".join(_read(_page("full")).words).split())
    told = (BRIEFING.title, "18% of customers, 41% of revenue", "Maya Lindgren", "9 of 12 interviews", "12,345", "Ana")
    rest = ("Too few customers to tell.", "This order is robust.", "A difference between groups is no cause.")
    for said in (*told, *rest):
        assert said in words


def test_hostile_words_are_only_words() -> None:
    page, words = _page("hostile"), "".join(_read(_page("hostile")).words)
    assert "<script>alert(1)</script>" in words
    assert not re.search("[\x00\u202e]", page)


def test_signs_of_other_scripts_come_along_in_the_fonts() -> None:
    assert len(font_faces("Привет")) > len(font_faces("Hello"))
    assert font_faces("Hello") == font_faces("Goodbye")


def test_numbers_and_brand_are_those_of_the_team() -> None:
    brand = Brand(organisation="Hearth Ltd", accent="#7A1F3D", language="de")
    told = BRIEFINGS["full"]
    page = FORMATS["report_html"].render(Material(briefing=replace(told, language="de")), Options(brand=brand)).decode()
    assert "12.345" in page
    assert "#7A1F3D" in page
    assert "Hearth Ltd" in page


@EVERY
def test_the_wiki_text_has_the_same_parts_and_no_markup_of_others(name: str) -> None:
    told = FORMATS["report_md"].render(Material(briefing=BRIEFINGS[name]), Options()).decode()
    heads = [line.lstrip("#").strip() for line in told.splitlines() if line.startswith("## ")]
    assert heads[:2] == ["Who brings the money?", "The groups"]
    assert heads[-1] == "How we know, and what we do not know"
    assert not re.search(r"(?<!\\)<script", told)
    rows = [line for line in told.splitlines() if line.startswith("|")]
    assert all(line.endswith("|") for line in rows)
