"""Rows of a table's body that are no records: notes below it, totals, the header once more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from segpersona.intake import numbers
from segpersona.intake.cells import Kind, holds, kind, words
from segpersona.intake.grid import Grid, Line
from segpersona.intake.notices import NOTES_LEFT_OUT, TOTALS_LEFT_OUT
from segpersona.problems import Finding

_TOTAL = re.compile(
    r"((grand|sub|report)[ -]?)?(total(s|e|es|en|t|summa|sumaa| results?)?|sum(me|ma)?|endsumme|"
    r"gesamt(summe|ergebnis)?|zwischensumme|"
    r"summe gesamt|insgesamt|somme|(eind)?totaal|suma( końcowa)?|razem|ogółem|łącznie|toplam|genel toplam|"
    r"celkem|celkový součet|spolu|skupaj|s?ve?ukupno|soma|yhteensä|i alt|összesen|végösszeg|kokku|viso|kopā|"
    r"total(e)? (geral|general|complessivo|generale)|итого|всего|общий итог|σύνολο|合計|小計|总计|總計|합계|총계|Σ)"
    r"( g[ée]n[ée]ral)?(\s*\(\d+\))?\s*(:|:\s.{1,40})?",
    re.IGNORECASE,
)
_SUM_OF = re.compile(
    r"((grand|sub|zwischen)[ -]?)?(total|totale|summe|suma|somme|gesamt|razem|totaal|toplam)\b.{1,40}"
    r"|.{1,40}\b(total|summe|gesamt|gesamtergebnis|ergebnis|totaal|totale)",
    re.IGNORECASE,
)
"""A row in the midst of others that speaks of the sum of a part of them."""
_SUM_WORD = re.compile(r"total|summe|gesamt|suma|somme|razem|totaal|toplam|ergebnis", re.IGNORECASE)
_BLANK = ("", "--", "-", "–")

_TOTAL_OF = re.compile(
    r"((grand|sub)[ -]?)?(total|totale|summe|suma|somme|gesamt|insgesamt|razem|totaal|average|mean|durchschnitt|"
    r"mittelwert|moyenne|promedio|media|gemiddelde|średnia|count|anzahl)\b.{0,40}",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(page|seite|página|pagina|strona|sida|side)\s*:?\s*\d+.{0,12}", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Leavings:
    """How many rows of each kind were left out."""

    notes: int = 0
    totals: int = 0
    repeated: int = 0
    findings: tuple[Finding, ...] = ()


def is_total(text: str) -> bool:
    """Whether a label introduces a sum."""
    return _TOTAL.fullmatch(text) is not None


def without_leavings(
    body: Sequence[Line], grid: Grid, names: Sequence[str], kinds: Sequence[Kind]
) -> tuple[list[Line], Leavings]:
    """The records of a body, and what was left out. ``names``: of the columns, empty without a header."""
    kept = list(body)
    notes = _notes(kept, grid, kinds)
    header = [name.casefold() for name in names]
    said = [(line, label) for line in kept if (label := _label(line))] if grid.width > 2 else []
    totals = [line for line, label in said if is_total(label) and _has_gaps(line, grid.width)]
    totals += [line for line in kept[:1] + kept[-1:] if not line.at(0) and _ends_in_total(line, grid)]
    usual = _usually_filled(kept, grid.width)
    totals += _loose_sums(kept, usual) if grid.width > 2 else []
    known = {id(line) for line in totals}
    totals += [line for line, label in said if id(line) not in known and _is_sum_of(line, label, usual)]
    totals += [line for line in kept[-1:] if id(line) not in known and is_total(_label(line)) and _adds_up(line, kept)]
    pages = [line for line, label in said if _PAGE.fullmatch(label) and line.filled == 1]
    notes += pages
    again = [line for line in kept if header and _says(line, header) and line.filled > 1]
    gone = {id(line) for line in (*totals, *again, *pages)}
    findings: tuple[Finding, ...] = ()
    if notes:
        findings += (NOTES_LEFT_OUT.said(count=len(notes), quoted=_quoted(_first(notes[-1]))),)
    if totals:
        findings += (TOTALS_LEFT_OUT.said(count=len(totals)),)
    left = Leavings(notes=len(notes), totals=len(totals), repeated=len(again), findings=findings)
    return [line for line in kept if id(line) not in gone], left


def _has_gaps(line: Line, width: int) -> bool:
    return any(line.at(place) in _BLANK for place in range(width))


def _ends_in_total(line: Line, grid: Grid) -> bool:
    """Whether the label of a sum stands behind its figures."""
    return grid.width > 2 and any(is_total(line.at(place)) for place in range(1, grid.width))


def _usually_filled(kept: Sequence[Line], width: int) -> list[int]:
    """The places where nearly all rows have something."""
    rows = kept[:200]
    return [place for place in range(width) if sum(bool(row.at(place)) for row in rows) >= 0.8 * len(rows)]


def _is_sum_of(line: Line, label: str, usual: Sequence[int]) -> bool:
    """Whether a row speaks of a part's sum and has nothing in two places where nearly all rows have something."""
    if not _SUM_WORD.search(label) or not _SUM_OF.fullmatch(label):
        return False
    return line.filled >= 2 and sum(line.at(place) in _BLANK for place in usual) >= 2


