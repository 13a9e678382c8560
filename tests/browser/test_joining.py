"""A customer list and orders in one project, in the browser: joined by the number they share, groups from both."""

from __future__ import annotations

import random
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import press_next, settle, start_project


def _customers(path: Path) -> Path:
    chance = random.Random(8)
    rows = ["Customer number,Email,City,Store visits"]
    rows += [f"{n:05d},person{n}@example.org,{chance.choice(['Leeds', 'York', 'Hull'])},{chance.randint(0, 30)}"
             for n in range(1, 241)]  # fmt: skip
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def _orders(path: Path) -> Path:
    """Customers 21 to 260: twenty of the list never ordered, twenty who ordered are not in the list."""
    chance = random.Random(9)
    rows = ["Order number,Customer,Order date,Amount"]
    number = 5000
    for customer in range(21, 261):
        often = customer % 2
        for _ in range(chance.randint(6, 9) if often else chance.randint(1, 2)):
            number += 1
            day = f"2025-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
            rows.append(
                f"A{number},{customer},{day},{chance.uniform(10, 30) if often else chance.uniform(150, 220):.2f}"
            )
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_a_list_and_orders_are_joined_and_groups_are_found_from_both(
    page: Page, server: Server, tmp_path: Path
) -> None:
    start_project(page, server.url, "Two files")
    page.locator("input[type=file]").first.set_input_files(str(_customers(tmp_path / "people.csv")))
    expect(page.get_by_role("heading", name="240 customers, ready to be grouped")).to_be_visible(timeout=60_000)
    settle(page)
    expect(page.get_by_text("Orders with customer, date and amount would show")).to_be_visible()
    page.get_by_text("Add another file").click()
    settle(page)
    more = page.locator("[class*=st-key-sp_card_files] input[type=file]")
    more.set_input_files(str(_orders(tmp_path / "orders.csv")))
    expect(page.get_by_role("heading", name="240 customers from 2 files")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("220 of 240 customers with orders were found among your customers.")).to_be_visible()
    settle(page)
    expect(page.get_by_text("You see what customers are worth")).to_be_visible()
    press_next(page)
    expect(page.get_by_text("Who brings the money?")).to_be_visible(timeout=90_000)
