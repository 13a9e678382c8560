"""How many groups: the fewest that hold up and explain nearly as much as the best.

Among the numbers whose groups come back when customers are re-drawn, the smallest one that reaches 97% of the best
merit. Merit is the gain in Schwarz's criterion over no groups, times a low power of how well the groups come back: of
two numbers that explain about as much, the one that holds better wins (docs/decisions/017-what-groups-are-made-of.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from segpersona.segmentation.mixture import Mixture
from segpersona.segmentation.stability import Labels

MOST, STABLE = 10, 0.75
_ROWS_PER_GROUP, _SMALLEST_SHARE, _SMALLEST, _LARGEST_SHARE = 30, 0.02, 30, 0.7
_NEARLY, _POWER = 0.97, 0.2
_FALL_BACK = range(3, 7)


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One number of groups tried: its model, the sample's labels, the labels of re-drawn solutions, how it held up."""

    k: int
    model: Mixture
    labels: Labels
    solutions: Sequence[Labels]
    stability: float


def numbers_to_try(rows: int) -> range:
    """2 up to one group per 30 customers, ten at most."""
    return range(2, max(2, min(MOST, rows // _ROWS_PER_GROUP)) + 1)


def choose(candidates: Mapping[int, Candidate], single: Mixture, rows: int) -> Candidate:
    """The number of groups to show first."""
    fair = {k: one for k, one in candidates.items() if _admissible(one)} or dict(candidates)
    gains = {k: single.bic(rows) - one.model.bic(rows) for k, one in fair.items()}
    stable = {k: one for k, one in fair.items() if one.stability >= STABLE}
    if not stable:
        among = {k: one for k, one in fair.items() if k in _FALL_BACK} or fair
        return max(among.values(), key=lambda one: (one.stability, -one.k))
    merits = {k: gains[k] * one.stability**_POWER for k, one in stable.items()}
    best = max(merits.values())
    enough = [k for k in stable if merits[k] >= _NEARLY * best] if best > 0 else list(stable)
    return stable[min(enough)]


def _admissible(one: Candidate) -> bool:
    sizes = np.bincount(one.labels, minlength=one.k)
    total = int(sizes.sum())
    floor = min(max(_SMALLEST_SHARE * total, _SMALLEST), 0.08 * total)
    return bool(sizes.min() >= floor and sizes.max() <= _LARGEST_SHARE * total)
