"""Fixed width: columns that begin at the same place in every line, with nothing but space between them.

Where a column of spaces runs through all lines, one column of the table ends and the next begins. A line that writes
across such a gap is no record: it is kept as one cell, to be found as a title, a note, or a row that does not fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_PROBE, _FEWEST, _CLEAR, _FILLED, _ALIGNED = 3_000, 6, 0.95, 0.3, 0.9

Cuts = tuple[int, ...]
"""Where each column after the first begins."""


def cuts_of(lines: Sequence[str]) -> Cuts:
    """Where the columns begin; () where the lines are not of fixed width."""
    sample = [line.expandtabs().rstrip() for line in lines[:_PROBE] if line.strip()]
    if len(sample) < _FEWEST:
        return ()
    longest = max(map(len, sample))
    clear = [0] * (longest + 1)
    for line in sample:
        for place, sign in enumerate(line):
            clear[place] += sign == " "
        for place in range(len(line), longest):
            clear[place] += 1
    gaps = [place for place in range(longest) if clear[place] >= _CLEAR * len(sample)]
    inner = [run for run in _runs(gaps) if run[0] > 0 and run[-1] < longest - 1]
    cuts = tuple(max(run, key=lambda place: (clear[place], place)) for run in inner)
    return cuts if cuts and _is_table(sample, cuts) else ()


def _runs(places: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _is_table(sample: Sequence[str], cuts: Cuts) -> bool:
    """Whether nearly all lines respect the cuts, the columns are filled, and cells stand flush left or right."""
    rows = [cells for line in sample if (cells := _pieces(line, cuts)) is not None]
    if len(rows) < _CLEAR * len(sample):
        return False
    columns = list(zip(*rows, strict=True))
    if any(sum(bool(cell.strip()) for cell in column) < _FILLED * len(rows) for column in columns):
        return False
    return all(_flush(column) for column in columns)


def _flush(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell.strip()] or [""]
    left = [len(cell) - len(cell.lstrip()) for cell in filled]
    right = [len(cell.rstrip()) for cell in filled]
    most = max(left.count(min(left)), right.count(max(right)))
    return most >= _ALIGNED * len(filled)


def _pieces(line: str, cuts: Cuts) -> list[str] | None:
    """The cells of a line with the space around them; None where it writes across a cut."""
    if any(line[cut : cut + 1] not in ("", " ") for cut in cuts):
        return None
    return [line[begin:end] for begin, end in pairwise((0, *cuts, None))]


def cells_of(line: str, cuts: Cuts) -> list[str]:
    """The cells of a line; one cell for a line that does not keep to the columns."""
    plain = line.expandtabs()
    found = _pieces(plain, cuts)
    if found is None:
        loose = [cell for cell in plain.split("  ") if cell.strip()]
        found = loose if len(loose) == len(cuts) + 1 else [plain]
    return [cell.strip() for cell in found]