def _adds_up(line: Line, kept: Sequence[Line]) -> bool:
    """Whether a figure of the row is the sum of those above it."""
    return any(_is_their_sum(line.at(place), [row.at(place) for row in kept[:-1]]) for place in range(len(line.cells)))


def _is_their_sum(said: str, above: Sequence[str]) -> bool:
    found = [numbers.amount(text) for text in (said, *above) if text]
    amounts = [one for one in found if one is not None]
    if not said or len(above) < 2 or len(amounts) < len(found) or len(amounts) < 3:
        return False
    mark = numbers.column_mark((one, 1) for one in amounts)[0] or "."
    values = [numbers.to_number(one, mark) for one in amounts]
    known = [value for value in values if value is not None]
    return len(known) == len(values) and abs(known[0] - sum(known[1:])) <= 0.001 * abs(known[0])


def _loose_sums(kept: Sequence[Line], usual: Sequence[int]) -> list[Line]:
    """Last rows that speak of a total, an average or a count, with nothing where nearly all rows have something."""
    found: list[Line] = []
    for line in reversed(kept[-4:]):
        label = _first(line)
        if is_total(label) or not _TOTAL_OF.fullmatch(label) or sum(not line.at(place) for place in usual) < 2:
            break
        found.append(line)
    return found


def _like_a_record(line: Line, kept: Sequence[Line]) -> bool:
    """Whether a row begins as many records do, so that it is rather a record cut short than a note."""
    own = _shape(line.at(0))
    rows = kept[:200]
    return bool(re.search("9", own)) and sum(_shape(row.at(0)) == own for row in rows) >= 0.3 * len(rows)


def _shape(text: str) -> str:
    return re.sub(r"[^\W\d]+", "a", re.sub(r"\d+", "9", text))


def _notes(kept: list[Line], grid: Grid, kinds: Sequence[Kind]) -> list[Line]:
    """Take the notes below the table off its end."""
    notes: list[Line] = []
    while grid.width >= 3 and len(kept) > 1 and not is_total(_first(kept[-1])) and _is_note(kept, grid):
        notes.append(kept.pop())
    strong = sum(one in ("number", "date", "truth") for one in kinds)
    if notes and not grid.ragged and grid.width >= 5 and strong >= 2:
        while len(kept) > 3 and all(kind(cell) in ("words", "") for cell in kept[-1].cells):
            notes.append(kept.pop())
    return notes


def _is_note(kept: Sequence[Line], grid: Grid) -> bool:
    """A last row with far fewer cells than a record."""
    last = kept[-1]
    places = [place for place in range(len(last.cells)) if last.at(place)]
    third = max(1, grid.width // 3)
    if len(places) == 1 and (not grid.ragged or len(last.cells) < grid.width or places[0] == 0):
        return True
    apart = last.line - kept[-2].line > 1
    if apart and len(places) <= third:
        return True
    if grid.ragged:
        return len(last.cells) <= third and not _like_a_record(last, kept[:-1])
    return len(places) <= 2 and grid.width >= 5


def _quoted(text: str) -> str:
    """A note as it is quoted; nothing of one that is as short as a name."""
    return f": “{text[:60]}”" if ":" in text or text.count(" ") >= 2 else ""


def _first(line: Line) -> str:
    return next((said for cell in line.cells if (said := words(cell))), "")


def _label(line: Line) -> str:
    """The text that a row begins with; "" where that is a number or a date of its own type."""
    first = next(filter(holds, line.cells), None)
    return words(first) if isinstance(first, str) else ""


def _says(line: Line, header: Sequence[str]) -> bool:
    """Whether a row repeats the header."""
    return line.at(0).casefold() == header[0] and all(
        line.at(place).casefold() == name for place, name in enumerate(header)
    )
