"""Every front door gives the same kind of result: everyone in one group, under a model that lasts."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.fields import Text
from segpersona.problems import Problem
from segpersona.segmentation import METHODS, Condition, OwnRule, assign, closed, door, find_segments, profile
from segpersona.segmentation.lifecycle import IN_ORDER, NEEDS_DATES
from segpersona.segmentation.value import NEEDS_ORDERS
from tests.markets import clear_market
from tests.orders import shop

WEB = OwnRule(name="Web people", parts=((Condition(feature="main channel", test="is", values=("web",)),),))


@pytest.fixture(scope="module")
def customers():
    return shop()


@pytest.fixture(scope="module", params=METHODS, ids=lambda row: row.key)
def found(request: pytest.FixtureRequest, customers):
    k = 3 if request.param.searches else None
    return find_segments(customers, method=request.param.key, k=k, rules=(WEB,))


def test_everyone_is_in_exactly_one_group(found, customers) -> None:
    assert list(found.labels.index) == list(customers.table.index)
    assert set(found.labels) == {row.letter for row in found.segments}
    assert sum(row.size for row in found.segments) == len(customers.table)
    assert np.allclose(found.membership.sum(axis=1), 1, atol=1e-5)
    assert len({row.name for row in found.segments}) == found.k == len(found.segments)


def test_the_model_survives_json_and_sorts_customers_the_same_in_any_order(found, customers) -> None:
    mixed = replace(customers, table=customers.table.sample(frac=1, random_state=3))
    labels, membership = assign(json.loads(json.dumps(found.model)), mixed)
    assert (labels.reindex(found.labels.index) == found.labels).all()
    assert np.allclose(membership.sum(axis=1), 1, atol=1e-5)


def test_every_group_has_a_story(found, customers) -> None:
    stories = profile(customers, found)
    assert [row.letter for row in stories] == [row.letter for row in found.segments]
    assert all(row.summary for row in stories)


@pytest.mark.parametrize("row", METHODS, ids=lambda row: row.key)
def test_every_door_says_what_it_does_and_has_fields_to_ask(row) -> None:
    assert row.explain.endswith(".")
    assert len({field.key for field in row.params}) == len(row.params)
    assert all(field.label for field in row.params)


def test_doors_that_need_orders_say_so_for_a_list_of_customers() -> None:
    market, _ = clear_market(rows=120)
    assert closed(market, door("value")) == NEEDS_ORDERS.words
    assert closed(market, door("lifecycle")) == NEEDS_DATES.words
    assert closed(market, door("rules")) == ""
    with pytest.raises(Problem) as refused:
        find_segments(market, method="value")
    assert refused.value == NEEDS_ORDERS


def test_stages_follow_each_customers_own_pace() -> None:
    table = pd.DataFrame(
        {"recency": [20, 20, 20, 400], "orders": [50, 4, 1, 9], "typical_gap": [7.0, 60.0, np.nan, 30.0]},
        index=["weekly", "seasonal", "first", "gone"],
    )
    few = replace(shop(40), table=table, columns=(), revenue=None, rhythm=None)
    stages = find_segments(few, method="lifecycle")
    names = {row.letter: row.name for row in stages.segments}
    assert stages.labels.map(names).to_dict() == {
        "weekly": "At risk", "seasonal": "Active", "first": "New", "gone": "Lapsed",
    }  # fmt: skip


def test_somebody_who_bought_again_after_a_long_break_is_won_back(customers) -> None:
    table = pd.DataFrame({"recency": [5], "orders": [4], "typical_gap": [130.0]}, index=["back"])
    rhythm = pd.DataFrame({"repeats": [3], "last_gap": [360.0], "earlier_gap": [15.0]}, index=["back"])
    one = replace(customers, table=table, columns=(), revenue=None, rhythm=rhythm)
    assert find_segments(one, method="lifecycle").segments[0].name == "Won back"


def test_lapsed_cannot_come_before_at_risk(customers) -> None:
    with pytest.raises(Problem) as refused:
        find_segments(customers, method="lifecycle", params={"late": 5.0, "gone": 3.0})
    assert refused.value == IN_ORDER


def test_an_unknown_kind_of_model_is_refused_as_newer(customers) -> None:
    with pytest.raises(Problem, match="newer version"):
        assign({"version": 1, "kind": "from the future"}, customers)


def test_own_cut_points_are_text_fields_of_the_value_door() -> None:
    assert all(isinstance(field, Text) for field in door("value").params)
