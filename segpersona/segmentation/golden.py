"""Golden questions: the few columns that sort people best where no plain rule does.

Chosen one after another, each time the column that helps a linear classifier most; learnt from half the customers and
checked on the other half.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Customers
from segpersona.segmentation.preparation import as_numbers, coded, is_number
from segpersona.segmentation.sampling import canonical_rows

_ROWS, _MOST, _LEAST_GAIN, _RIDGE, _MOST_LEVELS = 2_000, 8, 0.02, 1e-2, 12

Table = NDArray[np.float64]


def golden_questions(customers: Customers, labels: pd.Series) -> tuple[tuple[str, ...], float]:
    """Keys of at most eight features, the most telling first, and the share of unseen customers they sort rightly."""
    keys = [row.key for row in customers.columns if row.basis]
    rows = canonical_rows(customers.table, keys, _ROWS)
    part = customers.table.iloc[rows]
    codes = pd.factorize(labels.iloc[rows], sort=True)[0]
    blocks = {key: _block(customers, part[key], key) for key in sorted(keys)}
    chosen = forward(blocks, codes, most=_MOST, least_gain=_LEAST_GAIN)
    right = chosen[-1][1] if chosen else float(np.bincount(codes).max() / len(codes))
    return tuple(key for key, _ in chosen), right


def forward(
    blocks: Mapping[str, Table], codes: NDArray[np.int64], *, most: int, least_gain: float
) -> list[tuple[str, float]]:
    """Forward selection: keys of blocks of columns, the most telling first, each with the share of unseen rows that is
    sorted rightly up to there."""
    chosen: list[tuple[str, float]] = []
    right = float(np.bincount(codes).max() / len(codes))
    while len(chosen) < min(most, len(blocks)):
        had = [key for key, _ in chosen]
        scores = {key: _right([blocks[one] for one in (*had, key)], codes) for key in blocks if key not in had}
        best = max(scores, key=lambda key: scores[key])
        if scores[best] - right < least_gain:
            break
        right = scores[best]
        chosen.append((best, right))
    return chosen


def _block(customers: Customers, column: pd.Series, key: str) -> Table:
    """A feature as columns of numbers: itself and its square, or one per kind."""
    if is_number(customers.feature(key), column):
        values = as_numbers(column)
        ranks = pd.Series(values).rank(pct=True).fillna(0.5).to_numpy() - 0.5
        return np.column_stack([ranks, ranks**2])
    places, levels = coded(column)
    return np.asarray(places[:, None] == np.arange(min(len(levels), _MOST_LEVELS)), dtype=np.float64)


def _right(blocks: list[Table], codes: NDArray[np.int64]) -> float:
    """Share of the second half that a linear classifier learnt on the first half puts where it belongs."""
    table = np.column_stack([np.ones(len(codes)), *blocks])
    learn, check = table[::2], table[1::2]
    gram = learn.T @ learn + _RIDGE * np.eye(table.shape[1])
    weights = np.linalg.solve(gram, learn.T @ np.eye(codes.max() + 1)[codes[::2]])
    return float(((check @ weights).argmax(axis=1) == codes[1::2]).mean())
