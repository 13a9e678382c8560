"""The same model over time: shares, movement and drift are counts that can be done by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.segmentation import find_segments
from segpersona.segmentation.movement import by_period, drift, drift_words, moved, shares
from tests.markets import clear_market

BEFORE = pd.Series({"C1": "A", "C2": "A", "C3": "B", "C4": "B"})
AFTER = pd.Series({"C1": "A", "C2": "B", "C3": "B", "C5": "A"})


def test_everyone_is_counted_once_also_those_who_came_or_left() -> None:
    table = moved(BEFORE, AFTER, "AB")
    assert table.to_numpy().tolist() == [[1, 1, 0], [0, 1, 1], [1, 0, 0]]


def test_shares_of_a_period_sum_to_one_and_an_empty_period_has_none() -> None:
    table = shares({"2023": BEFORE, "2024": pd.Series(dtype="str")}, "AB")
    assert table.loc["2023"].tolist() == [0.5, 0.5]
    assert table.loc["2024"].isna().all()


def test_drift_is_the_population_stability_index() -> None:
    half = pd.Series(["A"] * 50 + ["B"] * 50)
    most = pd.Series(["A"] * 80 + ["B"] * 20)
    assert drift(half, half, "AB") == 0
    assert drift(half, most, "AB") == pytest.approx(0.416, abs=0.001)
    assert "find groups again" in drift_words(drift(half, most, "AB"))


def test_a_group_that_vanished_does_not_break_the_figure() -> None:
    assert drift(BEFORE, pd.Series(["A", "A"]), "AB") > 0.2


def test_the_first_period_gets_the_labels_of_the_segmentation() -> None:
    customers, _ = clear_market(300)
    found = find_segments(customers, k=4)
    labels = by_period(found.model, [("now", customers)])
    assert (labels["now"] == found.labels).all()
