"""What each group leaves over, has at risk and could grow by agrees with plain sums; what cannot be said says why."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import pandas as pd
import pytest

from segpersona.model import Range
from segpersona.prioritization.assumptions import with_defaults
from segpersona.prioritization.known import Known
from segpersona.prioritization.ladder import Ladder, ladder_of
from segpersona.prioritization.levers import LEVERS, actions, effects, moves_of, unpriced
from tests.prioritization.shops import TWO_YEARS, by_key, known_of, order_shop, orders, ten_customers

GROUPS = {"ann": "A", "bob": "A", "cat": "B", "dan": "B"}
MOVES = moves_of({})


SILENT = orders([
    *[("ann", f"2025-{month:02}-05", 50) for month in range(1, 13)], ("ann", "2024-12-05", 50),
    *[("bob", f"2025-{month:02}-10", 20) for month in range(1, 5)], ("bob", "2024-12-10", 20),
    ("cat", "2024-12-01", 60), ("cat", "2025-12-31", 30), ("dan", "2025-12-01", 20),
])  # fmt: skip
"""ann and bob come every month; bob has been silent since April."""


@cache
def _two_years() -> Known:
    return order_shop(TWO_YEARS, GROUPS)


@cache
def _silent() -> Known:
    return order_shop(SILENT, GROUPS, assumptions={"margin": 50.0})


def _shop(**assumed: float) -> Known:
    return replace(_two_years(), assumptions=with_defaults(assumed))


def _ladder(known: Known, **moved: float) -> Ladder:
    return ladder_of(known, moves_of(moved))


def _money(known: Known, lever: str, letter: str, **moved: float) -> float | str:
    moves = moves_of({key.replace("_", ":", 1): value for key, value in moved.items()})
    row = next(one for one in effects(ladder_of(known, moves), moves) if (one.letter, one.lever) == (letter, lever))
    return row.money.mid if row.money else row.why


def _last_year(table: pd.DataFrame) -> pd.Series:
    late = table[table["Date"] > table["Date"].max() - pd.Timedelta(days=365)]
    return late.groupby(late["Customer"].map(GROUPS))["Amount"].sum()


def test_today_is_the_last_year_times_what_is_left_over() -> None:
    found = _ladder(_shop(margin=40.0))
    wanted = _last_year(TWO_YEARS) * 0.4
    assert {one.letter: one.today.mid for one in found.grounds} == pytest.approx(dict(wanted))
    assert wanted["A"] == pytest.approx(340 * 0.4)
    assert found.noun == "profit"


def test_without_a_margin_it_is_revenue_and_says_so() -> None:
    found = _ladder(_shop())
    assert found.noun == "revenue"
    assert found.grounds[0].today.mid == pytest.approx(340)
    assert "No column holds a margin" in found.notes[1]


def test_money_at_risk_is_what_silent_regulars_brought_in_the_last_year() -> None:
    a, b = _ladder(_silent()).grounds
    assert isinstance(a.risk, Range)
    assert isinstance(b.risk, Range)
    assert a.risk.mid == pytest.approx(4 * 20 * 0.5), "bob brought four times 20 in the last year"
    assert b.risk.mid == 0
    assert a.silent == 1
    assert a.risk.low >= 0


def test_money_at_risk_and_the_criterion_of_that_name_are_one_figure() -> None:
    known = _silent()
    figures = by_key(known)["at_risk"].figures
    for one in _ladder(known).grounds:
        assert isinstance(one.risk, Range)
        assert one.risk.mid == pytest.approx(figures[one.letter].value)


def test_room_to_grow_is_the_way_to_the_groups_own_top_quarter() -> None:
    known = known_of(ten_customers(), assumptions={"realistic": 10.0, "margin": 50.0})
    a, b = _ladder(known).grounds
    assert isinstance(a.room, Range)
    assert isinstance(b.room, Range)
    top = (50 + 10) / 2
    assert a.room.mid == 0, "all four bring the same"
    assert b.room.mid == pytest.approx((top - 100 / 6) * 6 * 0.10 * 0.50)
    assert (b.room.low, b.room.high) == pytest.approx((b.room.mid * 0.5, b.room.mid * 1.5))


def test_amounts_without_dates_cover_as_many_months_as_the_team_says() -> None:
    known = known_of(ten_customers())
    assert _ladder(known).grounds[0].today.mid == pytest.approx(400)
    assert _ladder(known, months=24).grounds[0].today.mid == pytest.approx(200)
    assert "24 months" in _ladder(known, months=24).notes[0]


def test_levers_agree_with_sums_done_by_hand() -> None:
    known = _shop(margin=40.0)
    assert _money(known, "repeat", "A") == pytest.approx(2 * 0.01 * (700 / 7) * 0.4, rel=1e-4), (
        "two buyers, a basket of 100"
    )
    assert _money(known, "basket", "A") == pytest.approx(340 * 0.05 * 0.4)
    assert _money(known, "win", "A") == pytest.approx(100 * 340 / 2 * 0.4)
    assert _money(_silent(), "back", "A") == pytest.approx(80 * 0.5 * 0.10)


def test_a_new_customer_costs_what_the_team_says() -> None:
    known, moves = _shop(margin=40.0), {**MOVES, "win_cost": 50.0}
    row = next(one for one in effects(ladder_of(known, moves), moves) if (one.letter, one.lever) == ("A", "win"))
    assert row.money is not None
    assert row.money.mid == pytest.approx(100 * (340 / 2 * 0.4 - 50))


def test_twice_the_amount_has_twice_the_effect() -> None:
    known = _shop(margin=40.0)
    once, twice = _money(known, "basket", "A"), _money(known, "basket", "A", by_basket=10.0)
    assert isinstance(once, float)
    assert twice == pytest.approx(2 * once)


def test_less_sent_back_counts_money_before_returns_and_never_more_than_comes_back() -> None:
    table = orders([
        ("ann", "2025-01-01", 100), ("ann", "2025-06-01", 100), ("ann", "2025-06-10", -50),
        ("bob", "2025-02-01", 100), ("bob", "2025-12-31", 100),
    ])  # fmt: skip
    known = order_shop(table, {"ann": "A", "bob": "B"}, assumptions={"margin": 100.0})
    assert _money(known, "returns", "A") == pytest.approx(200 * 0.01)
    assert _money(known, "returns", "A", by_returns=90.0) == pytest.approx(50)
    assert _money(known, "returns", "B") == 0


def test_dates_of_three_months_are_turned_into_a_year_and_say_so() -> None:
    table = orders([("ann", "2025-01-01", 90), ("ann", "2025-03-31", 90), ("bob", "2025-02-01", 30)])
    found = _ladder(order_shop(table, {"ann": "A", "bob": "B"}))
    assert found.grounds[0].today.mid == pytest.approx(180 * 365 / 90)
    assert found.notes[0] == "3 months of dates, turned into a year; seasons are not in it."
    assert isinstance(found.grounds[0].risk, str)


def _two_currencies() -> Known:
    return known_of(ten_customers(Currency=["EUR", "USD"] * 5))


ODD = {
    "refunds larger than sales": lambda: known_of(ten_customers(Spend=[-900, 100, 100, 100, 50, 10, 10, 10, 10, 10])),
    "refunds larger than sales in one group": lambda: known_of(
        ten_customers(Spend=[-90, 10, 10, 10, 50, 50, 10, 10, 10, 10]), assumptions={"margin": 40.0}),
    "a negative margin": lambda: known_of(ten_customers(), assumptions={"margin": -20.0}),
    "no revenue": lambda: known_of(ten_customers(Spend=[0] * 10)),
    "one group": lambda: known_of(ten_customers(), letters=("A",) * 10),
    "two currencies": _two_currencies,
    "no dates": lambda: known_of(ten_customers()),
    "no customers": lambda: Known(profiles=known_of(ten_customers()).profiles),
    "a few days of dates": lambda: order_shop(
        orders([("ann", "2025-01-01", 5), ("bob", "2025-01-09", 5)]), {"ann": "A", "bob": "B"}),
}  # fmt: skip


@pytest.mark.parametrize("kind", ODD)
def test_odd_shops_get_sentences_and_never_an_empty_number(kind: str) -> None:
    found = ladder_of(ODD[kind](), MOVES)
    moved = effects(found, MOVES)
    spans = [span for one in found.grounds for span in (one.today, one.risk, one.room)]
    spans += [row.money for row in moved if row.money]
    ends = [end for span in spans if isinstance(span, Range) for end in (span.low, span.mid, span.high)]
    assert all(math.isfinite(end) for end in ends)
    assert all(span.low <= span.mid <= span.high for span in spans if isinstance(span, Range))
    words = [span for span in spans if isinstance(span, str)] + [row.why for row in moved if row.money is None]
    assert all(why.endswith(".") for why in words)
    assert found.grounds or found.withheld.endswith(".")
    assert all(math.isfinite(row.per_day) for row in actions(found, moved, MOVES))


def test_two_currencies_are_named_and_not_added_up() -> None:
    assert ladder_of(_two_currencies(), MOVES).withheld.startswith("Amounts are in EUR and USD")


def test_where_each_sale_loses_money_more_of_it_is_no_action() -> None:
    known = known_of(ten_customers(), assumptions={"margin": -20.0})
    found = ladder_of(known, MOVES)
    assert found.grounds[0].today.mid == pytest.approx(-80)
    assert "Nothing is left over" in str(_money(known, "basket", "A"))
    assert actions(found, effects(found, MOVES), MOVES) == ()


def test_a_group_under_the_least_size_is_not_told() -> None:
    known = replace(known_of(ten_customers()), least=5)
    assert _money(known, "basket", "A") == "Too few customers to tell."
    assert isinstance(_money(known, "basket", "B"), float)


def test_actions_come_in_the_order_of_what_is_left_for_a_day_of_work() -> None:
    known = _shop(margin=40.0)
    moves = moves_of({"days:basket": 1.0, "cost:basket": 0.5})
    found = ladder_of(known, moves)
    rows = actions(found, effects(found, moves), moves)
    assert [row.per_day for row in rows] == sorted((row.per_day for row in rows), reverse=True)
    best = next(row for row in rows if (row.letter, row.lever) == ("A", "basket"))
    sure = found.grounds[0].sure
    assert best.words == "Raise what Group A spend by 5%"
    assert best.net == pytest.approx(6.8 * sure - 2 * 0.5)
    assert sure == pytest.approx(2 / 22 * 0.8)


def test_winning_customers_is_an_action_only_once_its_price_is_said() -> None:
    known = _shop(margin=40.0)
    found = ladder_of(known, MOVES)
    assert "win" not in {row.lever for row in actions(found, effects(found, MOVES), MOVES)}
    assert unpriced(MOVES) == ("More of them",)
    priced = {**MOVES, "win_cost": 1.0}
    assert "win" in {row.lever for row in actions(found, effects(found, priced), priced)}


@pytest.mark.parametrize("lever", LEVERS, ids=lambda row: row.key)
def test_every_lever_has_an_amount_to_change_and_says_how_it_is_worked_out(lever) -> None:
    assert lever.amount.key in MOVES
    assert lever.why.endswith(".")
    assert lever.does.format(amount="1", name="Regulars")
