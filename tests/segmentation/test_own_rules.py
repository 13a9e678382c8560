"""Own rules count as they say, survive JSON, and leave nobody out."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segpersona.model import Customers, Feature
from segpersona.problems import Problem
from segpersona.segmentation import Condition, OwnRule, find_segments, gallery
from segpersona.segmentation.own_rules import (
    MOST_RULES,
    NO_RULE,
    NOBODY,
    TESTS,
    TOO_MANY,
    complete,
    counts,
    finished,
    in_words,
    mask_of,
    rules_from_json,
    rules_to_json,
)
from tests.orders import shop

TABLE = pd.DataFrame(
    {
        "kind": ["Business", "Private", "Business", None, "Private"],
        "region": ["South-East", "South-East", "North", "North", "West"],
        "orders": [4, 0, 12, 1, np.nan],
        "newsletter": ["yes", "yes", "no", "yes", "no"],
        "recency": [1, np.nan, 500, 40, np.nan],
        "total revenue": [120.0, np.nan, 900.0, 15.0, 0.0],
    },
    index=["Ada", "Ben", "Cleo", "Dan", "Eve"],
)
ROLES = {"kind": "category", "region": "category", "newsletter": "yes_no", "total revenue": "money"}
PEOPLE = Customers(
    table=TABLE, revenue="total revenue",
    columns=tuple(Feature(key=key, label=key.capitalize(), role=ROLES.get(key, "number")) for key in TABLE),
)  # fmt: skip


def _who(*parts: tuple[Condition, ...], join: str = "and") -> list[str]:
    return list(TABLE.index[mask_of(OwnRule(name="x", parts=parts, join=join), TABLE)])


def _is(feature: str, test: str, *values: str) -> Condition:
    return Condition(feature=feature, test=test, values=values)


@pytest.mark.parametrize(
    ("condition", "who"),
    [
        (_is("kind", "is", "business"), ["Ada", "Cleo"]),
        (_is("kind", "is_not", "Business"), ["Ben", "Eve"]),
        (_is("region", "in", "North", "West"), ["Cleo", "Dan", "Eve"]),
        (_is("region", "contains", "east"), ["Ada", "Ben"]),
        (_is("orders", "above", "4"), ["Cleo"]),
        (_is("orders", "at_least", "4"), ["Ada", "Cleo"]),
        (_is("orders", "below", "1"), ["Ben"]),
        (_is("orders", "at_most", "1"), ["Ben", "Dan"]),
        (_is("orders", "equals", "12"), ["Cleo"]),
        (_is("orders", "between", "1", "4"), ["Ada", "Dan"]),
        (_is("orders", "missing"), ["Eve"]),
        (_is("kind", "known"), ["Ada", "Ben", "Cleo", "Eve"]),
        (_is("a column of another file", "is", "x"), []),
    ],
    ids=lambda value: f"{value.feature} {value.test}" if isinstance(value, Condition) else "",
)
def test_each_comparison_finds_whom_it_says(condition: Condition, who: list[str]) -> None:
    assert _who((condition,)) == who


def test_and_with_alternatives_inside_and_the_other_way_round() -> None:
    south, west, business = (
        _is("region", "is", "South-East"),
        _is("region", "is", "West"),
        _is("kind", "is", "Business"),
    )
    assert _who((south, west), (business,)) == ["Ada"]
    assert _who((south, business), (west,), join="or") == ["Ada", "Eve"]


def test_the_first_rule_that_fits_decides_and_the_rest_is_a_group() -> None:
    rules = (
        OwnRule(name="Readers", parts=((_is("newsletter", "is", "yes"),),)),
        OwnRule(name="Businesses", parts=((_is("kind", "is", "Business"),),)),
    )
    taken, rest = counts(rules, PEOPLE)
    assert taken == [(3, 3), (1, 2)]
    assert rest == 1
    found = find_segments(PEOPLE, method="rules", rules=rules)
    assert [(row.name, row.size) for row in found.segments] == [("Readers", 3), ("Businesses", 1), ("Everyone else", 1)]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=9))
@settings(max_examples=40, deadline=None)
def test_counts_of_any_rules_add_up_to_everyone(cuts: list[int]) -> None:
    rules = tuple(OwnRule(name=f"Over {cut}", parts=((_is("orders", "above", str(cut)),),)) for cut in cuts)
    taken, rest = counts(rules, PEOPLE)
    assert sum(count for count, _ in taken) + rest == len(TABLE)


def test_rules_survive_json() -> None:
    rules = (OwnRule(name="Überall", parts=((_is("a", "between", "1", "2"), _is("b", "missing")),), join="or"),)
    assert rules_from_json(json.loads(json.dumps(rules_to_json(rules)))) == rules


@pytest.mark.parametrize("test", TESTS, ids=lambda row: row.key)
def test_unfinished_conditions_wait_and_do_not_count(test) -> None:
    assert complete(Condition(feature="orders", test=test.key)) == (test.takes == 0)
    assert not complete(Condition(feature="", test=test.key, values=("1", "2")))
    assert complete(Condition(feature="orders", test=test.key, values=("1", "2")))


def test_words_that_are_no_number_do_not_count_as_one() -> None:
    assert not complete(_is("orders", "above", "many"))
    assert finished((OwnRule(name="x", parts=((_is("orders", "above", "nan"),),)),)) == ()


def test_a_rule_is_said_as_a_sentence() -> None:
    features = {row.key: row for row in PEOPLE.columns}
    rule = OwnRule(name="x", parts=((_is("kind", "is", "Business"), _is("region", "in", "North", "West")),
                                    (_is("orders", "at_least", "4"),)))  # fmt: skip
    assert in_words(rule, features) == "(Kind is Business or Region is one of North and West) and Orders is at least 4"


def test_no_rule_too_many_and_rules_that_fit_nobody_are_refused_in_words() -> None:
    over = OwnRule(name="Over", parts=((_is("orders", "above", "3"),),))
    nobody = OwnRule(name="Nobody", parts=((_is("orders", "above", "3000"),),))
    for rules, problem in (((), NO_RULE), ((over,) * (MOST_RULES + 1), TOO_MANY), ((nobody,), NOBODY)):
        with pytest.raises(Problem) as refused:
            find_segments(PEOPLE, method="rules", rules=rules)
        assert refused.value == problem


def test_ready_made_rules_appear_where_the_columns_allow_and_find_somebody() -> None:
    ready = {row.key: rule for row, rule in gallery(PEOPLE)}
    assert {"yesterday", "never", "businesses", "year", "once", "spenders", "hibernating"} <= set(ready)
    assert ready["businesses"].name == "Businesses in the South-East"
    assert _who(*ready["businesses"].parts) == ["Ada"]
    assert _who(*ready["never"].parts) == ["Ben"]
    assert _who(*ready["yesterday"].parts) == ["Ada"]
    assert _who(*ready["year"].parts) == ["Cleo"]


def test_a_shop_with_orders_gets_a_gallery_that_can_be_used_as_it_is() -> None:
    customers = shop(120)
    rules = tuple(rule for _, rule in gallery(customers))
    assert len(rules) >= 5
    assert all(mask_of(rule, customers.table).any() for rule in rules if rule.name != "Bought yesterday")
    assert sum(row.size for row in find_segments(customers, method="rules", rules=rules).segments) == 120


def test_two_rules_of_one_name_stay_apart() -> None:
    rule = OwnRule(name="Same", parts=((_is("orders", "above", "3"),),))
    other = replace(rule, parts=((_is("orders", "equals", "1"),),))
    names = [row.name for row in find_segments(PEOPLE, method="rules", rules=(rule, other)).segments]
    assert len(set(names)) == 3
