"""Projects: start, open the example, see how far each has come."""

from __future__ import annotations

from datetime import datetime

from segpersona.actions import personas, priorities, segments
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
        personas=tuple(store.personas(project)),
    )


def nothing_yet() -> ProjectState:
    """How far no project has come."""
    return ProjectState(dataset=None, segmentation=None, targets=Targets(), personas=())


def open_example(store: Store, key: str, *, now: datetime) -> Project:
    """The example, complete: data, groups, targets and one finished persona. Opened again, it is where it was left."""
    example = next(row for row in EXAMPLES if row.key == key)
    for project in store.projects():
        if project.example and project.name == example.name and store.personas(project.id):
            return project
    return _build_example(store, example, now=now)


def _build_example(store: Store, example: Example, *, now: datetime) -> Project:
    project = store.create_project(example.name, now=now, example=True)
    try:
        dataset = keep_table(store, project.id, example.file_name, example.make(), now=now)
        store.confirm_dataset(dataset.id, now=now)
        saved = segments.find_and_keep(store, project.id, now=now)
        ranking = priorities.ranking_of(store, project.id)
        best = tuple(score.letter for score in ranking.scores[:2])
        priorities.choose_targets(store, project.id, best, now=now)
        letters, answers = example.persona(saved.profiles)
        persona = personas.start(store, project.id, letters, now=now)
        store.save_answers(persona.id, answers, now=now)
    except BaseException:
        store.delete_project(project.id)
        raise
    return project
