"""Every criterion, recounted by hand on shops small enough to check by eye; withheld with a reason where it must be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.customers import sounds_sensitive
from segpersona.model import Customers, Feature, Measure
from segpersona.prioritization import CRITERIA, Known
from tests.prioritization.shops import TWO_YEARS, by_key, known_of, marks, order_shop, orders, ten_customers

PAIRS = {"ann": "A", "bob": "A", "cat": "B", "dan": "B"}


def _values(row: Measure) -> dict[str, float]:
    return {letter: round(figure.value, 6) for letter, figure in row.figures.items()}


def _plain(row: Measure) -> dict[str, float]:
    return {letter: round(figure.plain, 6) for letter, figure in row.figures.items()}


def test_revenue_size_and_value_of_ten_customers() -> None:
    found = by_key(known_of(ten_customers()))
    assert _values(found["revenue"]) == {"A": 400, "B": 100}
    assert found["revenue"].average == pytest.approx(100)
    assert _plain(found["revenue"]) == {"A": 200, "B": 100}
    assert _values(found["size"]) == {"A": 0.4, "B": 0.6}
    assert _values(found["value"]) == {"A": 100, "B": pytest.approx(16.666667)}
    assert _plain(found["value"])["B"] == pytest.approx(100 * 16.6666667 / 50)


def test_profit_is_withheld_until_somebody_says_a_margin() -> None:
    assert "margin" in by_key(known_of(ten_customers()))["profit"].withheld
    found = by_key(known_of(ten_customers(), assumptions={"margin": 40.0}))["profit"]
    assert _values(found) == {"A": 160, "B": 40}
    assert "your margin of 40%" in found.formula


def test_a_column_of_profit_goes_before_a_margin_that_is_assumed_and_may_be_below_zero() -> None:
    customers = ten_customers()
    table = customers.table.assign(Profit=[30, 30, 30, 30, -20, 5, 5, 5, 5, 5])

    columns = (*customers.columns, Feature(key="Profit", label="Profit", role="money"))
    known = known_of(replace(customers, table=table, columns=columns), assumptions={"margin": 40.0})
    found = by_key(known)["profit"]
    assert _values(found) == {"A": 120, "B": 5}
    assert 0 <= found.figures["B"].plain < 100


def test_room_to_grow_is_the_way_up_to_the_own_top_quarter() -> None:
    found = by_key(known_of(ten_customers()))["headroom"]
    spent = pd.Series([50, 10, 10, 10, 10, 10])
    expected = (spent.nlargest(2).mean() - spent.mean()) * 6 * 0.1
    assert _values(found) == {"A": 0, "B": pytest.approx(expected)}


def test_growth_compares_the_last_twelve_months_with_the_twelve_before() -> None:
    found = by_key(order_shop(TWO_YEARS, PAIRS))["growth"]
    last = TWO_YEARS[TWO_YEARS["Date"] >= "2025-01-01"].groupby("Customer")["Amount"].sum()
    two_years_back = TWO_YEARS["Date"].between("2024-01-02", "2024-12-31")
    before = TWO_YEARS[two_years_back].groupby("Customer")["Amount"].sum()
    assert found.figures["A"].value == pytest.approx((last["ann"] + last["bob"]) / (before["ann"] + before["bob"]))
    assert found.figures["B"].value == pytest.approx((last["cat"] + last["dan"]) / before["cat"])
    assert found.average == pytest.approx(last.sum() / before.sum())


def test_money_at_risk_is_last_years_of_those_who_are_silent_for_twice_their_gap() -> None:
    found = by_key(order_shop(TWO_YEARS, PAIRS))["at_risk"]
    assert _values(found) == {"A": 0, "B": 0} or found.withheld
    late = orders([*TWO_YEARS[["Customer", "Date", "Amount"]].itertuples(index=False, name=None),
                   ("bob", "2025-03-20", 10), ("bob", "2025-04-10", 10), ("bob", "2025-04-20", 5)])  # fmt: skip
    found = by_key(order_shop(late, PAIRS, assumptions={"margin": 50.0}))["at_risk"]
    gap = (pd.Timestamp("2025-04-20") - pd.Timestamp("2024-03-01")).days / 5
    silent = (pd.Timestamp("2026-01-01") - pd.Timestamp("2025-04-20")).days
    assert silent > 2 * gap
    assert _values(found) == {"A": pytest.approx((40 + 10 + 10 + 5) * 0.5), "B": 0}


def test_coming_back_new_customers_baskets_and_orders_a_year_from_four_customers() -> None:
    found = by_key(order_shop(TWO_YEARS, PAIRS))
    assert _values(found["repeat"]) == {"A": 1, "B": 0.5}
    assert _values(found["newcomers"]) == {"A": 0, "B": 0.5}
    assert _values(found["year_again"]) == {"A": 1, "B": 0}
    assert found["basket"].figures["A"].value == pytest.approx((500 + 200) / 7, abs=0.01)
    days = sum((pd.Timestamp("2026-01-01") - pd.Timestamp(first)).days for first in ("2024-01-01", "2024-03-01"))
    assert found["frequency"].figures["A"].value == pytest.approx(7 / (days / 365))


def test_who_has_left_says_who_stays_and_is_no_answer_to_an_offer() -> None:
    customers = ten_customers(Plan=["basic"] * 10)
    table = customers.table.assign(Churn=["Yes"] * 3 + ["No"] * 7)
    columns = (*customers.columns, Feature(key="Churn", label="Churn", role="outcome", basis=False))
    found = by_key(known_of(replace(customers, table=table, columns=columns)))
    assert _values(found["stay"]) == {"A": 0.25, "B": 1}
    assert found["response"].withheld


def test_answers_to_offers_are_counted_with_their_range_and_against_the_control_group() -> None:

    customers = ten_customers(Sent=["mail"] * 8 + ["control"] * 2)
    yes = [1, 1, 1, 0, 1, 0, 0, 0, 0, 0]
    table = customers.table.assign(Response=yes)
    columns = (*customers.columns, Feature(key="Response", label="Response", role="outcome", basis=False))

    columns = tuple(replace(row, label="Control group") if row.key == "Sent" else row for row in columns)
    found = by_key(known_of(replace(customers, table=table, columns=columns)))["response"]
    assert _values(found) == {"A": 0.75, "B": pytest.approx(1 / 6, abs=1e-6)}
    assert found.figures["A"].low == pytest.approx(0.301, abs=0.001)
    assert found.figures["A"].high == pytest.approx(0.954, abs=0.001)
    assert "With an offer 50%, without 0%." in found.formula


def test_the_best_channel_is_found_for_each_group_and_its_cost_taken_off() -> None:

    spend = [100.0] * 30 + [50.0] * 30 + [20.0] * 30 + [80.0] * 30
    table = pd.DataFrame({"Spend": spend, "main Channel": (["Web"] * 30 + ["Shop"] * 30) * 2},
                         index=[f"C{n}" for n in range(120)])  # fmt: skip
    columns = (Feature(key="Spend", label="Spend", role="money"),
               Feature(key="main Channel", label="Main channel", role="category"))  # fmt: skip
    customers = Customers(table=table, columns=columns, revenue="Spend")
    known = known_of(customers, ("A",) * 60 + ("B",) * 60)
    assert _values(by_key(known)["channels"]) == {"A": 100, "B": 80}
    costly = replace(known, assumptions={**known.assumptions, "channel_cost:Web": 60.0})
    assert _values(by_key(costly)["channels"]) == {"A": 50, "B": 80}


def test_marks_keep_mean_and_spread_and_wait_until_somebody_gives_them() -> None:
    assert "marked" in by_key(known_of(ten_customers()))["fit"].withheld
    given = marks("fit", ana={"A": 5, "B": 2}, ben={"A": 3, "B": 2})
    found = by_key(known_of(ten_customers(), marks=given))["fit"]
    assert _values(found) == {"A": 4, "B": 2}
    assert _plain(found) == {"A": 150, "B": 50}
    assert found.figures["A"].spread == pytest.approx(50)
    assert found.figures["B"].spread == pytest.approx(25)


def test_few_customers_draw_a_figure_to_the_average() -> None:
    figure = by_key(known_of(ten_customers()))["revenue"].figures["A"]
    assert figure.kept == pytest.approx(4 / 24)
    assert figure.index == pytest.approx(100 + 4 / 24 * 100)


def test_a_group_under_the_least_size_has_no_figures() -> None:
    found = by_key(known_of(ten_customers(), least=5))["revenue"]
    assert set(found.figures) == {"B"}


ODD = {
    "refunds larger than sales": known_of(ten_customers(Spend=[-100, 20, 10, -5, 1, 1, 1, 1, 1, 1])),
    "no money at all": known_of(ten_customers(Spend=[0] * 10)),
    "one group that sends all back": known_of(ten_customers(Spend=[-50, -50, 0, 0, 90, 90, 90, 90, 90, 90])),
    "margins below zero": known_of(ten_customers(), assumptions={"margin": -20.0}),
    "one group": known_of(ten_customers(), ("A",) * 10),
    "two currencies": known_of(ten_customers(Currency=["EUR"] * 5 + ["USD"] * 5)),
    "three months of orders": order_shop(
        orders([("ann", "2025-01-02", 10), ("ann", "2025-02-02", 10), ("bob", "2025-03-02", 5),
                ("cat", "2025-03-30", 7)]),
        {"ann": "A", "bob": "A", "cat": "B"}),
    "no customers at hand": Known(profiles=known_of(ten_customers()).profiles),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("row", CRITERIA, ids=lambda row: row.key)
def test_whatever_the_market_a_criterion_has_figures_or_a_sentence(name: str, row) -> None:
    found = by_key(ODD[name])[row.key]
    if found.withheld:
        assert found.withheld.endswith(".")
        assert not found.figures
        return
    for figure in found.figures.values():
        assert np.isfinite([figure.value, figure.index, figure.plain, figure.low, figure.high, figure.spread]).all()
        assert 0 <= figure.index <= 200
        assert "nan" not in figure.words.lower()


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("refunds larger than sales", "revenue", "went back"),
        ("no money at all", "revenue", "add up to nothing"),
        ("two currencies", "revenue", "EUR and USD"),
        ("margins below zero", "profit", "no average"),
        ("three months of orders", "growth", "24 months or more; yours span 2"),
        ("no customers at hand", "recognise", "No customers"),
    ],
)
def test_what_is_odd_is_said(name: str, key: str, said: str) -> None:
    assert said in by_key(ODD[name])[key].withheld


def test_a_group_that_sends_all_back_has_the_lowest_index_not_a_strange_one() -> None:
    found = by_key(ODD["one group that sends all back"])["revenue"]
    assert found.figures["A"].plain == 0


@pytest.mark.parametrize("row", CRITERIA, ids=lambda row: row.key)
def test_no_criterion_is_about_who_people_are_in_body_belief_or_origin(row) -> None:
    assert not sounds_sensitive(f"{row.label} {row.why}")


@pytest.mark.parametrize("row", [row for row in CRITERIA if row.left], ids=lambda row: row.key)
def test_what_is_asked_has_both_ends_in_words(row) -> None:
    assert row.left
    assert row.right
    assert row.why.endswith("?")


def test_another_currency_changes_no_index() -> None:
    once = by_key(known_of(ten_customers()))
    table = ten_customers().table["Spend"] * 7.43
    again = by_key(known_of(ten_customers(Spend=list(table))))
    for key, row in once.items():
        for letter, figure in row.figures.items():
            assert again[key].figures[letter].index == pytest.approx(figure.index, abs=1e-9)


def test_the_spread_of_a_figure_is_that_of_drawing_the_customers_again() -> None:
    random = np.random.default_rng(11)
    spend = np.round(random.lognormal(3, 0.8, 400), 2)

    table = pd.DataFrame({"Spend": spend}, index=[f"C{n}" for n in range(400)])
    customers = Customers(table=table, columns=(Feature(key="Spend", label="Spend", role="money"),), revenue="Spend")
    found = by_key(known_of(customers, ("A",) * 150 + ("B",) * 250))["value"].figures["A"]
    drawn = [spend[:150][random.integers(0, 150, 150)].mean() for _ in range(2_000)]
    low, high = np.quantile(drawn, [0.025, 0.975])
    assert found.low == pytest.approx(low, rel=0.05)
    assert found.high == pytest.approx(high, rel=0.05)
