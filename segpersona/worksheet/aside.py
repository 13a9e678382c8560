"""ASIDE: what is kept with a persona and its history but is no line of its worksheet, one field each.

It is saved, restored, copied and deleted with the persona as answers are; cards and counts never see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from segpersona.fields import Field, LongText, Text, Value
from segpersona.model import Answer, Persona

COPY = LongText(
    key="copy", label="Your text", rows=9, limit=4_000, placeholder="Paste a newsletter, an ad or a product page",
    help="It is kept with this persona and goes nowhere.",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Keys(Field):
    """Any number of keys, each once."""

    def _parse(self, raw: object) -> Value:
        given = [str(item) for item in raw] if isinstance(raw, (list, tuple)) else []
        return tuple(dict.fromkeys(given)) or None


MEETS = Keys(key="meets", label="Which lines does it answer?")
"""A line for each offer: the needs it answers."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A decision that a persona changed. ``slot``: its line among the answers."""

    slot: int
    what: str
    owner: str = ""
    made: date | None = None
    result: str = ""


WHAT = Text(key="what", label="What did this persona change?", limit=200, required=True,
            placeholder="For example: the delivery fee stands on the product page")  # fmt: skip
OWNER = Text(key="owner", label="Who looks after it?", limit=60, placeholder="For example: Ana")
RESULT = Text(key="result", label="What came of it?", limit=200, placeholder="For example: 6% fewer baskets left")


@dataclass(frozen=True, kw_only=True)
class _Decision(Field):
    """What, owner, day, result; the day as YYYY-MM-DD."""

    def _parse(self, raw: object) -> Value:
        rows = tuple(str(item) for item in raw) if isinstance(raw, (list, tuple)) else ()
        return rows if len(rows) == 4 and rows[0] else None


DECISION = _Decision(key="decision", label="What this persona changed")
WORDED = LongText(key="worded", label="Worded by a language model")
"""A line for each task that it can be given."""
ASIDE: tuple[Field, ...] = (COPY, MEETS, DECISION, WORDED)

UNUSED_AFTER = timedelta(days=90)


def decisions_of(persona: Persona) -> tuple[Entry, ...]:
    """The decision log of a persona, the newest first; what was taken back is left out."""
    rows = [answer for answer in persona.answers if answer.question == DECISION.key]
    entries = [entry for answer in rows if (entry := _entry(answer)) is not None]
    return tuple(sorted(entries, key=lambda row: (row.made or date.min, row.slot), reverse=True))


def next_slot(persona: Persona) -> int:
    """The line for another decision."""
    return 1 + max((answer.slot for answer in persona.answers if answer.question == DECISION.key), default=-1)


def unused_days(persona: Persona, now: datetime) -> int | None:
    """For how many days it has changed nothing, where that is longer than it should be; from its start at first."""
    last = max((row.made for row in decisions_of(persona) if row.made), default=None)
    since = last or (persona.created.date() if persona.created else None)
    if since is None or now.date() - since < UNUSED_AFTER:
        return None
    return (now.date() - since).days


def met_by(persona: Persona, keys: Sequence[str]) -> dict[str, frozenset[str]]:
    """Key of an offer -> the needs somebody ticked for it; ``keys``: of the offers, by their line."""
    ticked = {answer.slot: answer.value for answer in persona.answers if answer.question == MEETS.key}
    return {
        key: frozenset(value) if isinstance(value := ticked.get(slot), tuple) else frozenset()
        for slot, key in enumerate(keys)
    }


def _entry(answer: Answer) -> Entry | None:
    value = answer.value
    if not isinstance(value, tuple) or len(value) != 4:
        return None
    made = date.fromisoformat(value[2]) if value[2] else None
    return Entry(slot=answer.slot, what=value[0], owner=value[1], made=made, result=value[3])
