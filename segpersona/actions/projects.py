"""Projects: start, open the example, see how far each has come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from segpersona.actions import jobs, personas, priorities, segments
from segpersona.actions.data import keep_table
from segpersona.model import Project, Targets
from segpersona.problems import Problem
from segpersona.progress import ProjectState
from segpersona.samples import EXAMPLES, Example
from segpersona.store import Store

NO_NAME = Problem("Give the project a name first, for example “Spring campaign”.")


def create(store: Store, name: str, *, now: datetime) -> Project:
    """A new, empty project."""
    if not name.strip():
        raise NO_NAME
    return store.create_project(name.strip(), now=now)


def rename(store: Store, project: str, name: str, *, now: datetime) -> None:
    """Give the project another name."""
    if not name.strip():
        raise NO_NAME
    store.rename_project(project, name.strip(), now=now)


def state_of(store: Store, project: str) -> ProjectState:
    """All that says how far a project has come."""
    return ProjectState(
        dataset=store.dataset(project),
        segmentation=store.segmentation(project),
        targets=store.targets(project),
        personas=personas.at_work(store, project),
    )


def nothing_yet() -> ProjectState:
    """How far no project has come."""
    return ProjectState(dataset=None, segmentation=None, targets=Targets(), personas=())


def example_job(key: str) -> str:
    """Under which key the building of an example runs."""
    return f"example-{key}"


def ready_example(store: Store, key: str) -> Project | None:
    """The example project, if it has been opened before and still has its persona."""
    name = next(row.name for row in EXAMPLES if row.key == key)
    known = (row for row in store.projects() if row.example and row.name == name)
    return next((row for row in known if store.personas(row.id)), None)


def start_example(store: Store, key: str, *, clock: Callable[[], datetime]) -> jobs.Job:
    """Build the example as a job."""
    return jobs.start(example_job(key), lambda report: open_example(store, key, now=clock(), progress=report))


def open_example(store: Store, key: str, *, now: datetime, progress: jobs.Progress | None = None) -> Project:
    """The example, complete: data, groups, targets and one finished persona. Opened again, it is as it was left."""
    if ready := ready_example(store, key):
        return ready
    example = next(row for row in EXAMPLES if row.key == key)
    project = store.create_project(example.name, now=now, example=True)
    try:
        _fill(store, project.id, example, now=now, progress=progress)
    except BaseException:
        store.delete_project(project.id)
        raise
    return project


def _fill(store: Store, project: str, example: Example, *, now: datetime, progress: jobs.Progress | None) -> None:
    dataset = keep_table(store, project, example.file_name, example.make(), now=now)
    store.confirm_dataset(dataset.id, now=now)
    saved = segments.find_and_keep(store, project, now=now, progress=progress, keep_ready=progress is not None)
    ranking = priorities.ranking_of(store, project)
    best = tuple(score.letter for score in ranking.scores[:2])
    priorities.choose_targets(store, project, best, now=now)
    letters, answers = example.persona(saved.profiles)
    persona = personas.start(store, project, letters, now=now)
    store.save_answers(persona.id, answers, now=now)
