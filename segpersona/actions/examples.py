"""Examples: complete projects to try. Built by the same steps as anybody's; shipped as project files made that way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from segpersona import samples
from segpersona.actions import jobs, personas, priorities, segments
from segpersona.actions.archive import open_project_file
from segpersona.actions.data import keep_table
from segpersona.actions.files import customers_from
from segpersona.model import Note, Project, SavedSegmentation
from segpersona.samples import EXAMPLES, Example, Sitter
from segpersona.store import Store
from segpersona.worksheet import SECTIONS, facts

MADE = Path(samples.__file__).parent / "made"
"""Where the project files of the examples lie; ``python -m tools.examples`` makes them."""
_TARGETS = 2


def example(key: str) -> Example:
    """The example of that key."""
    return next(row for row in EXAMPLES if row.key == key)


def job_of(key: str) -> str:
    """Under which key an example is opened."""
    return f"example-{key}"


def joining_of(project: str) -> str:
    """Under which key the files of an example are joined ahead."""
    return f"joining-{project}"


def join_ahead(store: Store, project: str) -> None:
    """Join the files of a project before a page asks for it; what comes of it is kept."""
    if dataset := store.dataset(project):
        customers_from(store, dataset)


def ready_example(store: Store, key: str) -> Project | None:
    """The example project, if it has been opened before and still has a persona."""
    known = (row for row in store.projects() if row.example and row.name == example(key).name)
    return next((row for row in known if store.personas(row.id)), None)


def start_example(store: Store, key: str, *, clock: Callable[[], datetime]) -> jobs.Job:
    """Open the example as a job; its files are joined while the first page is read."""

    def work(report: jobs.Progress) -> Project:
        report(0.2, "Laying out customers, groups and personas")
        project = open_example(store, key, now=clock())
        jobs.start(joining_of(project.id), lambda report: join_ahead(store, project.id))
        return project

    return jobs.start(job_of(key), work)


def open_example(store: Store, key: str, *, now: datetime) -> Project:
    """The example, complete: data, groups, targets and finished personas. Opened again, it is as it was left."""
    if ready := ready_example(store, key):
        return ready
    with (MADE / f"{key}.zip").open("rb") as packed:
        return open_project_file(store, packed, now=now, ours=True)


def build_example(store: Store, key: str, *, now: datetime) -> Project:
    """The example put together anew, step by step, as a person would."""
    row = example(key)
    project = store.create_project(row.name, now=now, example=True)
    try:
        _fill(store, project.id, row, now=now)
    except BaseException:
        store.delete_project(project.id)
        raise
    return project


def _fill(store: Store, project: str, row: Example, *, now: datetime) -> None:
    main = ""
    for name, table in row.make().items():
        dataset = keep_table(store, project, name, table, now=now, of=main)
        store.confirm_dataset(dataset.id, now=now)
        main = main or dataset.id
    found = segments.find_and_keep(store, project, now=now, keep_ready=True)
    if ready := jobs.find(segments.ready_job(found.id)):
        ready.ended.wait()
    notes = [Note(text=clip.text, person=clip.person) for clip in row.clips]
    store.add_source(project, "Interviews", "interview", notes, people=max(row.talks, len(notes)), now=now)
    for sitter in row.people:
        found = _seat(store, found, sitter, now=now)
    order = [score.letter for score in priorities.ranking_of(store, project).scores]
    priorities.choose_targets(store, project, order[:_TARGETS], now=now)


def _seat(store: Store, found: SavedSegmentation, sitter: Sitter, *, now: datetime) -> SavedSegmentation:
    """One persona: its group named as the team calls it, all that is said of it, and what the data says where there is
    room."""
    letters = sitter.letters(found.profiles)
    if sitter.group:
        segments.rename(store, found.id, letters[0], sitter.group, now=now)
    named = store.segmentation_by_id(found.id)
    persona = personas.start(store, found.project, letters, now=now)
    store.save_answers(persona.id, sitter.answers(named.profiles), now=now)
    for section in SECTIONS:
        for fact in facts(named.profiles, letters, section.key, most=sitter.facts):
            if personas.has_room(store, persona.id, fact):
                personas.accept(store, persona.id, fact, now=now)
    return named
