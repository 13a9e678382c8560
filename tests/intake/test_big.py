"""A long text that is never held in memory gives what a short one gives: table, rows as text, findings, account."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd
import pytest

from segpersona.intake import read_table
from segpersona.intake.charset import decode
from segpersona.intake.delivery import deliver
from segpersona.intake.refusals import DAMAGED, ENDLESS_CELL, LONG_LINE, NO_COLUMNS
from segpersona.model import Aside, Choices, Delivery
from segpersona.problems import Problem
from tests.intake.kinds import KINDS
from tests.shared import SHARED

TEXTS = [
    kind
    for kind in KINDS
    if not any(word in kind for word in ("workbook", "json", "parquet", "page", "ipped", "packed"))
]
MORE = 12


def _long(content: bytes) -> bytes:
    """The same file with the rows in its middle many times over."""
    encoding = "utf-16" if content[:2] == b"\xff\xfe" else "utf-8-sig" if content[:3] == b"\xef\xbb\xbf" else ""
    text = content.decode(encoding) if encoding else decode(content).text
    lines = text.splitlines(keepends=True)
    start, end = len(lines) // 4, 3 * len(lines) // 4
    many = "".join([*lines[:start], *lines[start:end] * MORE, *lines[end:]])
    return many.encode(encoding or decode(content).encoding)


def _both(content: bytes, folder: Path, choices: Choices | None = None) -> Delivery:
    """Read the file in both ways, and compare all that comes out."""
    path = folder / "source"
    path.write_bytes(content)
    long = deliver(path, folder, "export.csv", choices or Choices(), lambda share, doing: None, long=0)
    assert (folder / "sample.parquet").exists(), "it was read as a long file"
    short = read_table(content, "export.csv", choices)
    short.table.to_parquet(folder / "short.parquet")
    due, made = pd.read_parquet(folder / "short.parquet"), pd.read_parquet(folder / "typed.parquet")
    pd.testing.assert_frame_equal(made, due)
    assert short.raw is not None
    raw = pd.read_parquet(folder / "raw.parquet")
    pd.testing.assert_frame_equal(raw.astype(object), short.raw.astype(object), check_dtype=False)
    assert long.how == short.how
    assert long.account == short.account
    assert long.account is not None
    assert long.account.adds_up()
    assert sorted(one.words for one in long.findings) == sorted(one.words for one in short.findings)
    assert long.roles == short.roles
    aside = pd.read_parquet(folder / "problems.parquet").to_dict("records")
    assert tuple(Aside(**row) for row in aside) == short.aside  # type: ignore[arg-type]
    return long


@pytest.mark.parametrize("kind", TEXTS)
def test_every_way_of_writing_a_table_is_read_alike_when_it_is_long(kind: str, tmp_path: Path) -> None:
    assert _both(_long(KINDS[kind]), tmp_path).rows > 300


def test_a_short_text_may_be_read_the_same_way(tmp_path: Path) -> None:
    assert _both(KINDS["german"], tmp_path).rows == 60


@pytest.mark.parametrize(
    "path", sorted((SHARED / "ingest" / "own" / "files").glob("*.*sv"))[::3], ids=lambda path: path.name
)
def test_files_from_elsewhere_are_read_alike(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    try:
        read_table(content, path.name)
    except Problem as problem:
        with pytest.raises(Problem) as said:
            _deliver(content, tmp_path)
        assert said.value == problem
    else:
        _deliver(content, tmp_path)
        if (tmp_path / "sample.parquet").exists():
            _both(content, tmp_path)


def _deliver(content: bytes, folder: Path) -> Delivery:
    (folder / "source").write_bytes(content)
    return deliver(folder / "source", folder, "export.csv", Choices(), lambda share, doing: None, long=0)


def _orders(count: int = 5_000) -> list[str]:
    chance = random.Random(5)
    rows = ["Order;Customer;When;Day;Amount;Points;Note"]
    for number in range(count):
        when = f"{chance.randint(1, 28):02d}.{chance.randint(1, 12):02d}.2025"
        clock = f"{when} {chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}:{chance.randint(0, 59):02d}"
        amount = f"{chance.randint(0, 9_999):,}".replace(",", ".") + f",{chance.randint(0, 99):02d} €"
        rows.append(
            f"{number + 7};K{chance.randint(0, 9_999_999):07d};{clock};{when};{amount};{chance.randint(0, 10**7)};ok"
        )
    return rows


def test_columns_with_very_many_different_values_get_the_same_values(tmp_path: Path) -> None:
    long = _both("\n".join(_orders()).encode("cp1252"), tmp_path)
    types = pd.read_parquet(tmp_path / "typed.parquet").dtypes.astype(str).to_dict()
    assert types == {
        "Order": "Int64", "Customer": "str", "When": "datetime64[us]", "Day": "datetime64[us]", "Amount": "float64",
        "Points": "Int64", "Note": "str",
    }  # fmt: skip
    assert long.how.separator == ";"


def test_what_does_not_fit_in_the_middle_is_mended_filled_up_or_set_aside(tmp_path: Path) -> None:
    rows = _orders()
    rows[3_001:3_001] = [
        '1;K1;01.01.2025 10:00:00;01.01.2025;1,00 €;3;"two\nlines; and a mark"', '2;K2;;;;;5" screen',
        '3;K3;01.01.2025 10:00:00;01.01.2025;2,00 €;4;"never closed', "4;K4;01.01.2025 10:00:00;01.01.2025;2,00 €",
        "5;K5;1;2;3;4;5;6;7", "Total;;;;99,00 €;;", rows[0], "", "  ;;;;;;", "6;K6;x", '="00012";K7;;;;;"say ""ok"""',
    ]  # fmt: skip
    long = _both("\r\n".join(rows).encode(), tmp_path)
    keys = {one.key for one in long.findings}
    assert {"set_aside", "padded", "totals", "header_repeated"} <= keys
    assert long.account is not None
    assert (long.account.totals, long.account.repeated) == (1, 1)


