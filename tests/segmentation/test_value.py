"""Value groups: equal customers share a score, everyone has a name, cut points can be printed and changed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segpersona.model import Customers, Feature
from segpersona.problems import Problem
from segpersona.segmentation import find_segments
from segpersona.segmentation.drawn import percentile_scores
from segpersona.segmentation.value import FOUR_CUTS, GRID, NAMES, cuts_in_words, scores_of
from tests.orders import shop

COUNTS = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 6), st.sampled_from([5.0, 5.0, 12.5, 300.0])),
                  min_size=3, max_size=80)  # fmt: skip


def _people(rows: list[tuple[int, int, float]]) -> Customers:
    table = pd.DataFrame(rows, columns=["recency", "orders", "revenue"], index=[f"C{n}" for n in range(len(rows))])
    columns = tuple(Feature(key=key, label=key, role="number") for key in table)
    return Customers(table=table, columns=columns, revenue="revenue", kind="orders")


@given(COUNTS)
@settings(max_examples=60, deadline=None)
def test_customers_who_are_equal_share_every_score_and_their_group(rows: list[tuple[int, int, float]]) -> None:
    people = _people(rows)
    found = find_segments(people, method="value")
    scores = scores_of(found.model, people)
    for score, key in (("recency", "recency"), ("frequency", "orders"), ("money", "revenue")):
        assert (scores[score].groupby(people.table[key].to_numpy()).nunique() == 1).all()
        assert scores[score].between(1, 5).all()
    alike = people.table.groupby(list(people.table.columns)).ngroup()
    assert (found.labels.groupby(alike.to_numpy()).nunique() == 1).all()


@given(st.lists(st.integers(0, 9), min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_scores_are_percentiles_of_the_average_rank(values: list[int]) -> None:
    column = pd.Series(values, dtype="float64")
    cuts = [-np.inf if cut is None else cut for cut in percentile_scores(column)]
    scored = 1 + (column.to_numpy()[:, None] > np.array(cuts)).sum(axis=1)
    expected = np.ceil(column.rank(method="average") / len(column) * 5 - 1e-9).clip(1, 5)
    assert (scored == expected.to_numpy()).all()


def test_the_grid_uses_all_eleven_names_and_every_cell_has_one() -> None:
    assert {name for row in GRID for name in row} == set(NAMES)
    assert all(len(row) == 5 for row in GRID)
    assert len(GRID) == 5


def test_champions_bought_lately_often_and_much() -> None:
    customers = shop()
    found = find_segments(customers, method="value")
    letter = next(row.letter for row in found.segments if row.name == "Champions")
    own, everyone = customers.table[(found.labels == letter).to_numpy()], customers.table
    assert own["recency"].mean() < everyone["recency"].mean()
    assert own["orders"].mean() > everyone["orders"].mean()
    assert own["revenue"].mean() > 1.5 * everyone["revenue"].mean()


def test_letters_go_by_revenue() -> None:
    customers = shop()
    found = find_segments(customers, method="value")
    sums = customers.table["revenue"].groupby(found.labels.to_numpy()).sum()
    assert list(sums.sort_values(ascending=False).index) == sorted(sums.index)


def test_cut_points_are_said_in_the_units_of_the_file_and_can_be_changed() -> None:
    customers = _people([(1, 1, 5.0), (31, 2, 50.0), (61, 5, 500.0), (400, 9, 900.0), (90, 3, 20.0)])
    found = find_segments(customers, method="value", params={"recency_cuts": "30; 60; 120; 365"})
    words = cuts_in_words(found.model)
    assert (
        words[0]
        == "Days since the last order: 1 at least 365, 2 at least 120, 3 at least 60, 4 at least 30, 5 under 30"
    )
    assert scores_of(found.model, customers)["recency"].tolist() == [5, 4, 3, 1, 3]


@pytest.mark.parametrize("raw", ["1; 2; 3", "4; 3; 2; 1", "a; b; c; d", "1; 1; 2; 3"])
def test_cut_points_that_make_no_sense_are_refused_in_words(raw: str) -> None:
    with pytest.raises(Problem) as refused:
        find_segments(shop(60), method="value", params={"frequency_cuts": raw})
    assert refused.value == FOUR_CUTS.with_(label="number of orders")


def test_orders_without_amounts_are_grouped_by_how_lately_and_how_often() -> None:
    customers = shop(80)
    gone = ["revenue", "average_order"]
    columns = tuple(row for row in customers.columns if row.key not in gone)
    bare = replace(customers, table=customers.table.drop(columns=gone), columns=columns, revenue=None)
    found = find_segments(bare, method="value")
    assert list(scores_of(found.model, bare)) == ["recency", "frequency"]


def test_customers_who_never_bought_score_lowest() -> None:
    customers = _people([(1, 3, 5.0), (31, 2, 50.0), (61, 5, 500.0)])
    table = customers.table.astype("float64")
    table.loc["C0"] = [np.nan, 0, np.nan]
    found = find_segments(replace(customers, table=table), method="value")
    assert scores_of(found.model, replace(customers, table=table)).loc["C0"].tolist() == [1, 2, 1]
