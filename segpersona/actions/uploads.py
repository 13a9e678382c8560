"""Files: take one in, have it read by a process of its own, read it another way. Long ones are jobs with a stop."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from segpersona.actions import jobs, reader
from segpersona.actions.data import with_row
from segpersona.intake import ONE_COLUMN, guess_labels, guess_roles
from segpersona.model import Aside, Choices, Dataset, Delivery, Received
from segpersona.problems import Problem
from segpersona.store import Store

Clock = Callable[[], datetime]

SAME_FILE = Problem("This file is here already; nothing has changed. Drop another one, or go on with this.")
STILL_READING = Problem("Another file of this project is being read. Wait until it is done, or stop it first.")
STILL_UNFIT = Problem("Line {line} still does not fit: {reason}. Change it once more, or leave it out.")
NOTHING_PASTED = Problem("There is nothing to read yet. Copy the cells together with their header row and paste them.")

_SOON = 1.5


def job_of(project: str) -> str:
    """Under which key a project's file is read."""
    return f"file-{project}"


def start_upload(
    store: Store, project: str, name: str, stream: BinaryIO, *, clock: Clock, of: str = ""
) -> jobs.Job:  # fmt: skip
    """Take a file in and start to read it; a small one is done when this returns. ``of``: the first file of the
    project, for one that is added to it."""
    return start_again(store, receive(store, project, name, stream, of=of), clock=clock)


def start_again(store: Store, received: Received, *, clock: Clock) -> jobs.Job:
    """Read a file that has come in, or try it once more."""

    def work(report: jobs.Progress) -> None:
        read_received(store, received, now=clock(), report=report)

    return _start(received.project, work)


def start_reading(store: Store, dataset: Dataset, choices: Choices, *, clock: Clock) -> jobs.Job:
    """Read the same file another way, as a job."""

    def work(report: jobs.Progress) -> None:
        read_again(store, dataset, choices, now=clock(), report=report)

    return _start(dataset.project, work)


def start_mending(store: Store, dataset: Dataset, row: Aside, text: str, *, clock: Clock) -> jobs.Job:
    """Put a row that was set aside right, or leave it out (""), as a job; one that still does not fit is a Problem."""

    def work(report: jobs.Progress) -> None:
        choices = with_row(store.choices(dataset), row, text)
        kept = read_again(store, dataset, choices, now=clock(), report=report)
        for still in store.aside(kept):
            if still.line == row.line:
                raise STILL_UNFIT.with_(line=row.line, reason=still.reason)

    return _start(dataset.project, work)


def start_pasted(store: Store, project: str, cells: str, *, clock: Clock) -> jobs.Job:
    """Read cells that were pasted; raises NOTHING_PASTED for less than two lines."""
    if len(cells.strip().splitlines()) < 2:
        raise NOTHING_PASTED
    return start_upload(store, project, "pasted cells", io.BytesIO(cells.encode()), clock=clock)


def receive(store: Store, project: str, name: str, stream: BinaryIO, *, of: str = "") -> Received:
    """Copy a file into the data folder; raises SAME_FILE where the project has it already."""
    job = jobs.find(job_of(project))
    if job and job.running:
        raise STILL_READING
    received = store.receive(project, name, stream, of=of)
    current = store.dataset(project)
    there = store.files(current) if current and of else (current,)
    if received.digest in {file.digest for file in there if file}:
        store.let_go(project)
        raise SAME_FILE
    return received


def read_received(
    store: Store, received: Received, *, now: datetime, report: reader.Report | None = None,
    limits: reader.Limits | None = None,
) -> Dataset:  # fmt: skip
    """Read a file that has come in and keep it as the project's data; what hung on the old data stays and is marked.

    A file that is no table is let go. One that could not be read for a reason of ours stays for another try.
    """
    try:
        with _read(store, store.source_of(received), received.name, Choices(), report, limits) as (made, delivery):
            kept = store.add_delivery(received, made, delivery, now=now)
    except reader.Unread:
        raise
    except BaseException:
        store.let_go(received.project)
        raise
    store.let_go(received.project)
    return kept


def read_again(
    store: Store, dataset: Dataset, choices: Choices, *, now: datetime, report: reader.Report | None = None
) -> Dataset:
    """Read the same file another way. Meanings that a person gave to columns stay, where the columns do."""
    with _read(store, store.source(dataset.id), dataset.name, choices, report, None) as (made, delivery):
        return store.replace_delivery(dataset, made, _with_said(store, dataset, delivery), choices, now=now)


def _with_said(store: Store, dataset: Dataset, delivery: Delivery) -> Delivery:
    """What was read, with the meanings that a person has given to columns before. What was personal stays so: a file
    read another way must not show what it hid."""
    before = store.sample(dataset)
    guessed, labels = guess_roles(before), guess_labels(before)
    said = {name: role for name, role in dataset.roles.items() if guessed.get(name) != role}
    meant = {name: label for name, label in dataset.labels.items() if labels.get(name) != label}
    hidden = [name for name, role in dataset.roles.items() if role == "personal" and name in dataset.labels]
    said |= {name: "personal" for name in hidden}
    meant |= {name: dataset.labels[name] for name in hidden}
    return replace(
        delivery, telling=dataset.telling,
        roles={name: said.get(name, role) for name, role in delivery.roles.items()},
        labels={name: meant.get(name, label) for name, label in delivery.labels.items()},
    )  # fmt: skip


def take_upload(
    store: Store, project: str, name: str, content: bytes, *, now: datetime, of: str = ""
) -> Dataset:  # fmt: skip
    """Take a file in and read it, waiting until it is done."""
    return read_received(store, receive(store, project, name, io.BytesIO(content), of=of), now=now)


@contextmanager
def _read(
    store: Store, source: Path, name: str, choices: Choices, report: reader.Report | None, limits: reader.Limits | None
) -> Iterator[tuple[Path, Delivery]]:
    desk = store.desk()
    try:
        delivery = reader.read(source, desk, name, choices, report or _unheard, limits=limits)
        if len(delivery.roles) < 2:
            raise ONE_COLUMN
        yield desk, delivery
    finally:
        shutil.rmtree(desk, ignore_errors=True)
        reader.warm_up()


def _start(project: str, work: jobs.Work) -> jobs.Job:
    """Start the work and wait a moment for it, so that quick work needs no progress on screen."""
    key = job_of(project)
    job = jobs.start(key, work)
    job.ended.wait(_SOON)
    return job


def _unheard(share: float, doing: str) -> None:
    """Nobody watches."""
