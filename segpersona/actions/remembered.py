"""Groups whose customers are not at hand: a project that travels without them takes along what they measured."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import Judged, Measure, SavedSegmentation
from segpersona.store import Store


def filled_up(store: Store, found: SavedSegmentation, fresh: Judged) -> Judged:
    """Criteria and checks as they were measured then; what the team says of the groups, and what it lets through, as
    it is now. ``fresh``: what can be told without the customers."""
    then = store.measured(found.id)
    if then is None:
        return fresh
    now, let = {row.key: row for row in fresh.measures}, store.let_through(found.id)
    kept = [now[row.key] if row.key in now and _is_said(now[row.key]) else row for row in then.measures]
    known = {row.key for row in kept}
    return Judged(
        measures=(*kept, *(row for row in fresh.measures if row.key not in known)),
        checks=tuple(replace(row, let_through=let.get((row.letter, row.key), "")) for row in then.checks),
    )


def _is_said(now: Measure) -> bool:
    """Whether a criterion hangs on what people say rather than on customers."""
    return now.source == "asked" or (now.source == "own" and not now.withheld)
