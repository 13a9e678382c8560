"""The example in docs/headless.md does what it says, line by line, and stays short."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parent.parent / "docs" / "headless.md"


def blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.S)


def test_there_is_one_example_of_at_most_thirty_lines() -> None:
    assert len(blocks()) == 1
    assert blocks()[0].count("\n") <= 30


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("headless")
    (folder / "example.py").write_text(blocks()[0] + "\nimport sys\nassert 'streamlit' not in sys.modules\n", "utf-8")
    command = [sys.executable, "example.py"]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(PAGE.parent.parent), "OMP_NUM_THREADS": "1", "PATH": ""},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    return folder, done


def test_the_example_runs_in_an_empty_folder(ran: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    _, done = ran
    assert done.returncode == 0, done.stderr


def test_the_example_says_whether_to_trust_groups_and_order(
    ran: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    _, done = ran
    assert "We drew your customers again and again" in done.stdout
    assert "order" in done.stdout.splitlines()[-1]


def test_the_example_leaves_a_card_as_pdf(ran: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = ran
    assert (folder / "maya.pdf").read_bytes().startswith(b"%PDF")
