"""The project file: everything of a project in one file, and such a file from elsewhere opened as a new project."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import BinaryIO

from segpersona.actions import jobs
from segpersona.actions.aside import offers_of
from segpersona.actions.brand import brand_fits
from segpersona.actions.drafts import capacity_of, drawn_groups, rules_of
from segpersona.actions.measures import behind, judged
from segpersona.exports import safe_name
from segpersona.fields import Field
from segpersona.model import Answer, Judged, Persona, Project
from segpersona.problems import Problem
from segpersona.segmentation import Drawn
from segpersona.store import Store, fits
from segpersona.store.archive import Unfit
from segpersona.worksheet import QUESTIONS
from segpersona.worksheet.aside import ASIDE

_FIELDS: Mapping[str, Field] = {row.key: row.field for row in QUESTIONS} | {row.key: row for row in ASIDE}
_PICTURE = re.compile(r"(data:image/jpeg;base64,[A-Za-z0-9+/]+={0,2})?")
_SOON = 1.5


def project_file(store: Store, project: Project, *, rows: bool) -> bytes:
    """Everything of a project as one zip. ``rows``: whether the customer rows go along; else they stay here, and what
    the groups measured goes along in their place."""
    found = store.segmentation(project.id)
    known = behind(store, found) if found and not rows else None
    if found and known and known.customers is not None:
        measures, checks = judged(store, found, known)
        store.keep_measured(project.id, found.id, Judged(measures=measures, checks=checks), now=project.updated)
    out = io.BytesIO()
    store.pack_project(project.id, out, rows=rows)
    return out.getvalue()


def file_name_of(project: Project) -> str:
    """What the file of a project is called."""
    return f"{safe_name(project.name)}-project.zip"


def open_project_file(store: Store, stream: BinaryIO, *, now: datetime, ours: bool = False) -> Project:
    """A project file as a new project, whole; raises Unfit, and then nothing of it is kept. ``ours``: it came with this
    program."""
    return store.open_archive(stream, fit=_fit, now=now, ours=ours)


def opening_job(key: str) -> str:
    """Under which key a project file is opened."""
    return f"opening-{key}"


def start_opening(store: Store, key: str, stream: BinaryIO, *, clock: Callable[[], datetime]) -> jobs.Job:
    """Open a project file as a job; a small one is open when this returns. What it made is the project. The file is
    copied first, so that whoever handed it over need not hold it."""
    desk = store.desk()
    with (desk / "archive").open("wb") as copy:
        shutil.copyfileobj(stream, copy)

    def work(report: jobs.Progress) -> Project:
        report(0.1, "Looking at everything in it")
        try:
            with (desk / "archive").open("rb") as packed:
                return open_project_file(store, packed, now=clock())
        finally:
            shutil.rmtree(desk, ignore_errors=True)

    job = jobs.start(opening_job(key), work)
    job.ended.wait(_SOON)
    return job


def opened_project(key: str) -> Project | None:
    """What was opened under a key, once; None while it is being opened, and where it failed."""
    job = jobs.find(opening_job(key))
    if job is None or not isinstance(job.made, Project):
        return None
    jobs.forget(opening_job(key))
    return job.made


def _fit(store: Store, project: str) -> bool:
    """Whether what people wrote is what the pages that show it take."""
    personas = store.personas(project)
    answers = [row for persona in personas for row in persona.answers]
    return all(map(_kept_well, answers)) and all(map(_drawn_well, personas)) and _chosen_well(store, project)


def _kept_well(answer: Answer) -> bool:
    """Whether an answer is of the kind that its question keeps; answers to questions that are gone may stay."""
    field = _FIELDS.get(answer.question)
    if field is None or answer.value is None:
        return True
    try:
        return type(field.clean(answer.value)) is type(answer.value)
    except Problem:
        return False


def _drawn_well(persona: Persona) -> bool:
    return bool(_PICTURE.fullmatch(persona.picture))


def _chosen_well(store: Store, project: str) -> bool:
    """Whether the brand and what is being drafted can be read."""
    capacity_of(store, project), rules_of(store, project), offers_of(store, project)
    return brand_fits(store.brand(project)) and fits(drawn_groups(store, project), tuple[Drawn, ...])


__all__ = ["Unfit", "open_project_file", "opened_project", "opening_job", "project_file", "start_opening"]
