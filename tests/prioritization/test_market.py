"""The market is written by hand: three numbers from low to high, a source, and what does not fit together is said."""

from __future__ import annotations

import pytest

from segpersona.model import Estimate, Range
from segpersona.prioritization.market import NO_LIKELY, NOT_IN_ORDER, estimate, key_of, market, oddities
from segpersona.problems import Problem


def _said(**rungs: tuple[float, float, float]) -> dict[str, Estimate]:
    return {
        key_of("A", rung): Estimate(key=key_of("A", rung), span=Range(low=ends[0], mid=ends[1], high=ends[2]),
                                    source="City register 2025")
        for rung, ends in rungs.items()
    }  # fmt: skip


def test_each_step_has_people_our_share_money_and_next_year() -> None:
    own, reachable, addressable = market(
        "A", 400, 50.0, _said(reachable=(2_000, 4_000, 8_000), addressable=(10_000, 20_000, 40_000), growth=(0, 5, 10))
    )
    assert own.money == Range(low=20_000, mid=20_000, high=20_000)
    assert reachable.ours == Range(low=0.05, mid=0.1, high=0.2), "the fewer there are, the larger our share"
    assert reachable.ahead is not None
    assert (reachable.ahead.low, reachable.ahead.mid, reachable.ahead.high) == pytest.approx((2_000, 4_200, 8_800))
    assert addressable.money is not None
    assert addressable.money.mid == 1_000_000
    assert oddities((own, reachable, addressable)) == ()


def test_what_nobody_wrote_stays_open() -> None:
    own, reachable, addressable = market("A", 400, None, {})
    assert (own.money, reachable.people, addressable.ahead) == (None, None, None)
    assert oddities((own, reachable, addressable)) == ()


def test_numbers_that_do_not_fit_together_are_said() -> None:
    steps = market("A", 400, None, _said(reachable=(100, 200, 300), addressable=(50, 60, 70)))
    words = " ".join(oddities(steps))
    assert "Reachable is smaller than your own base" in words
    assert "Addressable is smaller than reachable" in words


def test_one_likely_number_is_enough_and_the_order_is_checked() -> None:
    key = key_of("A", "reachable")
    made = estimate(key, None, 5_000, None, " A guess ")
    assert made == Estimate(key=key, span=Range(low=5_000, mid=5_000, high=5_000), source="A guess")
    assert estimate(key, None, None, None, "") is None
    with pytest.raises(Problem) as unordered:
        estimate(key, 9, 5, 7, "")
    assert unordered.value == NOT_IN_ORDER
    with pytest.raises(Problem) as unlikely:
        estimate(key, 9, None, 12, "")
    assert unlikely.value == NO_LIKELY


def test_nobody_reachable_gives_no_share_instead_of_a_division_by_nothing() -> None:
    _, reachable, _ = market("A", 400, None, _said(reachable=(0, 0, 10)))
    assert reachable.ours is None
