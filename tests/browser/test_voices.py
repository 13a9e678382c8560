"""What customers say, in the browser: paste notes, see themes, tie a quote to a line, see it on the card."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import go, press, settle
from tests.research.spoken import shop_notes


def test_pasted_notes_become_themes_and_a_quote_becomes_a_line_on_the_card(page: Page, server: Server) -> None:
    query = f"p={server.example()[0]}"
    go(page, f"{server.url}/personas?{query}")
    press(page, "For B:")
    go(page, f"{server.url}/personas?{query}")
    page.locator(".st-key-sp_voices button").click()
    settle(page)
    page.get_by_text("Add more of what customers said").click()
    box = page.get_by_role("textbox", name="Notes or comments")
    box.fill("\n".join(note.text for note in shop_notes(80)))
    box.blur()
    settle(page)
    press(page, "Listen to these notes")
    expect(page.get_by_text("What they speak of")).to_be_visible(timeout=30_000)
    settle(page)
    page.get_by_role("radio", name="Unnamed persona for B").click()
    settle(page)
    said = page.locator("blockquote").first.inner_text().strip("“”…\n ")
    page.get_by_role("button", name="As the quote").first.click()
    expect(page.get_by_text("In the worksheet, marked From research.").first).to_be_visible(timeout=15_000)
    settle(page)
    page.get_by_role("button", name="Go to your personas").click()
    expect(page.get_by_text("Start a persona")).to_be_visible(timeout=15_000)
    settle(page)
    page.get_by_role("button", name="Open the worksheet").last.click()
    settle(page)
    card = page.locator(".st-key-sp_card_live .sp-quote")
    expect(card).to_contain_text(said)
    expect(card).not_to_contain_text("made-up quote")
