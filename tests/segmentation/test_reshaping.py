"""Merged, split and taken under another number, groups keep their letters, and the model sorts as the team drew."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.problems import Problem
from segpersona.segmentation import (
    assign,
    crossed,
    find_segments,
    keeping_letters,
    map_of,
    merged,
    other_number,
    profile,
    same_groups,
    split_in,
)
from segpersona.segmentation.drawn import certain
from segpersona.segmentation.noticing import small
from segpersona.segmentation.reshaping import LAST_TWO, NOT_READY
from tests.markets import clear_market


@pytest.fixture(scope="module")
def market():
    customers, _ = clear_market(rows=400)
    return customers, find_segments(customers)


def _same(model, customers, labels: pd.Series) -> bool:
    return bool((assign(json.loads(json.dumps(model)), customers)[0] == labels).all())


def test_merging_keeps_the_larger_ones_letter_and_name_and_the_model_agrees(market) -> None:
    customers, found = market
    joined = merged(found, "B", "D")
    large = max((row for row in found.segments if row.letter in "BD"), key=lambda row: (row.size, -ord(row.letter)))
    kept = next(row for row in joined.segments if row.letter == large.letter)
    assert joined.k == found.k - 1
    assert kept.name == large.name
    assert kept.size == sum(row.size for row in found.segments if row.letter in "BD")
    assert (joined.labels[found.labels.isin(["A", "C"])] == found.labels[found.labels.isin(["A", "C"])]).all()
    assert np.allclose(joined.membership.sum(axis=1), 1, atol=1e-5)
    assert _same(joined.model, customers, joined.labels)


def test_the_last_two_cannot_be_merged(market) -> None:
    _, found = market
    two = merged(merged(found, "A", "B"), "C", "D")
    with pytest.raises(Problem) as refused:
        merged(two, *sorted({row.letter for row in two.segments}))
    assert refused.value == LAST_TWO


def test_splitting_what_was_merged_finds_both_again(market) -> None:
    customers, found = market
    joined = merged(found, "B", "D")
    letter = next(row.letter for row in joined.segments if row.letter in "BD")
    again = split_in(customers, joined, letter)
    assert again.k == found.k
    back = same_groups(found.labels, again.labels)
    assert len(back) == found.k
    assert (again.labels.map(back) == found.labels).mean() > 0.97
    assert letter in {row.letter for row in again.segments}
    assert len({row.name for row in again.segments}) == again.k
    assert _same(again.model, customers, again.labels)


def test_another_number_of_groups_is_a_look_up_with_letters_kept(market) -> None:
    customers, found = market
    three = other_number(customers, found, 3)
    assert three.k == 3 == len(three.segments)
    assert _same(three.model, customers, three.labels)
    assert all(new == old for new, old in same_groups(found.labels, three.labels).items())
    with pytest.raises(Problem) as refused:
        other_number(customers, found, 99)
    assert refused.value == NOT_READY


def test_letters_and_given_names_follow_the_customers_through_a_new_run(market) -> None:
    customers, found = market
    turned = found.labels.map({"A": "C", "B": "A", "C": "D", "D": "B"})
    given = {"A": "Regulars", "C": "Browsers"}
    again = keeping_letters(found, turned, given)
    assert (again.labels == turned).all()
    assert {row.letter: row.name for row in again.segments}["C"] == "Browsers"
    assert _same(again.model, customers, again.labels)


def test_who_went_where_counts_only_customers_of_both(market) -> None:
    _, found = market
    fewer = found.labels.iloc[:300]
    both = crossed(fewer, found.labels)
    assert int(both.to_numpy().sum()) == 300
    assert int(np.diag(both).sum()) == 300


def test_the_map_puts_groups_apart_and_is_the_same_in_any_order(market) -> None:
    customers, found = market
    points = map_of(customers, found.labels)
    centres = points.groupby("letter")[["x", "y"]].mean()
    assert set(centres.index) == {"A", "B", "C", "D"}
    apart = np.linalg.norm(centres.to_numpy()[:, None] - centres.to_numpy(), axis=2)
    assert apart[~np.eye(4, dtype=bool)].min() > 0.5
    assert list(points.columns) == ["x", "y", "letter"]


def test_a_group_that_stays_empty_is_no_group_and_said() -> None:
    customers, _ = clear_market(rows=2_000)
    found = find_segments(customers)
    empty = [k for k in found.others if len(other_number(customers, found, k).segments) < k]
    assert empty, "this market is too clear for every number to be filled"
    asked = find_segments(customers, k=empty[0])
    for split in (other_number(customers, found, empty[0]), asked):
        assert all(row.size for row in split.segments)
        assert set(split.labels) == {row.letter for row in split.segments}
        assert split.findings[0].key == "empty"
        assert len(profile(customers, split)) == len(split.segments)


def test_what_is_said_of_small_groups_names_the_letters_they_keep(market) -> None:
    customers, _ = market
    labels = pd.Series(np.where(np.arange(400) < 12, "A", "B"), index=customers.table.index)
    rules = find_segments(customers, method="similar", k=2)
    few = replace(rules.segments[0], size=12, name="The few"), replace(rules.segments[1], name="The many")
    fresh = replace(rules, labels=labels, membership=certain(labels), segments=few, findings=small(few))
    assert fresh.findings[0].words.startswith("Group A (The few) has fewer than 20")
    kept = keeping_letters(fresh, labels.map({"A": "D", "B": "A"}), {"D": "Old friends"})
    assert [row.words[:29] for row in kept.findings if row.key == "small"] == ["Group D (Old friends) has few"]
