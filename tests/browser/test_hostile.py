"""Bad files and bad words in the browser: each gets a sentence, none breaks a page, none runs."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, go, press, settle, start_project, write

NASTY = ("<script>document.title='ran'</script>", '=HYPERLINK("http://evil.example","x")', "a\x00b", "\u202eabc")
PEOPLE = pd.DataFrame({"Visits": range(40), "Basket": [7.5, 12.0, 80.0, 3.2] * 10, "Channel": ["Web", "Shop"] * 20})

REFUSED = {
    "nothing.csv": (b"", "This file is empty"),
    "header.csv": (b"Customer,Date,Amount\n", "no rows of data below it"),
    "report.csv": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", "This is a PDF document, not a table"),
    "one.csv": (b"Name\n" + b"Ann\n" * 40, "only one column"),
    "wide.csv": (b",".join(b"c%d" % n for n in range(2_001)) + b"\n" + b",".join([b"1"] * 2_001), "2,000 is the most"),
}
TOO_LITTLE = {
    "five.csv": (PEOPLE.head(5), "at least 30 are needed"),
    "same.csv": (pd.DataFrame({"Status": ["ok"] * 40, "Region": ["north"] * 40}), "No column is left"),
}
"""Files that are tables, but too little to find groups in."""


def _drop(page: Page, folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    path.write_bytes(content)
    page.locator("input[type=file]").first.set_input_files(str(path))
    settle(page)


def test_what_is_no_table_gets_a_sentence_and_the_page_stays_usable(page: Page, server: Server, tmp_path: Path) -> None:
    start_project(page, server.url, "Bad files")
    for name, (content, words) in REFUSED.items():
        _drop(page, tmp_path, name, content)
        expect(page.get_by_text(words).first).to_be_visible(timeout=20_000)
        expect(page.get_by_text("Something went wrong")).to_have_count(0)
    _drop(page, tmp_path, "good.csv", PEOPLE.to_csv().encode())
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("name", TOO_LITTLE)
def test_a_table_that_is_too_little_says_so(page: Page, server: Server, tmp_path: Path, name: str) -> None:
    table, words = TOO_LITTLE[name]
    start_project(page, server.url, f"Too little {name}")
    _drop(page, tmp_path, name, table.to_csv(index=False).encode())
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=30_000)
    if page.get_by_role("button", name="Find groups").last.is_enabled():
        press(page, "Find groups")
    expect(page.get_by_text(words).first).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Something went wrong")).to_have_count(0)


def test_hostile_names_columns_and_answers_are_only_words(page: Page, server: Server, tmp_path: Path) -> None:
    table = pd.DataFrame({
        **{f"{NASTY[place % 4]} {place}": [place, *range(39)] for place in range(40)}, "=1+1": ["<b>x</b>", "y"] * 20,
    })  # fmt: skip
    start_project(page, server.url, NASTY[0])
    _drop(page, tmp_path, "=cmd<img src=x onerror=document.title='ran'>.csv".replace("/", ""), table.to_csv(
        index=False).encode())  # fmt: skip
    expect(page.get_by_text(NASTY[0]).first).to_be_visible(timeout=30_000)
    press(page, "Find groups")
    expect(page.get_by_text("Can you trust these groups?")).to_be_visible(timeout=120_000)
    address = page.url.split("?", 1)[1]
    go(page, f"{server.url}/personas?{address}")
    press(page, "For A:")
    for words in NASTY:
        write(page, "What shall we call this customer? ★", words)
    write(page, "What shall we call this customer? ★", NASTY[0])
    page.reload()
    settle(page)
    expect(box(page, "What shall we call this customer? ★")).to_have_value(NASTY[0])
    for name in ("data", "priorities", "share", "home"):
        go(page, f"{server.url}/{name}?{address}" if name != "home" else server.url)
        expect(page.get_by_text("Something went wrong")).to_have_count(0)
        assert page.title() != "ran"
