"""Groups that bring so little, or cost, that it is worth picturing whom not to chase."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.prioritization.ladder import Ladder
from segpersona.words import money, percent

LITTLE = 0.25
"""Of what the average customer leaves over; at most this much is little."""


@dataclass(frozen=True, kw_only=True)
class Unchased:
    """A group by what one of its customers leaves over in a year. ``little``: so little that nobody should chase it."""

    letter: str
    name: str
    each: float
    little: bool
    words: str


def unchased(ladder: Ladder) -> tuple[Unchased, ...]:
    """Every group that can be told, the one that brings least first."""
    told = [row for row in ladder.grounds if row.customers and not row.few]
    everyone = sum(row.customers for row in told)
    if not everyone:
        return ()
    average = sum(row.today.mid for row in told) / everyone
    unit = f" {ladder.currency}" if ladder.currency else ""
    rows = []
    for row in told:
        each = row.today.mid / row.customers
        if each < 0:
            words = f"Each costs {money(-each)}{unit} more in a year than they bring."
        else:
            part = f", {percent(each / average)} of the average" if average > 0 else ""
            words = f"Each brings {money(each)}{unit} of {ladder.noun} in a year{part}."
        little = each <= max(LITTLE * average, 0.0)
        rows.append(Unchased(letter=row.letter, name=row.name, each=each, little=little, words=words))
    return tuple(sorted(rows, key=lambda row: row.each))