def test_exports_that_guard_their_codes_are_freed_of_the_marks(tmp_path: Path) -> None:
    rows = ["Code,Plz,Amount,", *(f'="{n:05d}",\'{n % 9_000:05d},{n}.5,' for n in range(9_000))]
    _both("\n".join(rows).encode(), tmp_path)
    raw = pd.read_parquet(tmp_path / "raw.parquet")
    assert list(raw.iloc[5]) == ["00005", "00005", "5.5"]


def test_letters_that_come_late_or_are_broken_are_read_alike(tmp_path: Path) -> None:
    rows = ["Customer,City,Spent", *(f"K{n:05d},Paris,{n}.50" for n in range(9_000))]
    late = "\n".join([*rows[:8_000], "K99999,Köln,1.00", *rows[8_000:], "K99998,Zürich,2.00"]).encode()
    _both(late, tmp_path)
    _both(late.replace("Zürich".encode(), "Zürich".encode("cp1252")), tmp_path)
    _both(late.replace("Köln".encode(), "K\0öln".encode()), tmp_path)
    _both(late.decode().replace("Köln", "KÃ¶ln").replace("Zürich", "ZÃ¼rich").encode(), tmp_path)


def test_what_a_person_has_decided_is_obeyed(tmp_path: Path) -> None:
    content = "\n".join([*_orders(1_500), "5;K5;1;2;3;4;5;6;7"]).encode()
    _both(content, tmp_path, Choices(as_text=("Day",), decimal=",", encoding="utf-8"))
    _both(content, tmp_path, Choices(mended={1_502: "5;K5;01.01.2025 10:00:00;01.01.2025;2,00 €;4;"}))
    _both(content, tmp_path, Choices(header=0))
    _both(content, tmp_path, Choices(separator=";", mended={1_502: ""}))


def test_a_cell_far_down_that_never_ends_is_refused_instead_of_read_as_rows(tmp_path: Path) -> None:
    rows = [f"{n},{'Paris ' * 80},{n}.50" for n in range(12_000)]
    text = "\n".join(
        ["Customer,City,Spent", *rows, '12001,"Here it begins', *["and goes on, and on"] * 60_000, '",1.00']
    )
    with pytest.raises(Problem) as said:
        _deliver(text.encode(), tmp_path)
    assert said.value == NO_COLUMNS


ABOVE = ["Customer,Note,Spent", *(f"{n},came twice,{n}.50" for n in range(50))]


