"""What is too many, too few, too small or too broad is said with a way out; merges say what they cost."""

from __future__ import annotations

import pytest

from segpersona.model import Profile
from segpersona.segmentation import Capacity, merges, warnings
from segpersona.segmentation.right_size import fits_in_words


def _group(letter: str, share: float, value: float, **index: float) -> Profile:
    size = round(2_000 * share)
    return Profile(letter=letter, name=f"Group {letter}", size=size, share=share, summary="", index=index, value=value,
                   revenue=size * value, revenue_share=0.1)  # fmt: skip


SHOP = [
    _group("A", 0.30, 90, orders=210, visits=120),
    _group("B", 0.28, 80, orders=190, visits=110),
    _group("C", 0.25, 20, orders=60, visits=50),
    _group("D", 0.16, 25, orders=50, visits=240),
    _group("E", 0.01, 5, orders=30, visits=20),
]


def _keys(profiles: list[Profile], capacity: Capacity) -> set[str]:
    return {row.key for row in warnings(profiles, capacity)}


@pytest.mark.parametrize(("capacity", "groups"), [
    (Capacity(), None), (Capacity(campaigns=6), 6), (Capacity(campaigns=6, people=1), 2), (Capacity(people=0), 1),
])  # fmt: skip
def test_how_many_groups_fit_follows_from_the_tighter_number(capacity: Capacity, groups: int | None) -> None:
    assert capacity.groups == groups


def test_more_groups_than_the_team_can_work_on_is_too_many() -> None:
    assert "too_many" in _keys(SHOP, Capacity(campaigns=3, people=2))
    assert "too_many" not in _keys(SHOP, Capacity(campaigns=5, people=3))


def test_two_groups_for_a_large_team_are_too_few() -> None:
    assert "too_few" in _keys(SHOP[:2], Capacity(campaigns=8))


def test_a_tiny_group_and_a_group_of_half_the_market_are_named() -> None:
    broad = [_group("A", 0.7, 50, orders=100), _group("B", 0.3, 50, orders=100)]
    assert "too_small" in _keys(SHOP, Capacity())
    assert "too_broad" in _keys(broad, Capacity())


def test_groups_that_bring_less_than_their_budget_are_named() -> None:
    words = [row.words for row in warnings(SHOP, Capacity(budget=60_000)) if row.key == "budget"]
    assert words
    assert "Group E" in words[0]


def test_the_cheapest_merge_joins_the_two_that_are_alike_and_says_what_it_costs() -> None:
    best = merges(SHOP)
    assert [row.lost for row in best] == sorted(row.lost for row in best)
    pairs = [{row.one, row.other} for row in best]
    assert {"A", "B"} in pairs
    assert "gives up" in best[0].words
    assert "revenue" in best[0].words


def test_merging_equal_customers_hides_no_money() -> None:
    alike = [_group("A", 0.5, 50, orders=100), _group("B", 0.3, 50, orders=120), _group("C", 0.2, 50, orders=20)]
    assert all(row.hidden == pytest.approx(0) for row in merges(alike))


def test_two_groups_have_nothing_to_merge() -> None:
    assert merges(SHOP[:2]) == ()


def test_capacity_is_said_in_a_sentence() -> None:
    assert fits_in_words(Capacity(campaigns=3, people=1)) == (
        "With 3 campaigns and 1 person a quarter you can work on 2 groups at a time."
    )
