"""Every way of writing the same table gives the same table: names, rows, numbers, dates and codes."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.intake import read_table
from segpersona.intake.cells import NOTHING
from tests.intake.kinds import HEADER, KINDS, ROWS

_JOINED = {"two header rows"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_table_comes_out(kind: str) -> None:
    upload = read_table(KINDS[kind], "export.csv")
    table = upload.table
    if kind not in _JOINED:
        assert list(table.columns) == list(HEADER)
    assert len(table) == len(ROWS)
    columns = [table.iloc[:, place] for place in range(len(HEADER))]
    assert list(columns[0]) == [row[0] for row in ROWS], "codes keep their zeros"
    assert [str(one).replace("\u2019", "'") for one in columns[1]] == [row[1] for row in ROWS]
    assert list(columns[2]) == [row[2] for row in ROWS]
    assert [pd.Timestamp(one).date() for one in columns[3]] == [row[3] for row in ROWS]
    assert list(columns[4].astype(float)) == pytest.approx([row[4] for row in ROWS])
    assert list(columns[5].astype(int)) == [row[5] for row in ROWS]
    assert [bool(one) for one in columns[6]] == [row[6] for row in ROWS]
    notes = ["" if pd.isna(one) else str(one) for one in columns[7]]
    assert [one.replace("?", "”") for one in notes] == [_note(row[7], notes) for row in ROWS]


def _note(text: str, notes: list[str]) -> str:
    return text.replace("“", "”") if any("?" in one for one in notes) else text


@pytest.mark.parametrize("kind", KINDS)
def test_every_line_is_accounted_for(kind: str) -> None:
    account = read_table(KINDS[kind], "export.csv").account
    assert account is None or account.adds_up()


def test_words_that_mean_nothing_stay_words_in_a_column_of_words() -> None:
    notes = read_table(KINDS["plain"], "export.csv").table["Note"]
    assert {"NA", "-"} <= set(notes.dropna())
    assert {"na", "-"} <= NOTHING
