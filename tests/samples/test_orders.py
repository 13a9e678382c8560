"""The example's orders: whole, the same every time, and with the kinds of customer in them that it promises."""

from __future__ import annotations

from datetime import date
from functools import cache

import pandas as pd
import pytest

from segpersona.customers import build_customers
from segpersona.intake import guess_roles
from segpersona.model import Customers
from segpersona.samples import EXAMPLES, Example
from segpersona.samples.homeware.habits import HABITS, OCCASIONS, Habit
from segpersona.samples.homeware.orders import make_orders

ROLES = {
    "Order number": "order_id", "Customer number": "customer_id", "Order date": "date", "Amount": "money",
    "Category": "category", "Channel": "category", "Device": "category", "Discount used": "yes_no", "Gift": "yes_no",
    "Email": "personal", "Postcode area": "category",
}  # fmt: skip


@cache
def orders() -> pd.DataFrame:
    return make_orders()


@cache
def customers() -> Customers:
    return build_customers(orders(), guess_roles(orders()))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda row: row.key)
def test_an_example_makes_the_same_table_every_time(example: Example) -> None:
    first, again = example.make(), example.make()
    assert list(first) == list(again)
    for name, table in first.items():
        pd.testing.assert_frame_equal(table, again[name])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda row: row.key)
def test_an_example_is_explained_in_one_plain_sentence(example: Example) -> None:
    assert example.explain.endswith(".")
    assert example.explain.count(".") == 1
    assert "!" not in example.explain
    assert all(name.endswith(".csv") for name in example.make())


def test_examples_have_keys_and_names_of_their_own() -> None:
    assert len({row.key for row in EXAMPLES}) == len({row.name for row in EXAMPLES}) == len(EXAMPLES)


def test_the_orders_cover_twenty_four_whole_months() -> None:
    dates = orders()["Order date"]
    assert dates.min() == pd.Timestamp(2024, 10, 1)
    assert dates.max() == pd.Timestamp(2026, 9, 30)
    assert dates.dt.to_period("M").nunique() == 24


def test_there_are_some_fifteen_thousand_orders_of_2400_customers() -> None:
    assert orders()["Customer number"].nunique() == 2_400
    assert 14_000 < orders()["Order number"].nunique() < 17_000


def test_every_column_is_read_as_what_it_is() -> None:
    assert guess_roles(orders()) == ROLES


def test_emails_lead_nowhere_and_belong_to_one_customer_each() -> None:
    assert orders()["Email"].str.fullmatch(r"[a-z]+\.[a-z]+\d+@example\.org").all()
    assert orders().groupby("Customer number")["Email"].nunique().max() == 1


def test_a_refund_follows_the_order_it_belongs_to_and_is_never_more_than_was_paid() -> None:
    refunds = orders()[orders()["Amount"] < 0]
    bought = orders()[orders()["Amount"] > 0].set_index("Order number")
    origin = bought.loc[refunds["Order number"]].reset_index(drop=True)
    later = refunds.reset_index(drop=True)
    assert (later["Order date"] > origin["Order date"]).all()
    assert (-later["Amount"] <= origin["Amount"] + 0.01).all()
    assert (later["Customer number"] == origin["Customer number"]).all()


def test_only_orders_on_the_web_and_in_the_app_know_their_device() -> None:
    online = orders()["Channel"].isin(["Web", "App"])
    assert orders().loc[online, "Device"].notna().all()
    assert orders().loc[~online, "Device"].isna().all()


def test_the_orders_fold_to_one_row_per_customer_with_growth_over_two_full_years() -> None:
    assert customers().kind == "orders"
    assert len(customers().table) == 2_400
    assert customers().period == (date(2024, 10, 1), date(2026, 9, 30))
    assert customers().growth is not None


@pytest.mark.parametrize("habit", HABITS, ids=lambda row: row.key)
def test_a_habit_stays_inside_the_period(habit: Habit) -> None:
    assert 0 <= habit.first[0] < habit.first[1] < 730
    assert 0 < habit.staying <= 1
    assert all(0 <= rate <= 1 for rate in (habit.discount, habit.gift, habit.returns))


def test_presents_are_bought_around_eight_occasions_and_other_things_are_not() -> None:
    bought = orders()[orders()["Amount"] > 0]
    day = (bought["Order date"] - pd.Timestamp(2024, 10, 1)).dt.days
    near = pd.concat([(day - occasion).abs() <= 14 for occasion in OCCASIONS], axis=1).any(axis=1)
    share = near.groupby(bought["Gift"]).mean()
    assert share["Yes"] > 1.5 * share["No"]


def test_small_baskets_are_bought_at_the_weekend() -> None:
    small = orders()[orders()["Amount"].between(0, 20)]
    assert (small["Order date"].dt.weekday >= 5).mean() > 0.7


def test_fewer_than_a_fifth_of_the_customers_bring_two_fifths_of_the_revenue() -> None:
    by_customer = customers().table["revenue"].sort_values(ascending=False)
    assert by_customer.head(430).sum() / by_customer.sum() > 0.4
