"""Reading damaged files, scored: the sample beside the checkout, and files made from a fresh seed each time.

python -m benchmarks.reading [SEED]
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from benchmarks.damage import corpus, polluted
from segpersona.intake import read_table
from segpersona.model import Upload

_INGEST = Path(__file__).resolve().parents[2] / "shared" / "ingest"
_ABOUT = frozenset({"account", "personal", "constant", "mostly_empty", "copies", "years", "no_numbers"})
"""Findings about the columns; they do not tell how the file was read."""

_SOME = ("--every", "4")
"""Of files with one damaged row every fourth, which then counts as four."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the scorer looks at."""

    table: pd.DataFrame
    messages: list[str]
    problem_rows: list[str]


def typed(content: bytes, name: str) -> Answer:
    """A file in its own types."""
    return _answer(read_table(content, name))


def text(content: bytes, name: str) -> Answer:
    """A file as text."""
    upload = read_table(content, name)
    return _answer(upload, upload.raw)


def _answer(upload: Upload, table: pd.DataFrame | None = None) -> Answer:
    said = [found.words for found in upload.findings if found.key.split(":")[0] not in _ABOUT]
    return Answer(table=upload.table if table is None else table, messages=said,
                  problem_rows=[row.text for row in upload.aside])  # fmt: skip


def _score(function: str, name: str, root: Path, *more: str) -> None:
    command = [sys.executable, str(_INGEST / "score.py"), f"benchmarks.reading:{function}", "--call", "bytes",
               "--corpus", name, "--root", str(root), "--show", "40", "--quiet", *more]  # fmt: skip
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": "."}
    subprocess.run(command, check=True, env=environment)


def main(seed: int) -> None:
    """Score everything there is."""
    if not (_INGEST / "score.py").exists():
        print("The scorer is not beside this checkout (../shared/ingest/score.py), so there is nothing to score with.")
        return
    print("The sample", flush=True)
    _score("typed", "own", _INGEST)
    with tempfile.TemporaryDirectory() as folder:
        print(f"Made files, seed {seed}: {corpus.write(Path(folder) / 'made', seed)} kinds", flush=True)
        _score("typed", "made", Path(folder))
        print(f"One thing wrong at a time, seed {seed}: {polluted.write(Path(folder) / 'pollock', seed)}", flush=True)
        for way in ("typed", "text"):
            _score(way, "pollock", Path(folder), *_SOME)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else secrets.randbelow(10**6))
