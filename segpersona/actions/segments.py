"""Segments: find groups as a job, keep them, rename them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from segpersona.actions import jobs
from segpersona.actions.data import customers_of
from segpersona.actions.meanings import least_shown
from segpersona.fields import Text
from segpersona.model import SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import find_segments, profile, withhold
from segpersona.store import Store

NO_DATA = Problem("There is no customer data in this project yet. Add a file on the Data page first.")
_NAME = Text(key="segment_name", label="Name of the group", limit=60, required=True)


def find_and_keep(
    store: Store,
    project: str,
    *,
    now: datetime,
    method: str = "natural",
    k: int | None = None,
    progress: jobs.Progress | None = None,
) -> SavedSegmentation:
    """Find groups in the project's data and keep them. ``k``: how many; None = as many as the data shows."""
    dataset = store.dataset(project)
    if dataset is None:
        raise NO_DATA
    customers = customers_of(store, dataset)
    found = find_segments(customers, method=method, k=k, progress=progress)
    profiles = withhold(profile(customers, found), least_shown(store))
    return store.add_segmentation(project, dataset, found, profiles, now=now)


def start_finding(
    store: Store, project: str, *, clock: Callable[[], datetime], method: str = "natural", k: int | None = None
) -> jobs.Job:
    """The same as a job: progress and cancel under the project's id."""

    def work(report: jobs.Progress) -> None:
        find_and_keep(store, project, now=clock(), method=method, k=k, progress=report)

    return jobs.start(project, work)


def find_if_needed(store: Store, project: str, *, clock: Callable[[], datetime]) -> None:
    """Look for groups unless the ones there are were made from this very data."""
    dataset, found = store.dataset(project), store.segmentation(project)
    if dataset and found and (found.dataset, found.dataset_version) == (dataset.id, dataset.version):
        return
    start_finding(store, project, clock=clock)


def rename(store: Store, segmentation: str, letter: str, name: str, *, now: datetime) -> None:
    """Give a group a name of the team's own."""
    store.rename_segment(segmentation, letter, str(_NAME.clean(name)), now=now)
