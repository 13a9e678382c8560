"""Voices: bring in what customers said, listen to all of it, forget a source. Long work runs as a job."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pandas as pd

from segpersona.actions import jobs, reader
from segpersona.actions.data import customers_of
from segpersona.actions.meanings import least_shown
from segpersona.customers.matching import spelled
from segpersona.intake.charset import decode
from segpersona.intake.first_names import FIRST_NAMES
from segpersona.intake.personal import masked_text
from segpersona.intake.plain import plain
from segpersona.model import Choices, Dataset, Heard, Note, Role, Source, SourceKind, Voices
from segpersona.problems import Finding, Problem
from segpersona.research import (
    NO_TEXT,
    comments,
    fingerprint,
    finished,
    listen,
    names_hidden,
    notes_in,
    paragraphs,
    text_columns,
)
from segpersona.store import Store
from segpersona.words import listed, plural

Clock = Callable[[], datetime]

TOO_LARGE = Problem("A file of comments can have 50 MB at most. Split it, then add the parts.")
NO_WORDS = Problem("There are no words in it. Paste what people said, or choose another file.")
GROUPS = "groups"
MOST = 50
"""Megabytes a file of comments can have."""
_MOST = MOST * 2**20
_TEXTS = (".txt", ".md", ".text")
_KNOWN = 0.2
_MAY_HOLD = re.compile(r"@|\d(?:\D{0,3}\d){3}")
"""What every contact has; most comments have none, and looking closer takes long."""
_COUNTED: dict[SourceKind, tuple[str, str]] = {
    "interview": ("interview", "interviews"), "survey": ("survey answer", "survey answers"),
    "conversation": ("conversation", "conversations"), "review": ("review", "reviews"),
}  # fmt: skip

Bring = Callable[[jobs.Progress], tuple[Sequence[Note], tuple[Finding, ...]]]


def job_of(project: str) -> str:
    """The key under which a project's voices are worked on."""
    return f"{project}:voices"


def start_pasted(store: Store, project: str, text: str, kind: SourceKind, *, clock: Clock) -> jobs.Job:
    """Bring in pasted text and listen."""
    return _start(store, project, "Pasted notes", kind, lambda _: notes_in(text[:_MOST], hidden), clock)


def start_file(
    store: Store, project: str, name: str, stream: BinaryIO, kind: SourceKind, *, clock: Clock
) -> jobs.Job:  # fmt: skip
    """Bring in a file, a text, a Word document or a table of comments, and listen."""
    content = stream.read(_MOST + 1)
    if len(content) > _MOST:
        raise TOO_LARGE
    return _start(store, project, PurePath(name).name, kind, lambda report: _from_file(name, content, report), clock)


def start_column(store: Store, dataset: Dataset, column: str, kind: SourceKind, *, clock: Clock) -> jobs.Job:
    """Bring in the comments that stand in a column of the project's own data, each tied to its customer."""

    def bring(report: jobs.Progress) -> tuple[Sequence[Note], tuple[Finding, ...]]:
        report(0.05, "Reading the comments")
        table = store.table(dataset.id)
        people = _customer_numbers(table, dataset.roles)
        customers = customers_of(store, dataset)
        if len(table) == len(customers.table):
            people = pd.Series(customers.table.index)
        persons = spelled(people) if people is not None else None
        return _hidden_all(comments(table, column, dataset.roles, dataset.labels, persons), report)

    return _start(store, dataset.project, f"{column}, {dataset.name}", kind, bring, clock)


def start_listening(store: Store, project: str, *, clock: Clock, by: str = "") -> jobs.Job:
    """Listen once more, for example by other groups."""

    def work(report: jobs.Progress) -> None:
        listen_and_keep(store, project, now=clock(), by=by, progress=report)

    return jobs.start(job_of(project), work)


def listen_and_keep(
    store: Store, project: str, *, now: datetime, by: str = "", progress: jobs.Progress | None = None
) -> Voices:
    """Listen to all notes of a project and keep what was heard. ``by``: whose voices to tell apart; "" as before."""
    notes = [(source, place, note) for source in store.sources(project)
             for place, note in enumerate(store.notes(source.id))]  # fmt: skip
    known = _letters(store, project)
    offered = ways([note for _, _, note in notes], known)
    before = store.voices(project)
    wanted = by or (before.by if before else "")
    chosen = wanted if wanted in offered else next(iter(offered), "")
    heard = [Heard(at=f"{source.id}:{place}", text=note.text, person=note.person and f"{source.id}:{note.person}",
                   group=_group(note, chosen, known), mood=note.mood) for source, place, note in notes]  # fmt: skip
    found = replace(listen(heard, by=chosen, least=least_shown(store), progress=progress), ways=offered)
    store.keep_voices(project, found, now=now)
    return found


