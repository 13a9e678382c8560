"""Could a difference be chance? Asked of each column, and then of each group in it.

Of columns that only describe, kinds by the chi-square test (Pearson 1900), numbers by Kruskal and Wallis (1952),
together held to 5% false discoveries (Benjamini and Hochberg 1995). A kind whose expected count is under five in most
groups cannot be tested: it is left out. Columns that formed the groups always differ, so no such test can clear them.

Every single difference, those of the columns that formed the groups too, is then one group against everyone else: means
by Welch (1947) with the fewest degrees of freedom, shares by the pooled test with Yates' correction (1934).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from scipy import stats

from segpersona.model import Customers, Feature
from segpersona.segmentation.preparation import as_numbers, coded, is_number

_ROWS, _FALSE, _EXPECTED, _MOST_LEVELS = 20_000, 0.05, 5.0, 60


def chance_like(customers: Customers, labels: pd.Series) -> frozenset[str]:
    """Keys of describing features whose differences between the segments could be chance."""
    rows = np.linspace(0, len(labels) - 1, min(len(labels), _ROWS)).astype(np.int64)
    codes = pd.factorize(labels.iloc[rows], sort=True)[0]
    describing = [row for row in customers.columns if not row.basis]
    chances = {row.key: _chance(row, customers.table[row.key].iloc[rows], codes) for row in describing}
    return frozenset(chances) - _real(chances.items())


def real(chances: Sequence[float]) -> list[bool]:
    """Which of a family of differences hold when at most 5% of those told may be false."""
    return [bool(value <= _FALSE) for value in stats.false_discovery_control(chances)] if len(chances) else []


def _real(chances: Iterable[tuple[str, float]]) -> frozenset[str]:
    told = list(chances)
    holds = real([value for _, value in told])
    return frozenset(key for (key, _), held in zip(told, holds, strict=True) if held)


def chances_of_means(counts: np.ndarray, sums: np.ndarray, squares: np.ndarray) -> np.ndarray:
    """For each group the chance of a mean so far from that of all others. ``sums`` and ``squares``: of distances from
    the mean of everyone. 1 for a group of fewer than two, or of everyone."""
    others = counts.sum() - counts
    can = (counts > 1) & (others > 1)
    chances = np.ones(len(counts))
    n, m, own, own_squares = counts[can], others[can], sums[can], squares[can]
    rest, rest_squares = sums.sum() - own, squares.sum() - own_squares
    noise = (own_squares / n - (own / n) ** 2) / (n - 1) + (rest_squares / m - (rest / m) ** 2) / (m - 1)
    far = np.abs(own / n - rest / m) / np.sqrt(np.maximum(noise, np.finfo(float).tiny))
    chances[can] = 2 * stats.t.sf(far, np.minimum(n, m) - 1)
    return chances


def chances_of_shares(own: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """For each group the chance of a share so far from that of all others. ``own``: how many are of the kind."""
    others, rest = totals.sum() - totals, own.sum() - own
    can = (totals > 0) & (others > 0)
    chances = np.ones(len(totals))
    n, m = totals[can], others[can]
    share = own.sum() / totals.sum()
    gap = np.abs(own[can] / n - rest[can] / m) - (1 / n + 1 / m) / 2
    noise = np.sqrt(max(share * (1 - share), np.finfo(float).tiny) * (1 / n + 1 / m))
    chances[can] = 2 * stats.norm.sf(np.maximum(gap, 0) / noise)
    return chances


def _chance(row: Feature, column: pd.Series, codes: np.ndarray) -> float:
    return _of_numbers(as_numbers(column), codes) if is_number(row, column) else _of_kinds(column, codes)


def _of_numbers(values: np.ndarray, codes: np.ndarray) -> float:
    seen = ~np.isnan(values)
    parts = [values[seen & (codes == code)] for code in np.unique(codes)]
    parts = [part for part in parts if len(part)]
    if len(parts) < 2 or np.ptp(values[seen]) == 0:
        return 1.0
    return float(stats.kruskal(*parts).pvalue)


def _of_kinds(column: pd.Series, codes: np.ndarray) -> float:
    places, levels = coded(column)
    if not 1 < len(levels) <= _MOST_LEVELS:
        return 1.0
    table = pd.crosstab(places[places >= 0], codes[places >= 0]).to_numpy()
    expected = np.outer(table.sum(1), table.sum(0)) / table.sum()
    table = table[np.median(expected, axis=1) >= _EXPECTED]
    table = table[:, table.sum(axis=0) > 0]
    if min(table.shape) < 2:
        return 1.0
    return float(stats.chi2_contingency(table).pvalue)
