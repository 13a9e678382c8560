"""The value to come agrees with the published figures, and is withheld where orders cannot carry it."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.customers import rhythm_of
from segpersona.model import Role
from segpersona.segmentation import lifetime_of
from segpersona.segmentation.lifetime import fit_coming_back, fit_spending
from tests.orders import ROLES, orders_of
from tests.shared import shared_data

CDNOW: dict[str, Role] = {"customer": "customer_id", "date": "date", "amount": "money"}


@pytest.fixture(scope="module")
def cdnow() -> pd.DataFrame:
    """The sample of 2,357 customers in their first 39 weeks."""
    table = pd.read_csv(shared_data("cdnow_sample_fixedwidth.txt"), sep=r"\s+", header=None, dtype=str)
    table.columns = ["number", "customer", "date", "discs", "amount"]
    table["date"], table["amount"] = pd.to_datetime(table["date"]), table["amount"].astype(float)
    return rhythm_of(table[table["date"] <= "1997-09-30"], CDNOW)


def test_how_often_they_come_back_is_as_published(cdnow: pd.DataFrame) -> None:
    x, tx, age = (cdnow[name].to_numpy(dtype=float) for name in ("repeats", "last", "age"))
    model = fit_coming_back(x, tx / 7, (age - 1) / 7)
    assert (model.r, model.alpha, model.a, model.b) == pytest.approx((0.243, 4.414, 0.793, 2.426), abs=0.002)
    assert model.fit == pytest.approx(-9582.4, abs=0.1)


def test_how_much_they_spend_is_as_published(cdnow: pd.DataFrame) -> None:
    model = fit_spending(cdnow["repeats"].to_numpy(dtype=float), cdnow["spent"].fillna(0).to_numpy())
    assert (model.p, model.q, model.v) == pytest.approx((6.25, 3.74, 15.44), abs=0.01)


def test_purchases_of_the_next_39_weeks_are_about_as_many_as_came(cdnow: pd.DataFrame) -> None:
    x, tx, age = (cdnow[name].to_numpy(dtype=float) for name in ("repeats", "last", "age"))
    expected = fit_coming_back(x, tx, age).purchases(x, tx, age, 273.0).sum()
    assert 1_500 < expected < 1_900


def test_every_customer_gets_a_value_and_regulars_get_more(cdnow: pd.DataFrame) -> None:
    values = lifetime_of(cdnow).values
    assert values is not None
    assert (values > 0).all()
    assert values[cdnow["repeats"] >= 5].mean() > 5 * values[cdnow["repeats"] == 0].mean()


def test_without_amounts_it_says_which_column_is_missing() -> None:
    table = orders_of(200).drop(columns="amount")
    roles = {name: role for name, role in ROLES.items() if name != "amount"}
    assert "needs amounts" in lifetime_of(rhythm_of(table, roles)).withheld


def test_a_handful_of_customers_is_too_few() -> None:
    assert "at least 100 customers" in lifetime_of(rhythm_of(orders_of(40), ROLES)).withheld


def test_customers_who_buy_once_teach_nothing_about_coming_back() -> None:
    table = orders_of(600)
    first = table.groupby("customer").head(1)
    few = table[table["customer"].isin(table["customer"].unique()[:150])]
    rare = pd.concat([first, few.groupby("customer").nth(1)])
    assert "less than twice" in lifetime_of(rhythm_of(rare, ROLES)).withheld


def test_a_short_history_is_not_enough() -> None:
    days = [(f"K{n}", day) for n in range(150) for day in (0, 30)]
    table = pd.DataFrame(days, columns=["customer", "day"])
    table["date"] = pd.Timestamp("2025-03-01") + pd.to_timedelta(table["day"], unit="D")
    table["amount"] = 20.0
    assert "three usual gaps" in lifetime_of(rhythm_of(table, CDNOW)).withheld
