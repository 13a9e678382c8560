"""Files as people have them, in the browser: what was guessed can be changed, what did not fit can be put right."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pandas as pd
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import press, settle, start_project

TITLE = "What each column means"


def _orders() -> bytes:
    chance = random.Random(3)
    rows = ["Kunde;Datum;Betrag;Stadt"]
    for number in range(200):
        day = f"{chance.randint(1, 12):02d}/{chance.randint(1, 12):02d}/2024"
        rows.append(f"K{number % 60:03d};{day};{chance.randint(3, 900)},{chance.randint(0, 99):02d};Köln")
    rows.insert(40, "K098;03/04/2024;12;40;Köln")
    return "\n".join(rows).encode("cp1252")


def _drop(page: Page, path: Path) -> None:
    page.locator("input[type=file]").first.set_input_files(str(path))
    expect(page.get_by_role("heading", name=TITLE, exact=True)).to_be_visible(timeout=60_000)
    settle(page)


def test_a_german_file_asks_for_the_order_of_its_dates_and_a_row_is_put_right(
    page: Page, server: Server, tmp_path: Path
) -> None:
    start_project(page, server.url, "Bestellungen")
    path = tmp_path / "bestellungen.csv"
    path.write_bytes(_orders())
    _drop(page, path)
    expect(page.get_by_text("We read 200 of 201 lines of data.")).to_be_visible()
    expect(page.get_by_text("does the day or the month come first?").first).to_be_visible()
    page.get_by_role("radio", name="Day first").click()
    expect(page.get_by_role("heading", name="60 customers in 200 order rows")).to_be_visible(timeout=30_000)
    settle(page)
    row = page.get_by_label("Line 41: more cells than the header")
    expect(row).to_have_value("K098;03/04/2024;12;40;Köln")
    row.fill("K098;03/04/2024;12,40;Köln")
    row.blur()
    settle(page)
    press(page, "Put it right")
    expect(page.get_by_role("heading", name="61 customers in 201 order rows")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("set aside")).to_have_count(0)
    page.reload()
    settle(page)
    expect(page.get_by_role("heading", name="61 customers in 201 order rows")).to_be_visible(timeout=30_000)


def test_a_workbook_with_two_sheets_is_read_from_the_other_one_with_a_press(
    page: Page, server: Server, tmp_path: Path
) -> None:
    start_project(page, server.url, "Two sheets")
    path = tmp_path / "shop.xlsx"
    with pd.ExcelWriter(path, engine="xlsxwriter") as book:
        people = pd.DataFrame({"Customer": [f"K{n:03d}" for n in range(50)], "Visits": [n * 7 % 23 for n in range(50)]})
        people.to_excel(book, sheet_name="2025", index=False)
        people.head(40).to_excel(book, sheet_name="2026", index=False)
    _drop(page, path)
    expect(page.get_by_role("heading", name="50 customers, ready to be grouped")).to_be_visible()
    page.get_by_text("How we read the file").click()
    settle(page)
    page.get_by_role("radio", name="2026").click()
    expect(page.get_by_role("heading", name="40 customers, ready to be grouped")).to_be_visible(timeout=30_000)


def test_cells_pasted_from_a_spreadsheet_become_a_table(page: Page, server: Server) -> None:
    start_project(page, server.url, "Pasted")
    page.get_by_text("Or paste cells from a spreadsheet").click()
    settle(page)
    out = io.StringIO()
    pd.DataFrame({"Customer": [f"K{n:03d}" for n in range(35)], "Visits": [n % 9 for n in range(35)]}).to_csv(
        out, sep="\t", index=False
    )
    box = page.get_by_label("Cells with their header row")
    box.fill(out.getvalue())
    box.blur()
    settle(page)
    press(page, "Use these cells")
    expect(page.get_by_role("heading", name="35 customers, ready to be grouped")).to_be_visible(timeout=30_000)
