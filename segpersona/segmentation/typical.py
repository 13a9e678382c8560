"""Three real customers who stand for a segment: near its middle, clearly in it, and unlike each other.

The nearest to the middle comes first; then, out of the nearer part, whoever is least like those already chosen.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Customers, Segmentation
from segpersona.segmentation.preparation import as_numbers, coded, is_number
from segpersona.segmentation.sampling import canonical_rows

_SHOWN, _ENOUGH, _MOST = 3, 30, 1_000
_NEAR = 0.25
"""The share of a segment that counts as near its middle."""

Table = NDArray[np.float64]


def typical_of(customers: Customers, segmentation: Segmentation, rows: NDArray[np.int64]) -> dict[str, tuple[str, ...]]:
    """Ids of at most three customers for each letter. ``rows``: a sample to choose from; a segment that has few in it
    is looked at whole."""
    labels, keys = segmentation.labels, [row.key for row in customers.columns if row.basis]
    sampled = labels.iloc[rows].to_numpy()
    found = {}
    for segment in segmentation.segments:
        own = rows[sampled == segment.letter][:_MOST]
        if len(own) < _ENOUGH:
            every = np.flatnonzero((labels == segment.letter).to_numpy())
            own = every[canonical_rows(customers.table.iloc[every], keys, _MOST)]
        sure = segmentation.membership[segment.letter].iloc[own].to_numpy()
        clear = own[sure >= np.median(sure)] if len(own) else own
        chosen = clear[_chosen(_places(customers, clear))]
        found[segment.letter] = tuple(str(one) for one in labels.index[chosen])
    return found


def _places(customers: Customers, rows: NDArray[np.int64]) -> Table:
    """Customers as points: numbers by their rank among these rows, a gap in the middle; kinds one or nought, halved."""
    blocks: list[Table] = [np.zeros((len(rows), 1))]
    for row in customers.columns:
        if not row.basis:
            continue
        column = customers.table[row.key].iloc[rows]
        if is_number(row, column):
            ranks = pd.Series(as_numbers(column)).rank(pct=True).fillna(0.5)
            blocks.append(np.array(ranks, dtype=np.float64).reshape(-1, 1))
        else:
            places, levels = coded(column)
            blocks.append(np.where(places[:, None] == np.arange(len(levels)), 0.5, 0.0))
    return np.hstack(blocks)


def _chosen(points: Table) -> NDArray[np.int64]:
    """Places of the nearest to the middle, and of those near it who are least alike."""
    apart = np.abs(points - points.mean(axis=0)).sum(axis=1)
    near = np.argsort(apart, kind="stable")[: max(_SHOWN, int(_NEAR * len(points)))]
    chosen = list(near[:1])
    while len(chosen) < min(_SHOWN, len(near)):
        unlike = np.min([np.abs(points[near] - points[one]).sum(axis=1) for one in chosen], axis=0)
        unlike[np.isin(near, chosen)] = -1
        chosen.append(near[int(unlike.argmax())])
    return np.array(chosen, dtype=np.int64)
