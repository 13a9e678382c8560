"""The shape of the state file as numbered steps, append-only. A step that has been released is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from segpersona.problems import Problem
from segpersona.store.connection import Connection

NEWER = Problem(
    "The data in this folder was made by a newer version of segpersona. Update the program, or choose another folder "
    "with --data-dir."
)


@dataclass(frozen=True, kw_only=True)
class Migration:
    """One step: its number, what it is for, and the SQL."""

    number: int
    name: str
    sql: tuple[str, ...]


_FIRST = (
    "create table setting (key text primary key, value text not null) strict",
    """create table project (
        id text primary key, name text not null check (length(name) between 1 and 120), example integer not null,
        created text not null, updated text not null) strict""",
    """create table dataset (
        id text primary key, project text not null references project(id) on delete cascade, name text not null,
        rows integer not null, roles text not null, findings text not null, confirmed integer not null default 0,
        version integer not null default 1, created text not null) strict""",
    "create index dataset_of on dataset(project, created)",
    """create table segmentation (
        id text primary key, project text not null references project(id) on delete cascade, dataset text not null,
        dataset_version integer not null, method text not null, k integer not null, customers integer not null,
        body text not null, created text not null) strict""",
    "create index segmentation_of on segmentation(project, created)",
    """create table segment_name (
        segmentation text not null references segmentation(id) on delete cascade, letter text not null,
        name text not null check (length(name) between 1 and 120), saved text not null,
        primary key (segmentation, letter)) strict""",
    """create table weight (
        project text not null references project(id) on delete cascade, criterion text not null, value real not null,
        saved text not null, primary key (project, criterion)) strict""",
    """create table target (
        project text primary key references project(id) on delete cascade, segmentation text not null,
        letters text not null, saved text not null) strict""",
    """create table persona (
        id text primary key, project text not null references project(id) on delete cascade,
        segmentation text not null, letters text not null, created text not null) strict""",
    "create index persona_of on persona(project, created)",
    """create table answer (
        persona text not null references persona(id) on delete cascade, question text not null, slot integer not null,
        value text not null check (length(value) <= 9000), evidence text not null, source text not null,
        fact text not null, version integer not null, saved text not null,
        primary key (persona, question, slot)) strict""",
    """create table answer_log (
        id integer primary key, persona text not null references persona(id) on delete cascade,
        question text not null, slot integer not null, value text not null, evidence text not null,
        source text not null, version integer not null, saved text not null) strict""",
    "create index answer_log_of on answer_log(persona, question, id)",
    """create trigger answer_log_is_append_only before update on answer_log
        begin select raise(abort, 'the history is never rewritten'); end""",
)

_READING = (
    "alter table dataset add column reading text not null default '{}'",
    "alter table dataset add column digest text not null default ''",
    "alter table dataset add column files integer not null default 0",
)

_FILES = (
    """alter table dataset add column "of" text not null default ''""",
    "alter table dataset add column kind text not null default ''",
    "alter table dataset add column key text not null default ''",
    """create trigger dataset_follows after update of version on dataset when new."of" <> ''
        begin update dataset set version = version + 1 where id = new."of"; end""",
)
"""A file hangs on another of its project: whatever changes in it makes a new version of that one."""
_WAYS = (
    "alter table segmentation add column family text not null default ''",
    "alter table segmentation add column parent text not null default ''",
    "alter table segmentation add column chosen text not null default ''",
    "update segmentation set chosen = created, family = id",
    """create table choice (
        project text not null references project(id) on delete cascade, key text not null,
        value text not null check (length(value) <= 40000), saved text not null, primary key (project, key)) strict""",
)

_JUDGING = (
    """create table weight_of (
        project text not null references project(id) on delete cascade, person text not null, way text not null,
        criterion text not null, value real not null, saved text not null,
        primary key (project, person, way, criterion)) strict""",
    """insert into weight_of select project, '', 'words', case criterion when 'trust' then 'stable' else criterion end,
        value, saved from weight""",
    "drop table weight",
    "alter table weight_of rename to weight",
    """create table person (
        project text not null references project(id) on delete cascade,
        name text not null check (length(name) <= 60), way text not null, added text not null,
        primary key (project, name)) strict""",
    """create table mark (
        project text not null references project(id) on delete cascade,
        segmentation text not null references segmentation(id) on delete cascade, person text not null,
        criterion text not null, letter text not null, value real not null, saved text not null,
        primary key (segmentation, person, criterion, letter)) strict""",
    """create table own_criterion (
        project text not null references project(id) on delete cascade, key text not null, body text not null,
        saved text not null, primary key (project, key)) strict""",
    """create table assumption (
        project text not null references project(id) on delete cascade, key text not null, value real not null,
        saved text not null, primary key (project, key)) strict""",
    """create table let_through (
        project text not null references project(id) on delete cascade,
        segmentation text not null references segmentation(id) on delete cascade, letter text not null,
        check_key text not null, reason text not null check (length(reason) between 1 and 400), saved text not null,
        primary key (segmentation, letter, check_key)) strict""",
)
"""Weights are now a person's, and there is more to say of groups than weights."""