@pytest.mark.parametrize("line", ["and on and on", "on, and on", "on, and on, and on", 'he said ""no"" to it'])
def test_a_cell_that_never_ends_is_refused_by_the_line_it_begins_on(line: str, tmp_path: Path) -> None:
    content = "\n".join([*ABOVE, '51,"Here it begins', *[line] * 30_000, '",1.00', "52,fine,2.00"]).encode()
    for read in (lambda: read_table(content, "export.csv"), lambda: _deliver(content, tmp_path)):
        with pytest.raises(Problem) as said:
            read()
        assert said.value == ENDLESS_CELL.with_(line=52)


def test_a_stray_mark_is_no_cell_without_an_end(tmp_path: Path) -> None:
    rows = [f"{n},came {n} times,{n}.50" for n in range(20_000)]
    long = _both("\n".join([*ABOVE, '51,"Here it begins,1.00', *rows]).encode(), tmp_path)
    assert long.rows + len(pd.read_parquet(tmp_path / "problems.parquet")) == 20_051


def test_a_long_cell_that_ends_is_read(tmp_path: Path) -> None:
    content = "\n".join([*ABOVE, f'51,"{"word, " * 50_000}",1.00', *ABOVE[1:]]).encode()
    assert _deliver(content, tmp_path).rows == 101


def test_a_line_of_many_megabytes_is_refused_and_records_in_one_line_are_read(tmp_path: Path) -> None:
    long_line = b'Customer,Note\n1,"' + b"x" * (21 * 2**20) + b'"\n2,fine\n'
    for read in (lambda: read_table(long_line, "export.csv"), lambda: _deliver(long_line, tmp_path)):
        with pytest.raises(Problem) as said:
            read()
        assert said.value == LONG_LINE.with_(size=16)
    records = [{"Customer": f"K{n}", "Note": "y" * 500_000, "Spent": n * 1.5} for n in range(34)]
    assert _deliver(json.dumps(records).encode(), tmp_path).rows == 34


@pytest.mark.parametrize(
    "pack", [gzip.compress, lambda content: _zipped({"orders.csv": content, "__MACOSX/a.csv": b""})]
)
def test_a_packed_long_text_is_read_as_the_text_itself(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    content = "\n".join(_orders(3_000)).encode()
    plain = _deliver(content, tmp_path)
    packed = _deliver(pack(content), tmp_path)
    assert (tmp_path / "sample.parquet").exists(), "it was read as a long file"
    assert not (tmp_path / "inside").exists()
    assert (packed.rows, packed.roles, packed.account) == (plain.rows, plain.roles, plain.account)
    assert {one.key for one in packed.findings} - {one.key for one in plain.findings} <= {"archive"}


def test_an_archive_that_unpacks_to_far_more_than_it_is_is_refused(tmp_path: Path) -> None:
    for bomb in (gzip.compress(b"a,b\n" * 20_000_000), _zipped({"a.csv": b"a,b\n" * 20_000_000})):
        with pytest.raises(Problem) as said:
            _deliver(bomb, tmp_path)
        assert said.value.words.startswith("Once opened this file is")


def test_an_archive_that_stops_in_the_middle_is_damaged(tmp_path: Path) -> None:
    content = "\n".join(_orders(3_000)).encode()
    for broken in (gzip.compress(content)[:-100], _zipped({"a.csv": content})[:-100]):
        with pytest.raises(Problem) as said:
            _deliver(broken, tmp_path)
        assert said.value == DAMAGED


def _zipped(members: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_rows_of_a_long_file_stay_in_their_order(tmp_path: Path) -> None:
    months = ("January", "February", "March", "April", "May", "June", "July", "August")
    days = [f"{day} {month} {year}" for year in (2024, 2025) for month in months for day in range(1, 29)]
    rows = [f"{n},{','.join(days[(n * step) % len(days)] for step in (1, 5, 7, 11, 13, 17))}" for n in range(140_000)]
    path = tmp_path / "source"
    path.write_text("Customer number,Born,Joined,First,Last,Seen,Left\n" + "\n".join(rows))
    deliver(path, tmp_path, "export.csv", Choices(), lambda share, doing: None, long=0)
    typed, raw = (pd.read_parquet(tmp_path / f"{name}.parquet") for name in ("typed", "raw"))
    assert pd.api.types.is_datetime64_any_dtype(typed["Seen"])
    assert typed["Customer number"].astype(str).tolist() == raw["Customer number"].tolist()
    assert raw["Customer number"].tolist() == [str(n) for n in range(140_000)]
