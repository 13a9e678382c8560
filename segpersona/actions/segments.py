"""Segments: find or draw groups as a job, keep them, rename them; the other numbers of groups are kept ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

import pandas as pd

from segpersona.actions import jobs
from segpersona.actions.basis import basis_of
from segpersona.actions.data import customers_of
from segpersona.actions.files import open_questions
from segpersona.actions.meanings import least_shown
from segpersona.actions.rhythms import rhythm_for
from segpersona.fields import Text, Value
from segpersona.intake import masked_cells
from segpersona.model import Customers, Dataset, Profile, SavedSegmentation, Segmentation
from segpersona.problems import Finding, Problem
from segpersona.segmentation import (
    Lifetime,
    OwnRule,
    door,
    find_segments,
    keeping_letters,
    lifetime_of,
    other_number,
    profile,
    withhold,
)
from segpersona.store import Store

NO_DATA = Problem("There is no customer data in this project yet. Add a file on the Data page first.")
ASK_FIRST = Problem("“{column}” can be read two ways. Say on the Data page which comes first, then find the groups.")
LIFETIME = "lifetime"
"""The key of the finding on the value to come."""
_NAME = Text(key="segment_name", label="Name of the group", limit=60, required=True)
_BY_FILE = ("natural", "similar", "value", "lifecycle")
"""Doors whose groups keep their letters from one run to the next; own rules are lettered by their order."""


@dataclass(frozen=True, kw_only=True)
class Way:
    """How to split: the door, how many groups (None = as many as hold up), its answers, own rules."""

    method: str = "natural"
    k: int | None = None
    params: Mapping[str, Value] = field(default_factory=dict)
    rules: tuple[OwnRule, ...] = ()


def find_and_keep(
    store: Store, project: str, *, now: datetime, way: Way | None = None, progress: jobs.Progress | None = None,
    keep_ready: bool = False,
) -> SavedSegmentation:  # fmt: skip
    """Find groups in the project's data and keep them. ``keep_ready``: afterwards work out the other numbers of groups
    too, as a job of their own."""
    way = way or Way()
    dataset = store.dataset(project)
    if dataset is None:
        raise NO_DATA
    decided = basis_of(store, project)
    customers = customers_for(store, dataset, way.method)
    found = find_segments(
        customers, method=way.method, k=way.k, progress=progress, params=way.params, rules=way.rules
    )  # fmt: skip
    before = _before(store, project, way.method)
    if before and not store.has_labels(before):
        before = None
    given = store.given_names(before.id) if before else {}
    if before:
        found = keeping_letters(found, store.labels(before.id)["letter"], given)
    ahead = value_ahead(store, dataset, customers)
    found = saying(found, ahead)
    told = stories(customers, found, ahead, least=least_shown(store))
    saved = store.add_segmentation(project, dataset, found, told, now=now, decided=decided)
    carry_names(store, saved, given, now=now)
    if keep_ready and found.others:
        jobs.start(ready_job(saved.id), lambda report: _others(store, dataset, saved, customers, found, ahead, report))
    return store.segmentation_by_id(saved.id)


def start_finding(store: Store, project: str, *, clock: Callable[[], datetime], way: Way | None = None) -> jobs.Job:
    """The same as a job: progress and cancel under the project's id. Raises ASK_FIRST."""
    dataset = store.dataset(project)
    if dataset and (asked := open_questions(store, dataset)):
        raise ASK_FIRST.with_(column=asked[0][1])

    def work(report: jobs.Progress) -> None:
        find_and_keep(store, project, now=clock(), way=way, progress=report, keep_ready=True)

    return jobs.start(project, work)


def find_if_needed(store: Store, project: str, *, clock: Callable[[], datetime]) -> None:
    """Look for groups unless the ones there are were made from this very data."""
    dataset, found = store.dataset(project), store.segmentation(project)
    if dataset and found and (found.dataset, found.dataset_version) == (dataset.id, dataset.version):
        return
    start_finding(store, project, clock=clock)