def ways(notes: Sequence[Note], letters: dict[str, str]) -> tuple[str, ...]:
    """The groups first where a fifth of the comments come from customers in them; then the columns, fullest first."""
    known = sum(note.person in letters for note in notes)
    columns = Counter(name for note in notes for name in note.groups)
    by_columns = [name for name, often in columns.most_common() if often >= _KNOWN * len(notes)]
    return ((GROUPS,) if notes and known >= _KNOWN * len(notes) else ()) + tuple(by_columns)


def columns_of(store: Store, dataset: Dataset) -> list[str]:
    """The columns of the project's data that hold comments."""
    return text_columns(store.sample(dataset), dataset.roles)


def drop(store: Store, source: Source, *, clock: Clock) -> None:
    """Forget a source, and listen to the rest."""
    store.drop_source(source.id)
    if store.sources(source.project):
        start_listening(store, source.project, clock=clock)


def log(sources: Sequence[Source]) -> str:
    """What was gathered so far: "3 interviews, 240 survey answers and 12 conversations"."""
    counted: Counter[SourceKind] = Counter()
    for source in sources:
        talks = source.kind in ("interview", "conversation")
        counted[source.kind] += max(source.people, 1) if talks else source.notes
    return listed([plural(counted[kind], *names) for kind, names in _COUNTED.items() if counted[kind]])


def hidden(text: str) -> str:
    """A text with names and contacts masked."""
    nameless = names_hidden(text, lambda name: plain(name) in FIRST_NAMES)
    return masked_text(nameless) if _MAY_HOLD.search(nameless) else nameless


def _start(store: Store, project: str, name: str, kind: SourceKind, bring: Bring, clock: Clock) -> jobs.Job:
    def work(report: jobs.Progress) -> None:
        notes, findings = bring(lambda share, doing: report(0.5 * share, doing))
        if not notes:
            raise NO_WORDS
        people = len({note.person for note in notes if note.person})
        store.add_source(project, name, kind, notes, people=people, findings=findings, now=clock())
        listen_and_keep(store, project, now=clock(), progress=lambda share, doing: report(0.5 + 0.5 * share, doing))

    return jobs.start(job_of(project), work)


def _from_file(name: str, content: bytes, report: jobs.Progress) -> tuple[Sequence[Note], tuple[Finding, ...]]:
    ending = PurePath(name).suffix.lower()
    if ending in (".docx", ".doc"):
        return notes_in("\n\n".join(paragraphs(content)), hidden)
    if ending in _TEXTS:
        return notes_in(decode(content).text, hidden)
    return _from_table(name, content, report)


def _from_table(name: str, content: bytes, report: jobs.Progress) -> tuple[Sequence[Note], tuple[Finding, ...]]:
    with TemporaryDirectory() as folder:
        source, made = Path(folder) / "incoming", Path(folder) / "made"
        source.write_bytes(content)
        made.mkdir()
        read = reader.read(source, made, name, Choices(), lambda share, doing: report(0.7 * share, doing))
        table = pd.read_parquet(made / "typed.parquet")
    texts = text_columns(table, read.roles)
    if not texts:
        raise NO_TEXT
    people = _customer_numbers(table, read.roles)
    persons = spelled(people) if people is not None else None
    return _hidden_all(comments(table, texts[0], read.roles, read.labels, persons), report)


def _hidden_all(notes: Sequence[Note], report: jobs.Progress) -> tuple[Sequence[Note], tuple[Finding, ...]]:
    """Names and contacts masked, with a word on how far it is now and then."""
    done = 0

    def hide(text: str) -> str:
        nonlocal done
        done += 1
        if done % 1_000 == 0:
            report(0.7 + 0.3 * min(done / len(notes), 1), "Masking names and contacts")
        return hidden(text)

    return finished(notes, hide)


def _customer_numbers(table: pd.DataFrame, roles: Mapping[str, Role]) -> pd.Series | None:
    number = next((name for name, role in roles.items() if role == "customer_id" and name in table), None)
    return table[number] if number else None


def _letters(store: Store, project: str) -> dict[str, str]:
    """Fingerprint of a customer -> letter of the group."""
    found = store.segmentation(project)
    if found is None or not store.has_labels(found):
        return {}
    letters = store.labels(found.id)["letter"]
    numbers = spelled(pd.Series(letters.index))
    return {fingerprint(str(number)): str(letter) for number, letter in zip(numbers, letters, strict=True)}


def _group(note: Note, by: str, letters: dict[str, str]) -> str:
    return letters.get(note.person, "") if by == GROUPS else note.groups.get(by, "")
