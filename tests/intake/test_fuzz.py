"""Files that were cut, flipped and spliced: a table or a sentence comes out, never anything else, never after long."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segpersona.intake import read_table
from segpersona.problems import Problem
from tests.intake.kinds import KINDS
from tests.shared import SHARED

_AT_LENGTH = "SEGPERSONA_FUZZ" in os.environ
"""Whether to try new files each time and many of them; else the same few, so that a build says what the code does."""
_ROUNDS = int(os.environ.get("SEGPERSONA_FUZZ", "25"))
"""Examples a test; set the variable to look longer."""
_LONGEST = 10.0
_OLD = SHARED / "ingest/own/files/xls_old_1.xls"
_ODS = SHARED / "ingest/own/files/ods_plain_1.ods"
_SEEDS = ("plain", "german", "american", "all quoted", "utf-16", "two header rows", "a total below", "a workbook",
          "json", "json lines", "parquet", "a web page as spreadsheet",
          "packed", "zipped", "a zipped workbook")  # fmt: skip

Change = Callable[[bytes, int, int, bytes], bytes]
_CHANGES: tuple[Change, ...] = (
    lambda one, at, far, new: one[:at] + bytes([one[at] ^ 0xFF]) + one[at + 1 :],
    lambda one, at, far, new: one[:at] + new + one[at:],
    lambda one, at, far, new: one[:at] + one[at + far :],
    lambda one, at, far, new: one[:at] + one[at : at + far] * 2 + one[at + far :],
    lambda one, at, far, new: one[:at],
    lambda one, at, far, new: one[:at] + one[-far:] + one[at:],
    lambda one, at, far, new: one[:at] + new * 50 + one[at + far :],
)
_SIGNS = (b",", b";", b'"', b"\n", b"\r", b"\t", b"\0", b"\xff", b"1e999", b"{", b"<", b"99999999999999999999", b"-")
_change = st.tuples(st.sampled_from(_CHANGES), st.floats(0, 1, exclude_max=True), st.integers(1, 400),
                    st.sampled_from(_SIGNS) | st.binary(min_size=1, max_size=8))  # fmt: skip


def _read(content: bytes) -> None:
    begin = time.perf_counter()
    try:
        upload = read_table(content, "any")
        assert upload.account is None or upload.account.adds_up()
    except Problem as problem:
        assert problem.words.endswith(".")
    assert time.perf_counter() - begin < _LONGEST


def _damaged(content: bytes, changes: list[tuple[Change, float, int, bytes]]) -> bytes:
    for change, where, far, new in changes:
        if content:
            content = change(content, int(where * len(content)), far, new)
    return content


@settings(max_examples=_ROUNDS, deadline=None, derandomize=not _AT_LENGTH, suppress_health_check=list(HealthCheck))
@given(seed=st.sampled_from(_SEEDS), changes=st.lists(_change, min_size=1, max_size=4))
def test_a_damaged_file_gives_a_table_or_a_sentence(seed: str, changes: list[tuple[Change, float, int, bytes]]) -> None:
    _read(_damaged(KINDS[seed], changes))


@pytest.mark.parametrize("path", [_OLD, _ODS], ids=["xls", "ods"])
@settings(
    max_examples=max(8, _ROUNDS // 3),
    deadline=None,
    derandomize=not _AT_LENGTH,
    suppress_health_check=list(HealthCheck),
)
@given(changes=st.lists(_change, min_size=1, max_size=3))
def test_a_damaged_old_workbook_gives_a_table_or_a_sentence(
    path: Path, changes: list[tuple[Change, float, int, bytes]]
) -> None:
    if not path.exists():
        pytest.skip("the sample workbooks are not beside this checkout")
    _read(_damaged(path.read_bytes(), changes))