def typical_of(store: Store, found: SavedSegmentation, letter: str, most: int = 3) -> tuple[str, ...]:
    """Numbers of customers who stand for a group, contacts in them masked; none in groups drawn without data. Where
    none were chosen when the groups were kept: the customers who belong most clearly."""
    if found.believed:
        return ()
    chosen = store.typical(found)
    best = pd.Index((_clearest(store, found, letter) if chosen is None else chosen.get(letter, ()))[:most])
    return tuple(str(number) for number in masked_cells(pd.Series(best.astype(str), dtype=object)))


def _clearest(store: Store, found: SavedSegmentation, letter: str) -> tuple[str, ...]:
    kept = store.labels(found.id)
    own = kept.loc[(kept["letter"] == letter).to_numpy(), letter]
    return tuple(own.sort_values(ascending=False, kind="stable").index)


def rename(store: Store, segmentation: str, letter: str, name: str, *, now: datetime) -> None:
    """Give a group a name of the team's own."""
    store.rename_segment(segmentation, letter, str(_NAME.clean(name)), now=now)


def customers_for(store: Store, dataset: Dataset, method: str) -> Customers:
    """The customers of a dataset, with their rhythm where the door is better with it."""
    customers = customers_of(store, dataset)
    if not door(method).wants_rhythm:
        return customers
    return replace(customers, rhythm=rhythm_for(store, dataset, customers))


def value_ahead(store: Store, dataset: Dataset, customers: Customers) -> Lifetime | None:
    """What each customer is expected to bring in the year ahead, or why that is not said; None without orders."""
    rhythm = customers.rhythm if customers.rhythm is not None else rhythm_for(store, dataset, customers)
    return None if rhythm is None else lifetime_of(rhythm)


def saying(found: Segmentation, ahead: Lifetime | None) -> Segmentation:
    """The segmentation with what is to be known of the value to come: why it is withheld, or what to keep in mind."""
    words = (ahead.withheld or ahead.mind) if ahead else ""
    if not words:
        return found
    others = tuple(row for row in found.findings if row.key != LIFETIME)
    return replace(found, findings=(*others, Finding(key=LIFETIME, words=words)))


def stories(customers: Customers, found: Segmentation, ahead: Lifetime | None, *, least: int) -> list[Profile]:
    """The profiles, with the value to come where it is known, without figures about fewer than ``least`` people."""
    told = profile(customers, found)
    if ahead and ahead.values is not None:
        values = ahead.values.reindex(found.labels.index).fillna(0.0)
        means = values.groupby(found.labels.to_numpy()).mean()
        told = [replace(row, lifetime=float(means[row.letter])) for row in told]
    return withhold(told, least)


def carry_names(store: Store, saved: SavedSegmentation, given: Mapping[str, str], *, now: datetime) -> None:
    """Names that people gave go on with the groups that kept their letter."""
    for row in saved.segments:
        if given.get(row.letter) == row.name:
            store.rename_segment(saved.id, row.letter, row.name, now=now)


def ready_job(segmentation: str) -> str:
    """Under which key the other numbers of groups are worked out."""
    return f"ready-{segmentation}"


def _before(store: Store, project: str, method: str) -> SavedSegmentation | None:
    """The last segmentation of the same door with the same project's customers, if letters are to be kept from it."""
    kept = (row for row in store.segmentations(project) if row.method == method and row.dataset)
    return next(kept, None) if method in _BY_FILE else None


def _others(
    store: Store, dataset: Dataset, saved: SavedSegmentation, customers: Customers, found: Segmentation,
    ahead: Lifetime | None, report: jobs.Progress,
) -> None:  # fmt: skip
    least = least_shown(store)
    for done, k in enumerate(found.others):
        report(done / len(found.others), f"Keeping {k} groups ready")
        other = saying(other_number(customers, found, k), ahead)
        told = stories(customers, other, ahead, least=least)
        store.add_segmentation(
            saved.project, dataset, other, told, now=saved.created, family=saved.id, shown=False,
            decided=saved.decided,
        )  # fmt: skip
