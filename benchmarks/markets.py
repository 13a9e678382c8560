"""Made-up markets to try the recipe on: 14 kinds with known groups, 8 kinds without any, as a marketer's table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benchmarks import crowds, grouped
from benchmarks.drawing import Drawn
from segpersona.customers import build_customers
from segpersona.intake.roles import guess_roles
from segpersona.model import Customers


@dataclass(frozen=True, kw_only=True)
class Market:
    """A kind of market: ``draw(random, rows)`` gives a table and the group of each row (None: there are none)."""

    key: str
    label: str
    draw: Callable[[np.random.Generator, int], Drawn]
    real: bool = True

    def table(self, seed: int, rows: int = 1_500) -> Drawn:
        """A table of this kind; another seed is another market."""
        place = [row.key for row in MARKETS].index(self.key)
        return self.draw(np.random.default_rng([seed, place, 2024]), rows)


MARKETS = (
    Market(key="clear", label="clear groups", draw=grouped.clear),
    Market(key="overlap", label="overlapping, 3.2 deviations apart", draw=grouped.overlapping),
    Market(key="fuzzy", label="fuzzy, 2.2 deviations apart", draw=grouped.fuzzy),
    Market(key="unequal", label="sizes 50, 25, 15, 7 and 3%", draw=grouped.unequal),
    Market(key="skewed", label="long tails", draw=grouped.skewed),
    Market(key="wild", label="2% wild values", draw=grouped.wild),
    Market(key="noise", label="10 idle numbers and 4 idle kinds", draw=grouped.noise),
    Market(key="mixed", label="numbers and kinds", draw=grouped.mixed),
    Market(key="yes_no", label="12 yes-or-no answers", draw=grouped.yes_no),
    Market(key="likert", label="15 marks with a style of answering", draw=grouped.likert),
    Market(key="missing", label="numbers and kinds, 15% missing", draw=grouped.missing),
    Market(key="ellipses", label="long, slanted groups", draw=grouped.ellipses),
    Market(key="copies", label="a number, a constant and 6 near copies", draw=grouped.copies),
    Market(key="counts", label="recency, orders, money", draw=grouped.counts),
    Market(key="no_gaussian", label="one bell", draw=crowds.gaussian, real=False),
    Market(key="no_factor", label="one factor", draw=crowds.factor, real=False),
    Market(key="no_skewed", label="one factor, long tails", draw=crowds.skewed, real=False),
    Market(key="no_uniform", label="even", draw=crowds.uniform, real=False),
    Market(key="no_yes_no", label="yes-or-no, one factor", draw=crowds.yes_no, real=False),
    Market(key="no_likert", label="marks, one factor", draw=crowds.likert, real=False),
    Market(key="no_mixed", label="numbers and kinds, one factor", draw=crowds.mixed, real=False),
    Market(key="no_counts", label="recency, orders, money, shading", draw=crowds.counts, real=False),
)


def as_customers(table: pd.DataFrame) -> Customers:
    """A table as a marketer would bring it: roles guessed, ids, constants and copies set aside."""
    return build_customers(table, guess_roles(table))
