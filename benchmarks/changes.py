"""How long the segments page takes to answer: a name, a number of groups that was worked out, a merge, taking it back.

python -m benchmarks.changes [customers]

Milliseconds from the press until the page shows the new state, in a real browser; median of five. Customers are made
up: two thousand unless said otherwise.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from benchmarks.measuring import table
from tests.browser.conftest import Server
from tests.browser.driving import press, settle, start_project
from tests.markets import clear_market
from tools import chromium

_TIMES, _SOON = 5, 120_000


def main(customers: int = 2_000) -> None:
    """Print a row for each change."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright, ExitStack() as after:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        after.callback(browser.close)
        server = Server(Path(name) / "data")
        server.start()
        after.callback(server.stop)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        _find(page, server, Path(name), customers)
        spent: dict[str, list[float]] = {label: [] for label in _CHANGES}
        for turn in range(_TIMES):
            for label, change in _CHANGES.items():
                spent[label].append(change(page, turn))
        table([{"change": label, "ms": round(statistics.median(times))} for label, times in spent.items()])


def _find(page: Page, server: Server, folder: Path, customers: int) -> None:
    """A project with its groups found and the other numbers worked out."""
    file = folder / "customers.csv"
    clear_market(rows=customers)[0].table.to_csv(file)
    start_project(page, server.url, "Changes")
    page.locator("input[type=file]").set_input_files(str(file))
    expect(page.get_by_role("heading", name="What each column means", exact=True)).to_be_visible(timeout=_SOON)
    settle(page)
    press(page, "Find groups")
    expect(page.get_by_text("Can you trust these groups?")).to_be_visible(timeout=_SOON)
    page.wait_for_timeout(10_000 + customers / 10)
    settle(page)


def _timed(page: Page, act: Callable[[], None], seen: str) -> float:
    """From the press until the words are there."""
    start = time.perf_counter()
    act()
    page.get_by_text(seen).first.wait_for(timeout=_SOON)
    spent = (time.perf_counter() - start) * 1000
    settle(page)
    return spent


def _number(page: Page, turn: int) -> float:
    k, words = ("4", "four groups") if turn % 2 else ("3", "three groups")
    return _timed(page, page.get_by_role("radio", name=k, exact=True).click, f"Your customers fall into {words}")


def _name(page: Page, turn: int) -> float:
    press(page, "Rename")
    page.get_by_label("New name for group").last.fill(f"Regulars of turn {turn}")
    page.get_by_label("New name for group").last.blur()
    settle(page)
    return _timed(page, page.get_by_role("button", name="Save name").last.click, f"Regulars of turn {turn}")


def _merge(page: Page, turn: int) -> float:
    press(page, "Right size, merge and split")
    merge = page.get_by_role("button", name="Merge", exact=True).first
    return _timed(page, merge.click, "Undo the last change")


def _undo(page: Page, turn: int) -> float:
    press(page, "Back to the groups")
    words = "four groups" if turn % 2 else "three groups"
    undo = page.get_by_role("button", name="Undo the last change")
    return _timed(page, undo.click, f"Your customers fall into {words}")


_CHANGES = {"another number of groups": _number, "a name": _name, "a merge": _merge, "taking it back": _undo}

if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:2]))
