"""Slips that no finding would tell of: each file was once read wrong without a word."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from decimal import Decimal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from segpersona.intake import read_table

_PLACES = "".join(f"K{place};Bonn;{place},50\n" for place in range(9))


def _columns(content: str | bytes, name: str = "export.csv") -> dict[str, list[object]]:
    table = read_table(content.encode() if isinstance(content, str) else content, name).table
    return {str(column): [None if pd.isna(cell) else cell for cell in table[column]] for column in table}


def test_runs_of_empty_cells_are_no_separator() -> None:
    names = ";".join(["id", "city", "revenue", *(f"option_{place}" for place in range(12))])
    rows = "".join(f"K{place};Bonn;0,50{';' * 12}\n" for place in range(60))
    assert list(_columns(f"{names}\n{rows}"))[:3] == ["id", "city", "revenue"]
    assert list(_columns("a;;b;;c\n" + "1;;x;;2.5\n" * 30)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Rechnungsnummer", ["24-03-0012", "24-03-0013"]),
        ("SKU", ["31-05-11", "30-05-12"]),
        ("Gutscheincode", ["12-MAR-24", "13-MAR-24"]),
        ("Warengruppe", ["1.1", "1.10"]),
        ("App version", ["1.9", "1.10"]),
        ("Artikelnummer", ["10e2", "10e3"]),
        ("SIREN", ["012 829 320", "552 829 321"]),
        ("Handy", ["0171 234 567", "0172 234 567"]),
        ("Cellulare", ["340.1234567", "341.1234568"]),
        ("Datum", ["01.2024", "10.2024"]),
    ],
)
def test_codes_stay_as_they_are_written(header: str, cells: list[str]) -> None:
    assert _columns(f"{header};x\n" + "".join(f"{cell};{place}\n" for place, cell in enumerate(cells)))[header] == cells


@pytest.mark.parametrize(
    "cells",
    [["Fr, 05.01.2024", "Sa, 06.01.2024"], ["5. 1. 2024", "6. 1. 2024"], ["05.01.2024.", "06.01.2024."],
     ["2024.01.05.", "2024.01.06."], ["05.01.2024 15:05 Uhr", "06.01.2024 16:00 Uhr"]],
)  # fmt: skip
def test_dates_with_a_weekday_spaces_or_a_stop_are_dates(cells: list[str]) -> None:
    found = _columns("Datum;x\n" + "".join(f"{cell};{place}\n" for place, cell in enumerate(cells)))["Datum"]
    assert [(day.year, day.month, day.day) for day in found] == [(2024, 1, 5), (2024, 1, 6)]  # type: ignore[attr-defined]


def test_nobody_is_born_in_the_future() -> None:
    born = _columns("Geburtsdatum;x\n12.03.65;1\n13.03.71;2\n14.05.02;3\n")["Geburtsdatum"]
    assert [day.year for day in born] == [1965, 1971, 2002]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "label",
    ["Eindtotaal", "Suma końcowa", "Genel Toplam", "Общий итог", "Total geral", "Összesen", "Total (3)", "总计",
     "Total: all shops"],
)  # fmt: skip
def test_totals_are_known_by_their_names_in_many_languages(label: str) -> None:
    assert len(_columns(f"Kunde;Ort;Umsatz\n{_PLACES}{label};;40,50\n")["Kunde"]) == 9


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ("Kunde;Umsatz\nA;10,50\nB;20,00\nC;30,00\nGesamt;60,50\n", 3),
        ("Region;Q1;Q2\nNord;1;2\nSüd;2;2\nOst;4;4\nGesamtergebnis;7;8\n", 3),
        ("Firm;Town;Sales\nTotal;Paris;10\nShell;Rom;30\nTotal;Lyon;7\n", 3),
        ("Device;Users;Sessions;Label\n;1234;5678;Grand total\nmobile;4;5;x\ntablet;3;9;x\n", 2),
        (
            "Shop;Place;Item;Sales\n"
            + "Berlin;Mitte;Pan;3,50\n" * 9
            + "Summe Filiale Berlin;;;31,50\nKiel;Hof;Pan;2,00\n",
            10,
        ),
        ("Firm;Town;Sales\nTotal Energies;Paris;10\nMedia Markt;;20\nShell;Rom;30\n", 3),
    ],
)
def test_sums_are_left_out_and_firms_called_so_are_not(rows: str, left: int) -> None:
    assert len(next(iter(_columns(rows).values()))) == left


def test_a_note_quotes_nothing_as_short_as_a_name() -> None:
    rows = "Name;Ort;Datum\nAnna Schmidt;Bonn;01.02.2024\nBen Maier;Bonn;02.02.2024\nClara Huber;;\n"
    assert not any("Huber" in found.words for found in read_table(rows.encode(), "export.csv").findings)


def test_the_choices_below_a_surveys_header_name_its_columns() -> None:
    rows = "Respondent ID,Started,Age?,Use?,,\n,,Response,App,Web,Shop\n1,2024-01-02,34,App,,\n2,2024-01-03,35,,Web,\n"
    assert list(_columns(rows)) == ["Respondent ID", "Started", "Age?", "Use? App", "Use? Web", "Use? Shop"]


def test_a_first_row_with_a_code_like_those_below_is_no_header() -> None:
    assert len(_columns("K-1001;Bonn;Gold\nK-1002;Ulm;Silver\nK-1003;Kiel;Bronze\n")["Column 1"]) == 3


def test_cells_that_span_rows_and_columns_of_a_web_table_shift_none() -> None:
    page = ("<html><table><tr><th>Region<th>City<th>Sales</tr><tr><td rowspan=2>North<td>Kiel<td>5</tr>"
            "<tr><td>Lund<td>7</tr><tr><td colspan=2>South<td>8</tr></table></html>")  # fmt: skip
    assert _columns(page) == {"Region": ["North", "North", "South"], "City": ["Kiel", "Lund", None], "Sales": [5, 7, 8]}


def test_texts_of_json_are_numbers_dates_and_codes() -> None:
    rows = [{"spent": f"{place}.65", "since": f"{20 + place}.01.2024", "zip": "01067"} for place in range(5)]
    found = _columns(json.dumps(rows), "export.json")
    assert found["spent"][0] == 0.65
    assert found["since"][0] == pd.Timestamp(2024, 1, 20)
    assert found["zip"][0] == "01067"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ('[{"id":23847239847239847,"v":1},{"id":23847239847239849,"v":2}]',
         {"id": ["23847239847239847", "23847239847239849"], "v": [1, 2]}),
        ('{"customer":{"0":"Ann","1":"Bo"},"spend":{"0":1,"1":2}}', {"customer": ["Ann", "Bo"], "spend": [1, 2]}),
        ('{"data":[{"a":1,"b":"x"},{"a":2,"b":"y"}],"links":[{"c":1},{"c":2},{"c":3}]}',
         {"a": [1, 2], "b": ["x", "y"]}),
        ('[{"id":' + "9" * 400 + ',"v":1},{"id":2,"v":3}]', {"id": ["9" * 400, "2"], "v": [1, 3]}),
        ('[{"a":"\\ud800x","v":1},{"a":"y","v":3}]', {"a": ["\ufffdx", "y"], "v": [1, 3]}),
    ],
)  # fmt: skip
def test_json_keeps_every_value_and_the_list_that_is_meant(text: str, due: dict[str, list[object]]) -> None:
    assert _columns(text, "export.json") == due


def test_parquet_keeps_its_index_its_digits_and_its_sums() -> None:
    out = io.BytesIO()
    pd.DataFrame({"spent": [1, 2]}, index=pd.Index(["A", "B"], name="customer")).to_parquet(out)
    assert _columns(out.getvalue())["customer"] == ["A", "B"]
    out = io.BytesIO()
    pq.write_table(pa.table({"id": pa.array([23847239847239847, None]), "spent": pa.array([Decimal("1.50")] * 2),
                             "day": pa.array([date(2024, 1, 2)] * 2)}), out)  # fmt: skip
    assert _columns(out.getvalue()) == {"id": [23847239847239847, None], "spent": [1.5, 1.5],
                                        "day": [pd.Timestamp(2024, 1, 2)] * 2}  # fmt: skip
    out = io.BytesIO()
    pq.write_table(pa.Table.from_arrays([pa.array([1, 2]), pa.array([3, 4])], names=["a", "a"]), out)
    assert list(_columns(out.getvalue())) == ["a", "a (2)"]


def test_what_lies_beside_the_table_in_an_archive_is_no_second_one() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("export/customers.csv", "Kunde;Umsatz\nA;1\nB;2\n")
        archive.writestr("export/._customers.csv", "x")
        archive.writestr("README.txt", "How to read this")
    assert _columns(out.getvalue(), "export.zip")["Kunde"] == ["A", "B"]
