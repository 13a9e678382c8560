"""One slide for each persona, and one for how they feel from step to step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from segpersona.colours import segment_colour
from segpersona.exports.deck import graphs
from segpersona.exports.deck.canvas import Box, Canvas, Type
from segpersona.exports.deck.theme import MUTED, TALL
from segpersona.exports.portrait import portrait_png
from segpersona.locales import share
from segpersona.model import Brand, Briefing, Card, Stage, Statement
from segpersona.words import EVIDENCE, quoted

_COLUMNS, _LINES, _RAIL, _LEFT, _WIDE = ("wants", "stuck", "buys"), 3, 4.0, 4.5, 8.25
_MOST_STEPS, _WASH = 8, 0.9
_SMALL = Type(size=9.5, least=7.5, colour=MUTED)


def person(deck: Any, told: Briefing, brand: Brand, card: Card) -> None:
    """A persona: face, words, groups, the day, and three columns of lines with what they rest on."""
    canvas, colour = Canvas(deck, card.name), segment_colour(card.letter)
    canvas.panel(Box(0, 0, _RAIL, TALL), _washed(colour), rounded=False, back=True)
    if png := portrait_png(card):
        canvas.picture(png, card.portrait_alt, Box(0, 0, _RAIL, 3.1))
    canvas.titled(card.name, Box(0.6, 3.22, 3.2, 0.6), Type(size=28, least=15))
    canvas.text(card.archetype, Box(0.6, 3.9, 3.2, 0.32), Type(size=14, least=10, colour=colour, bold=True))
    canvas.text(
        quoted(card.quote, card.quote_evidence),
        Box(0.6, 4.3, 3.1, 1.35),
        Type(size=16, least=10, italic=True, head=True),
    )
    _belongs(canvas, told, card)
    _columns(canvas, card, colour, _day(canvas, card, colour))
    if card.decision:
        canvas.text(f"The decision: {card.decision}", Box(_LEFT, 6.62, _WIDE, 0.34), Type(size=12, least=9))
    canvas.text(card.footer, Box(_LEFT, 7.06, _WIDE, 0.24), Type(size=10, least=8, colour=MUTED), name="Source")
    backed = f"{card.backed} of {card.counted} lines are backed; evidence score {card.score} of 100."
    lines = (f"{block.title}: {row.text} {evidence(row)}" for block in card.blocks for row in block.statements)
    canvas.notes([f"{card.name} is made up. {backed}", *lines])


def _belongs(canvas: Canvas, told: Briefing, card: Card) -> None:
    for place, row in enumerate(card.memberships[:3]):
        top = 5.8 + place * 0.52
        brings = f", {share(row.revenue_share, told.language)} of revenue" if row.revenue_share is not None else ""
        canvas.tag(row.letter, 0.6, top, 0.3)
        canvas.text(row.name, Box(1.0, top - 0.04, 2.85, 0.22), Type(size=11.5, least=8, bold=True))
        words = f"{share(row.share, told.language)} of customers{brings}"
        canvas.text(words, Box(1.0, top + 0.18, 2.85, 0.2), Type(size=10, least=8, colour=MUTED))


def _day(canvas: Canvas, card: Card, colour: str) -> float:
    """The story, if there is one; and where what follows begins."""
    story = next((block for block in card.blocks if block.key == "day" and block.story.strip()), None)
    if story is None:
        return 0.55
    canvas.text(story.title, Box(_LEFT, 0.55, _WIDE, 0.3), Type(size=13, colour=colour, bold=True))
    canvas.text(story.story, Box(_LEFT, 0.9, _WIDE, 1.5), Type(size=13.5, least=9, head=True))
    return 2.6


def _columns(canvas: Canvas, card: Card, colour: str, top: float) -> None:
    """What they want, what holds them up and what makes them buy, as far as it is written."""
    written = [block for key in _COLUMNS for block in card.blocks if block.key == key and block.statements]
    for place, block in enumerate(written):
        left = _LEFT + place * 2.85
        canvas.text(block.title, Box(left, top, 2.6, 0.3), Type(size=13, colour=colour, bold=True))
        for line, row in enumerate(block.statements[:_LINES]):
            said = f"{row.label}: {row.text}" if row.label.strip() else row.text
            box = Box(left, top + 0.38 + line * 1.18, 2.6, 1.12)
            canvas.backed(said, rests(row), box, Type(size=13, least=9), _SMALL)


def journeys(deck: Any, told: Briefing, brand: Brand) -> None:
    """How each persona feels from step to step, and what happens there to the first."""
    walked = [card for card in told.cards if stages(card)]
    steps = list(dict.fromkeys(stage.name for card in walked for stage in stages(card)))[:_MOST_STEPS]
    canvas = Canvas(
        deck, told.hardest or "Their journeys", "How it feels from step to step, from hard (below) to good (above)"
    )
    series = [(card.short or card.name, _felt(card, steps), segment_colour(card.letter)) for card in walked]
    said = (f"{card.short or card.name}: " + ", ".join(f"{stage.name} {stage.feels:+.1f}" for stage in stages(card))
            for card in walked)  # fmt: skip
    graphs.curves(canvas, Box(0.6, 1.7, 12.1, 3.5), steps, series, alt="; ".join(said))
    first, wide = {stage.name: stage.note for stage in stages(walked[0])}, 12.1 / len(steps)
    for place, step in enumerate(steps):
        box = Box(0.7 + place * wide, 5.3, wide - 0.2, 1.5)
        canvas.text(first.get(step, ""), box, Type(size=13, least=8.5, centred=True))
    canvas.foot(f"What happens at each step is told of {walked[0].name}.")
    canvas.notes([f"{card.name}, {stage.name}: {stage.note} ({EVIDENCE[stage.evidence] or 'made up'})"
                  for card in walked for stage in stages(card)])  # fmt: skip


def has_journey(told: Briefing) -> bool:
    """Whether any persona's journey is written."""
    return any(stages(card) for card in told.cards)


def stages(card: Card) -> tuple[Stage, ...]:
    """The steps of a card's journey."""
    return next((block.stages for block in card.blocks if block.stages), ())


def rests(row: Statement) -> str:
    """What a line rests on: its mark, and its source."""
    return "; ".join(part for part in (EVIDENCE[row.evidence], row.source) if part)


def evidence(row: Statement) -> str:
    """The same in brackets."""
    return f"({rests(row)})" if rests(row) else ""


def _felt(card: Card, steps: Sequence[str]) -> list[float | None]:
    known = {stage.name: stage.feels for stage in stages(card)}
    return [known.get(step) for step in steps]


def _washed(colour: str) -> str:
    """A colour most of the way to white."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * _WASH):02X}" for part in parts)
