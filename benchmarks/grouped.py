"""The 14 kinds of market with groups."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benchmarks.drawing import Drawn, Floats, Groups, Random, centres, kinds, leaning_shares, marks, members, numbers

_FAR = 5.0


def _bells(random: Random, rows: int, apart: float, columns: int = 6) -> tuple[Floats, Groups]:
    group = members(random, rows)
    return centres(random, 4, columns, apart)[group] + random.normal(size=(rows, columns)), group


def clear(random: Random, rows: int) -> Drawn:
    """Four round groups well apart."""
    values, group = _bells(random, rows, _FAR)
    return numbers(values, units=random), group


def overlapping(random: Random, rows: int) -> Drawn:
    """Four groups of which the closest are 3.2 deviations apart."""
    values, group = _bells(random, rows, 3.2)
    return numbers(values, units=random), group


def fuzzy(random: Random, rows: int) -> Drawn:
    """Four groups of which the closest are 2.2 deviations apart."""
    values, group = _bells(random, rows, 2.2)
    return numbers(values, units=random), group


def unequal(random: Random, rows: int) -> Drawn:
    """Five groups from half of everyone to 3%."""
    group = members(random, rows, (0.5, 0.25, 0.15, 0.07, 0.03))
    return numbers(centres(random, 5, 6, 4.0)[group] + random.normal(size=(rows, 6)), units=random), group


def skewed(random: Random, rows: int) -> Drawn:
    """Groups that are round only in logarithms."""
    values, group = _bells(random, rows, 4.0)
    return pd.DataFrame(np.exp(values * 0.7 + 3), columns=[f"spent_{place}" for place in range(6)]), group


def wild(random: Random, rows: int) -> Drawn:
    """Clear groups; 2% of rows have values far outside."""
    values, group = _bells(random, rows, 4.5)
    struck = random.choice(rows, size=rows // 50, replace=False)
    values[struck] += random.normal(size=(len(struck), values.shape[1])) * 40
    return numbers(values, units=random), group


def noise(random: Random, rows: int) -> Drawn:
    """Five numbers that tell groups apart among ten numbers and four kinds that do not."""
    values, group = _bells(random, rows, 4.0, columns=5)
    table = numbers(np.hstack([values, random.normal(size=(rows, 10))]), units=random)
    for place in range(4):
        levels = [f"kind {number}" for number in range(3 + place)]
        shares = np.tile(random.dirichlet(np.full(len(levels), 4.0)), (4, 1))
        table[f"idle_{place}"] = kinds(random, shares, group, levels)
    return table, group


def mixed(random: Random, rows: int) -> Drawn:
    """Four numbers and four kinds that each tell a little."""
    values, group = _bells(random, rows, 2.8, columns=4)
    table = numbers(values, units=random)
    for place, levels in enumerate((["web", "shop", "app"], list("NSEW"), ["yes", "no"], ["a", "b", "c", "d", "e"])):
        table[f"kind_{place}"] = kinds(random, leaning_shares(random, 4, len(levels), 0.55), group, levels)
    return table, group


def yes_no(random: Random, rows: int) -> Drawn:
    """Twelve yes-or-no answers, four ways of answering."""
    group = members(random, rows)
    shares = random.choice([0.2, 0.8], size=(4, 12)) + random.uniform(-0.1, 0.1, size=(4, 12))
    while (np.abs(shares[:, None] - shares[None]).sum(axis=2) + 9 * np.eye(4)).min() < 2.6:
        shares = random.choice([0.2, 0.8], size=(4, 12)) + random.uniform(-0.1, 0.1, size=(4, 12))
    said = random.random((rows, 12)) < shares[group]
    return pd.DataFrame(np.where(said, "yes", "no").astype(object), columns=[f"q{n}" for n in range(1, 13)]), group


def likert(random: Random, rows: int) -> Drawn:
    """Fifteen marks of 1 to 5; people also differ in how high they mark everything."""
    group = members(random, rows)
    liking = random.choice([-0.9, 0.0, 0.9], size=(4, 15))
    style = random.normal(size=(rows, 1)) * 0.6
    found = marks(liking[group] + style + random.normal(size=(rows, 15)) * 0.9)
    return pd.DataFrame(found, columns=[f"statement_{n}" for n in range(1, 16)]), group


def missing(random: Random, rows: int) -> Drawn:
    """The mixed market with 15% of all cells empty."""
    table, group = mixed(random, rows)
    return table.mask(random.random(table.shape) < 0.15), group


def ellipses(random: Random, rows: int) -> Drawn:
    """Groups stretched each its own way."""
    group = members(random, rows)
    values = np.zeros((rows, 5))
    for place, centre in enumerate(centres(random, 4, 5, 5.0)):
        turned = np.linalg.qr(random.normal(size=(5, 5)))[0] * random.uniform(0.5, 1.6, size=5)
        own = group == place
        values[own] = centre + random.normal(size=(int(own.sum()), 5)) @ turned.T
    return numbers(values, units=random), group


def copies(random: Random, rows: int) -> Drawn:
    """A customer number, a constant and six near copies of one column beside four that tell."""
    values, group = _bells(random, rows, 4.0, columns=4)
    twin = random.normal(size=rows)
    table = numbers(np.column_stack([values, twin]), units=random)
    for place in range(6):
        table[f"again_{place}"] = (twin + random.normal(size=rows) * 0.05) * (place + 2)
    table.insert(0, "customer_id", np.arange(10_001, 10_001 + rows))
    return table.assign(country="UK"), group


def counts(random: Random, rows: int) -> Drawn:
    """Five kinds of buyers by recency, orders, money, kinds bought and returns: counts, zeros and long tails."""
    group = members(random, rows, (0.12, 0.2, 0.23, 0.25, 0.2))
    recency = random.gamma(2.0, np.array([8.0, 25.0, 15.0, 140.0, 90.0])[group] / 2)
    orders = 1 + random.poisson(np.array([18.0, 6.0, 0.4, 0.5, 4.0])[group] * random.gamma(6.0, 1 / 6, rows))
    basket = np.exp(random.normal(np.array([4.2, 3.5, 3.2, 3.4, 5.0])[group], 0.45))
    variety = 1 + random.poisson(np.array([7.0, 3.0, 0.6, 0.6, 1.5])[group])
    returns = random.poisson(np.array([1.2, 0.3, 0.05, 0.1, 0.9])[group])
    table = {"recency": recency.round(), "orders": orders, "revenue": (orders * basket).round(2),
             "categories": variety, "returns": returns}  # fmt: skip
    return pd.DataFrame(table), group
