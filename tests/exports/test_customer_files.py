"""Customers by group: every cell comes back as it was, and nothing in any file is ever run."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segpersona.exports import FORMATS, Lists, Material, Options, workbook
from segpersona.exports.workbook import TOO_MANY_ROWS, sheet_name
from segpersona.model import Brand
from segpersona.problems import Problem
from tests.exports.lists import CITIES, LIVE, MATERIAL, lists

Book = openpyxl.Workbook


def book_of(material: Material = MATERIAL) -> Book:
    return openpyxl.load_workbook(io.BytesIO(FORMATS["customers_xlsx"].render(material, Options())))


def csv_of(key: str, material: Material = MATERIAL) -> pd.DataFrame:
    made = io.BytesIO(FORMATS[key].render(material, Options()))
    return pd.read_csv(made, dtype=str, keep_default_na=False, encoding="utf-8-sig")


def only(table: pd.DataFrame) -> Material:
    """Lists of these customers, all in group A."""
    return Material(lists=Lists(table=table, letters=pd.Series("A", index=table.index), names={}, project="Shop"))


def test_the_workbook_holds_a_sheet_on_how_to_use_it_and_one_per_group() -> None:
    book = book_of()
    assert book.sheetnames == ["How to use", "A Loyal   regulars  2026   thos", "B Gift planners", "C  Once"]
    said = [row[0] for row in book["How to use"].iter_rows(values_only=True)]
    assert said[0] == "Harbour & Hearth: customers by group"
    assert "B Gift planners: 4 customers" in said


def test_no_cell_of_the_workbook_is_a_formula_or_a_link() -> None:
    for sheet in book_of().worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None


def test_texts_numbers_and_ids_come_back_from_the_workbook_as_they_were() -> None:
    found = {}
    for sheet in book_of().worksheets[1:]:
        head, *rows = sheet.iter_rows(values_only=True)
        found |= {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert len(found) == len(CITIES)
    for number, city in enumerate(CITIES):
        row = found[f"{number:05d}"]
        assert row["City"] == city
        assert row["Orders"] == number
        assert row["Last order"] == f"2026-01-{number + 1:02d}"
        assert row["Newsletter"] is (number % 2 == 0)
    assert found["00008"]["Spend"] is None
    assert found["00000"]["Spend"] == -20.5


def test_own_columns_come_first_and_keep_their_names() -> None:
    head = next(book_of().worksheets[1].iter_rows(values_only=True))
    own = ("City", "Spend", "Orders", "Last order", "Newsletter", "=Odd header", "Group")
    assert head == ("Customer", *own, "Group (segpersona)", "Group name")


def test_the_header_stays_in_view() -> None:
    assert all(sheet.freeze_panes == "B2" for sheet in book_of().worksheets[1:])


def test_a_number_without_end_and_a_text_without_end_do_not_break_the_workbook() -> None:
    table = pd.DataFrame({"Rate": [float("inf"), 1.5], "Note": ["x" * 40_000, "short"]}, index=["1", "2"])
    rows = list(book_of(only(table)).worksheets[1].iter_rows(values_only=True))
    assert [row[1] for row in rows] == ["Rate", None, 1.5]
    assert len(rows[1][2]) == 32_767
    assert rows[1][2].endswith("x…")


def test_a_group_too_large_for_a_sheet_is_sent_to_the_csv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    with pytest.raises(Problem) as said:
        FORMATS["customers_xlsx"].render(MATERIAL, Options())
    assert said.value == TOO_MANY_ROWS.with_(most=4, letter="A")


def test_customers_in_no_group_get_a_sheet_of_their_own() -> None:
    few = replace(lists(), letters=lists().letters.iloc[:6])
    book = book_of(Material(lists=few))
    assert book.sheetnames[1] == "Not in a group"
    assert book.worksheets[1].max_row == 1 + len(CITIES) - 6


def test_letters_follow_the_customer_not_the_order_of_the_rows() -> None:
    turned = replace(lists(), letters=lists().letters.iloc[::-1])
    assert csv_of("customers_csv_tools", Material(lists=turned)).equals(csv_of("customers_csv_tools"))


@pytest.mark.parametrize("name", ["a" * 60, "[x]:*?/\\", "'quoted'", "", "History", "tab\there"])
def test_a_sheet_name_is_legal_everywhere(name: str) -> None:
    made = sheet_name("A", name)
    assert 1 <= len(made) <= 31
    assert not set(made) & set("[]:*?/\\'\t")


def test_the_csv_for_excel_opens_as_unicode_and_runs_nothing() -> None:
    raw = FORMATS["customers_csv_excel"].render(MATERIAL, Options())
    assert raw.startswith(b"\xef\xbb\xbf")
    table = csv_of("customers_csv_excel")
    assert list(table["City"][: len(LIVE)]) == [f"'{text}" for text in LIVE]
    assert "Ærøskøbing" in set(table["City"])
    assert "'=Odd header" in table.columns


def test_numbers_stay_numbers_in_the_csv_for_excel() -> None:
    table = csv_of("customers_csv_excel")
    assert table["Spend"][0] == "-20.5"
    texts = only(pd.DataFrame({"Balance": ["-12,5", "-3", "-x"]}, index=["1", "2", "3"]))
    assert list(csv_of("customers_csv_excel", texts)["Balance"]) == ["-12,5", "-3", "'-x"]


@pytest.mark.parametrize("way", ["language", "file"])
def test_the_csv_for_excel_is_cut_as_the_readers_excel_cuts(way: str) -> None:
    made = replace(lists(), semicolons=way == "file")
    options = Options(brand=Brand(language="de")) if way == "language" else Options()
    text = FORMATS["customers_csv_excel"].render(Material(lists=made), options).decode("utf-8-sig")
    assert text.splitlines()[0].count(";") >= 3
    assert ",5" in text


def test_the_csv_for_tools_holds_the_texts_untouched() -> None:
    raw = FORMATS["customers_csv_tools"].render(MATERIAL, Options())
    assert not raw.startswith(b"\xef\xbb\xbf")
    table = csv_of("customers_csv_tools")
    assert tuple(table["City"]) == CITIES
    assert list(table["Customer"][:2]) == ["00000", "00001"]


def test_a_time_of_day_is_kept_where_there_is_one() -> None:
    table = pd.DataFrame({"Last visit": pd.to_datetime(["2026-03-01 14:30", None])}, index=["1", "2"])
    assert list(csv_of("customers_csv_tools", only(table))["Last visit"]) == ["2026-03-01 14:30", ""]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1, max_size=5))
def test_any_text_comes_back_from_workbook_and_csv(texts: list[str]) -> None:
    material = only(pd.DataFrame({"Note": texts}, index=[str(number) for number in range(len(texts))]))
    rows = list(book_of(material).worksheets[1].iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == texts
    assert list(csv_of("customers_csv_tools", material)["Note"]) == texts
    assert all(text[0] not in "=+@＝" for text in csv_of("customers_csv_excel", material)["Note"])
