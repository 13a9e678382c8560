"""How a person moves through the app: go somewhere, wait until it has settled, type, press."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from segpersona.samples import EXAMPLES

_SETTLED = """() => {
  const app = document.querySelector('[data-testid=stApp]');
  return app?.dataset.testConnectionState === 'CONNECTED' && app?.dataset.testScriptState === 'notRunning';
}"""


def settle(page: Page) -> None:
    """Wait until nothing runs any more."""
    page.wait_for_timeout(150)
    page.wait_for_function(_SETTLED, timeout=60_000, polling=100)
    page.wait_for_timeout(150)
    page.wait_for_function(_SETTLED, timeout=60_000, polling=100)


def go(page: Page, url: str) -> None:
    """Open an address."""
    page.goto(url)
    expect(page.locator("h1").first).to_be_visible(timeout=30_000)
    settle(page)


def press(page: Page, name: str, *, tap: bool = False) -> None:
    """Press a button by its words."""
    button = page.get_by_role("button", name=name).last
    button.tap() if tap else button.click()
    settle(page)


def press_next(page: Page, *, tap: bool = False) -> None:
    """Press the one primary action of the page, in the bottom bar."""
    button = page.locator("[class*=st-key-sp_primary] button")
    button.tap() if tap else button.click()
    settle(page)


def box(page: Page, label: str) -> Locator:
    """A self-saving text box by its label."""
    return page.get_by_label(label, exact=True).first


def write(page: Page, label: str, text: str) -> None:
    """Type into a text box and wait until it says that it is saved."""
    field = box(page, label)
    field.fill(text)
    field.blur()
    settle(page)


def open_example(page: Page, url: str) -> str:
    """Open the example from the home page, for the first time or again; gives the address's query."""
    go(page, url)
    card = page.locator("[class*=st-key-sp_card]").filter(has_text=EXAMPLES[0].name)
    again = card.get_by_role("link", name="Open", exact=True).first
    expect(page.get_by_role("button", name="Open the example").or_(again).first).to_be_visible(timeout=60_000)
    if again.count():
        again.click()
        expect(page.locator("[class*=st-key-sp_now]")).to_be_visible(timeout=60_000)
    else:
        press(page, "Open the example")
        expect(page.get_by_text("Who brings the money?")).to_be_visible(timeout=90_000)
    settle(page)
    return page.url.split("?", 1)[1]


def start_project(page: Page, url: str, name: str) -> None:
    """A new project with a name; ends on its data page."""
    go(page, url)
    page.get_by_label("Project name").fill(name)
    page.get_by_label("Project name").blur()
    settle(page)
    press(page, "Start")
    expect(page.get_by_text("Start with a list of customers or orders")).to_be_visible(timeout=30_000)
    settle(page)
