"""Personas and their answers: one row a line, a version on each, every version kept in an append-only history."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlite_utils

from segpersona.fields import LONG, Value, clean_text
from segpersona.model import Answer, EvidenceKind, Persona
from segpersona.problems import Problem
from segpersona.store.base import Base
from segpersona.store.connection import GONE, Row
from segpersona.store.folder import new_id
from segpersona.store.records import dump_value, load_value, moment

TOO_LONG = Problem("An answer can have 4,000 characters at most. Shorten it, then it is saved.")


@dataclass(frozen=True, kw_only=True)
class SavedAnswer:
    """How saving ended. ``conflict``: somebody saved other words since ``base_version``; theirs is in the history."""

    version: int
    conflict: bool = False
    theirs: Value = None


@dataclass(frozen=True, kw_only=True)
class HistoryEntry:
    """One saved version of a line."""

    question: str
    slot: int
    value: Value
    evidence: EvidenceKind
    source: str
    version: int
    saved: datetime


class Personas(Base):
    """Start, answer, read back, delete."""

    def create_persona(self, project: str, segmentation: str, letters: Sequence[str], *, now: datetime) -> Persona:
        """A new persona standing for these segments."""
        row = {
            "id": new_id(), "project": project, "segmentation": segmentation, "letters": json.dumps(list(letters)),
            "created": now.isoformat(),
        }  # fmt: skip
        with self._db.write() as db:
            db.table("persona").insert(row)
            self._touch(db, project, now)
        return Persona(
            id=str(row["id"]), project=project, letters=tuple(letters), segmentation=segmentation, created=now
        )

    def personas(self, project: str) -> list[Persona]:
        """All personas of a project with their answers, the oldest first."""
        rows = self._db.read("select * from persona where project = ? order by created, rowid", project)
        return [self._whole(row) for row in rows]

    def persona(self, persona: str) -> Persona | None:
        """The persona of that id with its answers."""
        row = self._db.one("select * from persona where id = ?", persona)
        return self._whole(row) if row else None

    def set_persona_letters(self, persona: str, segmentation: str, letters: Sequence[str], *, now: datetime) -> None:
        """Which segments of which segmentation it stands for."""
        with self._db.write() as db:
            change = "update persona set segmentation = ?, letters = ? where id = ?"
            db.conn.execute(change, (segmentation, json.dumps(list(letters)), persona))
            self._touch(db, self._project_of(db, persona), now)

    def put_away(self, persona: str, *, away: bool, now: datetime) -> None:
        """Put a persona into the archive, or bring it back."""
        with self._db.write() as db:
            db.conn.execute("update persona set archived = ? where id = ?", (int(away), persona))
            self._touch(db, self._project_of(db, persona), now)

    def set_picture(self, persona: str, data: str, *, now: datetime) -> None:
        """The picture of a persona as a data address; "" takes it away."""
        with self._db.write() as db:
            project = self._project_of(db, persona)
            if data:
                row = {"persona": persona, "data": data, "saved": now.isoformat()}
                db.table("picture").upsert(row, pk="persona")
            else:
                db.table("picture").delete_where("persona = ?", [persona])
            self._touch(db, project, now)

    def delete_persona(self, persona: str) -> None:
        """The persona with its history; afterwards its words are nowhere in the folder."""
        self._erase("delete from persona where id = ?", persona)

    def save_answer(self, persona: str, answer: Answer, *, base_version: int, now: datetime) -> SavedAnswer:
        """Keep a line. Equal content changes nothing. If it was changed since ``base_version``, the newer words are
        kept all the same, both versions stay in the history, and the result says so."""
        with self._db.write() as db:
            saved = _save(db, persona, answer, base_version, now)
            self._touch(db, self._project_of(db, persona), now)
        return saved

    def save_answers(self, persona: str, answers: Sequence[Answer], *, now: datetime) -> None:
        """Several lines in one commit."""
        with self._db.write() as db:
            for answer in answers:
                _save(db, persona, answer, answer.version, now)
            self._touch(db, self._project_of(db, persona), now)

    def history(self, persona: str, question: str = "") -> list[HistoryEntry]:
        """Every saved version, the newest first; of one question if it is named."""
        query = "select * from answer_log where persona = ? and (? = '' or question = ?) order by id desc"
        return [_entry(row) for row in self._db.read(query, persona, question, question)]

    @staticmethod
    def _project_of(db: sqlite_utils.Database, persona: str) -> str:
        row = db.conn.execute("select project from persona where id = ?", (persona,)).fetchone()
        if row is None:
            raise GONE
        return str(row[0])

    def _whole(self, row: Row) -> Persona:
        lines = self._db.read("select * from answer where persona = ? order by question, slot", row["id"])
        picture = self._db.one("select data from picture where persona = ?", row["id"])
        return Persona(
            id=str(row["id"]), project=str(row["project"]), segmentation=str(row["segmentation"]),
            letters=tuple(json.loads(str(row["letters"]))), created=moment(row["created"]),
            answers=tuple(_answer(line) for line in lines), archived=bool(row["archived"]),
            picture=str(picture["data"]) if picture else "",
        )  # fmt: skip


def _save(db: sqlite_utils.Database, persona: str, answer: Answer, base: int, now: datetime) -> SavedAnswer:
    new = _columns(answer)
    old = next(iter(db.query(
        "select * from answer where persona = ? and question = ? and slot = ?", [persona, answer.question, answer.slot]
    )), None)  # fmt: skip
    if old and all(old[name] == value for name, value in new.items()):
        return SavedAnswer(version=int(old["version"]))
    version = int(old["version"]) + 1 if old else 1
    row = {"persona": persona, "question": answer.question, "slot": answer.slot, **new, "version": version}
    row["saved"] = now.isoformat()
    db.table("answer").upsert(row, pk=("persona", "question", "slot"))
    db.table("answer_log").insert({name: value for name, value in row.items() if name != "fact"})
    conflict = bool(old) and base != version - 1 and old is not None and old["value"] != new["value"]
    return SavedAnswer(
        version=version, conflict=conflict, theirs=load_value(old["value"]) if old and conflict else None
    )


def _columns(answer: Answer) -> dict[str, str]:
    value = clean_text(answer.value) if isinstance(answer.value, str) else answer.value
    text = dump_value(value)
    if len(value if isinstance(value, str) else text) > LONG:
        raise TOO_LONG
    return {"value": text, "evidence": answer.evidence, "source": clean_text(answer.source)[:240], "fact": answer.fact}


def _answer(row: Row) -> Answer:
    return Answer(
        question=str(row["question"]), slot=int(str(row["slot"])), value=load_value(row["value"]),
        evidence=row["evidence"], source=str(row["source"]), fact=str(row["fact"]),  # type: ignore[arg-type]
        version=int(str(row["version"])), saved=moment(row["saved"]),
    )  # fmt: skip


def _entry(row: Row) -> HistoryEntry:
    return HistoryEntry(
        question=str(row["question"]), slot=int(str(row["slot"])), value=load_value(row["value"]),
        evidence=row["evidence"], source=str(row["source"]), version=int(str(row["version"])),  # type: ignore[arg-type]
        saved=moment(row["saved"]),
    )  # fmt: skip
