"""How sure an order is: 10,000 weightings of 10 groups on 12 criteria, beside a plain loop that ranks each by itself.

python -m benchmarks.priorities
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from benchmarks.measuring import table
from segpersona.prioritization.certainty import Contest, certainty, draw, place_chances

_DRAWS, _GROUPS, _CRITERIA, _TIMES = 10_000, 10, 12, 20


def contest(seed: int = 0) -> Contest:
    """Made-up groups with figures, spreads and an order of importance."""
    random = np.random.default_rng(seed)
    weights = random.dirichlet(np.ones(_CRITERIA))
    return Contest(
        letters=tuple("ABCDEFGHIJ"), names=tuple(f"Group {letter}" for letter in "ABCDEFGHIJ"),
        keys=tuple(f"c{n}" for n in range(_CRITERIA)), figures=random.uniform(20, 180, (_GROUPS, _CRITERIA)),
        spread=random.uniform(0, 15, (_GROUPS, _CRITERIA)), weights=weights, opinions=weights[None],
        out=np.zeros(_GROUPS, dtype=bool),
    )  # fmt: skip


def by_loop(given: Contest, draws: int, seed: int) -> NDArray[np.float64]:
    """The same chances, one weighting after another: what everybody writes first."""
    random = np.random.default_rng(seed)
    order = np.argsort(given.weights)
    counts = np.zeros((_GROUPS, _GROUPS))
    for _ in range(draws):
        weights = np.empty(_CRITERIA)
        weights[order] = np.sort(random.dirichlet(np.ones(_CRITERIA)))
        moved = given.figures + given.spread * random.standard_normal(given.figures.shape)
        for place, group in enumerate(np.argsort(-(moved @ weights), kind="stable")):
            counts[group, place] += 1
    return counts / draws


def _cpu(work: Callable[[], object], times: int) -> float:
    """The least CPU milliseconds over some runs."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return round(1_000 * min(taken), 1)


def main() -> None:
    """Print CPU milliseconds of each way, and how far their chances differ at most."""
    given = contest()
    chances = place_chances(draw(given, _DRAWS, 0))
    rows: list[Mapping[str, object]] = [
        {"way": "all weightings at once", "CPU ms": _cpu(lambda: place_chances(draw(given, _DRAWS, 0)), _TIMES)},
        {"way": "with pairs, central weights and flips", "CPU ms": _cpu(lambda: _whole(given), _TIMES)},
        {"way": "a loop over weightings", "CPU ms": _cpu(lambda: by_loop(given, _DRAWS, 1), 1)},
    ]
    table(rows)
    print(f"largest difference of a chance: {np.abs(chances - by_loop(given, _DRAWS, 1)).max():.3f}")


def _whole(given: Contest) -> None:
    drawn = draw(given, _DRAWS, 0)
    certainty(given, drawn, place_chances(drawn))


if __name__ == "__main__":
    main()
