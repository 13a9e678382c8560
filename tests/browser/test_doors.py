"""The other front doors in a real browser: value groups, own rules that count, three questions, merge and undo."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, press, press_next, settle, start_project, write
from tests.shared import shared_data


def _upload(page: Page, path: Path) -> None:
    page.locator("input[type=file]").set_input_files(str(path))
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=60_000)
    settle(page)
    press(page, "Find groups")
    expect(page.get_by_text("Who brings the money?")).to_be_visible(timeout=120_000)
    settle(page)


def _click(page: Page, key: str) -> None:
    page.locator(f"[class*=st-key-{key}] button").first.click()
    settle(page)


def _follow(page: Page, words: str) -> None:
    page.get_by_role("link", name=words).or_(page.get_by_role("button", name=words)).first.click()
    settle(page)


def _choose(page: Page, label: str, words: str) -> None:
    page.get_by_role("combobox", name=label).last.click()
    page.get_by_role("option", name=words, exact=True).click()
    settle(page)


def test_value_groups_on_orders_with_their_grid_and_who_went_where(page: Page, fresh_server: Server) -> None:
    start_project(page, fresh_server.url, "Records by mail")
    _upload(page, shared_data("cdnow_orders.csv"))
    _follow(page, "Split another way")
    _click(page, "sp_door_value")
    expect(page.get_by_text("Champions").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Days since the last order: 1 at least")).to_be_visible()
    page.get_by_role("radio", name="Grid", exact=True).click()
    settle(page)
    expect(page.get_by_text("Every customer is in exactly one cell")).to_be_visible()
    page.get_by_role("radio", name="Over time", exact=True).click()
    settle(page)
    expect(page.get_by_text("Who grows, who shrinks")).to_be_visible()
    _follow(page, "Split another way")
    expect(page.get_by_text(re.compile("Value groups: .* shown now"))).to_be_visible()
    expect(page.get_by_text(re.compile("The largest overlap: .* customers of"))).to_be_visible()
    press(page, "Show these groups")
    expect(page.get_by_text("How many groups?")).to_be_visible(timeout=30_000)


def test_own_rules_count_as_they_are_written_and_become_groups(page: Page, fresh_server: Server) -> None:
    start_project(page, fresh_server.url, "Wholesale")
    _upload(page, shared_data("wholesale_customers.csv"))
    _follow(page, "Split another way")
    _follow(page, "Write my rules")
    press(page, "Add a rule")
    page.get_by_label("Name of the group").fill("Fresh lovers")
    page.get_by_label("Name of the group").blur()
    settle(page)
    expect(page.get_by_text("Choose a column, a comparison and a value")).to_be_visible()
    _choose(page, "Column", "Fresh")
    page.get_by_role("spinbutton", name="Value").last.fill("20000")
    page.get_by_role("spinbutton", name="Value").last.blur()
    settle(page)
    counted = page.get_by_text(re.compile(r"440 customers: Fresh lovers \d+%; everyone else \d+%"))
    expect(counted).to_be_visible(timeout=30_000)
    before = counted.inner_text()
    page.get_by_role("spinbutton", name="Value").last.fill("5000")
    page.get_by_role("spinbutton", name="Value").last.blur()
    settle(page)
    assert counted.inner_text() != before
    page.reload()
    settle(page)
    expect(page.get_by_label("Name of the group")).to_have_value("Fresh lovers")
    press_next(page)
    expect(page.get_by_text("Who brings the money?")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Everyone else").first).to_be_visible()
    expect(page.get_by_text("Fresh lovers: Fresh is at least 5,000.")).to_be_visible()


def test_three_questions_without_data_lead_to_groups_priorities_and_a_persona(page: Page, fresh_server: Server) -> None:
    start_project(page, fresh_server.url, "A new shop")
    _follow(page, "Start with three questions")
    write(page, "Who do we provide value to?", "Busy parents")
    write(page, "What needs or wants define the ideal customer among them?", "Dinner in half an hour")
    page.reload()
    settle(page)
    expect(box(page, "Who do we provide value to?")).to_have_value("Busy parents")
    press_next(page)
    expect(page.get_by_text("Team belief: nothing counted yet")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Need: Dinner in half an hour.").first).to_be_visible()
    press(page, "Set priorities")
    expect(page.get_by_text("Who comes first, and why")).to_be_visible(timeout=30_000)
    press(page, "Create personas")
    press(page, "For A:")
    expect(page.get_by_text("Question 1 of 10")).to_be_visible(timeout=30_000)


def test_groups_are_merged_taken_back_and_another_number_is_at_hand(page: Page, fresh_server: Server) -> None:
    start_project(page, fresh_server.url, "Campaigns")
    _upload(page, shared_data("marketing_campaign.csv"))
    title = page.locator("h1").first
    before = title.inner_text()
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
    _follow(page, "Story")
    expect(page.get_by_text("What sets them apart")).to_be_visible(timeout=30_000)
    assert "seg=A" in page.url
    _follow(page, "All groups")
    page.wait_for_timeout(8_000)
    page.get_by_role("radio", name="3", exact=True).click()
    settle(page)
    expect(page.get_by_text("Your customers fall into three groups")).to_be_visible(timeout=30_000)
