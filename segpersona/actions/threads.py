"""Threads: the tie between a worksheet line and the data. Taking a new figure, letting go of one, turning one down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from segpersona.actions.personas import from_data, given, start, the_persona
from segpersona.model import Answer, Persona
from segpersona.store import Store
from segpersona.worksheet import Fact
from segpersona.worksheet.flags import Flag
from segpersona.worksheet.links import SET_ASIDE, set_aside


def take_new(store: Store, persona_id: str, flag: Flag, *, now: datetime) -> None:
    """The line says what the data says today."""
    if flag.fresh is None:
        return
    persona = the_persona(store, persona_id)
    was = given(persona, flag.line.question, flag.line.slot)
    line = from_data(was, flag.fresh, store.segmentation(persona.project))
    store.save_answer(persona_id, line, base_version=line.version, now=now)


def keep_as_belief(store: Store, persona_id: str, key: str, slot: int, *, now: datetime) -> None:
    """The line stays as it is; it rests on what the team believes from here on, and on no data."""
    was = given(the_persona(store, persona_id), key, slot)
    line = replace(was, evidence="belief", source="", fact="")
    store.save_answer(persona_id, line, base_version=was.version, now=now)


def turn_down(store: Store, persona_id: str, fact: Fact, *, now: datetime) -> None:
    """A fact is not offered for this persona any more."""
    persona = the_persona(store, persona_id)
    kept = [row for row in persona.answers if row.question == SET_ASIDE]
    if fact.key in set_aside(persona):
        return
    free = next((row for row in kept if not row.value), None)
    slot = free.slot if free else max((row.slot for row in kept), default=-1) + 1
    version = free.version if free else 0
    mark = Answer(question=SET_ASIDE, slot=slot, value=fact.key, evidence="colour")
    store.save_answer(persona_id, mark, base_version=version, now=now)


def bring_back(store: Store, persona_id: str, keys: Sequence[str], *, now: datetime) -> None:
    """Facts that were turned down are offered again."""
    kept = [row for row in the_persona(store, persona_id).answers if row.question == SET_ASIDE and row.value in keys]
    store.save_answers(persona_id, [replace(row, value=None) for row in kept], now=now)


def call(store: Store, persona_id: str, name: str, *, now: datetime) -> None:
    """Give a persona a name that says nothing of who it is."""
    persona = the_persona(store, persona_id)
    lines = [replace(given(persona, key), value=name) for key in ("name", "short")]
    store.save_answers(persona_id, lines, now=now)


def start_unchased(store: Store, project: str, letter: str, *, now: datetime) -> Persona:
    """A persona for people nobody should chase, marked as such from the start."""
    made = start(store, project, (letter,), now=now)
    store.save_answers(made.id, [Answer(question="role", value="not", evidence="colour")], now=now)
    return made
