"""The dialect of a delimited text: which sign separates cells, which quotes them, which escapes a quote.

Each separator is scored by how many lines it cuts into the same number of cells and how many of those cells look like
single values; the best wins. Signs that also occur in prose (space, colon) count half.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from segpersona.intake.lines import Dialect, split_lines

_PRIOR = {",": 1.0, ";": 1.0, "\t": 1.0, "|": 1.0, "^": 1.0, "~": 1.0, "\x1f": 1.0, "\x01": 1.0, "§": 0.9, "¦": 0.9,
          ":": 0.5, " ": 0.45, "#": 0.5}  # fmt: skip
"""Separators and how much each is trusted."""
_LONG = ("~|~", "|~|", "^|^", "|||", "||", "::", ";;", "<>", "\t\t", "\\t")
"""Separators of more than one sign, and how far behind a part of it one may be."""
_STAND_IN, _AS_GOOD, _WHOLE = "\x1f", 0.6, 0.8
_VALUE = re.compile(
    r"|[-+]?[\d.,']+%?|[€$£]\s?[\d.,]+|[\d.,]+\s?[€$£]|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T][\d:.]+Z?)?"
    r"|[\w.+-]+@[\w.-]+|[\w-]{1,20}|true|false",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(r"\"?sep=(.|\S{1,3})\"?\s*", re.IGNORECASE)
_SAMPLE, _LINES, _LATE, _LEAST = 120_000, 400, 25, 0.12


@dataclass(frozen=True, kw_only=True)
class Sniffed:
    """A dialect (None: one column), and how many lines at the top only name it."""

    dialect: Dialect | None
    skip: int = 0
    score: float = 1.0


def sniff(text: str, separator: str = "") -> Sniffed:
    """The dialect of a text; with the separator a person chose, or a line "sep=;" at the top, only the rest of it."""
    lines = re.split(r"\r\n|\r|\n", text[:_SAMPLE])[:_LINES]
    if len(text) > _SAMPLE and len(lines) < _LINES:
        lines = lines[:-1] or lines
    directive = _DIRECTIVE.fullmatch(lines[0]) if lines else None
    wanted = separator or (directive[1] if directive else "")
    if wanted:
        return Sniffed(dialect=quoting(text[:_SAMPLE], wanted), skip=1 if directive else 0)
    filled = [line for line in lines if line.strip()]
    best, dialect = _best(text[:_SAMPLE], filled, _PRIOR)
    longer, other = _best(text[:_SAMPLE], filled, _LONG)
    if other and dialect and dialect.separator in other.written and longer >= _AS_GOOD * best:
        best, dialect = longer, other
    return Sniffed(dialect=dialect if best >= _LEAST else None, score=best)


def _best(sample: str, filled: Sequence[str], signs: Iterable[str]) -> tuple[float, Dialect | None]:
    """The separator that cuts best; among equals the first."""
    here = [sign for sign in signs if any(sign in line for line in filled[:60])]
    tried = [quoting(sample, sign) for sign in here if len({*sign}) > 1 or _stands_whole(filled, sign)]
    scored = [(_score(filled, dialect), -place, dialect) for place, dialect in enumerate(tried)]
    best = max(scored, key=lambda one: one[:2], default=(0.0, 0, None))
    return best[0], best[2]


def _stands_whole(filled: Sequence[str], sign: str) -> bool:
    """Whether a sign that is one repeated, such as ";;", mostly stands in its own number, in all lines and in the one
    with the most of it: else it is the run of cells that are empty."""
    runs = re.compile(f"{re.escape(sign[0])}+")
    counts = [[len(run) % len(sign) == 0 for run in runs.findall(line)] for line in filled]
    most = max(counts, key=len, default=[])
    total = sum(map(len, counts))
    return total > 0 and sum(map(sum, counts)) >= _WHOLE * total and sum(most) >= _WHOLE * len(most)


def quoting(sample: str, separator: str) -> Dialect:
    """Which quote and which escape go with a separator."""
    if len(separator) > 1:
        return replace(quoting(sample.replace(separator, _STAND_IN), _STAND_IN), written=separator)
    sign = re.escape(separator)
    double = len(re.findall(rf'(?:^|{sign} ?)"|"(?:{sign}|$)', sample, re.MULTILINE))
    single = len(re.findall(rf"(?:^|{sign})'(?=[^\n]*?'(?:{sign}|\r?$))", sample, re.MULTILINE))
    quote = "'" if single > 4 and single > double else '"'
    slashed = len(re.findall(r"(?<!\\)\\" + quote, sample))
    doubled = len(re.findall(rf"[^{sign}\n\r{quote}]{quote}{quote}|{quote}{quote}[^{sign}\n\r{quote}]", sample))
    return Dialect(separator=separator, quote=quote, escape="\\" if slashed and slashed > doubled / 2 else None)


def _score(lines: Sequence[str], dialect: Dialect) -> float:
    rows = [row.cells for row in split_lines(dialect.taken(lines), dialect) if row.cells]
    widths = Counter(len(row) for row in rows)
    mode, often = max(widths.items(), key=lambda one: (one[1] * (one[0] > 1), one[0]), default=(1, 0))
    if mode < 2:
        return 0.0
    first = next(place for place, row in enumerate(rows) if len(row) == mode)
    below = rows[first:]
    steady = sum(len(row) == mode for row in below) / len(below)
    body = [row for row in below if len(row) == mode][:200]
    cells = [cell.strip() for row in body for cell in row]
    clean = sum(bool(_VALUE.fullmatch(cell)) for cell in cells) / len(cells)
    trust = _PRIOR.get(dialect.sign, 1.0) * (1 if first < _LATE else 0.5) * min(1.0, 0.6 + often / 10)
    shape = steady**2 * (1 - 1 / mode) * (0.35 + 0.65 * clean)
    return shape * trust * _preamble(dialect, rows, first) * _prose(body, dialect, clean)


def _preamble(dialect: Dialect, rows: Sequence[Sequence[str]], first: int) -> float:
    """Lines above the table that do not fit make a separator less likely, most of all one that occurs in prose."""
    if not first:
        return 1.0
    other = dialect.separator in ", " and any(sign in cell for cell in rows[0] for sign in ";\t|")
    return (0.3 if dialect.separator in " :" else 0.75) * (0.9 if other else 1.0)


def _prose(body: Sequence[Sequence[str]], dialect: Dialect, clean: float) -> float:
    """Cells that begin with a space are more often the parts of a sentence than values."""
    later = sum(len(row) - 1 for row in body)
    spaced = sum(cell[:1] == " " for row in body for cell in row[1:]) / max(later, 1) > 0.8
    if not spaced:
        return 1.0
    return 0.75 if dialect.separator != "," else 0.7 if clean < 0.4 else 1.0
