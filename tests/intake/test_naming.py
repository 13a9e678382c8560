"""Headers that have a cell too many or too few, or a survey tool's rows below them, still name the right columns."""

from __future__ import annotations

import pytest

from segpersona.intake import read_table

_BODY = [("Anna Berg", "Köln", "12.50", "2024-03-01"), ("Bob Smith", "York", "7.00", "2024-03-17"),
         ("Chloé Dubois", "Paris", "31.20", "2024-05-30"), ("Dan Reed", "Ely", "4.10", "2024-06-02")]  # fmt: skip


def _file(header: str, rows: list[str]) -> bytes:
    return "\n".join([header, *rows]).encode()


def _columns(content: bytes) -> list[str]:
    return [*read_table(content, "export.csv").table.columns]


def test_a_separator_too_many_in_the_header_shifts_no_name() -> None:
    rows = [",".join(row) for row in _BODY]
    for header in (",Name,City,Spent,Joined", "Name,,City,Spent,Joined", "Name,City,Spent,,Joined"):
        assert _columns(_file(header, rows)) == ["Name", "City", "Spent", "Joined"]


def test_numbered_rows_without_a_name_over_the_numbers_shift_no_name() -> None:
    rows = [f'"{place}",{",".join(row)}' for place, row in enumerate(_BODY, 1)]
    assert _columns(_file("Name,City,Spent,Joined", rows)) == ["Column 1", "Name", "City", "Spent", "Joined"]


def test_named_rows_in_a_file_that_quotes_words_shift_no_name() -> None:
    rows = [f'"{name}","{city}",{spent},"{joined}"' for name, city, spent, joined in _BODY]
    assert _columns(_file('"City","Spent","Joined"', rows)) == ["Column 1", "City", "Spent", "Joined"]


def test_a_last_column_without_a_name_stays_the_last() -> None:
    rows = [",".join(row) for row in _BODY]
    assert _columns(_file("Name,City,Spent", rows)) == ["Name", "City", "Spent", "Column 4"]


def test_a_separator_at_the_end_of_each_row_adds_no_column() -> None:
    rows = [f"{place},{','.join(row)}," for place, row in enumerate(_BODY, 1)]
    assert _columns(_file("No,Name,City,Spent,Joined", rows)) == ["No", "Name", "City", "Spent", "Joined"]


def test_what_a_survey_tool_writes_below_its_header_joins_it() -> None:
    codes = ",".join(f'"{{""ImportId"":""QID{place}""}}"' for place in range(1, 4))
    rows = ["Start Date,Where do you buy?,How likely are you to recommend us?", codes,
            "2024-03-01 10:00:00,Shop,9", "2024-03-02 11:30:00,Web,7", "2024-03-05 09:12:00,App,10"]  # fmt: skip
    upload = read_table(_file("StartDate,Q1,Q2", rows), "survey.csv")
    assert [*upload.table.columns] == ["StartDate", "Q1 Where do you buy?", "Q2 How likely are you to recommend us?"]
    assert [*upload.table.iloc[:, 2]] == [9, 7, 10]
    assert upload.account is not None
    assert upload.account.adds_up()
    assert upload.account.header == 3


def test_a_stray_quote_before_a_quoted_cell_joins_no_cells() -> None:
    rows = [
        '1,Bolt,"Bolt, small",web',
        '2,"Bolt,"Bolt, small",web',
        '3,Lamp,"Lamp, large",shop',
        '4,Mug,"Mug, blue",app',
    ]
    upload = read_table(_file("No,Kind,What,Channel", rows), "export.csv")
    assert upload.raw is not None
    assert [*upload.raw.iloc[1]] == ["2", "Bolt", "Bolt, small", "web"]
    assert "quote_mended" in {found.key for found in upload.findings}


@pytest.mark.parametrize("sign", [";", "\t", "|", " "])
def test_a_header_cut_by_another_sign_than_the_rows_keeps_its_names(sign: str) -> None:
    rows = ["2024-03-01,19.90,web", "2024-03-02,4.50,shop", "2024-03-05,12.00,app"]
    upload = read_table(_file(sign.join(("Day", "Spent", "Channel")), rows), "export.csv")
    assert [*upload.table.columns] == ["Day", "Spent", "Channel"]
    assert len(upload.table) == 3
    assert "header_cut" in {found.key for found in upload.findings}


def test_a_title_above_rows_without_a_header_is_no_header() -> None:
    rows = ["2024-03-01,19.90,web", "2024-03-02,4.50,shop", "2024-03-05,12.00,app"]
    upload = read_table(_file("Orders of 2024", rows), "export.csv")
    assert [*upload.table.columns] == ["Column 1", "Column 2", "Column 3"]


def test_a_first_row_with_a_cell_too_many_is_no_second_header() -> None:
    rows = [",2024-03-01,19.90,web,3", *(f"2024-03-{day:02d},4.50,shop,2" for day in range(2, 20))]
    upload = read_table(_file("Day,Spent,Channel,Items", rows), "export.csv")
    assert [*upload.table.columns] == ["Day", "Spent", "Channel", "Items"]
    assert [row.text for row in upload.aside] == rows[:1]


def test_space_around_quotes_is_no_damage() -> None:
    rows = ['1, "Bolt, small" ,web', '2, "Lamp, large" ,shop', '3,"Mug, blue", app']
    upload = read_table(_file("No,What,Channel", rows), "export.csv")
    assert [*upload.table["What"]] == ["Bolt, small", "Lamp, large", "Mug, blue"]
    assert "quote_mended" not in {found.key for found in upload.findings}


def test_a_stray_quote_in_the_header_swallows_no_row() -> None:
    rows = ['Bolt,"Bolt, small",web', 'Lamp,"Lamp, large",shop', 'Mug,"Mug, blue",app']
    upload = read_table(_file('"Kind,What,Channel', rows), "export.csv")
    assert [*upload.table.columns] == ["Kind", "What", "Channel"]
    assert len(upload.table) == 3
