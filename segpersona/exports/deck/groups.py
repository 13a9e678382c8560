"""One slide for each group: five numbers, what sets it apart, what to do, whom to picture."""

from __future__ import annotations

from typing import Any

from segpersona.colours import NO_GROUP, segment_colour
from segpersona.exports.deck import graphs
from segpersona.exports.deck.canvas import Box, Canvas, Type
from segpersona.exports.deck.persons import evidence
from segpersona.exports.deck.theme import INK, LEFT, MUTED, SAND
from segpersona.exports.portrait import portrait_png
from segpersona.model import Brand, Briefing, Card, SegmentSheet
from segpersona.words import quoted

_FIGURES, _EACH, _RIGHT = 5, 1.55, 9.05
_EMPTY = "To be filled in"


def group(deck: Any, told: Briefing, brand: Brand, sheet: SegmentSheet) -> None:
    """A group against the average customer."""
    canvas, colour = Canvas(deck, f"{sheet.name}: {_first(sheet.sentence)}"), segment_colour(sheet.letter)
    canvas.tag(sheet.letter, LEFT, 1.22, 0.32)
    canvas.text(sheet.name, Box(LEFT + 0.45, 1.22, 7.2, 0.32), Type(size=15, colour=MUTED, middle=True))
    for place, row in enumerate(sheet.figures[:_FIGURES]):
        left, wide = LEFT + place * _EACH, _EACH - 0.1
        figure = Type(size=22, least=12, colour=colour, head=True, middle=True)
        canvas.text(row.value, Box(left, 1.8, wide, 0.5), figure)
        canvas.text(row.label, Box(left, 2.32, wide, 0.42), Type(size=11, least=9, bold=True))
        canvas.text(row.beside, Box(left, 2.76, wide, 0.36), Type(size=10, least=8, colour=MUTED))
    if sheet.bars:
        title = "What sets them apart (100 = average customer)"
        canvas.text(title, Box(LEFT, 3.3, 7.6, 0.3), Type(size=13, bold=True))
        _apart(canvas, sheet, colour)
    _todo(canvas, sheet)
    canvas.foot(" ".join(f"{part.rstrip('.')}." for part in (sheet.source, sheet.sure, sheet.sure_note) if part))
    canvas.notes([sheet.sentence, f"Can this group be trusted? {sheet.sure}. {sheet.sure_note}.",
                  *(f"{row.label}: {row.value} ({row.beside})" for row in sheet.figures),
                  *(f"{row.label}: {row.text} {evidence(row)}" for row in sheet.todo if row.text)])  # fmt: skip


def _apart(canvas: Canvas, sheet: SegmentSheet, colour: str) -> None:
    names, values = [row.label for row in sheet.bars], [round(row.index) for row in sheet.bars]
    said = ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))
    graphs.bars(
        canvas, Box(LEFT - 0.1, 3.6, 7.8, 3.35), names, values,
        [colour if value >= 100 else NO_GROUP for value in values], form="0", title="Index",
        alt=f"{sheet.name} against the average customer, who is 100: {said}",
    )  # fmt: skip


def _todo(canvas: Canvas, sheet: SegmentSheet) -> None:
    """Keep, start, stop, watch."""
    canvas.panel(Box(8.75, 1.2, 3.88, 5.7), SAND)
    canvas.text("What to do", Box(_RIGHT, 1.42, 3.3, 0.36), Type(size=18, head=True))
    for place, row in enumerate(sheet.todo[:4]):
        top, told = 1.95 + place * 0.82, bool(row.text)
        look = Type(size=12, least=9, colour=INK if told else MUTED, italic=not told)
        canvas.text(row.label, Box(_RIGHT, top, 0.7, 0.3), Type(size=12, bold=True))
        canvas.text(row.text or _EMPTY, Box(_RIGHT + 0.7, top, 2.65, 0.76), look)
    if sheet.card is not None:
        _pictured(canvas, sheet.card)


def _pictured(canvas: Canvas, card: Card) -> None:
    canvas.text("Who to picture", Box(_RIGHT, 5.32, 3.3, 0.26), Type(size=11, colour=MUTED, bold=True))
    if png := portrait_png(card):
        canvas.picture(png, card.portrait_alt, Box(_RIGHT, 5.62, 1.05, 1.05))
    canvas.text(card.name, Box(_RIGHT + 1.17, 5.62, 2.2, 0.26), Type(size=12, least=9, bold=True))
    said = quoted(card.quote, card.quote_evidence)
    canvas.text(said, Box(_RIGHT + 1.17, 5.92, 2.2, 0.8), Type(size=10.5, least=8, italic=True))


def _first(sentence: str) -> str:
    """A summary's first sentence as the end of a title."""
    words = sentence.split(". ", maxsplit=1)[0].rstrip(".")
    return words[:1].lower() + words[1:]
