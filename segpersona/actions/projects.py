"""Projects: start, rename, see how far each has come."""

from __future__ import annotations

from datetime import datetime

from segpersona.actions import personas
from segpersona.model import Project, Targets
from segpersona.problems import Problem
from segpersona.progress import ProjectState
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
