"""Ways of splitting in a real browser: natural, value, own rules, none at all; merged, taken back, compared."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, press, press_next, settle, start_project, write
from tests.shared import beginning_of, shared_data

SOON = 60_000


def _upload(page: Page, path: Path) -> None:
    page.locator("input[type=file]").set_input_files(str(path))
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=SOON)
    settle(page)
    press(page, "Find groups")
    expect(page.get_by_text("Can you trust these groups?")).to_be_visible(timeout=120_000)
    settle(page)


def _click(page: Page, key: str) -> None:
    page.locator(f"[class*=st-key-{key}] button").first.click()
    settle(page)


def _follow(page: Page, words: str) -> None:
    page.get_by_role("link", name=words).or_(page.get_by_role("button", name=words)).first.click()
    settle(page)


def test_natural_groups_are_told_merged_and_taken_back(page: Page, server: Server) -> None:
    start_project(page, server.url, "Campaigns")
    _upload(page, shared_data("marketing_campaign.csv"))
    expect(page.get_by_text("Yes, these groups are in your data")).to_be_visible()
    title = page.locator("h1").first
    before = title.inner_text()
    _follow(page, "Who is in it")
    expect(page.get_by_text("How they answered")).to_be_visible(timeout=SOON)
    assert "seg=A" in page.url
    _follow(page, "All groups")
    _follow(page, "Right size, merge and split")
    page.get_by_role("spinbutton", name="Campaigns a quarter").fill("2")
    page.get_by_role("spinbutton", name="Campaigns a quarter").blur()
    settle(page)
    expect(page.get_by_text("your team can work on two at a time")).to_be_visible()
    _click(page, "sp_card_merge_0")
    _follow(page, "Back to the groups")
    assert title.inner_text() != before
    press(page, "Undo the last change")
    assert title.inner_text() == before


def test_value_groups_on_orders_stand_beside_natural_ones(page: Page, server: Server, tmp_path: Path) -> None:
    start_project(page, server.url, "Records by mail")
    _upload(page, beginning_of("cdnow_orders.csv", 12_000, tmp_path))
    _follow(page, "Split another way")
    _click(page, "sp_door_value")
    expect(page.get_by_text("Champions").first).to_be_visible(timeout=SOON)
    expect(page.get_by_text("Days since the last order: 1 at least")).to_be_visible()
    page.get_by_role("radio", name="Grid", exact=True).click()
    settle(page)
    expect(page.get_by_text("Every customer is in exactly one cell")).to_be_visible()
    _follow(page, "Split another way")
    expect(page.get_by_text(re.compile("Value groups: .* shown now"))).to_be_visible()
    expect(page.get_by_text(re.compile("The largest overlap: .* customers of"))).to_be_visible()


def test_own_rules_count_as_they_are_written_and_become_groups(page: Page, server: Server) -> None:
    start_project(page, server.url, "Wholesale")
    _upload(page, shared_data("wholesale_customers.csv"))
    _follow(page, "Split another way")
    _follow(page, "Write my rules")
    press(page, "Add a rule")
    page.get_by_label("Name of the group").fill("Fresh lovers")
    page.get_by_label("Name of the group").blur()
    settle(page)
    page.get_by_role("combobox", name="Column").last.click()
    page.get_by_role("option", name="Fresh", exact=True).click()
    settle(page)
    value, counted = (
        page.get_by_role("spinbutton", name="Value").last,
        page.get_by_text(re.compile("Fresh lovers \\d+%")),
    )
    said = []
    for least in ("20000", "5000"):
        value.fill(least)
        value.blur()
        settle(page)
        said.append(counted.inner_text())
    assert said[0] != said[1]
    press_next(page)
    expect(page.get_by_text("Fresh lovers: Fresh is at least 5,000.")).to_be_visible(timeout=SOON)
    expect(page.get_by_text("Everyone else").first).to_be_visible()


def test_three_questions_without_data_lead_to_groups_and_priorities(page: Page, server: Server) -> None:
    start_project(page, server.url, "A new shop")
    _follow(page, "Start with three questions")
    write(page, "Who do we provide value to?", "Busy parents")
    write(page, "What needs or wants define the ideal customer among them?", "Dinner in half an hour")
    page.reload()
    settle(page)
    expect(box(page, "Who do we provide value to?")).to_have_value("Busy parents")
    press_next(page)
    expect(page.get_by_text("Team belief: nothing counted yet")).to_be_visible(timeout=SOON)
    press(page, "Set priorities")
    expect(page.get_by_text("Who comes first, and why")).to_be_visible(timeout=SOON)


def test_without_natural_groups_it_says_so_and_offers_three_numbers(page: Page, server: Server) -> None:
    start_project(page, server.url, "Personality")
    _upload(page, shared_data("bfi_personality_likert.csv"))
    expect(page.get_by_text(re.compile("^No natural groups"))).to_be_visible()
    expect(page.get_by_text("Which number can you use?")).to_be_visible()
