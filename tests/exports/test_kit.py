"""The spreadsheet, the SQL and the points give the same group for every answer, whatever people call their columns."""

from __future__ import annotations

import csv
import io
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import duckdb
import openpyxl
import pytest
import sqlglot

from segpersona.exports import FORMATS, Material, Options
from segpersona.exports.kit.sql import DIALECTS, statement
from segpersona.exports.kit.workbook import HOW, PEOPLE, POINTS
from segpersona.fields import clean_text
from segpersona.model import Kit, KitQuestion
from tests.exports.kits import HOSTILE_KIT, KIT, TWIN_KIT

KITS = pytest.mark.parametrize("kit", [KIT, HOSTILE_KIT, TWIN_KIT], ids=["lifelike", "hostile", "twins"])
EVERY = [answers for answers in product((None, 0, 1, 2), (None, 0, 1, 2)) if any(one is not None for one in answers)]


def _made(key: str, kit: Kit) -> bytes:
    return FORMATS[key].render(Material(kit=kit), Options())


def _value(question: KitQuestion, answer: int | None) -> object:
    """A value that takes an answer: the start of a range, a kind, or a kind that nobody named."""
    if answer is None:
        return None
    option = question.options[answer]
    if question.number:
        return option.low if option.low is not None else (option.high or 0.0) - 1
    return clean_text(option.values[0]) if option.values else "Phone"


def _plain(words: str) -> str:
    return " ".join(clean_text(words).split())


@KITS
def test_sql_gives_the_group_that_the_points_give(kit: Kit) -> None:
    rows = [
        [_value(question, answer) for question, answer in zip(kit.questions, answers, strict=True)] for answers in EVERY
    ]
    names = [_plain(row.label).replace('"', '""') for row in kit.questions]
    for dialect, connection in (("sqlite", sqlite3.connect(":memory:")), ("postgres", duckdb.connect())):
        with closing(connection):
            connection.execute(f'create table customers ("{names[0]}" double precision, "{names[1]}" varchar(200))')
            connection.executemany("insert into customers values (?, ?)", rows)
            found = connection.execute(f"select segment from ({statement(kit, dialect)}) as t").fetchall()
        assert [row[0] for row in found] == [kit.letter(answers) for answers in EVERY]


@KITS
@pytest.mark.parametrize("dialect", DIALECTS.values())
def test_sql_is_one_statement_of_its_dialect(kit: Kit, dialect: str) -> None:
    parsed = sqlglot.parse(statement(kit, dialect), dialect=dialect)
    assert len(parsed) == 1
    asked = {column.name for column in parsed[0].find_all(sqlglot.exp.Column)}
    assert {_plain(row.label) for row in kit.questions} <= asked


@KITS
def test_the_spreadsheet_holds_no_formula_but_ours(kit: Kit) -> None:
    book = openpyxl.load_workbook(io.BytesIO(_made("kit_xlsx", kit)))
    assert book.sheetnames == [PEOPLE, POINTS, HOW]
    for name in (POINTS, HOW):
        assert [cell.value for row in book[name] for cell in row if cell.data_type == "f"] == []
    ours = re.compile(r"=(IF\(|Points!\$)")
    told = [cell.value for row in book[PEOPLE].iter_rows(min_row=3) for cell in row if cell.data_type == "f"]
    assert len(told) == 200 * 6
    assert all(ours.match(formula) and "cmd" not in formula for formula in told)
    assert [cell.data_type for cell in book[PEOPLE][2]].count("f") == 0
    assert book[PEOPLE].cell(3, 2).number_format == "@"
    assert len(book[PEOPLE].data_validations.dataValidation) == len(kit.questions)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine")
@KITS
def test_the_spreadsheet_gives_the_group_that_the_points_give(kit: Kit, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(_made("kit_xlsx", kit)))
    for row, answers in enumerate(EVERY, 3):
        for column, (question, answer) in enumerate(zip(kit.questions, answers, strict=True), 2):
            if answer is not None:
                book[PEOPLE].cell(row, column).value = book[POINTS].cell(_row_of(kit, question, answer), 2).value
                book[PEOPLE].cell(row, column).data_type = "s"
    book.save(tmp_path / "kit.xlsx")
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to", "csv",
         "--outdir", str(tmp_path), str(tmp_path / "kit.xlsx")], check=False, capture_output=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0
    lines = list(csv.reader((tmp_path / "kit.csv").read_text(encoding="utf-8").splitlines()))
    for line, answers in zip(lines[2:], EVERY, strict=False):
        points = kit.points(answers)
        first, second = sorted(points.values(), reverse=True)[:2]
        assert line[3] == kit.letter(answers)
        assert int(line[5]) == first - second
        assert [int(value) for value in line[6:9]] == list(points.values())
    assert lines[2 + len(EVERY)][3] == ""


def _row_of(kit: Kit, question: KitQuestion, answer: int) -> int:
    before = sum(len(row.options) for row in kit.questions[: kit.questions.index(question)])
    return 4 + before + answer


def test_the_words_say_how_good_it_is_and_what_it_misses() -> None:
    told = _made("kit_md", KIT).decode()
    assert "87% land in their own group" in told
    assert "right for 41%" in told
    assert "It often misses: C Visitors (52%)" in told
    assert "- If Orders is 9 or more" in told
    assert "( ) 4 to 8" in told
    assert "<script" not in _made("kit_md", HOSTILE_KIT).decode()


def test_what_only_orders_tell_is_asked_of_nobody_new() -> None:
    first, *others = KIT.questions
    kit = replace(KIT, questions=(replace(first, looked_up=True), *others))
    text = _made("kit_md", kit).decode()
    assert f"“{first.label}” is looked up in your orders, not asked" in text
    assert f"**{first.label}?**" not in text
    assert all(f"**{row.label}?**" in text for row in others)
    assert "sign-up form" not in _made("kit_md", replace(kit, questions=kit.questions[:1])).decode()
