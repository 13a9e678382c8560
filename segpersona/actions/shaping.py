"""Shape a segmentation by hand: another number, merge, split, undo; choose among those kept; compare two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import pandas as pd

from segpersona.actions import jobs
from segpersona.actions.data import customers_of
from segpersona.actions.meanings import least_shown
from segpersona.actions.segments import NO_DATA, Way, carry_names, start_finding, stories, value_ahead
from segpersona.model import Customers, Dataset, Profile, SavedSegmentation, Segmentation
from segpersona.problems import Problem
from segpersona.segmentation import crossed, merged, same_groups, split_in
from segpersona.store import Store

OLD_DATA = Problem("Your data has changed since these groups were made. Find the groups again, then change them.")
NO_CUSTOMERS = Problem(
    "These groups were drawn without data, so there is nobody to sort. Find groups in your data first."
)

SHOWN = Problem("These groups are the ones in use, or were made from them. Show another way of splitting first.")
STOOD_ON = Problem("Personas stand for these groups. Move them to the groups in use first, or delete them.")


def number_ready(store: Store, found: SavedSegmentation, k: int) -> SavedSegmentation | None:
    """The same search's result under another number of groups, if it is kept ready."""
    return store.sibling(found.family, k)


def take_number(store: Store, found: SavedSegmentation, k: int, *, clock: Callable[[], datetime]) -> None:
    """Another number of groups: a look-up where it is kept ready, else a new search as a job."""
    ready = number_ready(store, found, k)
    if ready is None:
        start_finding(store, found.project, clock=clock, way=Way(method=found.method, k=k))
        return
    given, named = store.given_names(found.id), store.given_names(ready.id)
    for row in ready.segments:
        if row.letter in given and row.letter not in named:
            store.rename_segment(ready.id, row.letter, given[row.letter], now=clock())
    store.choose_segmentation(ready.id, now=clock())


def choose(store: Store, segmentation: str, *, now: datetime) -> None:
    """Go back to one of the ways of splitting that are kept."""
    store.choose_segmentation(segmentation, now=now)


def drop(store: Store, found: SavedSegmentation) -> None:
    """Let go of a way of splitting with everything made from it. Raises SHOWN, STOOD_ON."""
    current, family = store.segmentation(found.project), found.family
    if current and current.family == family:
        raise SHOWN
    its_own = {row.id for row in store.relatives(family)}
    if any(persona.segmentation in its_own for persona in store.personas(found.project)):
        raise STOOD_ON
    store.drop_family(family)


def merge(
    store: Store, found: SavedSegmentation, one: str, other: str, *, now: datetime, customers: Customers | None = None
) -> SavedSegmentation:
    """Two groups become one; what was before stays and can be taken back."""
    dataset = _its_data(store, found)
    fresh = merged(whole(store, found), one, other)
    told = stories(customers or customers_of(store, dataset), fresh, None, least=least_shown(store))
    return _keep(store, dataset, found, fresh, _with_lifetimes(told, found, {one, other}), now)


def start_split(
    store: Store, found: SavedSegmentation, letter: str, parts: int, *, clock: Callable[[], datetime]
) -> jobs.Job:
    """Split a group as a job: its customers are looked at alone."""

    def work(report: jobs.Progress) -> None:
        dataset = _its_data(store, found)
        customers = customers_of(store, dataset)
        fresh = split_in(customers, whole(store, found), letter, parts, progress=report)
        told = stories(customers, fresh, value_ahead(store, dataset, customers), least=least_shown(store))
        _keep(store, dataset, found, fresh, told, clock())

    return jobs.start(found.project, work)


def undo(store: Store, found: SavedSegmentation, *, now: datetime) -> None:
    """Back to what was before the last merge or split."""
    if found.parent:
        store.choose_segmentation(found.parent, now=now)


def whole(store: Store, found: SavedSegmentation) -> Segmentation:
    """A kept segmentation with the letters of all customers."""
    if found.believed:
        raise NO_CUSTOMERS
    kept = store.labels(found.id)
    return Segmentation(
        method=found.method, k=found.k, labels=kept["letter"], membership=kept.drop(columns="letter"),
        segments=found.segments, verdict=found.verdict, stability=found.stability, model=found.model,
        basis=found.basis, findings=found.findings, offered=found.offered,
    )  # fmt: skip


def who_went_where(
    store: Store, before: SavedSegmentation, after: SavedSegmentation
) -> tuple[pd.DataFrame, dict[str, str]]:
    """How many customers are in each group of one (rows) and of the other (columns); and for each group of the other
    the one that is much the same, if any."""
    if before.believed or after.believed:
        raise NO_CUSTOMERS
    old, new = (store.labels(row.id)["letter"] for row in (before, after))
    return crossed(old, new), same_groups(old, new)


def _keep(
    store: Store, dataset: Dataset, before: SavedSegmentation, fresh: Segmentation, told: Sequence[Profile],
    now: datetime,
) -> SavedSegmentation:  # fmt: skip
    saved = store.add_segmentation(
        before.project, dataset, fresh, told, now=now, family=before.family, parent=before.id, decided=before.decided
    )  # fmt: skip
    carry_names(store, saved, store.given_names(before.id), now=now)
    return store.segmentation_by_id(saved.id)


def _with_lifetimes(told: Sequence[Profile], before: SavedSegmentation, joined: set[str]) -> list[Profile]:
    """The value to come of merged groups is the mean of both by their sizes; the others keep theirs."""
    known = {row.letter: row for row in before.profiles if row.lifetime is not None}
    people = sum(known[letter].size for letter in joined if letter in known)
    both = sum((known[letter].lifetime or 0.0) * known[letter].size for letter in joined if letter in known)
    means = {letter: row.lifetime for letter, row in known.items()}
    means |= dict.fromkeys(joined, both / people) if people and joined <= set(known) else {}
    return [replace(row, lifetime=means.get(row.letter)) for row in told]


def _its_data(store: Store, found: SavedSegmentation) -> Dataset:
    dataset = store.dataset(found.project)
    if dataset is None:
        raise NO_DATA
    if (dataset.id, dataset.version) != (found.dataset, found.dataset_version):
        raise OLD_DATA
    return dataset
