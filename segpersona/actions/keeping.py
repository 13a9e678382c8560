"""Keeping personas: copy one, put one away and bring it back, go back to what a line said before, give it a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from segpersona.actions.personas import the_persona
from segpersona.fields import Field, Value
from segpersona.model import Answer, EvidenceKind, Persona
from segpersona.store import HistoryEntry, Store
from segpersona.words import plural
from segpersona.worksheet import QUESTIONS
from segpersona.worksheet.aside import ASIDE, DECISION, MEETS
from segpersona.worksheet.portrait.photos import reencoded

_COPIED = "{name} (copy)"
_FIELDS: Mapping[str, Field] = {row.key: row.field for row in QUESTIONS} | {row.key: row for row in ASIDE}
_SLOTS = {row.key: row.slots for row in QUESTIONS}


@dataclass(frozen=True, kw_only=True)
class Version:
    """A saved version of a line in words. ``standing``: whether it is what stands there now."""

    question: str
    slot: int
    version: int
    label: str
    words: str
    evidence: EvidenceKind
    saved: datetime
    standing: bool


def copy(store: Store, persona_id: str, *, clock: Callable[[], datetime]) -> Persona:
    """The same persona once more, with every line and its picture; what it has changed stays with the first."""
    old, now = the_persona(store, persona_id), clock()
    new = store.create_persona(old.project, old.segmentation, old.letters, now=now)
    kept = [replace(row, version=0) for row in old.answers if row.question != DECISION.key]
    store.save_answers(new.id, [_renamed(row) for row in kept], now=now)
    if old.picture:
        store.set_picture(new.id, old.picture, now=now)
    return the_persona(store, new.id)


def put_away(store: Store, persona_id: str, *, clock: Callable[[], datetime], away: bool = True) -> None:
    """Put a persona into the archive, or bring it back."""
    store.put_away(persona_id, away=away, now=clock())


def archived(store: Store, project: str) -> tuple[Persona, ...]:
    """The personas that were put away."""
    return tuple(row for row in store.personas(project) if row.archived)


def give_picture(store: Store, persona_id: str, raw: bytes, *, clock: Callable[[], datetime]) -> None:
    """Make a picture of a file and let it stand for the face; raises what ``reencoded`` raises."""
    data, now = reencoded(raw), clock()
    the_persona(store, persona_id)
    store.set_picture(persona_id, data, now=now)
    _show(store, persona_id, "picture", now)


def drop_picture(store: Store, persona_id: str, *, clock: Callable[[], datetime]) -> None:
    """Take the picture away; the drawing is back."""
    now = clock()
    store.set_picture(persona_id, "", now=now)
    _show(store, persona_id, "drawn", now)


def versions(store: Store, persona: Persona, most: int) -> tuple[Version, ...]:
    """What was saved, the newest first, of every line that can still be shown."""
    standing = {(row.question, row.slot): row.version for row in persona.answers}
    entries = [entry for entry in store.history(persona.id) if entry.question in _FIELDS][:most]
    return tuple(_version(entry, standing) for entry in entries)


def put_back(
    store: Store, persona_id: str, question: str, slot: int, version: int, *, clock: Callable[[], datetime]
) -> None:
    """Let a line say what it said in an earlier version; that is a new version, so it can be undone as well."""
    entry = next(
        (row for row in store.history(persona_id, question) if (row.slot, row.version) == (slot, version)), None
    )
    now_there = the_persona(store, persona_id).line(question, slot)
    if entry is not None:
        line = Answer(question=question, slot=slot, value=entry.value, evidence=entry.evidence, source=entry.source)
        store.save_answer(persona_id, line, base_version=now_there.version, now=clock())


def undo(store: Store, persona_id: str, *, clock: Callable[[], datetime]) -> None:
    """Take the last change of any line back; where it was the first, the line is empty again."""
    entries = store.history(persona_id)
    if not entries:
        return
    last = entries[0]
    before = next((row for row in entries[1:] if (row.question, row.slot) == (last.question, last.slot)), None)
    if before:
        put_back(store, persona_id, last.question, last.slot, before.version, clock=clock)
        return
    empty = replace(the_persona(store, persona_id).line(last.question, last.slot), value=None, fact="")
    store.save_answer(persona_id, empty, base_version=last.version, now=clock())


def _renamed(row: Answer) -> Answer:
    """A copy says so in its name, where there is room for it."""
    field = _FIELDS.get(row.question)
    if row.question not in ("name", "short") or not isinstance(row.value, str):
        return row
    called = _COPIED.format(name=row.value)
    return replace(row, value=called) if len(called) <= getattr(field, "limit", 0) else row


def _version(entry: HistoryEntry, standing: Mapping[tuple[str, int], int]) -> Version:
    field = _FIELDS[entry.question]
    label = f"{field.label} {entry.slot + 1}" if _SLOTS.get(entry.question, 1) > 1 else field.label
    return Version(
        question=entry.question, slot=entry.slot, version=entry.version, label=label, words=_shown(field, entry.value),
        evidence=entry.evidence, saved=entry.saved,
        standing=standing.get((entry.question, entry.slot)) == entry.version,
    )  # fmt: skip


def _shown(field: Field, value: Value) -> str:
    """A value in words; one that no longer fits its question as it was kept."""
    if field.key == DECISION.key and isinstance(value, tuple):
        return " · ".join(part for part in value if part)
    if field.key == MEETS.key and isinstance(value, tuple):
        return plural(len(value), "line")
    return field.show(value) or (str(value) if isinstance(value, str) else "")


def _show(store: Store, persona_id: str, kind: str, now: datetime) -> None:
    was = the_persona(store, persona_id).line("face")
    line = replace(was, value=kind, evidence="colour")
    store.save_answer(persona_id, line, base_version=was.version, now=now)
