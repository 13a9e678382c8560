"""Priorities: what matters to the team, the ranking that follows, the groups to work on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from segpersona.actions.segments import NO_DATA
from segpersona.model import Ranking
from segpersona.prioritization import rank, weight_fields, weights_from_words
from segpersona.store import Store


def say_weight(store: Store, project: str, criterion: str, value: object, *, now: datetime) -> None:
    """How much one criterion matters, on the words of its field."""
    field = next(field for field in weight_fields() if field.key == criterion)
    store.set_weight(project, criterion, float(str(field.clean(value))), now=now)


def weights_of(store: Store, project: str) -> dict[str, float]:
    """What the team said for each criterion, else the field's default."""
    said = store.weights(project)
    return {field.key: said.get(field.key, float(str(field.default))) for field in weight_fields()}


def ranking_of(store: Store, project: str) -> Ranking:
    """The ranking of the current groups under the team's weights."""
    segmentation = store.segmentation(project)
    if segmentation is None:
        raise NO_DATA
    return rank(segmentation.profiles, weights_from_words(weights_of(store, project)))


def choose_targets(store: Store, project: str, letters: Sequence[str], *, now: datetime) -> None:
    """The groups to work on, best first."""
    segmentation = store.segmentation(project)
    if segmentation is None:
        raise NO_DATA
    store.set_targets(project, segmentation.id, tuple(letters), now=now)
