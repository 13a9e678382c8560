"""A header that does not stand right above its columns: a cell too many, one too few, a survey tool's rows below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from segpersona.intake.cells import words
from segpersona.intake.grid import Grid, Line

_PROBE, _DEEPEST = 200, 3
_CODES = re.compile(r"\{\s*['\"]?ImportId['\"]?\s*:")


def labels_of(grid: Grid, at: int) -> list[str]:
    """A name for each column from the header in a row: without the blank ones where it has cells too many, after an
    unnamed first column where it has one too few and that column counts or names the rows."""
    line = grid.lines[at]
    labels = [_label(line, place) for place in range(max(grid.width, len(line.cells)))]
    while len(labels) > grid.width and "" in labels and labels[-1]:
        labels.remove("")
    if grid.ragged and len(line.cells) == grid.width - 1 and all(labels[:-1]) and _names_rows(grid, at):
        return ["", *labels[:-1]]
    return labels[: grid.width]


def _label(line: Line, place: int) -> str:
    cell = line.cells[place] if place < len(line.cells) else ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else line.at(place)


def _names_rows(grid: Grid, at: int) -> bool:
    """Whether the first column numbers the rows one by one, or names each in a file that quotes all words."""
    below = [line for line in grid.lines[at + 1 : at + 1 + _PROBE] if len(line.cells) == grid.width]
    firsts = [line.at(0) for line in below]
    if len(below) < 2 or len({*firsts}) < len(firsts) or not any(line.at(grid.width - 1) for line in below):
        return False
    if all(re.fullmatch(r"\d{1,9}", one) for one in firsts):
        numbers = [int(one) for one in firsts]
        return numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    quoted = [grid.written(line).startswith('"') for line in (grid.lines[at], *below)]
    return all(quoted) and all(len(one) > 1 for one in firsts)


def rows_of_codes(grid: Grid, at: int) -> int:
    """How many rows below a header a survey tool has added to it: what was asked, and codes for another import."""
    for more, line in enumerate(grid.lines[at + 1 : at + 1 + _DEEPEST], 1):
        if sum(bool(_CODES.match(words(cell))) for cell in line.cells) > len(line.cells) / 2:
            return more
    return 0


def asked(names: Sequence[str], said: Sequence[str]) -> list[str]:
    """Short names with the questions behind them; once where both are the same word."""
    same = [_plain(name) == _plain(one) for name, one in zip(names, said, strict=True)]
    pairs = zip(names, said, same, strict=True)
    return [name if twin else f"{name} {one}".strip() for name, one, twin in pairs]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


_ANSWERED = re.compile(r"(open-ended )?(response|answer|antwort|réponse|respuesta|risposta)", re.IGNORECASE)


def choices_below(names: Sequence[str], said: Sequence[str]) -> list[str]:
    """Names for the columns of a question with several, where the row below the header names just those: each is the
    question and its choice. Empty where the row is no such row."""
    unnamed = [place for place, name in enumerate(names) if not name]
    alone = [place for place, one in enumerate(said) if one and names[place]]
    if not unnamed or not names[0] or said[0] or not all(said[place] for place in unnamed):
        return []
    leads = {place for place in range(len(names) - 1) if names[place] and not names[place + 1]}
    if any(place not in leads and not _ANSWERED.fullmatch(said[place]) for place in alone):
        return []
    joined, last = [], ""
    for name, one in zip(names, said, strict=True):
        last = name or last
        joined.append(last if not one or _ANSWERED.fullmatch(one) else f"{last} {one}")
    return joined
