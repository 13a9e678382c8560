"""The whole recipe (2 to 10 groups, re-drawn checks, verdict, everyone labelled, profiles) beside a plain k-means grid;
and labelling alone beside a bare pass that encodes and multiplies (its labels mean nothing).

python -m benchmarks.segments [rows ...]        default: 10000 100000 1000000
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from benchmarks.generated import GROUPS, mixed_table
from benchmarks.measuring import Found, in_process, report, table

_SIZES = (10_000, 100_000, 1_000_000)
_GRID = range(2, 11)
_LEARNT, _CHUNK = 10_000, 20_000


def _recipe(rows: int) -> None:
    from sklearn.metrics import adjusted_rand_score

    import segpersona.customers  # noqa: F401 (imports are not what is measured)
    from segpersona.model import Segmentation
    from segpersona.segmentation import find_segments, profile

    customers, group = mixed_table(rows)

    kept: dict[str, Segmentation] = {}

    def work() -> None:
        kept["found"] = find_segments(customers)
        profile(customers, kept["found"])

    def said() -> Found:
        score = adjusted_rand_score(group, kept["found"].labels.to_numpy())
        return {"k": kept["found"].k, "ari": round(float(score), 3)}

    report(work, said)


def _grid(rows: int) -> None:
    """One-hot, standardised, k-means for every number of groups, the best silhouette on 5,000 rows; one start at 1M."""
    from sklearn.cluster import KMeans
    from sklearn.metrics import adjusted_rand_score, silhouette_score

    customers, group = mixed_table(rows)

    best: tuple[float, int, object] = (-1.0, 0, None)

    def work() -> None:
        nonlocal best
        whole = pd.get_dummies(customers.table, dtype="float64")
        whole = whole.fillna(whole.mean())
        points = ((whole - whole.mean()) / whole.std()).to_numpy(dtype="float32")
        part = np.random.default_rng(0).permutation(rows)[:5_000]
        for number in _GRID:
            fitted = KMeans(number, n_init=10 if rows <= 10_000 else 1, random_state=0).fit(points)
            score = float(silhouette_score(points[part], fitted.labels_[part]))
            best = max(best, (score, number, fitted.labels_), key=lambda one: one[0])

    def said() -> Found:
        return {"k": best[1], "ari": round(float(adjusted_rand_score(group, best[2])), 3)}

    report(work, said)


def _labels(rows: int) -> None:
    """Everyone labelled by a model that was learnt on a few."""
    from segpersona.segmentation import assign, find_segments

    customers, group = mixed_table(rows)
    model = find_segments(replace(customers, table=customers.table.head(_LEARNT)), k=GROUPS).model
    kept: list[pd.Series] = []
    report(lambda: kept.append(assign(model, customers)[0]), lambda: _agreed(group, kept[0].to_numpy()))


def _bare(rows: int) -> None:
    """The least a pass can do: kinds to codes, numbers to one unit, one matrix, one product, the largest score."""
    customers, group = mixed_table(rows)
    random = np.random.default_rng(0)
    kept: list[np.ndarray] = []

    def work() -> None:
        found = []
        for at in range(0, rows, _CHUNK):
            columns = [_encoded(column) for _, column in customers.table.iloc[at : at + _CHUNK].items()]
            terms = np.hstack(columns)
            found.append((terms @ random.normal(size=(terms.shape[1], GROUPS))).argmax(axis=1))
        kept.append(np.concatenate(found))

    report(work, lambda: _agreed(group, kept[0]))


def _encoded(column: pd.Series) -> np.ndarray:
    """One column as the terms of a product: a number and its square, or one per kind."""
    if pd.api.types.is_numeric_dtype(column):
        values = column.to_numpy()
        z = np.nan_to_num((values - np.nanmean(values)) / np.nanstd(values))
        return np.column_stack([z**2, z])
    codes, kinds = pd.factorize(column)
    return (codes[:, None] == np.arange(len(kinds))).astype(np.float64)


def _agreed(group: np.ndarray, labels: np.ndarray) -> Found:
    from sklearn.metrics import adjusted_rand_score

    return {"k": GROUPS, "ari": round(float(adjusted_rand_score(group, labels)), 3)}


_WAYS = {"recipe": _recipe, "k-means grid": _grid, "labels only": _labels, "bare pass": _bare}


def main(arguments: list[str]) -> None:
    """Measure every way at every size, each in a fresh process."""
    if arguments[:1] == ["--child"]:
        _WAYS[arguments[1]](int(arguments[2]))
        return
    rows: list[Mapping[str, object]] = []
    for size in [int(one) for one in arguments] or _SIZES:
        rows += [
            {"rows": f"{size:,}", "way": way, **in_process("benchmarks.segments", way, str(size))} for way in _WAYS
        ]
    table(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
