"""Write damaged files with their answers: a manifest, files and expected tables, in the layout the scorer reads.

python -m benchmarks.damage.corpus FOLDER [SEED]
"""

from __future__ import annotations

import datetime as dt
import json
import secrets
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from benchmarks.damage import bad_kinds, format_kinds, shape_kinds, text_kinds, value_kinds
from benchmarks.damage.writing import Made

KINDS: Mapping[str, Callable[[Random], Made]] = {
    **text_kinds.KINDS,
    **shape_kinds.KINDS,
    **value_kinds.KINDS,
    **format_kinds.KINDS,
    **bad_kinds.KINDS,
}
"""Every kind of damage by its key."""


def write(folder: Path, seed: int, kinds: Mapping[str, Callable[[Random], Made]] = KINDS) -> int:
    """A file of each kind under a folder; says how many."""
    for name in ("files", "expected"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    lines = [_put(folder, key, kind(Random(f"{seed} {key}"))) for key, kind in kinds.items()]
    (folder / "manifest.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return len(lines)


def _put(folder: Path, key: str, made: Made) -> dict[str, object]:
    file = f"files/{key}.{made.extension}"
    (folder / file).write_bytes(made.content)
    about: dict[str, object] = {"id": key, "kind": key, "file": file, "note": "", "expect": made.expect}
    if made.tell:
        about["tell"] = made.tell
    if made.words:
        about["error_words"] = list(made.words)
    if made.expect == "table":
        answer = {
            "columns": list(made.columns),
            "types": list(made.types),
            "raw": [list(row) for row in made.raw],
            "rows": [[_plain(value) for value in row] for row in made.rows],
            "loose_rows": list(made.loose),
        }
        about["expected"] = f"expected/{key}.json"
        (folder / f"expected/{key}.json").write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    return about


def _plain(value: object) -> object:
    """As JSON has it; a cell without a text is nothing."""
    return value.isoformat() if isinstance(value, dt.date) else None if value == "" else value


if __name__ == "__main__":
    chosen = int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbelow(10**6)
    print(f"{write(Path(sys.argv[1]), chosen)} files, seed {chosen}")
