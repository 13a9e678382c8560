"""Links: which lines of a persona rest on a difference in the data, and which differences somebody turned down.

A line keeps the key of its difference and, behind it, the two figures as they were when it was taken over, so that
what has changed since can be said: "A:orders|7.4|2.4".
"""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.model import LETTERS, Answer, Persona
from segpersona.worksheet.question import Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.standing import answered

SET_ASIDE = "facts_set_aside"
"""Under which key the differences are kept that a persona's team turned down, one a slot. No question asks for it."""

_APART = "|"


@dataclass(frozen=True, kw_only=True)
class Link:
    """A difference by its key, with its figures when it was taken over; None for lines that were kept without them."""

    key: str
    value: float | None = None
    average: float | None = None

    @property
    def letter(self) -> str:
        """The group it speaks of."""
        return self.key.partition(":")[0]

    @property
    def trait(self) -> str:
        """The key of the trait."""
        return self.key.partition(":")[2]

    def text(self) -> str:
        """As it is kept with a line."""
        known = self.value is not None and self.average is not None
        return f"{self.key}{_APART}{self.value!r}{_APART}{self.average!r}" if known else self.key


@dataclass(frozen=True, kw_only=True)
class Linked:
    """A line that rests on the data."""

    question: str
    slot: int
    label: str
    """What the question is called on the card, or its place in the worksheet."""
    words: str
    source: str
    link: Link


def read_link(text: str) -> Link | None:
    """The link that was kept; None for none and for links to other things, such as notes."""
    if text.partition(":")[0] not in LETTERS or ":" not in text:
        return None
    parts = text.rsplit(_APART, 2)
    try:
        key, value, average = parts[0], float(parts[1]), float(parts[2])
    except (IndexError, ValueError):
        return Link(key=text)
    return Link(key=key, value=value, average=average)


def linked(persona: Persona) -> tuple[Linked, ...]:
    """The persona's lines from data that keep their link, in the order of the worksheet."""
    given = answered(persona)
    found = (_linked(row, answer) for row in QUESTIONS for answer in given.get(row.key, ()))
    return tuple(one for one in found if one is not None)


def taken(persona: Persona) -> frozenset[str]:
    """Keys of the differences that are lines already."""
    found = (read_link(answer.fact) for answer in persona.answers if answer.value not in (None, ""))
    return frozenset(link.key for link in found if link)


def set_aside(persona: Persona) -> frozenset[str]:
    """Keys of the differences that were turned down."""
    return frozenset(str(row.value) for row in persona.answers if row.question == SET_ASIDE and row.value)


def _linked(row: Question, answer: Answer) -> Linked | None:
    link = read_link(answer.fact) if answer.evidence == "data" else None
    if link is None:
        return None
    return Linked(question=row.key, slot=answer.slot, label=row.on_card or row.field.label, source=answer.source,
                  words=row.field.show(answer.value), link=link)  # fmt: skip