_DECIDING = (
    """create table estimate (
        project text not null references project(id) on delete cascade, segmentation text not null, key text not null,
        low real not null, mid real not null, high real not null, source text not null check (length(source) <= 200),
        saved text not null, primary key (project, segmentation, key)) strict""",
    """create table decision (
        id integer primary key, project text not null references project(id) on delete cascade,
        segmentation text not null, letter text not null, name text not null, standing text not null,
        reason text not null check (length(reason) <= 400), owner text not null check (length(owner) <= 60),
        decided text not null) strict""",
    "create index decision_of on decision(project, id)",
    """create trigger decision_is_append_only before update on decision
        begin select raise(abort, 'the log is never rewritten'); end""",
)
"""Decisions outlive the groups they were about: the log stays when groups are found again."""

_VOICES = (
    """create table source (
        id text primary key, project text not null references project(id) on delete cascade, name text not null,
        kind text not null, people integer not null, findings text not null, created text not null) strict""",
    "create index source_of on source(project, created)",
    """create table note (
        source text not null references source(id) on delete cascade, place integer not null,
        text text not null check (length(text) <= 9000), said text not null, person text not null,
        groups text not null, mood real, primary key (source, place)) strict""",
    """create table voices (
        project text primary key references project(id) on delete cascade, body text not null,
        made text not null) strict""",
)
"""What customers said, a row a comment; and what was heard in it."""

_FACES = (
    "alter table persona add column archived integer not null default 0",
    """create table picture (
        persona text primary key references persona(id) on delete cascade,
        data text not null check (length(data) <= 80000), saved text not null) strict""",
)
"""Personas can be put away; a picture that somebody put in stands with its persona."""

_MEASURED = (
    """create table measured (
        project text not null references project(id) on delete cascade,
        segmentation text primary key references segmentation(id) on delete cascade,
        body text not null check (length(body) <= 4000000), saved text not null) strict""",
)
"""A project that travels without its customers takes along what its groups measured."""

MIGRATIONS = (
    Migration(number=1, name="projects, data, segments, priorities, personas, answers", sql=_FIRST),
    Migration(number=2, name="how a file was read, and its fingerprint", sql=_READING),
    Migration(number=3, name="several files in a project", sql=_FILES),
    Migration(number=4, name="several ways of splitting side by side, and small choices of a team", sql=_WAYS),
    Migration(number=5, name="what a team judges groups by, estimates, a decision log", sql=(*_JUDGING, *_DECIDING)),
    Migration(number=6, name="what customers said", sql=_VOICES),
    Migration(number=7, name="personas put away, and their pictures", sql=_FACES),
    Migration(number=8, name="what groups measured, for a project without its customers", sql=_MEASURED),
)


def migrate(connection: Connection, backups: Path, to: int = MIGRATIONS[-1].number) -> None:
    """Bring the file to the newest shape, in one transaction, after a copy of an older file. Refuses a newer file.

    ``to``: an earlier shape to stop at, for a new file that takes rows of that shape."""
    known = to
    version = _version(connection)
    if version > known:
        raise NEWER
    if version == known:
        return
    if version:
        backups.mkdir(exist_ok=True)
        connection.backup(backups / f"pre-{known}.db")
    with connection.write() as db:
        for step in MIGRATIONS:
            if _version(connection) < step.number <= known:
                for statement in step.sql:
                    db.conn.execute(statement)
                db.conn.execute(
                    "insert into migration values (?, ?, ?)", (step.number, step.name, datetime.now(UTC).isoformat())
                )


def _version(connection: Connection) -> int:
    with connection.write() as db:
        db.conn.execute(
            "create table if not exists migration ("
            "number integer primary key, name text not null, applied text not null) strict"
        )
        return int(db.conn.execute("select coalesce(max(number), 0) from migration").fetchone()[0])
