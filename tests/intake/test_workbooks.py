"""Cells of a workbook in their own types and as they would be written: the same for all at once as one by one."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from segpersona.intake import read_table
from segpersona.intake.cells import Cell, words
from segpersona.intake.dates import Order, to_date
from segpersona.intake.notices import ERROR_CELLS
from segpersona.intake.own import is_of_numbers, own_typed
from segpersona.intake.texts import column_of
from segpersona.intake.written import as_text, numbers_as_text

_NUMBERS = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False), st.floats(0, 20_000).map(lambda sum_: round(sum_, 2)),
    st.integers(-(10**6), 10**6).map(float), st.just(""),
)  # fmt: skip


@given(st.lists(_NUMBERS, min_size=1, max_size=40))
def test_numbers_are_written_all_at_once_as_they_are_one_by_one(cells: list[Cell]) -> None:
    own = own_typed(cells)
    if own is not None:
        assert is_of_numbers(own)
        assert list(numbers_as_text(cells, own)) == [as_text(cell) for cell in cells]


def test_usual_sums_keep_their_digits() -> None:
    sums = [float(cents) / 1_000 for cents in np.random.default_rng(4).integers(1, 10**12, 20_000)]
    own = own_typed(sums)
    assert own is not None
    assert list(numbers_as_text(sums, own)) == [as_text(one) for one in sums]


@pytest.mark.parametrize(
    "cells",
    [
        ["1", 1.0, True, 1, "TRUE", False, 0.0, -0.0, ""],
        [" Leeds", "Leeds", "Leeds ", "York", "", "\u00a0"],
        ["'0171", "'0172", "'0171", "x"],
        ['="0017"', "0017", "12"],
        [dt.datetime(2026, 1, 31), dt.date(2026, 1, 31), dt.datetime(2026, 1, 31, 8, 5), dt.time(8, 5), ""],
    ],
    ids=["kinds that are equal", "space", "apostrophes", "formulas", "days"],
)
def test_a_columns_texts_are_those_of_its_cells(cells: Sequence[Cell]) -> None:
    column = column_of("Any", cells)
    plain = [words(as_text(cell)) for cell in cells]
    if column.guarded:
        plain = [text.removeprefix("'").removeprefix('="').removesuffix('"') for text in plain]
    assert list(column.as_series(str)) == plain
    assert list(column.texts) == list(dict.fromkeys(plain))
    assert column.texts == {text: plain.count(text) for text in plain}


@pytest.mark.parametrize("order", ["day", "month"])
@pytest.mark.parametrize(
    ("text", "day", "month"),
    [
        ("04/05/2026 9:30", (2026, 5, 4, 9, 30, 0), (2026, 4, 5, 9, 30, 0)),
        ("04.05.26, 12:01:59 am", (2026, 5, 4, 0, 1, 59), (2026, 4, 5, 0, 1, 59)),
        ("2026-05-04T09:30:00Z", (2026, 5, 4, 9, 30, 0), (2026, 5, 4, 9, 30, 0)),
        ("2026-05-04 25:00", None, None),
        ("2026-05-04 soon", None, None),
        ("13/13/2026 10:00", None, None),
    ],
)
def test_a_time_behind_a_date_is_read_with_it(
    text: str, day: tuple[int, ...] | None, month: tuple[int, ...] | None, order: Order
) -> None:
    due = day if order == "day" else month
    found = to_date(text, order)
    assert (None if found is None else (*found.timetuple()[:6],)) == due


def test_a_sheet_of_all_kinds_of_cells_comes_out_as_it_was_meant() -> None:
    head = ["Customer", "Joined", "Spent", "Orders", "Opt-in", "Mixed"]
    rows = [
        [f"K{at}", dt.datetime(2026, 1, 1 + at % 28), at + 0.5 if at % 7 else None, at, at % 2 == 0,
         (True, 1, "1", " yes ")[at % 4]] for at in range(40)
    ]  # fmt: skip
    rows[9][2] = "#DIV/0!"
    rows.insert(20, ["Total", None, 210.5, None, None, None])
    rows.insert(30, list(head))
    upload = read_table(_book([["Club report"], [], head, *rows, [], ["* as of today"]]), "club.xlsx")
    table, raw, account = upload.table, upload.raw, upload.account
    assert raw is not None
    assert account is not None
    assert (account.data, account.totals, account.repeated, account.notes, account.above) == (40, 1, 1, 1, 1)
    assert [str(kind) for kind in table.dtypes[1:5]] == ["datetime64[us]", "float64", "Int64", "boolean"]
    assert list(raw.iloc[1]) == ["K1", "2026-01-02", "1.5", "1", "FALSE", "1"]
    assert list(raw["Mixed"][:4]) == ["TRUE", "1", "1", "yes"]
    assert raw["Spent"][9] == ""


def test_errors_that_stand_as_text_are_emptied_and_counted() -> None:
    rows = [["Customer", "Spent", "Note"], *([f"K{at}", at + 0.5, "fine"] for at in range(20))]
    rows[4][1], rows[7][2] = "#DIV/0!", "#REF!"
    upload = read_table(_book(rows, text=["B5", "C8"]), "club.xlsx")
    assert str(upload.table["Spent"].dtype) == "float64"
    assert upload.table["Spent"].isna().sum() == 1
    assert next(one.words for one in upload.findings if one.key == ERROR_CELLS.key).startswith("2 ")


def _book(rows: Sequence[Sequence[object]], text: Sequence[str] = ()) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append([*row])
    for place in text:
        sheet[place].data_type = "s"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _workbook(sheets: dict[str, list[list[object]]]) -> bytes:
    book = Workbook()
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_cover_sheet_of_a_few_lines_gives_way_to_the_table_behind_it() -> None:
    cover: list[list[object]] = [["Report", "Orders of 2024"], ["Made by", "Marketing"], ["Date", "2024-12-01"]]
    orders: list[list[object]] = [["Order", "Spent"], *([f"O-{place}", place * 1.5] for place in range(60))]
    upload = read_table(_workbook({"Cover": cover, "Orders": orders}), "report.xlsx")
    assert (upload.how.sheet, upload.how.sheets) == ("Orders", ("Cover", "Orders"))
    assert len(upload.table) == 60


def test_of_two_tables_of_like_length_the_first_is_read() -> None:
    first: list[list[object]] = [["Shop", "Visits"], *([f"S{place}", place] for place in range(8))]
    second: list[list[object]] = [["Order", "Spent"], *([f"O-{place}", place * 1.5] for place in range(20))]
    assert read_table(_workbook({"Shops": first, "Orders": second}), "report.xlsx").how.sheet == "Shops"
