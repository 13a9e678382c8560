"""In a real browser: a lever is moved and its effect is read; a group is decided on and the log taken along."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, go, press, settle


def _brings(heading: Locator) -> int:
    """What the first group brings, from the finding above the chart."""
    found = re.search(r"stand for ([\d,]+)", heading.inner_text())
    assert found
    return int(found[1].replace(",", ""))


def test_a_lever_is_moved_a_group_decided_on_and_the_log_taken_along(page: Page, server: Server) -> None:
    query = f"p={server.example()[0]}"
    go(page, f"{server.url}/priorities?{query}&view=What+they+are+worth&line=Larger+baskets")
    heading = page.get_by_role("heading", name=re.compile("^Larger baskets: .* stand for"))
    expect(heading).to_be_visible(timeout=30_000)
    before, words = _brings(heading), heading.inner_text()
    amount = box(page, "Rise of what they spend, %")
    amount.fill("10")
    amount.press("Enter")
    settle(page)
    expect(heading).not_to_have_text(words)
    assert abs(_brings(heading) - 2 * before) <= 2
    page.get_by_text("Decide", exact=True).first.click()
    settle(page)
    expect(page.get_by_role("heading", name="What is each group to you?")).to_be_visible()
    _give_reason(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Take the log along").click()
    (row,) = csv.DictReader(Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines())
    assert (row["is"], row["reason"], row["owner"]) == ("Main target", "They come back on their own", "Ana")


def _give_reason(page: Page) -> None:
    """Write down why the first group is what it is, and who looks after it."""
    page.get_by_role("button", name="Reason and owner").first.click()
    box(page, "Why?").fill("They come back on their own")
    box(page, "Who looks after it?").fill("Ana")
    box(page, "Who looks after it?").press("Tab")
    settle(page)
    press(page, "Write it down")
    expect(page.get_by_text("They come back on their own").first).to_be_visible()
