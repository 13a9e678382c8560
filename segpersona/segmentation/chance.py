"""Could a difference be chance? Asked of columns that only describe; columns that formed the groups always differ.

Kinds by the chi-square test (Pearson 1900), numbers by Kruskal and Wallis (1952), together held to 5% false discoveries
(Benjamini and Hochberg 1995). A kind whose expected count is under five in most groups cannot be tested: it is left
out.
"""

from __future__ import annotations

from collections.abc import Iterable

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


def _real(chances: Iterable[tuple[str, float]]) -> frozenset[str]:
    keys, values = zip(*chances, strict=True) if chances else ((), ())
    if not keys:
        return frozenset()
    adjusted = stats.false_discovery_control(values)
    return frozenset(key for key, value in zip(keys, adjusted, strict=True) if value <= _FALSE)


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
    if min(table.shape) < 2:
        return 1.0
    return float(stats.chi2_contingency(table).pvalue)
