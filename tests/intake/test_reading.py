"""Files as marketers have them: read right, or refused with a sentence and a remedy."""

from __future__ import annotations

import io
import zipfile

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segpersona.intake import ROLES, guess_roles, mask, preview, read_table
from segpersona.problems import Problem
from tests.shared import SHARED, shared_data

SHOP = """Customer number;Order date;Amount;Email
0017;31.01.2026;1.234,50;anna@example.org
0018;01.02.2026;99,90;bo@example.org
0019;02.02.2026;12,00;cy@example.org
"""
BAD = (
    ("empty.csv", b"", "empty"),
    ("header.csv", b"a,b,c\n", "no rows"),
    ("report.csv", b"%PDF-1.7 and so on", "a PDF"),
    ("picture.csv", b"\x89PNG\r\n\x1a\n1234", "a picture"),
    ("book.xlsx", b"PK\x03\x04broken", "damaged"),
    ("page.csv", b"<html><body>no</body></html>", "a web page"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "content", "words"), BAD, ids=[row[0] for row in BAD])
def test_what_is_no_table_is_refused_with_what_it_is(name: str, content: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words):
        read_table(content, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_german_file_is_read_in_any_of_its_encodings(encoding: str) -> None:
    text = "Stadt;Umsatz\n" + "Köln;1.234,50\nMünchen;99,90\n" * 20
    table = read_table(text.encode(encoding), "staedte.csv").table
    assert list(table["Stadt"].unique()) == ["Köln", "München"]
    assert table["Umsatz"].iloc[0] == 1234.5


def test_leading_zeros_stay_and_dates_and_sums_are_understood() -> None:
    upload = read_table(SHOP.encode(), "shop.csv")
    assert upload.table["Customer number"].iloc[0] == "0017"
    assert upload.table["Order date"].iloc[0] == pd.Timestamp(2026, 1, 31)
    assert upload.roles == {
        "Customer number": "customer_id", "Order date": "date", "Amount": "money", "Email": "personal",
    }  # fmt: skip


def test_rows_with_too_many_cells_are_set_aside_and_counted() -> None:
    good = [f"K{number},{number}.50,Web" for number in range(30)]
    lines = ["Customer,Amount,Channel", *good[:10], "K98,1,2,Web", *good[10:], "K99,Shop"]
    upload = read_table("\n".join(lines).encode(), "ragged.csv")
    assert len(upload.table) == 30
    assert [(row.line, row.text) for row in upload.aside] == [(12, "K98,1,2,Web"), (33, "K99,Shop")]
    words = " ".join(finding.words for finding in upload.findings)
    assert "We read 30 of 32 lines of data." in words
    assert "2 rows have cells that do not fit the columns (first: line 12)" in words


def test_names_used_twice_and_blank_names_get_names_of_their_own() -> None:
    table = read_table(b"a,,a\n1,2,3\n4,5,6\n", "names.csv").table
    assert list(table.columns) == ["a", "Column 2", "a (2)"]


def test_hostile_headers_and_cells_are_only_text() -> None:
    content = 'x,<script>alert(1)</script>,"=HYPERLINK(""http://x"")"\n1,a\u202eb,=1+1\n2,\x00nul,ok\n'.encode()
    upload = read_table(content, "hostile.csv")
    shown = preview(upload.table, upload.roles)
    assert "\u202e" not in shown.to_string()
    assert "\x00" not in shown.to_string()


def test_personal_columns_are_masked() -> None:
    upload = read_table(SHOP.encode(), "shop.csv")
    assert list(preview(upload.table, upload.roles)["Email"]) == ["a•••@•••", "b•••@•••", "c•••@•••"]
    assert mask("Anna") == "A•••"


def test_an_archive_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 400_000_000)
    with pytest.raises(Problem, match="Once opened this file is 381 MB"):
        read_table(out.getvalue(), "bomb.xlsx")


def test_a_workbook_is_read_from_its_first_filled_sheet() -> None:
    out = io.BytesIO()
    with pd.ExcelWriter(out, engine="xlsxwriter") as book:
        pd.DataFrame().to_excel(book, sheet_name="Cover")
        pd.DataFrame({"Customer": ["K1", "K2"], "Spent": [12.5, 7]}).to_excel(book, sheet_name="Data", index=False)
    upload = read_table(out.getvalue(), "book.csv")
    assert upload.table.shape == (2, 2)
    assert any("Data" in finding.words for finding in upload.findings)


def test_the_marketing_campaign_file_is_understood() -> None:
    upload = read_table(shared_data("marketing_campaign.csv"), "marketing_campaign.csv")
    assert upload.table.shape == (2240, 29)
    said = {"ID": "customer_id", "Z_Revenue": "ignore", "Response": "outcome", "MntWines": "money",
            "Education": "category",
            "Dt_Customer": "date", "Income": "money"}  # fmt: skip
    assert {name: upload.roles[name] for name in said} == said


@pytest.mark.parametrize(
    "name",
    [
        "wholesale_customers.csv",
        "Mall_Customers.csv",
        "car_buyers_survey.csv",
        "Tayko.csv",
        "bfi_personality_likert.csv",
        "bank_marketing.csv.gz",
        "cdnow_sample_fixedwidth.txt",
    ],
)
def test_every_real_file_is_read_or_refused_in_words(name: str) -> None:
    try:
        assert len(read_table(shared_data(name), name).table) > 0
    except Problem as problem:
        assert problem.words.endswith(".")


def test_fixed_width_is_read_with_all_its_rows_and_columns() -> None:
    upload = read_table(shared_data("cdnow_sample_fixedwidth.txt"), "cdnow_sample_fixedwidth.txt")
    assert upload.table.shape == (6_919, 5)
    assert upload.table.iloc[0, 0] == "00004"


def test_a_row_with_a_stray_quote_that_does_not_fit_is_set_aside_as_it_stands() -> None:
    good = [f"K{number},2026-01-{1 + number % 28:02d},{number}.50" for number in range(30)]
    content = "\n".join(["Customer,Day,Amount", *good[:9], 'K77,"soon,x.50', *good[9:]]).encode()
    upload = read_table(content, "stray.csv")
    assert len(upload.table) == 30
    assert [(row.line, row.text) for row in upload.aside] == [(11, 'K77,"soon,x.50')]


def test_every_role_has_words_and_only_one_column_is_the_customer_number() -> None:
    assert len({row.key for row in ROLES}) == len({row.label for row in ROLES}) == len(ROLES)
    roles = guess_roles(pd.DataFrame({"Customer ID": range(50), "Client number": range(50)}))
    assert list(roles.values()).count("customer_id") == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=400), st.text(alphabet="a1,;\n\t\"'|.= -€ü", max_size=300).map(str.encode)))
def test_any_bytes_give_a_table_or_a_sentence(content: bytes) -> None:
    try:
        assert len(read_table(content, "any.csv").table) >= 1
    except Problem as problem:
        assert problem.words


def test_an_old_workbook_whose_sectors_run_in_a_circle_is_refused_at_once() -> None:
    path = SHARED / "ingest/own/files/xls_old_1.xls"
    if not path.exists():
        pytest.skip("the sample workbooks are not beside this checkout")
    content = bytearray(path.read_bytes())
    table = 512 + 512 * int.from_bytes(content[76:80], "little")
    content[table : table + 4] = bytes(4)
    with pytest.raises(Problem, match="damaged"):
        read_table(bytes(content), "old.xls")
