"""Groups that are there are found, groups that are not are not claimed, and nothing but content decides."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.model import LETTERS, Feature
from segpersona.problems import Problem
from segpersona.segmentation import assign, find_segments, profile
from segpersona.segmentation.searches import SEARCHES
from segpersona.segmentation.stability import rand_index
from tests.markets import as_customers, clear_market, one_cloud


def _codes(labels: pd.Series) -> np.ndarray:
    return labels.map({letter: place for place, letter in enumerate(LETTERS)}).to_numpy()


@pytest.fixture(scope="module")
def market():
    customers, group = clear_market()
    return customers, group, find_segments(customers)


def test_four_clear_groups_are_found(market) -> None:
    _, group, found = market
    assert found.k == 4
    assert rand_index(group, _codes(found.labels)) > 0.95
    assert found.verdict.kind == "natural"


def test_a_crowd_without_groups_is_not_called_natural() -> None:
    assert find_segments(one_cloud()).verdict.groups == "none"


def test_letters_go_by_revenue(market) -> None:
    customers, _, found = market
    sums = customers.table["spend"].groupby(found.labels.to_numpy()).sum()
    assert list(sums.sort_values(ascending=False).index) == sorted(sums.index)


@pytest.mark.parametrize("search", SEARCHES, ids=lambda row: row.key)
def test_every_search_puts_every_customer_in_one_segment(search, market) -> None:
    customers, _, _ = market
    found = find_segments(customers, method=search.key, k=4)
    assert found.labels.notna().all()
    assert np.allclose(found.membership.sum(axis=1), 1, atol=1e-5)
    assert sum(segment.size for segment in found.segments) == len(customers.table)


def test_the_model_survives_json_and_gives_the_same_labels_in_any_order(market) -> None:
    customers, _, found = market
    model = json.loads(json.dumps(found.model))
    mixed = replace(customers, table=customers.table.sample(frac=1, random_state=1))
    labels, _ = assign(model, mixed)
    assert (labels.reindex(found.labels.index) == found.labels).all()


@pytest.mark.parametrize("change", ["rows", "columns", "units", "seed"])
def test_rows_columns_units_and_seed_do_not_matter(change: str, market) -> None:
    customers, _, found = market
    table = customers.table
    if change == "rows":
        table = table.sample(frac=1, random_state=2)
    if change == "columns":
        table = table[table.columns[::-1]]
    if change == "units":
        table = table.assign(spend=table["spend"] * 1000 + 7, visits=table["visits"] * 1000 + 7)
    again = find_segments(replace(customers, table=table), k=4, seed=5 if change == "seed" else 0)
    assert rand_index(_codes(found.labels), _codes(again.labels.reindex(found.labels.index))) == 1.0


def test_junk_columns_change_next_to_nothing(market) -> None:
    customers, _, found = market
    junk = customers.table.assign(same="x", nearly=0.0)
    columns = (*customers.columns, Feature(key="same", label="same", role="category"),
               Feature(key="nearly", label="nearly", role="number"))  # fmt: skip
    again = find_segments(replace(customers, table=junk, columns=columns), k=4)
    assert rand_index(_codes(found.labels), _codes(again.labels)) > 0.98


def test_twenty_rows_are_too_few_and_the_sentence_says_so() -> None:
    with pytest.raises(Problem, match="at least 30"):
        find_segments(clear_market(20)[0])


def test_sixty_rows_are_called_a_sketch() -> None:
    found = find_segments(clear_market(60)[0], k=3)
    assert any(finding.key == "sketch" for finding in found.findings)


def test_columns_that_say_nothing_are_a_problem_in_words() -> None:
    with pytest.raises(Problem, match="No column is left"):
        find_segments(as_customers(pd.DataFrame({"same": ["x"] * 50})))


def test_hostile_names_and_three_hundred_columns_are_only_names() -> None:
    random = np.random.default_rng(1)
    names = ["<script>alert(1)</script>", '=HYPERLINK("http://x")', "a\u202eb", *[f"c{i}" for i in range(297)]]
    found = find_segments(as_customers(pd.DataFrame(random.normal(size=(120, 300)), columns=names)), k=3)
    assert found.k == 3


def test_stopping_the_work_stops_it() -> None:
    class StopError(Exception):
        pass

    def stop(share: float, doing: str) -> None:
        raise StopError

    with pytest.raises(StopError):
        find_segments(clear_market()[0], progress=stop)


def test_profiles_tell_size_money_and_what_sets_each_apart(market) -> None:
    customers, _, found = market
    rows = profile(customers, found)
    assert [row.letter for row in rows] == list("ABCD")
    assert sum(row.share for row in rows) == pytest.approx(1)
    assert sum(row.revenue_share or 0 for row in rows) == pytest.approx(1)
    assert all(row.traits and row.summary.endswith(".") for row in rows)
    assert len({row.name for row in rows}) == 4
    assert all(len(row.name.split()) <= 4 for row in rows)
    assert len({tuple(row.index) for row in rows}) == 1


def test_a_rule_that_is_shown_holds_on_a_recount(market) -> None:
    customers, _, found = market
    for row in profile(customers, found):
        if row.rule:
            assert row.rule.precision >= 0.8
            assert row.rule.coverage >= 0.8


def test_yes_or_no_answers_alone_can_form_groups() -> None:
    random = np.random.default_rng(2)
    group = np.arange(500) % 2
    yes = random.random((500, 10)) < np.where(group[:, None] == 0, 0.85, 0.15)
    found = find_segments(as_customers(pd.DataFrame(np.where(yes, "yes", "no"), columns=[f"q{i}" for i in range(10)])))
    assert rand_index(group, _codes(found.labels)) > 0.9
