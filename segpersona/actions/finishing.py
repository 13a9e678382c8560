"""Finishing a persona: what would prove its guesses wrong, and first proposals for what the check at the end asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from segpersona.actions.personas import the_persona
from segpersona.fields import Value, clean_text
from segpersona.model import Answer, Persona, Source, SourceKind
from segpersona.prioritization.levers import Action
from segpersona.store import SavedAnswer, Store
from segpersona.words import money
from segpersona.worksheet import DOUBT

_MONTHS = 6
"""When a persona is looked at again, unless somebody says otherwise."""
_TALKS: tuple[tuple[SourceKind, ...], ...] = (("interview",), ("survey",), ("conversation", "review"))
"""What counts as an interview, as a survey answer, and as another conversation."""


def doubt_of(persona: Persona, key: str, slot: int) -> Answer:
    """What would prove a line wrong, as it stands."""
    return persona.line(f"{DOUBT}{key}", slot, unsaid="colour")


def doubt(
    store: Store, persona_id: str, key: str, slot: int, words: str, *, base_version: int, now: datetime
) -> SavedAnswer:
    """Keep what would prove a line wrong."""
    was = doubt_of(the_persona(store, persona_id), key, slot)
    return store.save_answer(
        persona_id, replace(was, value=clean_text(words) or None), base_version=base_version, now=now
    )


def review_day(today: date) -> str:
    """Half a year from now."""
    months = today.month - 1 + _MONTHS
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, 28)).isoformat()


def talks(sources: Sequence[Source]) -> Value:
    """Interviews, survey answers and other conversations as the research log counts them; None where it is empty."""
    counted = [sum(_counted(row) for row in sources if row.kind in kinds) for kinds in _TALKS]
    return tuple(str(n) if n else "" for n in counted) if any(counted) else None


def first_step(persona: Persona, worth: Sequence[Action], currency: str) -> tuple[str, Value] | None:
    """What is worth doing first for this persona's groups, with the money it may bring in a year: in words and as a
    row."""
    rows = (answer.value for answer in persona.answers if answer.question == "next")
    taken = {row[0] for row in rows if isinstance(row, tuple)}
    best = next((row for row in worth if row.letter in persona.letters and row.words not in taken), None)
    if best is None:
        return None
    brings = f"{money(best.money.mid)} {currency}".rstrip()
    return f"{best.words}: {brings} a year", (best.words, "", "", "", f"{best.money.mid:.0f}")


def _counted(row: Source) -> int:
    """A talk counts the people in it, all else its notes."""
    return max(row.people, 1) if row.kind in ("interview", "conversation") else row.notes
