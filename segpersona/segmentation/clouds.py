"""Are there groups at all? The table is compared with copies of itself that have the same columns and the same ties
between columns, but no groups.

A copy is drawn from one normal cloud whose columns are given the table's own values by rank, with its rank correlations
met by calibration ("normal to anything", Cario and Nelson 1997). Two figures are compared, each at its best number of
groups: the silhouette (Rousseeuw 1987), which sees gaps, and the gain in likelihood of the mixture over no groups,
which sees groups that overlap. For each, z says how many standard deviations of the copies the table stands above them;
the mean of the two decides, because each alone is now and then fooled by a long tail or by steps of counts. Where the
table is turned to bring groups out, the gain is taken both as columns are and turned, and each copy is turned to bring
out its own: a turn that was learnt on the table alone would favour it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import pdist, squareform

from segpersona.segmentation.mixture import design, fit_mixture, kmeans
from segpersona.segmentation.preparation import Encoded
from segpersona.segmentation.turning import turned_anew

Floats = NDArray[np.float64]

_ROWS, _COPIES, _MOST, _SILHOUETTE_ROWS = 1_200, 12, 7, 700
_PLAIN = {4: 40.0, 6: 15.0}
"""Number of copies -> from which figure on the answer is plain by then: eight and three times the least that is called
clear, since the spread of so few is known but roughly."""
_ROUNDS, _STARTS = 5, 3


def standing_out(encoded: Encoded, turned: int, *, seed: int, tick: Callable[[], None]) -> float:
    """z of the table's groups against one-cloud copies: above 5 clear, 3 to 5 hints, below 3 none.

    ``turned``: how many groups the table's turn was learnt with, 0 where it is not turned.
    """
    rows = np.linspace(0, len(encoded) - 1, min(len(encoded), _ROWS)).astype(np.int64)
    table = encoded.take(rows)
    random = np.random.default_rng([seed, 11])
    copier = _Copier(table, random)
    own = _figures(table, turned)
    copies: list[tuple[Floats, Floats]] = []
    while len(copies) < _COPIES and not (len(copies) in _PLAIN and _above(own, copies) > _PLAIN[len(copies)]):
        copies.append(_figures(copier.draw(random), turned))
        tick()
    return _above(own, copies)


def _above(own: tuple[Floats, Floats], copies: list[tuple[Floats, Floats]]) -> float:
    """The mean over both figures of the most that the table stands above the copies."""
    return float(np.mean([_most(own[place], np.array([copy[place] for copy in copies])) for place in range(len(own))]))


def _most(own: Floats, others: Floats) -> float:
    return float(((own - others.mean(axis=0)) / (others.std(axis=0, ddof=1) + 1e-6)).max())


def _figures(table: Encoded, turned: int) -> tuple[Floats, Floats]:
    """Silhouettes and gains of a table."""
    ways = (table, turned_anew(table, turned)) if turned else (table,)
    return _silhouettes(table), np.hstack([_gains(way) for way in ways])


def _gains(table: Encoded) -> Floats:
    """Gain in log-likelihood per customer for 2 to 7 groups."""
    data = design(table)
    single = fit_mixture(data, 1, seed=0).fit
    fits = [fit_mixture(data, k, seed=0, starts=2).fit for k in _tried(table)]
    return (np.array(fits) - single) / len(table)


def _tried(table: Encoded) -> range:
    return range(2, min(_MOST, len(table) // 10) + 1)


def _silhouettes(table: Encoded) -> Floats:
    """The mean silhouette for 2 to 7 groups."""
    points = design(table).places
    random = np.random.default_rng(13)
    part = random.permutation(len(points))[:_SILHOUETTE_ROWS]
    apart = squareform(pdist(points[part].astype(np.float64)))
    found = []
    for k in _tried(table):
        best = min((kmeans(points, k, random, steps=30) for _ in range(_STARTS)), key=lambda one: one[1])
        found.append(_silhouette(apart, best[0][part], k))
    return np.array(found)


def _silhouette(apart: Floats, labels: NDArray[np.int64], k: int) -> float:
    member = np.eye(k)[labels]
    sizes = member.sum(0)
    sums = apart @ member
    rows = np.arange(len(labels))
    inside = sums[rows, labels] / np.maximum(sizes[labels] - 1, 1)
    means = sums / np.maximum(sizes, 1)
    means[:, sizes == 0] = np.inf
    means[rows, labels] = np.inf
    outside = means.min(1)
    width = (outside - inside) / np.maximum(np.maximum(outside, inside), 1e-12)
    return float(np.where(sizes[labels] > 1, width, 0).mean())


class _Copier:
    """Draws one-cloud copies of a table."""

    def __init__(self, table: Encoded, random: np.random.Generator) -> None:
        self._table = table
        self._columns = self._as_numbers(table)
        self._sorted = [np.sort(column[~np.isnan(column)]) for column in self._columns.T]
        self._root = self._calibrated(random)

    def draw(self, random: np.random.Generator) -> Encoded:
        """A copy: the same values per column, the same gaps, no groups."""
        normal = random.normal(size=(len(self._table), len(self._sorted))) @ self._root
        values = np.column_stack([self._valued(place, normal[:, place]) for place in range(normal.shape[1])])
        values[np.isnan(self._columns)] = np.nan
        count = self._table.numbers.shape[1]
        kinds = []
        for place in range(count, values.shape[1]):
            back = self._backs[place - count]
            codes = np.where(np.isnan(values[:, place]), -1, np.nan_to_num(values[:, place])).astype(np.int64)
            kinds.append(np.where(codes >= 0, back[codes], -1))
        return replace(self._table, numbers=values[:, :count], kinds=tuple(kinds))

    def _as_numbers(self, table: Encoded) -> Floats:
        """Kinds become numbers by the order of their means on the longest direction, so that ties are kept."""
        longest = _longest(table)
        self._backs: list[NDArray[np.int64]] = []
        columns = [table.numbers]
        for code, levels in zip(table.kinds, table.levels, strict=True):
            means = [longest[code == level].mean() if (code == level).any() else 0.0 for level in range(levels)]
            back = np.argsort(means, kind="stable")
            place = np.empty(levels)
            place[back] = np.arange(levels)
            columns.append(np.where(code >= 0, place[code], np.nan)[:, None])
            self._backs.append(back.astype(np.int64))
        return np.hstack(columns)

    def _calibrated(self, random: np.random.Generator) -> Floats:
        filled = np.where(np.isnan(self._columns), np.nanmedian(self._columns, axis=0), self._columns)
        wanted = _correlations(np.column_stack([_ranks(column) for column in filled.T]))
        noise = random.normal(size=(max(len(filled), 1_500), filled.shape[1]))
        latent = wanted.copy()
        for _ in range(_ROUNDS):
            normal = noise @ _square_root(latent)
            got = np.column_stack([_ranks(self._valued(place, normal[:, place])) for place in range(normal.shape[1])])
            latent = np.clip(latent + wanted - _correlations(got), -0.98, 0.98)
            np.fill_diagonal(latent, 1.0)
        return _square_root(latent)

    def _valued(self, place: int, normal: Floats) -> Floats:
        values = self._sorted[place]
        order = np.empty(len(normal), dtype=np.int64)
        order[np.argsort(normal, kind="stable")] = np.arange(len(normal))
        return values[np.minimum((order + 0.5) / len(normal) * len(values), len(values) - 1).astype(np.int64)]


def _longest(table: Encoded) -> Floats:
    points = design(table).places.astype(np.float64)
    _, vectors = np.linalg.eigh(points.T @ points)
    return np.asarray(points @ vectors[:, -1], dtype=np.float64)


def _ranks(values: Floats) -> Floats:
    """Average ranks between 0 and 1."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2 - 0.5) / len(values)
    return np.asarray(ranks[inverse], dtype=np.float64)


def _correlations(columns: Floats) -> Floats:
    centred = columns - columns.mean(0)
    scale = np.sqrt((centred**2).sum(0))
    scale[scale == 0] = 1.0
    matrix = (centred / scale).T @ (centred / scale)
    np.fill_diagonal(matrix, 1.0)
    return np.asarray(matrix, dtype=np.float64)


def _square_root(matrix: Floats) -> Floats:
    values, vectors = np.linalg.eigh(matrix)
    root = (vectors * np.sqrt(np.clip(values, 1e-3, None))).T
    return np.asarray(root / np.sqrt((root**2).sum(0)), dtype=np.float64)
