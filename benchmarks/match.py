"""Who fits a persona, among a million customers: milliseconds for an answer, beside a recount in plain pandas.

Usage: ``python -m benchmarks.match``. ``first``: a persona of six lines, nothing known before. ``one more``: the same
after another line was taken over. Both give the whole meter: who fits each line, the lines so far, and all lines but
one, with their revenue. The other way filters the table with pandas for each of these figures. ``agrees``: whether
every figure is the same.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
import pandas as pd

from benchmarks.measuring import in_process, table
from segpersona.actions.fit import Crowd, Seen, seen_of
from segpersona.model import Customers, Feature
from segpersona.worksheet.links import Link, Linked
from segpersona.worksheet.match import Condition, Fit

ROWS = 1_000_000
KEYS = ("orders", "spend", "age", "channel=web", "visits", "region=north", "newsletter=yes")


def crowd() -> Crowd:
    """A shop of two groups: one orders more, on the web, and is older."""
    random = np.random.default_rng(11)
    first = random.random(ROWS) < 0.3
    shown = pd.DataFrame({
        "orders": random.poisson(np.where(first, 7, 3)) + 1.0,
        "spend": np.exp(random.normal(np.where(first, 5.0, 4.0), 1.0)),
        "age": random.normal(np.where(first, 48.0, 40.0), 11.0).round(),
        "visits": np.where(random.random(ROWS) < 0.2, np.nan, random.gamma(np.where(first, 2.0, 1.0), 5.0)),
        "channel": np.where(random.random(ROWS) < np.where(first, 0.7, 0.3), "web", "shop"),
        "region": random.choice(["north", "south", "east", "west"], ROWS),
        "newsletter": np.where(random.random(ROWS) < np.where(first, 0.5, 0.2), "yes", "no"),
    }, index=pd.RangeIndex(ROWS).astype(str))  # fmt: skip
    columns = tuple(
        Feature(key=key, label=key, role="number" if shown[key].dtype == np.float64 else "category") for key in shown
    )
    letters = pd.Series(np.where(first, "A", "B"), index=shown.index).astype("category")
    customers = Customers(table=shown, columns=columns, revenue="spend")
    return Crowd(customers=customers, letters=letters, money=shown["spend"].to_numpy(), least=5)


def lines(count: int) -> tuple[Linked, ...]:
    """The first lines of a persona of the first group."""
    return tuple(
        Linked(question="typical", slot=place, label="Typical", words=key, source="", link=Link(key=f"A:{key}"))
        for place, key in enumerate(KEYS[:count])
    )


def recounted(shown: pd.DataFrame, found: Fit) -> list[tuple[int, float]]:
    """Every figure of the meter, filtered anew in pandas."""
    rows = [step.condition for step in found.steps]
    parts = [[row] for row in rows] + [rows[: at + 1] for at in range(len(rows))]
    parts += [[row for row in rows if row is not out] for out in rows]
    return [_filtered(shown, part) for part in parts]


def _filtered(shown: pd.DataFrame, rows: list[Condition]) -> tuple[int, float]:
    for row in rows:
        column = shown[row.feature]
        if row.level:
            shown = shown[(column == row.level) if row.above else (column != row.level) & column.notna()]
        else:
            shown = shown[column > row.cut if row.above else column < row.cut]
    return len(shown), float(shown["spend"].sum())


def child() -> None:
    """Both ways in one process, so that they see the same table."""
    of = crowd()
    kept = Seen()
    spent: dict[str, float] = {}
    start = time.perf_counter(), time.process_time()
    for name, count in (("first", 6), ("one more", 7)):
        found = seen_of(of, lines(count), kept)[0]
        start = _spent(spent, name, start)
    other = recounted(of.customers.table, found)
    _spent(spent, "pandas", start)
    total = float(of.customers.table["spend"].sum())
    parts = [part for name in ("alone", "so_far", "without") for part in (getattr(row, name) for row in found.steps)]
    same = all(
        part.customers == number and abs((part.money or 0.0) - money / total) < 1e-9
        for part, (number, money) in zip(parts, other, strict=True)
    )
    print(json.dumps({f"{name}, ms": round(value * 1_000) for name, value in spent.items()} | {"agrees": str(same)}))


def _spent(spent: dict[str, float], name: str, start: tuple[float, float]) -> tuple[float, float]:
    """Note what a step took on the clock and of the processor, which says more where others use it too."""
    end = time.perf_counter(), time.process_time()
    spent[name], spent[f"{name} (CPU)"] = end[0] - start[0], end[1] - start[1]
    return end


def main(arguments: list[str]) -> None:
    """Measure in a process of its own."""
    if arguments[:1] == ["--child"]:
        child()
    else:
        table([{"customers": f"{ROWS:,}", **in_process("benchmarks.match")}])


if __name__ == "__main__":
    main(sys.argv[1:])
