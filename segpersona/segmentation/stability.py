"""Do the groups come back? The same customers drawn again with replacement, fitted again, compared on the same rows.

Stability of a number of groups: mean adjusted Rand index of pairs of bootstrap solutions (Hubert and Arabie 1985;
Dolnicar and Leisch 2010). Stability of one segment: mean over bootstraps of its best Jaccard overlap (Hennig 2007).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from segpersona.segmentation.mixture import Design

Labels = NDArray[np.int64]
Fit = Callable[[Design, int], Callable[[Design], Labels]]
"""Fits rows with a seed; gives a function that labels rows."""

_DRAW, _PAIRS, _FEW = 2_000, 10, 4
_STABLE, _NEAR = 0.75, 0.05


def redraw(data: Design, fit: Fit, *, seed: int, tick: Callable[[], None], pairs: int = _PAIRS) -> list[Labels]:
    """Labels of all rows under solutions of re-drawn customers, two per pair; stops early where the answer is plain."""
    random = np.random.default_rng([seed, 7])
    size = min(len(data.terms), _DRAW)
    solutions: list[Labels] = []
    for pair in range(pairs):
        for _ in range(2):
            rows = random.integers(len(data.terms), size=size)
            solutions.append(fit(data.take(rows), int(random.integers(2**31)))(data))
            tick()
        if pair + 1 >= _FEW and _plain(solutions):
            break
    return solutions


def _plain(solutions: list[Labels]) -> bool:
    """Whether more pairs could hardly move the answer across the line between stable and not."""
    pairs = [rand_index(one, other) for one, other in zip(solutions[::2], solutions[1::2], strict=True)]
    error = 2 * float(np.std(pairs, ddof=1)) / np.sqrt(len(pairs))
    return bool(abs(float(np.mean(pairs)) - _STABLE) > max(error, _NEAR))


def agreement(solutions: list[Labels]) -> float:
    """Mean adjusted Rand index of the pairs."""
    pairs = zip(solutions[::2], solutions[1::2], strict=False)
    return float(np.mean([rand_index(one, other) for one, other in pairs]))


def rand_index(one: Labels, other: Labels) -> float:
    """Adjusted Rand index: 1 = the same split, 0 = no more alike than by chance."""
    table = crossed(one, other).astype(np.float64)
    total = table.sum()
    both = (table * (table - 1)).sum() / 2
    rows, columns = table.sum(1), table.sum(0)
    by_row, by_column = (rows * (rows - 1)).sum() / 2, (columns * (columns - 1)).sum() / 2
    chance = by_row * by_column / (total * (total - 1) / 2)
    most = (by_row + by_column) / 2
    return 1.0 if most == chance else float((both - chance) / (most - chance))


def crossed(one: Labels, other: Labels) -> NDArray[np.int64]:
    """How many rows carry each pair of labels."""
    width = int(other.max()) + 1
    counts = np.bincount(one * width + other, minlength=(int(one.max()) + 1) * width)
    return np.asarray(counts.reshape(-1, width), dtype=np.int64)


def origins(labels: Labels, coarser: Labels, k: int) -> NDArray[np.float64]:
    """For each segment whether its customers stay together with one group fewer: 1 all do, 0 they come from all over.

    One minus the entropy of where they come from, over its largest possible value (Dolnicar, Grün and Leisch 2018).
    """
    shares = crossed(np.append(labels, k - 1), np.append(coarser, 0))[:k].astype(np.float64)
    shares[k - 1, 0] -= 1
    shares /= np.maximum(shares.sum(1, keepdims=True), 1)
    entropy = -(shares * np.log(np.where(shares > 0, shares, 1))).sum(1)
    return np.asarray(1 - entropy / np.log(k - 1) if k > 2 else np.ones(k), dtype=np.float64)


def by_segment(labels: Labels, k: int, solutions: list[Labels]) -> NDArray[np.float64]:
    """For each segment the mean of its best overlap with a segment of each re-drawn solution."""
    best = np.zeros((len(solutions), k))
    for place, other in enumerate(solutions):
        common = crossed(np.append(labels, k - 1), np.append(other, 0))[:k].astype(np.float64)
        union = common.sum(1, keepdims=True) + common.sum(0, keepdims=True) - common
        best[place] = (common / np.maximum(union, 1)).max(1)
    return np.asarray(best.mean(0), dtype=np.float64)
