"""What the made-up markets share: group sizes, centres a given distance apart, kinds by shares, marks from a slope."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Groups = NDArray[np.int64]
Random = np.random.Generator
Drawn = tuple[pd.DataFrame, Groups | None]

_TRIES = 200


def members(random: Random, rows: int, shares: Sequence[float] = (0.25,) * 4) -> Groups:
    """The group of each row: every group close to its share, in mixed order."""
    edges = np.cumsum(shares) / np.sum(shares) * rows
    return random.permutation(np.searchsorted(edges, np.arange(rows), side="right").clip(max=len(shares) - 1))


def centres(random: Random, groups: int, columns: int, apart: float) -> Floats:
    """Random centres, of which the closest two are ``apart``: the roomiest of some draws, none far off."""
    best, ratio = np.zeros((groups, columns)), -1.0
    for _ in range(_TRIES):
        places = random.normal(size=(groups, columns))
        gaps = np.linalg.norm(places[:, None] - places[None], axis=2)[np.triu_indices(groups, 1)]
        if gaps.min() / gaps.max() > ratio:
            best, ratio = places * apart / gaps.min(), float(gaps.min() / gaps.max())
        if ratio > 0.5:
            break
    return best


def numbers(values: Floats, *, units: Random) -> pd.DataFrame:
    """Columns in units of their own, as files have them."""
    scale = 10 ** units.uniform(-1, 3, size=values.shape[1])
    return pd.DataFrame(values * scale + units.uniform(-5, 5, size=values.shape[1]) * scale, columns=_names(values))


def _names(values: Floats) -> list[str]:
    return [f"measure_{chr(97 + place)}" for place in range(values.shape[1])]


def kinds(random: Random, shares: Floats, group: Groups, levels: Sequence[str]) -> NDArray[np.object_]:
    """One kind per row, by the shares of its group (groups x levels)."""
    ladder = shares.cumsum(axis=1)
    drawn = (random.random(len(group))[:, None] > ladder[group]).sum(axis=1)
    return np.array(levels, dtype=object)[np.minimum(drawn, len(levels) - 1)]


def leaning_shares(random: Random, groups: int, levels: int, leaning: float) -> Floats:
    """Shares per group: each group leans to one kind by ``leaning``, the rest is spread unevenly."""
    rest = random.dirichlet(np.full(levels, 3.0), size=groups) * (1 - leaning)
    rest[np.arange(groups), random.permutation(np.arange(groups) % levels)] += leaning
    return rest


def marks(values: Floats, most: int = 5) -> NDArray[np.int64]:
    """Marks 1 to ``most`` from values that run from about -2 to 2."""
    return np.clip(np.round(values * (most - 1) / 4 + (most + 1) / 2), 1, most).astype(np.int64)
