"""The 8 kinds of market without groups: people differ, but shade into each other."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.special import ndtr

from benchmarks.drawing import Drawn, Floats, Random, marks, numbers


def _one_factor(random: Random, rows: int, columns: int, pull: tuple[float, float] = (0.5, 0.85)) -> Floats:
    loads = random.uniform(*pull, size=columns) * random.choice([-1, 1], size=columns)
    own = random.normal(size=(rows, columns)) * np.sqrt(1 - loads**2)
    return np.asarray(random.normal(size=(rows, 1)) * loads + own)


def gaussian(random: Random, rows: int) -> Drawn:
    """One bell with some ties between columns."""
    root = random.normal(size=(6, 6)) * 0.4 + np.eye(6)
    return numbers(random.normal(size=(rows, 6)) @ root, units=random), None


def factor(random: Random, rows: int) -> Drawn:
    """One long cloud: everything rises and falls together."""
    return numbers(_one_factor(random, rows, 8), units=random), None


def skewed(random: Random, rows: int) -> Drawn:
    """The long cloud with long tails, as spending has them."""
    return pd.DataFrame(np.exp(_one_factor(random, rows, 7) * 0.9 + 3), columns=[f"spent_{n}" for n in range(7)]), None


def uniform(random: Random, rows: int) -> Drawn:
    """Evenly spread, no bell at all."""
    return numbers(random.random((rows, 6)), units=random), None


def yes_no(random: Random, rows: int) -> Drawn:
    """Twelve yes-or-no answers that follow one leaning."""
    cuts = random.uniform(0.25, 0.75, size=12)
    said = ndtr(_one_factor(random, rows, 12, (0.3, 0.7))) < cuts
    return pd.DataFrame(np.where(said, "yes", "no").astype(object), columns=[f"q{n}" for n in range(1, 13)]), None


def likert(random: Random, rows: int) -> Drawn:
    """Fifteen marks of 1 to 5 that follow one leaning."""
    found = marks(_one_factor(random, rows, 15, (0.3, 0.8)) * 0.9 + random.uniform(-0.5, 0.5, size=15))
    return pd.DataFrame(found, columns=[f"statement_{n}" for n in range(1, 16)]), None


def mixed(random: Random, rows: int) -> Drawn:
    """Numbers and kinds that follow one leaning."""
    leaning = _one_factor(random, rows, 9, (0.4, 0.8))
    table = numbers(leaning[:, :5], units=random)
    for place, levels in enumerate((["yes", "no"], ["low", "middle", "high"], list("NSEW"), ["a", "b"])):
        cuts = np.sort(random.dirichlet(np.full(len(levels), 5.0)).cumsum())[:-1]
        table[f"kind_{place}"] = np.array(levels, dtype=object)[np.searchsorted(cuts, ndtr(leaning[:, 5 + place]))]
    return table, None


def counts(random: Random, rows: int) -> Drawn:
    """Buyers whose rates shade into each other: recency, orders, money, kinds bought, returns."""
    rate = random.gamma(1.2, 1.0, size=rows)
    orders = 1 + random.poisson(3 * rate)
    recency = random.exponential(200 / (0.5 + rate)).round()
    basket = np.exp(random.normal(3.5, 0.6, size=rows))
    variety = 1 + random.poisson(0.6 * np.sqrt(orders) * random.gamma(4.0, 0.25, rows))
    returns = random.poisson(0.05 * orders)
    table = {"recency": recency, "orders": orders, "revenue": (orders * basket).round(2),
             "categories": variety, "returns": returns}  # fmt: skip
    return pd.DataFrame(table), None
