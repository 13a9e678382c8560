"""Ranges in words, and the groups of a chart that have a figure."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.model import Bar, Range
from segpersona.ui.priorities.desk import Desk
from segpersona.words import money


def amount(value: float) -> str:
    """A sum; nothing is "0", not "0.00"."""
    return money(value) if value else "0"


def spanned(span: Range, currency: str = "") -> str:
    """ "1,200 (900 to 1,500)"; one number where nothing is open."""
    unit = f" {currency}" if currency else ""
    if span.low == span.high:
        return f"{amount(span.mid)}{unit}"
    return f"{amount(span.mid)}{unit} ({amount(span.low)} to {amount(span.high)})"


def bars_of(desk: Desk, spans: Mapping[str, Range], currency: str = "", before: Mapping[str, float] | None = None
            ) -> tuple[Bar, ...]:  # fmt: skip
    """A bar for each group that has a figure, the largest first."""
    unit = f" {currency}" if currency else ""
    rows = [
        Bar(letter=letter, name=desk.names[letter], span=span, said=f"{amount(span.mid)}{unit}",
            before=None if before is None else before[letter])
        for letter, span in spans.items()
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (-row.span.mid, row.letter)))
