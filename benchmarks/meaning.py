"""How often the meaning of a column is guessed right: on our own lists, their held-out part, and the list beside us.

Usage: ``python -m benchmarks.meaning [--misses tuned|held|latest|shared]``. Each data set of a list is written as
a CSV file, its values repeated to twelve rows, and read as any file would be. The rules were tuned on every other data
set of the first lists and on later ones; the rest were held out. What the latest list gave when it was first read
stands in decision 014; since then its mistakes were looked at too.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from segpersona.intake import LABELS, read_table
from segpersona.intake.guessing import guess_label

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "intake" / "labelled"
SHARED = ROOT.parent / "shared" / "ingest" / "semantic" / "labels.csv"
_ROWS = 12
_LATER = (
    "later.csv", "unseen.csv", "clipped.csv", "unnamed.csv", "countries.csv", "relations.csv", "registers.csv",
    "latest.csv", "exports.csv", "members.csv", "guests.csv", "platforms.csv",
)  # fmt: skip
_LATEST = "strangers.csv"


@dataclass(frozen=True)
class Labelled:
    """A column whose meaning is known."""

    dataset: str
    header: str
    label: str
    values: tuple[str, ...]


def own() -> list[Labelled]:
    """Our own list: headers and values in the way of real exports, all values invented or public words."""
    return [row for path in sorted(OWN.glob("*.csv")) for row in _rows(path, "|")]


def shared() -> list[Labelled]:
    """The list beside the checkout, if there is one."""
    return list(_rows(SHARED, ";")) if SHARED.exists() else []


def _rows(path: Path, sign: str) -> Iterable[Labelled]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            whole = sign == ";" and row["label"] == "multi_category"
            cells = [row["values"]] if whole else row["values"].split(sign)
            yield Labelled(row["dataset"], row["header"], row["label"], tuple(cells))


def halves(rows: Sequence[Labelled]) -> tuple[list[Labelled], list[Labelled]]:
    """Every other data set: what the rules were tuned on, and what was held out; without the latest list."""
    latest = {row.dataset for row in _rows(OWN / _LATEST, "|")}
    rows = [row for row in rows if row.dataset not in latest]
    later = {row.dataset for name in _LATER for row in _rows(OWN / name, "|")}
    names = sorted({row.dataset for row in rows} - later)
    tuned = later | set(names[::2])
    return [row for row in rows if row.dataset in tuned], [row for row in rows if row.dataset not in tuned]


def guessed(rows: Sequence[Labelled]) -> list[tuple[Labelled, str]]:
    """Each column with the label that it gets when its data set is read from a file."""
    found = []
    for dataset in dict.fromkeys(row.dataset for row in rows):
        own_rows = [row for row in rows if row.dataset == dataset]
        table = pd.DataFrame(
            {row.header: [row.values[at % len(row.values)] for at in range(_ROWS)] for row in own_rows}
        )
        labels = read_table(table.to_csv(index=False).encode(), f"{dataset}.csv").labels
        found += [(row, labels.get(row.header) or guess_label(row.header, table[row.header])) for row in own_rows]
    return found


def figures(found: Sequence[tuple[Labelled, str]]) -> dict[str, float]:
    """Shares of columns with the right label and the right kind; how well personal columns are found."""
    kind = {key: row.coarse for key, row in LABELS.items()}
    personal = [(kind[row.label] == "personal", kind[label] == "personal") for row, label in found]  # type: ignore[index]
    hits = sum(a and b for a, b in personal)
    return {
        "columns": len(found),
        "fine": sum(row.label == label for row, label in found) / len(found),
        "coarse": sum(kind[row.label] == kind[label] for row, label in found) / len(found),  # type: ignore[index]
        "recall": hits / max(sum(a for a, _ in personal), 1),
        "precision": hits / max(sum(b for _, b in personal), 1),
    }


def lists() -> dict[str, list[Labelled]]:
    """The lists by name."""
    tuned, held = halves(own())
    latest = list(_rows(OWN / _LATEST, "|"))
    return {"tuned": tuned, "held": held, "latest": latest} | ({"shared": shared()} if SHARED.exists() else {})


def main() -> None:
    """Print the figures; with ``--misses`` also the columns of one list that were guessed wrong."""
    wanted = sys.argv[sys.argv.index("--misses") + 1] if "--misses" in sys.argv else ""
    for name, rows in lists().items():
        found = guessed(rows)
        row = figures(found)
        print(f"{name:8} {row['columns']:4.0f} columns: right label {row['fine']:.1%}, right kind {row['coarse']:.1%}, "
              f"personal found {row['recall']:.1%}, of those called personal {row['precision']:.1%} are")  # fmt: skip
        for column, label in found if name == wanted else ():
            if label != column.label:
                print(f"    {column.dataset:20} {column.header[:40]:40} is {column.label:15} not {label}")


if __name__ == "__main__":
    main()
