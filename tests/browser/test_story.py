"""The whole story in a real browser: a file, groups, a ranking, a persona, a card to print."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Server
from tests.browser.driving import box, go, open_example, press, press_next, settle, start_project, write
from tests.shared import beginning_of

ANSWERS = {
    "who": ("What shall we call this customer? ★", "Hanna Brook"),
    "quote": ("One or two sentences they would say ★", "I buy when the evening is quiet."),
    "segments": ("Which buying decision is this card about?", "A case of wine for the autumn"),
    "wants": ("What do they want? 1", "Good wine for slow dinners"),
    "stuck": ("What annoys or blocks them? 1", "Shops that close at six"),
    "buys": ("What happened just before they started looking? 1", "Friends announce themselves for Saturday"),
    "day": ("Tell one day with them ★", "Hanna comes home late and looks for a bottle that fits the fish."),
    "think": ("Where can we reach them? 1", "The Friday newsletter"),
    "journey": ("Notice: what happens?", "A friend brings a bottle"),
    "do": ("If they remember one thing, what? ★", "The right bottle before seven"),
}
"""Section to the label of one of its questions and the answer; in the order of the worksheet."""


def _upload(page: Page, path: Path) -> None:
    page.locator("input[type=file]").set_input_files(str(path))
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=60_000)
    settle(page)


def _text_of_card(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Card as PDF").first.click()
    return "\n".join(sheet.extract_text() for sheet in PdfReader(download.value.path()).pages)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_the_example_is_one_click_away_and_its_card_prints(page: Page, fresh_server: Server) -> None:
    query = open_example(page, fresh_server.url)
    go(page, f"{fresh_server.url}/share?{query}")
    expect(page.get_by_text("Something went wrong")).to_have_count(0)
    assert "Maya Lindgren" in _flat(_text_of_card(page))


STORIES = [("cdnow_orders.csv", False), ("marketing_campaign.csv", True)]


@pytest.mark.parametrize(("name", "tap"), STORIES, ids=["orders", "customers on a phone"])
def test_from_a_real_file_to_a_printed_persona_with_a_refresh_and_a_restart(
    name: str, tap: bool, request: pytest.FixtureRequest, fresh_server: Server, tmp_path: Path
) -> None:
    page: Page = request.getfixturevalue("phone" if tap else "page")
    start_project(page, fresh_server.url, "Autumn wines")
    _upload(page, beginning_of(name, 12_000, tmp_path))
    press(page, "Find groups", tap=tap)
    expect(page.get_by_text("Who brings the money?")).to_be_visible(timeout=120_000)
    settle(page)
    press(page, "Set priorities", tap=tap)
    expect(page.get_by_text("Who comes first, and why")).to_be_visible(timeout=30_000)
    press(page, "Create personas", tap=tap)
    press(page, "For A:", tap=tap)
    for number, (section, (label, answer)) in enumerate(ANSWERS.items(), 1):
        expect(page.get_by_text(f"Question {number} of 10")).to_be_visible(timeout=30_000)
        assert page.url.endswith(f"q={section}")
        write(page, label, answer)
        if section == "quote":
            page.reload()
            settle(page)
        if section == "think":
            fresh_server.restart()
            go(page, page.url)
        expect(box(page, label)).to_have_value(answer)
        press_next(page, tap=tap)
    expect(page.get_by_role("heading", name="The ten sections")).to_be_visible(timeout=30_000)
    press_next(page, tap=tap)
    printed = _flat(_text_of_card(page))
    for _, answer in ANSWERS.values():
        assert answer.split(".")[0] in printed


def test_the_list_of_customers_opens_as_a_workbook(page: Page, server: Server) -> None:
    from openpyxl import load_workbook

    go(page, f"{server.url}/share?p={server.example()[0]}")
    with page.expect_download() as download:
        page.get_by_role("button", name="Workbook").click()
    book = load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert book.sheetnames[0] == "How to use"
    assert sum(sheet.max_row - 1 for sheet in book.worksheets[1:]) == 2_400
