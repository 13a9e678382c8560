"""Customers who stand for a segment are near its middle and unlike each other, whatever the order of the file."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.segmentation import find_segments, profile
from tests.markets import as_customers


@pytest.fixture(scope="module")
def market():
    """Two groups, each half on the web and half in town, and a few odd ones at the rim."""
    random = np.random.default_rng(4)
    group = np.arange(400) % 2
    table = pd.DataFrame({
        "visits": random.normal(np.array([4.0, 20.0])[group], 1.5),
        "basket": random.normal(np.array([80.0, 20.0])[group], 6.0),
        "channel": np.where(np.arange(400) % 4 < 2, "web", "town"),
    })  # fmt: skip
    table.loc[:7, "visits"] = [-6.0, 34.0] * 4
    customers = as_customers(table)
    return customers, find_segments(customers, k=2)


def test_three_are_shown_who_are_in_the_segment_and_near_its_middle(market) -> None:
    customers, found = market
    for row in profile(customers, found):
        own = customers.table[found.labels == row.letter]
        assert len(set(row.typical)) == 3
        assert set(row.typical) <= set(own.index)
        for column in ("visits", "basket"):
            shown = own.loc[list(row.typical), column]
            assert shown.between(own[column].quantile(0.1), own[column].quantile(0.9)).all()


def test_they_are_unlike_each_other(market) -> None:
    customers, found = market
    for row in profile(customers, found):
        assert customers.table.loc[list(row.typical), "channel"].nunique() == 2


def test_they_are_the_same_in_any_order_of_the_file(market) -> None:
    customers, found = market
    mixed = replace(customers, table=customers.table.sample(frac=1, random_state=3))
    again = replace(found, labels=found.labels.reindex(mixed.table.index),
                    membership=found.membership.reindex(mixed.table.index))  # fmt: skip
    assert [row.typical for row in profile(mixed, again)] == [row.typical for row in profile(customers, found)]
