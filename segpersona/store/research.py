"""What customers said, in the store: sources with their notes, and what was heard in all of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime

from segpersona.fields import clean_text
from segpersona.model import Note, Source, SourceKind, Voices
from segpersona.problems import Finding
from segpersona.store.base import Base
from segpersona.store.connection import Row
from segpersona.store.folder import new_id
from segpersona.store.records import dump, load, moment

_SOURCES = """select source.*, (select count(*) from note where note.source = source.id) as notes from source
    where project = ? order by created, rowid"""


class Research(Base):
    """Keep what was said, read it back, forget it."""

    def add_source(
        self, project: str, name: str, kind: SourceKind, notes: Sequence[Note], *, people: int, now: datetime,
        findings: Sequence[Finding] = (),
    ) -> Source:  # fmt: skip
        """Keep notes under a source, all or none."""
        named = clean_text(name).replace("\n", " ")[:120] or "Notes"
        row = {
            "id": new_id(), "project": project, "name": named, "kind": kind, "people": people,
            "findings": dump(tuple(findings)), "created": now.isoformat(),
        }  # fmt: skip
        with self._db.write() as db:
            db.table("source").insert(row)
            lines = [_columns(str(row["id"]), place, note) for place, note in enumerate(notes)]
            db.conn.executemany("insert into note values (?, ?, ?, ?, ?, ?, ?)", lines)
            self._touch(db, project, now)
        return _source({**row, "notes": len(notes)})

    def sources(self, project: str) -> list[Source]:
        """Where notes came from, the oldest first."""
        return [_source(row) for row in self._db.read(_SOURCES, project)]

    def notes(self, source: str) -> list[Note]:
        """The notes of a source in their order."""
        return [_note(row) for row in self._db.read("select * from note where source = ? order by place", source)]

    def drop_source(self, source: str) -> None:
        """Forget a source; afterwards its words are nowhere in the folder, save where they became a line."""
        with self._db.write() as db:
            db.conn.execute("delete from voices where project = (select project from source where id = ?)", (source,))
        self._erase("delete from source where id = ?", source)

    def keep_voices(self, project: str, voices: Voices, *, now: datetime) -> None:
        """Keep what was heard, in place of what was heard before."""
        row = {"project": project, "body": dump(voices), "made": now.isoformat()}
        with self._db.write() as db:
            db.table("voices").upsert(row, pk="project")
            self._touch(db, project, now)

    def voices(self, project: str) -> Voices | None:
        """What was heard, if anybody has listened."""
        row = self._db.one("select body from voices where project = ?", project)
        return load(Voices, row["body"]) if row else None


def _columns(source: str, place: int, note: Note) -> tuple[object, ...]:
    said = note.said.isoformat() if note.said else ""
    return (source, place, clean_text(note.text), said, note.person, json.dumps(dict(note.groups)), note.mood)


def _note(row: Row) -> Note:
    return Note(
        text=str(row["text"]), said=date.fromisoformat(str(row["said"])) if row["said"] else None,
        person=str(row["person"]), groups=json.loads(str(row["groups"])),
        mood=None if row["mood"] is None else float(str(row["mood"])),
    )  # fmt: skip


def _source(row: Row) -> Source:
    return Source(
        id=str(row["id"]), project=str(row["project"]), name=str(row["name"]), kind=row["kind"],  # type: ignore[arg-type]
        notes=int(str(row["notes"])), people=int(str(row["people"])), created=moment(row["created"]),
        findings=load(tuple[Finding, ...], row["findings"]),
    )  # fmt: skip
