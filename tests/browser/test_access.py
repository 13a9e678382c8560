"""Every page for everybody: deep links on a fresh server, a phone with touch, axe in both themes."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import go, open_example, press, settle

STREAMLITS_OWN = frozenset({"aria-dialog-name", "svg-img-alt", "presentation-role-conflict", "empty-table-header"})

PAGES_BY: dict[Literal["light", "dark"], tuple[str, ...]] = {
    "light": ("", "data", "segments", "priorities", "personas", "share", "learn"),
    "dark": ("segments", "priorities", "personas"),
}
"""The pages in each theme; by night those that draw something of their own."""


@pytest.mark.parametrize("name", ["segments", "questions"])
def test_a_deep_link_works_on_a_server_that_nobody_has_visited(page: Page, fresh_server: Server, name: str) -> None:
    go(page, f"{fresh_server.url}/{name}")
    expect(page.get_by_text("Page not found")).to_have_count(0)
    expect(page.get_by_text("segpersona").first).to_be_visible()


@pytest.mark.parametrize("theme", list(PAGES_BY))
def test_axe_finds_nothing_of_ours(page: Page, server: Server, theme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=theme)
    query = f"p={server.example()[0]}"
    found = {}
    for name in PAGES_BY[theme]:
        go(page, f"{server.url}/{name}?{query}" if name else server.url)
        page.wait_for_timeout(500)
        told = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        rows = [row for row in told if row["id"] not in STREAMLITS_OWN]
        found |= {f"{name}: {row['id']}": [node["html"][:160] for node in row["nodes"]][:3] for row in rows}
    assert found == {}


def test_a_phone_with_touch_walks_from_the_example_to_the_next_section(phone: Page, server: Server) -> None:
    query = open_example(phone, server.url)
    go(phone, f"{server.url}/personas?{query}")
    phone.get_by_role("button", name="Open the worksheet").first.tap()
    expect(phone).to_have_url(re.compile("who="), timeout=30_000)
    settle(phone)
    who = phone.url.split("who=")[1].split("&")[0]
    go(phone, f"{server.url}/personas?{query}&who={who}&q=wants")
    expect(phone.get_by_text("Question 4 of 10")).to_be_visible(timeout=30_000)
    press(phone, "Next: gets stuck on", tap=True)
    expect(phone.get_by_text("Question 5 of 10")).to_be_visible(timeout=30_000)
    wide = phone.evaluate("document.documentElement.scrollWidth")
    assert wide <= 391
