"""Are groups found where there are some, and not where there are none? The recipe beside the usual one, kind by kind.

python -m benchmarks.trust [seeds [kind ...]]        default: 3 seeds of every kind
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from typing import NamedTuple

import numpy as np
import pandas as pd

from benchmarks.markets import MARKETS, Market, as_customers
from benchmarks.measuring import table

_FRESH = 100
"""The first seed; the recipe was tried out on others."""
_GRID = range(2, 9)


class Run(NamedTuple):
    """What one market gave."""

    kind: str
    wanted: int
    found: int
    agreed: float
    groups: str
    usual: int
    usual_agreed: float


def usual(whole: pd.DataFrame) -> tuple[int, np.ndarray]:
    """One-hot, standardised, k-means, the number of groups with the best silhouette: what most tools do."""
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    wide = pd.get_dummies(whole, dtype="float64")
    wide = wide.fillna(wide.mean())
    points = ((wide - wide.mean()) / wide.std().replace(0, 1)).to_numpy()
    fits = [KMeans(k, n_init=5, random_state=0).fit(points).labels_ for k in _GRID]
    best = max(fits, key=lambda labels: silhouette_score(points, labels))
    return int(best.max()) + 1, best


def run(market: Market, seed: int) -> Run:
    """Draw a market, split it both ways, compare with the truth."""
    from sklearn.metrics import adjusted_rand_score

    from segpersona.segmentation import find_segments

    drawn, group = market.table(seed)
    found = find_segments(as_customers(drawn))
    other, labels = usual(drawn)
    wanted = 0 if group is None else int(group.max()) + 1
    agreed, usual_agreed = (
        (0.0, 0.0)
        if group is None
        else (adjusted_rand_score(group, found.labels.to_numpy()), adjusted_rand_score(group, labels))
    )
    return Run(market.key, wanted, found.k, float(agreed), found.verdict.groups, other, float(usual_agreed))


def _row(kind: str, runs: list[Run]) -> Mapping[str, object]:
    said = Counter(one.groups for one in runs)
    verdicts = {f"{groups}": said.get(groups, 0) for groups in ("clear", "hints", "none")}
    if not runs[0].wanted:
        return {"kind": kind, "k": " ".join(str(one.found) for one in runs), **verdicts}
    return {
        "kind": kind, "k": " ".join(str(one.found) for one in runs), **verdicts,
        "ari": f"{np.mean([one.agreed for one in runs]):.3f}",
        "exact k": f"{np.mean([one.found == one.wanted for one in runs]):.2f}",
        "miss": f"{np.mean([abs(one.found - one.wanted) for one in runs]):.2f}",
        "usual ari": f"{np.mean([one.usual_agreed for one in runs]):.3f}",
        "usual exact": f"{np.mean([one.usual == one.wanted for one in runs]):.2f}",
        "usual miss": f"{np.mean([abs(one.usual - one.wanted) for one in runs]):.2f}",
    }  # fmt: skip


def main(arguments: list[str]) -> None:
    """Run every kind with every seed and print a row per kind, then the rows that sum up."""
    seeds = range(_FRESH, _FRESH + int((arguments or ["3"])[0]))
    markets = [row for row in MARKETS if not arguments[1:] or row.key in arguments[1:]]
    pairs = list(product(markets, seeds))
    with ProcessPoolExecutor(2) as pool:
        runs = list(pool.map(run, [one for one, _ in pairs], [seed for _, seed in pairs]))
    rows = [_row(market.key, [one for one in runs if one.kind == market.key]) for market in markets]
    groups = [one for one in runs if one.wanted]
    crowds = [one for one in runs if not one.wanted]
    said = [{**_row(name, part), "k": ""} for name, part in (("WITH GROUPS", groups), ("WITHOUT", crowds)) if part]
    table([*rows, *said])


if __name__ == "__main__":
    main(sys.argv[1:])
