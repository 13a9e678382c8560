"""Personas: start one, answer, accept a fact of its segments, put the card together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from segpersona.actions.segments import NO_DATA
from segpersona.model import Answer, Card, EvidenceKind, Persona, SavedSegmentation
from segpersona.personas import compose
from segpersona.problems import Problem
from segpersona.store import SavedAnswer, Store
from segpersona.worksheet import QUESTIONS, Fact, Question

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


def given(persona: Persona, key: str, slot: int = 0) -> Answer:
    """The answer to a question's line as it stands; an empty one with the question's own mark if there is none."""
    for answer in persona.answers:
        if answer.question == key and answer.slot == slot:
            return answer
    return Answer(question=key, slot=slot, evidence=question(key).default_evidence)


def answer(
    store: Store, persona_id: str, key: str, slot: int, raw: object, *, base_version: int, now: datetime
) -> SavedAnswer:
    """Save a line. A line whose words changed is no longer the accepted fact it came from; a real quote whose words
    changed is no longer one."""
    persona = _persona(store, persona_id)
    was = given(persona, key, slot)
    value = question(key).field.clean(raw)
    kept = was if value == was.value else replace(was, value=value, fact="")
    if key == "quote" and was.fact and not kept.fact:
        kept = replace(kept, evidence="colour", source="")
        store.save_answers(persona_id, [replace(given(persona, "quote_real"), value=None)], now=now)
    return store.save_answer(persona_id, kept, base_version=base_version, now=now)


def mark(store: Store, persona_id: str, key: str, slot: int, evidence: EvidenceKind, *, now: datetime) -> None:
    """Say how we know a line."""
    was = given(_persona(store, persona_id), key, slot)
    store.save_answer(persona_id, replace(was, evidence=evidence), base_version=was.version, now=now)


def cite(store: Store, persona_id: str, key: str, slot: int, source: str, *, now: datetime) -> None:
    """Say where a line comes from, in a few words."""
    was = given(_persona(store, persona_id), key, slot)
    store.save_answer(persona_id, replace(was, source=source.strip()[:120]), base_version=was.version, now=now)


def accept(store: Store, persona_id: str, fact: Fact, *, now: datetime) -> None:
    """Use a fact as a line of the question it fits, marked From data and linked to the fact."""
    persona, row = _persona(store, persona_id), question(fact.question)
    free = [slot for slot in range(row.slots) if given(persona, row.key, slot).value in (None, "")]
    if not free:
        raise NO_ROOM.with_(label=row.field.label)
    was = given(persona, row.key, free[0])
    line = replace(was, value=row.field.clean(fact.line), evidence="data", source=fact.source[:120], fact=fact.key)
    store.save_answer(persona_id, line, base_version=was.version, now=now)


def guesses(persona: Persona) -> list[str]:
    """Every line that nothing backs yet, in words and in the order of the worksheet."""
    lines = [(row, answer) for row in QUESTIONS for answer in persona.answers if answer.question == row.key]
    open_ones = [(row, answer) for row, answer in lines if answer.evidence == "belief" and not row.evidence_fixed]
    said = [(row.on_card, row.field.show(answer.value)) for row, answer in open_ones]
    return [f"{label}: {words}" if label else words[:1].upper() + words[1:] for label, words in said if words]


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


def _persona(store: Store, persona_id: str) -> Persona:
    persona = store.persona(persona_id)
    if persona is None:
        raise NO_PERSONA
    return persona
