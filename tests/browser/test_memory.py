"""Nothing typed is lost: a refresh in mid-word, a server that goes away, a closed tab, a second tab, quick taps."""

from __future__ import annotations

import re
import signal

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, go, open_example, press, settle

NAME = "What shall we call this customer? ★"


def _worksheet(page: Page, server: Server, section: str = "who") -> str:
    query = open_example(page, server.url)
    go(page, f"{server.url}/personas?{query}")
    page.get_by_role("button", name="Open the worksheet").first.click()
    expect(page).to_have_url(re.compile("who="), timeout=30_000)
    settle(page)
    who = page.url.split("who=")[1].split("&")[0]
    address = f"{server.url}/personas?{query}&who={who}&q={section}"
    go(page, address)
    return address


def test_a_refresh_in_mid_word_loses_nothing(page: Page, fresh_server: Server) -> None:
    _worksheet(page, fresh_server)
    field = box(page, NAME)
    field.click()
    field.press_sequentially(" Ber", delay=30)
    page.reload()
    settle(page)
    expect(box(page, NAME)).to_have_value("Maya Lindgren Ber")
    page.wait_for_timeout(1500)
    settle(page)
    page.reload()
    settle(page)
    expect(box(page, NAME)).to_have_value("Maya Lindgren Ber")


def test_a_server_that_is_killed_in_mid_word_loses_nothing(page: Page, fresh_server: Server) -> None:
    address = _worksheet(page, fresh_server)
    field = box(page, NAME)
    field.click()
    field.press_sequentially(" Ki", delay=30)
    fresh_server.stop(signal.SIGKILL)
    field.press_sequentially("ng", delay=30)
    fresh_server.start()
    expect(page.get_by_text("Maya Lindgren King").first).to_be_visible(timeout=40_000)
    settle(page)
    go(page, address)
    expect(box(page, NAME)).to_have_value("Maya Lindgren King")


def test_a_tab_closed_in_mid_word_gives_the_words_back(browser: Browser, fresh_server: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    address = _worksheet(page, fresh_server)
    box(page, NAME).click()
    box(page, NAME).press_sequentially(" Day", delay=20)
    page.close()
    again = context.new_page()
    go(again, address)
    expect(box(again, NAME)).to_have_value("Maya Lindgren Day")
    context.close()


def test_two_people_on_one_line_are_told_and_both_versions_are_kept(browser: Browser, fresh_server: Server) -> None:
    first, second = browser.new_context().new_page(), browser.new_context().new_page()
    address = _worksheet(first, fresh_server)
    go(second, address)
    box(first, NAME).fill("Maya the First")
    box(first, NAME).blur()
    settle(first)
    first.wait_for_timeout(1500)
    box(second, NAME).fill("Maya the Second")
    box(second, NAME).blur()
    expect(second.get_by_text("Somebody else changed this line")).to_be_visible(timeout=20_000)
    expect(second.get_by_text("Maya the First").first).to_be_visible()
    first.context.close()
    second.context.close()


def test_twenty_four_quick_taps_on_next_are_twenty_four_turns(page: Page, fresh_server: Server) -> None:
    _worksheet(page, fresh_server)
    for _ in range(4):
        page.locator("[class*=st-key-sp_primary] button").click()
        page.wait_for_timeout(250)
    expect(page.get_by_text("Question 5 of 10")).to_be_visible(timeout=20_000)


def test_a_fact_is_used_with_one_press(page: Page, fresh_server: Server) -> None:
    _worksheet(page, fresh_server, "buys")
    before = page.get_by_role("button", name="Use this as a line").count()
    if before:
        press(page, "Use this as a line")
        expect(page.get_by_text("Something went wrong")).to_have_count(0)
