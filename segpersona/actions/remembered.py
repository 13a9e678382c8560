"""What the groups measured while their customers were at hand: goes along with a project that travels without them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from segpersona.model import Check, Measure, SavedSegmentation
from segpersona.store import Store
from segpersona.store.records import dump, load

_KEY = "measured"


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """Criteria and checks as they stood. ``customers``: letter -> how many there were, by which groups that are found
    anew are told from these."""

    customers: Mapping[str, int]
    measures: tuple[Measure, ...]
    checks: tuple[Check, ...]


def remember(
    store: Store, found: SavedSegmentation, measures: Sequence[Measure], checks: Sequence[Check], *, now: datetime
) -> None:
    """Keep what was measured, where it is news."""
    told = dump(Remembered(customers=_sizes(found), measures=tuple(measures), checks=tuple(checks)))
    if told != store.choice(found.project, _KEY):
        store.set_choice(found.project, _KEY, told, now=now)


def remembered(store: Store, project: str) -> Remembered | None:
    """What was kept, if anything."""
    told = store.choice(project, _KEY)
    return load(Remembered, told) if told else None


def filled_up(
    store: Store, found: SavedSegmentation, fresh: Sequence[Measure], checks: Sequence[Check]
) -> tuple[tuple[Measure, ...], tuple[Check, ...]]:
    """Criteria and checks of groups whose customers are not at hand: as they were measured then; what the team says of
    the groups, and what it lets through, as it is now."""
    then = remembered(store, found.project)
    if then is None or then.customers != _sizes(found):
        return tuple(fresh), tuple(checks)
    now = {row.key: row for row in fresh}
    kept = [now[row.key] if row.key in now and _is_said(row, now[row.key]) else row for row in then.measures]
    later = [row for row in fresh if row.key not in {one.key for one in then.measures}]
    let = store.let_through(found.id)
    return (*kept, *later), tuple(replace(row, let_through=let.get((row.letter, row.key), "")) for row in then.checks)


def _is_said(then: Measure, now: Measure) -> bool:
    """Whether a criterion hangs on what people say rather than on customers."""
    return now.source == "asked" or (now.source == "own" and not now.withheld)


def _sizes(found: SavedSegmentation) -> dict[str, int]:
    return {row.letter: row.size for row in found.profiles}
