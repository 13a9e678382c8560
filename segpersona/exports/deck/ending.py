"""The last slides: the order and how sure it is, the money, what comes next, and how it was done."""

from __future__ import annotations

from typing import Any

from segpersona.colours import segment_colour
from segpersona.exports.deck import graphs
from segpersona.exports.deck.canvas import Box, Canvas, Type
from segpersona.exports.deck.theme import LEFT, MUTED, SAND, TITLE_WIDE
from segpersona.locales import grouped, share
from segpersona.model import Brand, Briefing, Range

_MOST_ROWS = 10
_HEAD = Type(size=12, colour=MUTED, bold=True)
_CELL = Type(size=13, least=8.5, middle=True)
_STRONG = Type(size=13, least=8.5, bold=True, middle=True)
_SOFT = Type(size=12, least=8.5, colour=MUTED, middle=True)


def order(deck: Any, told: Briefing, brand: Brand) -> None:
    """Who comes first and why, and how often each keeps its place under other weightings."""
    canvas, rows = Canvas(deck, told.order_title, told.order_words), told.places[:_MOST_ROWS]
    high = min(0.72, 4.6 / len(rows))
    for words, left in (("Why", 4.75), ("Keeps its place", 9.6)):
        canvas.text(words, Box(left, 1.78, 3.1, 0.28), _HEAD)
    for at, row in enumerate(rows):
        top = 2.12 + at * high
        canvas.text(str(row.place), Box(LEFT, top, 0.35, high), Type(size=18, least=12, head=True, middle=True))
        canvas.tag(row.letter, LEFT + 0.42, top + (high - 0.3) / 2, 0.3)
        named = f"{row.name}\n{row.standing}" if row.standing else row.name
        canvas.text(named, Box(LEFT + 0.86, top, 3.05, high), _CELL)
        canvas.text(row.reason, Box(4.75, top, 4.6, high - 0.06), _CELL)
    names, chances = [f"{row.letter} {row.name}" for row in rows], [row.chance for row in rows]
    said = (f"{name} {share(chance, told.language)}" for name, chance in zip(names, chances, strict=True))
    graphs.bars(
        canvas, Box(9.45, 2.07, 3.2, high * len(rows) + 0.1), names, chances,
        [segment_colour(row.letter) for row in rows], most=1.25, named=False, title="Keeps its place",
        alt=f"Share of other weightings in which each group keeps its place: {', '.join(said)}",
    )  # fmt: skip
    canvas.foot("Other weightings are drawn at random around what the team said matters.")
    figures = (f"{row.place}. {row.name}: {row.reason} Attractive {row.attractive:.0f}, able to win {row.able:.0f}; "
               "100 is average." for row in told.places)  # fmt: skip
    canvas.notes([told.order_words, *figures])


def money_ladder(deck: Any, told: Briefing, brand: Brand) -> None:
    """What each group leaves over in a year, what of it is at risk, and what could come on top."""
    rows = sorted(told.money, key=lambda row: -row.today.mid)[:_MOST_ROWS]
    title = f"{rows[0].name}: {_sum(rows[0].today, told)} of {told.noun} a year"
    canvas, high = Canvas(deck, title, "What is there today, and what could be won or lost"), min(0.72, 4.6 / len(rows))
    for words, left in ((f"{told.noun.capitalize()} in a year", 4.0), ("At risk", 8.5), ("Room to grow", 10.65)):
        canvas.text(words, Box(left, 1.78, 2.05, 0.28), _HEAD)
    for at, row in enumerate(rows):
        top = 2.12 + at * high
        canvas.tag(row.letter, LEFT, top + (high - 0.3) / 2, 0.3)
        canvas.text(row.name, Box(LEFT + 0.44, top, 2.75, high), _CELL)
        for span, left in ((row.risk, 8.5), (row.room, 10.65)):
            canvas.text(_span(span, told).replace(" (", "\n("), Box(left, top, 1.98, high), _CELL)
    names, values = [f"{row.letter} {row.name}" for row in rows], [max(row.today.mid, 0.0) for row in rows]
    said = [f"{row.letter} {row.name}: today {_span(row.today, told)}, at risk {_span(row.risk, told)}, room to grow "
            f"{_span(row.room, told)}" for row in rows]  # fmt: skip
    graphs.bars(
        canvas, Box(3.85, 2.07, 4.5, high * len(rows) + 0.1), names, values,
        [segment_colour(row.letter) for row in rows], alt="; ".join(said), form="#,##0", named=False, title=told.noun,
    )  # fmt: skip
    canvas.foot(" ".join(told.money_notes))
    canvas.notes([*said, *told.money_notes, "In brackets the range in which the figure most likely lies."])


def steps(deck: Any, told: Briefing, brand: Brand) -> None:
    """For each group what is done next, and by whom."""
    canvas, rows = Canvas(deck, "What we do next", "One thing for each group, in their order"), told.steps[:_MOST_ROWS]
    each = min(0.82, 5.1 / len(rows))
    high = each - 0.1
    for at, row in enumerate(rows):
        top = 1.75 + at * each
        canvas.panel(Box(LEFT, top, TITLE_WIDE, high), SAND)
        canvas.tag(row.letter, LEFT + 0.18, top + (high - 0.32) / 2, 0.32)
        canvas.text(row.name, Box(LEFT + 0.66, top, 2.6, high), _STRONG)
        canvas.text(row.standing, Box(4.1, top, 1.6, high), _SOFT)
        canvas.text(row.text or "To be decided", Box(5.8, top, 5.1, high), _CELL)
        canvas.text(row.owner or "Who?", Box(11.05, top, 1.45, high), _SOFT)
    canvas.notes([f"{row.name} ({row.standing}): {row.text or 'To be decided'} {row.owner}" for row in told.steps])


def method(deck: Any, told: Briefing, brand: Brand) -> None:
    """How it was done and where it ends, in plain words."""
    canvas = Canvas(deck, "How we know, and what we do not know")
    for left, title, lines in ((LEFT, "How it was done", told.method), (6.8, "Where it ends", told.limits)):
        canvas.panel(Box(left, 1.45, 5.83, 5.4), SAND)
        canvas.text(title, Box(left + 0.3, 1.7, 5.2, 0.4), Type(size=18, head=True))
        canvas.text("\n".join(lines), Box(left + 0.3, 2.3, 5.2, 4.4), Type(size=15, least=8.5, space=9))
    canvas.foot(f"{told.project} · {told.day} · {told.basis}")
    canvas.notes([*told.method, *told.limits])


def has_money(told: Briefing) -> bool:
    """Whether any group leaves something over."""
    return any(row.today.mid > 0 for row in told.money)


def _sum(span: Range, told: Briefing) -> str:
    return grouped(round(span.mid), told.language)


def _span(span: Range | str, told: Briefing) -> str:
    """A figure with its range, or why there is none."""
    if isinstance(span, str):
        return span
    low, high = (grouped(round(value), told.language) for value in (span.low, span.high))
    return f"{_sum(span, told)} ({low} to {high})"
