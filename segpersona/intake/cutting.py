"""A text to a grid of cells: by separators, by fixed places, or as a single column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from segpersona.intake.dialect import Sniffed, sniff
from segpersona.intake.endless import refuse_endless_cell
from segpersona.intake.fixed import Cuts, cells_of, cuts_of
from segpersona.intake.grid import Grid, Line, grid_of
from segpersona.intake.lines import Dialect, split_lines
from segpersona.intake.refusals import TOO_WIDE

_PROBE, _WEAK, _MOST = 3_000, 0.3, 0.9
_CURLY = re.compile("[“”„]")
_CURLY_CELL = re.compile("(?:^|[,;\t|])[“„][^“”„]*[“”](?=[,;\t|]|$)")
_WIDEST = 4_000
"""Cells in one of the first lines from which on a text is refused before it is cut: none is that wide by a slip."""
_BREAK = r"\r\r\n|\r\n|\r|\n"
_LOOKED_AT = 4 * 2**20
"""Signs at the start in which a cell that never ends is looked for."""
_ONE_CELL = Dialect(separator="\x07")


def text_grid(text: str, separator: str = "", mended: Mapping[int, str] | None = None) -> Grid:
    """The grid of a text; ``mended``: line (from 1) -> what should stand there, "" nothing."""
    refuse_endless_cell(re.sub(_BREAK, "\n", text[:_LOOKED_AT]))
    lines = re.split(_BREAK, text)
    for line, instead in (mended or {}).items():
        lines[line - 1 : line] = [instead] if 0 < line <= len(lines) else []
    plain = _plainly_quoted(lines)
    sniffed = sniff("\n".join(plain) if plain is not lines else text, separator)
    body = plain[sniffed.skip :]
    if cuts := _fixed(body, sniffed, separator):
        placed = [Line([*cells_of(line, cuts)], place) for place, line in enumerate(body)]
        return grid_of(placed, " ", len(cuts) + 1, source=lines)
    if sniffed.dialect is None:
        rows = split_lines(body, _ONE_CELL)
        return grid_of([Line(list(row.cells[:1]), row.line) for row in rows], None, source=lines)
    return _separated(body, sniffed.dialect, sniffed.skip, lines)


def _separated(body: Sequence[str], dialect: Dialect, skip: int, source: Sequence[str]) -> Grid:
    taken = dialect.taken(body)
    widest = max((line.count(dialect.separator) + 1 for line in taken[:20]), default=1)
    if widest > _WIDEST:
        raise TOO_WIDE.with_(columns=widest)
    width = due_cells(taken, dialect)
    placed = [Line([*row.cells], row.line + skip, row.mended, row.span) for row in split_lines(taken, dialect, width)]
    if dialect.written:
        placed = [_as_written(line, dialect) for line in placed]
    return grid_of(placed, dialect.sign, width, source=source)


def due_cells(body: Sequence[str], dialect: Dialect) -> int:
    """How many cells most of the first rows have."""
    first = split_lines(body[:_PROBE], dialect)
    widths = Counter(len(row.cells) for row in first if len(row.cells) > 1 and any(cell.strip() for cell in row.cells))
    return max(widths.items(), key=lambda one: (one[1], one[0]), default=(1, 0))[0]


def is_plainly_cut(lines: list[str], sniffed: Sniffed, separator: str) -> bool:
    """Whether a text is cut by one sign and nothing else, judged by its first lines."""
    if sniffed.dialect is None or sniffed.dialect.written or _plainly_quoted(lines) is not lines:
        return False
    return not _fixed(lines[sniffed.skip :], sniffed, separator)


def _as_written(line: Line, dialect: Dialect) -> Line:
    cells = [cell.replace(dialect.separator, dialect.written) if isinstance(cell, str) else cell for cell in line.cells]
    return Line(cells, line.line, line.mended, line.span)


def _fixed(body: Sequence[str], sniffed: Sniffed, separator: str) -> Cuts:
    """Fixed places, tried where no separator was chosen and none cuts well."""
    if sniffed.dialect is not None and sniffed.dialect.separator == " ":
        weak = not any('"' in line for line in body[:_PROBE])
    else:
        weak = sniffed.dialect is None or sniffed.score < _WEAK
    return () if separator or not weak else cuts_of(body)


def _plainly_quoted(lines: list[str]) -> list[str]:
    """The lines with curly quotes straight, and without the quotes around whole lines."""
    filled = [line for line in lines if line.strip()][:400]
    if sum(_CURLY_CELL.search(line) is not None for line in filled) > 0.5 * len(filled):
        return [_CURLY.sub('"', line) for line in lines]
    return _unwrapped(lines, filled) if filled and all(_is_wrapped(line) for line in filled[:50]) else lines


def _is_wrapped(line: str) -> bool:
    line = line.strip()
    return len(line) > 2 and line[0] == line[-1] == '"' and len(_ONE_CELL.cells(line)) == 1 and not _bare_end(line)


def _bare_end(line: str) -> bool:
    """Whether the first quote closes before the line ends, so that it is around a cell and not around the line."""
    return re.fullmatch(r'"(?:[^"]|"")*"', line) is None


def _unwrapped(lines: list[str], filled: Sequence[str]) -> list[str]:
    inner = [_ONE_CELL.cells(line)[0] for line in filled]
    sniffed = sniff("\n".join(inner))
    if sniffed.dialect is None or sniffed.score < _WEAK or any(sniffed.dialect.sign not in one for one in inner):
        return lines
    return [_ONE_CELL.cells(line.strip())[0] if _is_wrapped(line) else line for line in lines]
