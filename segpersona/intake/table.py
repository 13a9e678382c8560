"""The table inside a grid: its names, its rows, and an account of every line that is not one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from segpersona.intake.cells import NOTHING, Kind, holds, kind
from segpersona.intake.fitting import Fitted, fit
from segpersona.intake.grid import Grid, Line, has_header, header_place, kinds_below
from segpersona.intake.leavings import is_total, without_leavings
from segpersona.intake.naming import asked, choices_below, labels_of, rows_of_codes
from segpersona.intake.notices import HEADER_CUT, HEADER_JOINED, HEADER_REPEATED, NO_HEADER, SKIPPED_TOP
from segpersona.intake.recut import with_header_cut
from segpersona.intake.refusals import HEADER_ONLY
from segpersona.model import Account
from segpersona.problems import Finding


@dataclass(frozen=True, kw_only=True)
class Table:
    """Named columns of equally long rows. ``kinds``: what each column mostly holds."""

    names: list[str]
    fitted: Fitted
    account: Account
    findings: tuple[Finding, ...]
    header: int = 0
    """The line of the header in the file, counted from 1; 0: there is none."""
    kinds: Sequence[Kind] = field(default_factory=list)


def table_in(grid: Grid, header: int | None = None) -> Table:
    """Find the table; ``header``: the line of its header (from 1, 0: none) where a person has said it. Raises
    HEADER_ONLY."""
    given = grid
    grid, at, named = _headed(grid) if header is None else _as_said(grid, header)
    if not grid.lines[at + 1 :]:
        raise HEADER_ONLY
    kinds = kinds_below(grid, at)
    top = _Top(grid, at, kinds) if named else _Top.without(grid, at, kinds)
    body = grid.lines[top.last + 1 :] if named else grid.lines[at:]
    body, left = without_leavings(body, grid, top.names if named else [], kinds)
    if not body:
        raise HEADER_ONLY
    fitted = fit(body, grid, kinds, named=named)
    account = Account(
        lines=len(grid.lines), above=top.first, header=top.last + 1 - top.first - top.repeats if named else 0,
        data=len(fitted.rows), notes=left.notes, totals=left.totals, repeated=left.repeated + top.repeats,
        aside=len(fitted.aside),
    )  # fmt: skip
    repeated = (HEADER_REPEATED.said(count=account.repeated),) if account.repeated else ()
    above = (SKIPPED_TOP.said(count=top.first, text=grid.lines[0].at(0)[:60]),) if top.first else ()
    cut = (HEADER_CUT.said(),) if grid is not given else ()
    return Table(names=top.names, fitted=fitted, account=account, kinds=kinds,
                 header=grid.lines[at].line + 1 if named else 0,
                 findings=(*above, *cut, *top.findings, *repeated, *left.findings, *fitted.findings))  # fmt: skip


def _headed(grid: Grid) -> tuple[Grid, int, bool]:
    """The grid, in which of its rows the header or else the first record stands, and whether it is a header."""
    at = header_place(grid)
    if has_header(grid, at, kinds_below(grid, at)):
        return grid, at, True
    follows = at > 0 and grid.lines[at].line == grid.lines[at - 1].line + 1
    cut = with_header_cut(grid, at - 1) if follows else None
    return (grid, at, False) if cut is None else (cut, at - 1, True)


def _as_said(grid: Grid, header: int) -> tuple[Grid, int, bool]:
    """The same where a person has said in which line the header stands; 0: there is none."""
    at = _place_of(grid, header)
    cut = with_header_cut(grid, at) if header else None
    return cut or grid, at, header > 0


def _place_of(grid: Grid, header: int) -> int:
    """The row of a grid that stands on a line, or the next one that holds something."""
    found = (place for place, line in enumerate(grid.lines) if line.line + 1 >= header)
    return next(found, len(grid.lines) - 1) if header else 0


class _Top:
    """The header: from row ``first`` to row ``last``, several rows joined into one name a column."""

    def __init__(self, grid: Grid, at: int, kinds: Sequence[Kind]) -> None:
        self._grid, self._kinds = grid, kinds
        self.first = self.last = at
        self.repeats = 0
        self.findings: tuple[Finding, ...] = ()
        self.names = labels_of(grid, at)
        if codes := rows_of_codes(grid, at):
            self._as_asked(codes)
        else:
            self._downwards()
        self._upwards(at)

    @staticmethod
    def without(grid: Grid, at: int, kinds: Sequence[Kind]) -> _Top:
        """No header: columns are numbered."""
        top = _Top(grid, at, kinds)
        top.first = top.last = at
        top.repeats, top.findings = 0, (NO_HEADER.said(),)
        top.names = [f"Column {place}" for place in range(1, grid.width + 1)]
        return top

    def _as_asked(self, more: int) -> None:
        """Take in the rows a survey tool has added below the header."""
        lines = self._grid.lines[self.last + 1 : self.last + more]
        for line in lines:
            self.names = asked(self.names, [line.at(place) for place in range(self._grid.width)])
        self.last += more
        self.findings = (HEADER_JOINED.said(),)

    def _downwards(self) -> None:
        """Take in rows below that repeat the header or add units and sub-headings to it."""
        lines = self._grid.lines
        while self.last + 1 < min(self.first + 4, len(lines) - 1):
            below = lines[self.last + 1]
            said = [below.at(place) for place in range(self._grid.width)]
            if [one.casefold() for one in said] == [name.casefold() for name in self.names]:
                self.repeats += 1
            elif more := choices_below(self.names, said):
                self.names, self.findings = more, (HEADER_JOINED.said(),)
            elif self._adds(said, below):
                self.names = [f"{name} {one}".strip() for name, one in zip(self.names, said, strict=True)]
                self.findings = (HEADER_JOINED.said(),)
            else:
                return
            self.last += 1

    def _adds(self, said: Sequence[str], below: Line) -> bool:
        if any(map(holds, below.cells[self._grid.width :])):
            return False
        strong = [place for place, one in enumerate(self._kinds) if one in ("number", "date", "truth")]
        spoken = [place for place in strong if said[place].casefold() not in NOTHING]
        labels = all(kind(said[place]) == "words" and len(said[place]) <= 24 for place in spoken)
        follows = below.line == self._grid.lines[self.last].line + 1
        return len(strong) >= 2 and len(spoken) >= 2 and labels and follows and not is_total(said[0])

    def _upwards(self, at: int) -> None:
        """Take in a row of group titles right above: each goes with the columns up to the next."""
        lines = self._grid.lines
        if not at or lines[at].line != lines[at - 1].line + 1:
            return
        above = [lines[at - 1].at(place) for place in range(self._grid.width)]
        titles = sum(bool(one) for one in above)
        if not titles or len(lines[at - 1].cells) < min(self._grid.width, len(lines[at].cells)):
            return
        leads = not above[0] or not self.names[0] or above[0] == self.names[0] or _are_groups(above)
        if leads and any(above[1:]) and titles < self._grid.width:
            self.names = _spread(above, self.names)
        elif titles >= 2 and all(not self.names[place] for place, one in enumerate(above) if one):
            self.names = [title or name for title, name in zip(above, self.names, strict=True)]
        else:
            return
        self.first -= 1
        self.findings = (HEADER_JOINED.said(),)


def _are_groups(above: Sequence[str]) -> bool:
    """Words with gaps between them, as titles over several columns have; "from, to" stands close together."""
    filled = [place for place, one in enumerate(above) if one]
    return len(filled) > 1 and filled[-1] >= len(filled) + 1 and all(kind(above[place]) == "words" for place in filled)


def _spread(above: Sequence[str], names: Sequence[str]) -> list[str]:
    last, joined = "", []
    for title, name in zip(above, names, strict=True):
        last = title or last
        joined.append(title if title and name in ("", title) else f"{last} {name}".strip())
    return joined
