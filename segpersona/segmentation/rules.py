"""A segment in one rule, learnt from half the customers and checked on the other half; shown only if it holds there.

The figures shown are counted over all customers with the very numbers of the sentence, so that a recount in a
spreadsheet gives them again; a gap in a column that the rule speaks of never fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Customers, Feature, Rule
from segpersona.segmentation.preparation import as_numbers, coded, is_kind, is_number
from segpersona.words import listed

_GOOD, _MOST_PARTS, _MOST_LEVELS = 0.8, 3, 12


@dataclass(frozen=True, kw_only=True)
class _Column:
    """A column of the rule's table: a number, or whether a kind is so."""

    feature: Feature
    level: str
    values: NDArray[np.float64]


def rules_of(customers: Customers, labels: pd.Series, rows: NDArray[np.int64]) -> dict[str, Rule]:
    """For each letter its rule, where one of at most three conditions has precision and coverage of at least .8.

    ``rows``: the sample to learn and check on.
    """
    from sklearn.tree import DecisionTreeClassifier

    columns = _columns(customers, rows)
    letters = sorted(labels.unique())
    own = labels.iloc[rows].to_numpy()
    if len(rows) < 60 or not columns:
        return {}
    raw = np.column_stack([column.values for column in columns])
    table = np.where(np.isnan(raw), np.nanmedian(raw, axis=0), raw)
    learn, check = np.arange(0, len(rows), 2), np.arange(1, len(rows), 2)
    leaf = max(5, len(learn) // 200)
    tree = DecisionTreeClassifier(max_leaf_nodes=2 * len(letters), min_samples_leaf=leaf, random_state=0)
    tree.fit(table[learn], own[learn])
    found = {}
    for letter in tree.classes_:
        bounds = {place: _rounded(*cuts) for place, cuts in _best_leaf(tree.tree_, letter, tree.classes_).items()}
        if not 0 < len(bounds) <= _MOST_PARTS:
            continue
        points, right = _inside(bounds, dict(enumerate(raw.T))), own == letter
        if min(_figures(points[check], right[check])) >= _GOOD:
            words = listed([_said(columns[place], low, high) for place, (low, high) in bounds.items()])
            everyone = {place: _of_all(customers, columns[place]) for place in bounds}
            precision, coverage = _figures(_inside(bounds, everyone), (labels == letter).to_numpy())
            found[str(letter)] = Rule(words=words, precision=precision, coverage=coverage)
    return found


def _figures(points: NDArray[np.bool_], right: NDArray[np.bool_]) -> tuple[float, float]:
    """Precision and coverage."""
    both = float((points & right).sum())
    return both / max(int(points.sum()), 1), both / max(int(right.sum()), 1)


def _rounded(low: float, high: float) -> tuple[float, float]:
    """Bounds as they are said: three figures."""
    return _three_figures(low), _three_figures(high)


def _three_figures(value: float) -> float:
    return float(f"{value:.3g}") if abs(value) < 1_000 or np.isinf(value) else float(round(value))


def _columns(customers: Customers, rows: NDArray[np.int64]) -> list[_Column]:
    columns = []
    for row in customers.columns:
        if not row.basis:
            continue
        column = customers.table[row.key].iloc[rows]
        levels = [""] if is_number(row, column) else sorted(coded(column)[1][:_MOST_LEVELS])
        for level in levels:
            values = _values(column, level)
            if not np.isnan(values).all():
                columns.append(_Column(feature=row, level=level, values=values))
    return columns


def _of_all(customers: Customers, column: _Column) -> NDArray[np.float64]:
    return _values(customers.table[column.feature.key], column.level)


def _values(column: pd.Series, level: str) -> NDArray[np.float64]:
    return is_kind(column, level) if level else as_numbers(column)


def _best_leaf(tree, letter: str, classes: NDArray[np.object_]) -> dict[int, tuple[float, float]]:  # type: ignore[no-untyped-def]
    """Lower and upper bounds per column of the leaf that holds most of a segment."""
    place = list(classes).index(letter)
    leaves: list[tuple[float, dict[int, tuple[float, float]]]] = []

    def walk(node: int, bounds: dict[int, tuple[float, float]]) -> None:
        left, right = int(tree.children_left[node]), int(tree.children_right[node])
        if left == right:
            leaves.append((float(tree.value[node][0][place] * tree.n_node_samples[node]), bounds))
            return
        column, cut = int(tree.feature[node]), float(tree.threshold[node])
        low, high = bounds.get(column, (-np.inf, np.inf))
        walk(left, {**bounds, column: (low, min(high, cut))})
        walk(right, {**bounds, column: (max(low, cut), high)})

    walk(0, {})
    return max(leaves, key=lambda one: one[0])[1]


def _inside(
    bounds: dict[int, tuple[float, float]], values: Mapping[int, NDArray[np.float64]]
) -> NDArray[np.bool_]:  # fmt: skip
    """Which rows keep to all bounds; a gap keeps to none."""
    kept = [(values[place] > low) & (values[place] <= high) for place, (low, high) in bounds.items()]
    return np.asarray(np.logical_and.reduce(kept))


def _said(column: _Column, low: float, high: float) -> str:
    label = column.feature.label
    if column.level:
        return f"{label} is {column.level}" if low > -np.inf else f"{label} is not {column.level}"
    if np.isinf(low):
        return f"{label} at most {_number(high)}"
    if np.isinf(high):
        return f"{label} above {_number(low)}"
    return f"{label} between {_number(low)} and {_number(high)}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1_000 or value.is_integer() else f"{value:g}"
