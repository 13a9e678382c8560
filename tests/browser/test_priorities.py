"""Several people weigh and are compared; a group that failed a check is let through with a reason."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import go, press, settle


def test_three_people_weigh_and_a_knocked_out_group_is_let_through(page: Page, example_server: Server) -> None:
    query = f"p={example_server.example()[0]}"
    go(page, f"{example_server.url}/priorities?{query}")
    for name in ("Ana", "Ben", "Cleo"):
        press(page, "How and who")
        page.get_by_label("Somebody else weighs too").fill(name)
        page.get_by_label("Somebody else weighs too").blur()
        settle(page)
        press(page, "Add this person")
        page.keyboard.press("Escape")
        settle(page)
    slider = page.get_by_role("slider", name="Money they bring today")
    slider.focus()
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    settle(page)
    expect(page.get_by_role("heading", name="Do you agree?")).to_be_visible()
    expect(page.get_by_text("You differ most on “Money they bring today”")).to_be_visible()
    page.locator("summary").filter(has_text="What we assume").click()
    settle(page)
    floor = page.get_by_label("Smallest group worth a plan, customers", exact=True)
    floor.fill("400")
    floor.blur()
    settle(page)
    expect(page.get_by_text("Failed a check below").first).to_be_visible()
    failed = page.get_by_text("Failed a check below").count()
    page.get_by_role("button", name="Let it through").first.click()
    settle(page)
    reason = page.get_by_label("Why go on with this group?")
    reason.fill("They are the partners of tomorrow")
    reason.blur()
    settle(page)
    press(page, "Go on with this group")
    expect(page.get_by_text("Let through: They are the partners of tomorrow")).to_be_visible()
    expect(page.get_by_text("Failed a check below")).to_have_count(failed - 1)
