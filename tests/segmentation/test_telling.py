"""What is told of each segment: chance is left out, ranges are right, questions stand in where no rule holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Feature
from segpersona.segmentation import find_segments, profile
from segpersona.segmentation.chance import chance_like
from segpersona.segmentation.golden import golden_questions
from segpersona.segmentation.responses import responses_of, wilson
from segpersona.segmentation.rules import rules_of
from segpersona.segmentation.traits import traits_of
from tests.markets import as_customers, clear_market


def with_columns(customers, role, **columns):
    added = tuple(Feature(key=key, label=key, role=role, basis=False) for key in columns)
    return replace(
        customers,
        table=customers.table.join(pd.DataFrame(columns, index=customers.table.index)),
        columns=(*customers.columns, *added),
    )


@pytest.fixture(scope="module")
def market():
    customers, group = clear_market()
    return customers, pd.Series(np.array(list("ABCD"))[group], index=customers.table.index)


def test_columns_that_only_describe_and_differ_by_chance_are_hardly_ever_told(market) -> None:
    customers, labels = market
    random = np.random.default_rng(8)
    idle = with_columns(customers, "number", **{f"idle_{n}": random.normal(size=600) for n in range(100)})
    assert len(chance_like(idle, labels)) >= 97
    assert not [row for rows in traits_of(idle, labels).values() for row in rows if row.feature.startswith("idle")]


def test_a_describing_column_that_does_differ_is_told(market) -> None:
    customers, labels = market
    told = with_columns(customers, "category", town=np.where(labels == "A", "Leeds", "York"))
    assert "town" not in chance_like(told, labels)
    assert any(row.feature == "town" for row in traits_of(told, labels)["A"])


def test_columns_that_formed_the_groups_are_never_tested(market) -> None:
    customers, labels = market
    assert chance_like(customers, labels) == frozenset()


def test_a_response_comes_with_its_range_and_few_people_are_too_few_to_say(market) -> None:
    customers, labels = market
    answered = with_columns(customers, "outcome", Spring=np.where(labels == "A", "yes", "no"))
    some = labels.copy()
    some.iloc[:10] = "E"
    rows = responses_of(answered, some)
    assert rows["A"][0].rate == 1
    assert rows["A"][0].low > 0.95
    assert rows["E"][0].words == "Spring: too few to say"


@pytest.mark.parametrize(
    ("yes", "asked", "low", "high"), [(0, 10, 0.0, 0.278), (5, 10, 0.237, 0.763), (81, 263, 0.255, 0.366)]
)
def test_ranges_of_shares_as_published(yes: int, asked: int, low: float, high: float) -> None:
    assert wilson(yes, asked) == pytest.approx((low, high), abs=0.001)


def test_golden_questions_are_the_columns_that_tell(market) -> None:
    customers, labels = market
    random = np.random.default_rng(4)
    idle = customers.table.assign(idle=random.normal(size=len(customers.table)))
    keys, right = golden_questions(
        replace(customers, table=idle, columns=(*customers.columns, Feature(key="idle", label="idle", role="number"))),
        labels,
    )
    assert set(keys) <= {"spend", "visits", "channel"}
    assert right > 0.9


def test_printed_figures_of_a_rule_are_those_of_a_recount() -> None:
    random = np.random.default_rng(6)
    group = np.arange(800) % 2
    table = pd.DataFrame({
        "orders": random.poisson(np.array([2.0, 14.0])[group]),
        "basket": random.normal(np.array([30.0, 60.0])[group], 8),
        "visits": random.normal(np.array([5.0, 9.0])[group], 2),
    })  # fmt: skip
    customers = as_customers(table)
    found = find_segments(customers, k=2)
    rules = [(row.letter, row.rule) for row in profile(customers, found) if row.rule]
    assert rules
    for letter, rule in rules:
        points = np.ones(800, dtype=bool)
        for said in rule.words.replace(", ", " and ").split(" and "):
            name, _, limit = said.rpartition(" at most ") if " at most " in said else said.rpartition(" above ")
            values = customers.table[name].to_numpy()
            points &= values <= float(limit) if " at most " in said else values > float(limit)
        own = (found.labels == letter).to_numpy()
        assert own[points].mean() == pytest.approx(rule.precision, abs=0.03)
        assert points[own].mean() == pytest.approx(rule.coverage, abs=0.03)


def test_a_rule_learnt_on_a_sample_is_counted_over_everyone() -> None:
    random = np.random.default_rng(7)
    visits = random.permutation(np.repeat([2.0, 3.0, 9.0], [5_000, 4_500, 500]))
    customers = as_customers(pd.DataFrame({"visits": visits}))
    labels = pd.Series(np.where(visits > 5, "B", "A"), index=customers.table.index)
    labels.iloc[np.flatnonzero(visits > 5)[:50]] = "A"
    rules = rules_of(customers, labels, np.flatnonzero(random.random(10_000) < 0.3))
    assert rules["B"].words == "visits above 6"
    assert (rules["B"].precision, rules["B"].coverage) == (0.9, 1.0)


def test_each_story_says_what_they_are_not(market) -> None:
    customers, _ = market
    assert all(row.unlike.startswith("Least like them: ") for row in profile(customers, find_segments(customers, k=4)))
