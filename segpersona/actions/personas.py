"""Personas: start one, answer, accept a fact of its segments, put the card together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from segpersona.actions.segments import NO_DATA
from segpersona.fields import Part, Parts
from segpersona.model import Answer, Card, EvidenceKind, Persona, SavedSegmentation
from segpersona.personas import compose
from segpersona.problems import Problem
from segpersona.store import SavedAnswer, Store
from segpersona.worksheet import QUESTIONS, Fact, Question, read_link

NO_PERSONA = Problem("That persona is not here any more. Go back to the list and choose another.")
NO_ROOM = Problem("All lines of “{label}” are taken. Empty one of them first, then use this fact.")


def start(store: Store, project: str, letters: Sequence[str], *, now: datetime) -> Persona:
    """A new persona standing for these groups."""
    segmentation = store.segmentation(project)
    if segmentation is None:
        raise NO_DATA
    return store.create_persona(project, segmentation.id, tuple(letters), now=now)


def stand_for(store: Store, persona: Persona, letters: Sequence[str], *, now: datetime) -> None:
    """Choose which of the current groups the persona stands for."""
    segmentation = store.segmentation(persona.project)
    if segmentation is None:
        raise NO_DATA
    store.set_persona_letters(persona.id, segmentation.id, tuple(letters), now=now)


def question(key: str) -> Question:
    """The question of that key."""
    return next(row for row in QUESTIONS if row.key == key)


def the_persona(store: Store, persona_id: str) -> Persona:
    """The persona of that id; raises NO_PERSONA."""
    persona = store.persona(persona_id)
    if persona is None:
        raise NO_PERSONA
    return persona


def at_work(store: Store, project: str) -> tuple[Persona, ...]:
    """The personas of a project that are not put away, in the order they were written."""
    return tuple(row for row in store.personas(project) if not row.archived)


def given(persona: Persona, key: str, slot: int = 0) -> Answer:
    """The answer to a question's line as it stands; an empty one with the question's own mark if there is none."""
    return persona.line(key, slot, unsaid=question(key).default_evidence)


def answer(
    store: Store, persona_id: str, key: str, slot: int, raw: object, *, base_version: int, now: datetime
) -> SavedAnswer:
    """Save a line. A line from data that was put into words of one's own goes on resting on its fact, an emptied one
    rests on none; a quote whose words changed is no longer what somebody said."""
    persona = the_persona(store, persona_id)
    was = given(persona, key, slot)
    value = question(key).field.into(was.value, raw)
    link = was.fact if value == was.value or (value and read_link(was.fact)) else ""
    kept = was if value == was.value else replace(was, value=value, fact=link)
    if key == "quote" and was.fact and not kept.fact:
        kept = replace(kept, evidence="colour", source="")
        store.save_answers(persona_id, [replace(given(persona, "quote_real"), value=None)], now=now)
    return store.save_answer(persona_id, kept, base_version=_base(store, persona_id, was, raw, base_version), now=now)


def _base(store: Store, persona_id: str, was: Answer, raw: object, base: int) -> int:
    """The version an answer builds on. One part of a line builds on what stands there now, unless somebody else changed
    that very part since it was typed."""
    field = question(was.question).field
    if not isinstance(raw, Part) or not isinstance(field, Parts) or base == was.version:
        return base
    log = store.history(persona_id, was.question)
    before = next((row.value for row in log if (row.slot, row.version) == (was.slot, base)), None)
    untouched = field.cells(before)[raw.place] == field.cells(was.value)[raw.place]
    return was.version if untouched else base


def mark(store: Store, persona_id: str, key: str, slot: int, evidence: EvidenceKind, *, now: datetime) -> None:
    """Say how we know a line."""
    was = given(the_persona(store, persona_id), key, slot)
    store.save_answer(persona_id, replace(was, evidence=evidence), base_version=was.version, now=now)


def cite(store: Store, persona_id: str, key: str, slot: int, source: str, *, now: datetime) -> None:
    """Say where a line comes from, in a few words."""
    was = given(the_persona(store, persona_id), key, slot)
    store.save_answer(persona_id, replace(was, source=source.strip()[:120]), base_version=was.version, now=now)


def has_room(store: Store, persona_id: str, fact: Fact) -> bool:
    """Whether the question that a fact fits has a free line."""
    persona, row = the_persona(store, persona_id), question(fact.question)
    return any(given(persona, row.key, slot).value in (None, "") for slot in range(row.slots))


def accept(store: Store, persona_id: str, fact: Fact, *, now: datetime) -> None:
    """Use a fact as a line of the question it fits, marked From data, dated, and linked to the fact."""
    persona, row = the_persona(store, persona_id), question(fact.question)
    free = [slot for slot in range(row.slots) if given(persona, row.key, slot).value in (None, "")]
    if not free:
        raise NO_ROOM.with_(label=row.field.label)
    line = from_data(given(persona, row.key, free[0]), fact, store.segmentation(persona.project))
    store.save_answer(persona_id, line, base_version=line.version, now=now)


def from_data(line: Answer, fact: Fact, found: SavedSegmentation | None) -> Answer:
    """A line as a fact says it: marked From data, dated by the groups it was counted in, and linked to the fact."""
    value = question(line.question).field.clean(fact.line)
    source = fact.source[:108] + (f", {found.created:%b %Y}" if found else "")
    return replace(line, value=value, evidence="data", source=source, fact=fact.link)


def history(store: Store, persona: Persona) -> list[tuple[datetime, str, str]]:
    """Every saved version: when, its question's label, its words; the newest first."""
    known = {row.key: row for row in QUESTIONS}
    entries = [entry for entry in store.history(persona.id) if entry.question in known]
    return [(entry.saved, _label(known[entry.question], entry.slot), known[entry.question].field.show(entry.value))
            for entry in entries]  # fmt: skip


def _label(row: Question, slot: int) -> str:
    return f"{row.field.label} {slot + 1}" if row.slots > 1 else row.field.label


def card_of(
    persona: Persona, segmentation: SavedSegmentation | None, *, project: str, today: date, language: str = "en"
) -> Card:  # fmt: skip
    """The persona's card from what is known today."""
    profiles = segmentation.profiles if segmentation else ()
    notes = {answer.fact for answer in persona.answers if answer.fact.startswith("note:")}
    return compose(persona, profiles, sorted(notes), project=project, today=today, language=language)
