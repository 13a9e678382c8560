"""Criteria that count the same thing twice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from segpersona.model import Measure

_ALIKE, _ENOUGH = 0.9, 5
"""Rank correlation from which on two criteria say the same, and from how many segments on that is no accident."""
_BY_MAKING = (
    (("revenue", "size", "value"), "Money they bring is how many they are times what one is worth, so whoever leads in "
     "one counts twice. Leave one of the three out."),
    (("revenue", "size"), "Money they bring grows with how many they are, so large groups count twice."),
    (("revenue", "profit"), "Profit is part of the money they bring, so it counts twice. Keep one of the two."),
    (("revenue", "headroom", "size"), "Room to grow and money they bring both grow with how many they are."),
    (("value", "basket", "frequency"), "What one customer is worth is their basket times their orders, so it counts "
     "twice."),
    (("repeat", "year_again"), "Both say who came back. Keep one of the two."),
)  # fmt: skip


def doubled(measures: Sequence[Measure], figures: NDArray[np.float64], weights: NDArray[np.float64]) -> tuple[str, ...]:
    """A sentence for every overlap among the criteria that count: by how they are made, or because they rank alike."""
    counted = [place for place, weight in enumerate(weights) if weight > 0]
    keys = {measures[place].key for place in counted}
    told: list[str] = []
    named: list[set[str]] = []
    for names, words in _BY_MAKING:
        if keys.issuperset(names) and not any(set(names) <= seen for seen in named):
            told.append(words)
            named.append(set(names))
    if len(figures) < _ENOUGH:
        return tuple(told)
    alike = _correlations(figures)
    for one, two in combinations(counted, 2):
        pair = {measures[one].key, measures[two].key}
        if not any(pair <= seen for seen in named) and alike[one, two] > _ALIKE:
            told.append(
                f"“{measures[one].label}” and “{measures[two].label}” put the groups in nearly the same order, so that "
                "counts twice."
            )
    return tuple(told)


def _correlations(figures: NDArray[np.float64]) -> NDArray[np.float64]:
    """Spearman's, criterion by criterion; 0 where one of the two says nothing."""
    ranks = stats.rankdata(figures, axis=0)
    centred = ranks - ranks.mean(axis=0)
    lengths = np.linalg.norm(centred, axis=0)
    scaled = np.divide(centred, lengths, out=np.zeros_like(centred), where=lengths > 0)
    return np.asarray(scaled.T @ scaled, dtype=np.float64)
