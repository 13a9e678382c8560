"""What was freed goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pyarrow as pa
import pytest

from segpersona.actions.memory import give_back


def _resident() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024


@pytest.mark.skipif(sys.platform != "linux", reason="how much a process holds is read as Linux tells it")
def test_a_table_and_many_small_texts_are_given_back() -> None:
    give_back()
    before = _resident()
    table = pa.table({"spent": pa.array(range(8_000_000))})
    texts = [f"Customer {number}" * 3 for number in range(600_000)]
    held = _resident()
    del table, texts
    give_back()
    assert held - before > 90
    assert _resident() - before < 0.4 * (held - before)
