"""What only single orders tell, recounted in plain pandas."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.customers import by_number, months_of, past_of
from segpersona.model import Role

ROLES: dict[str, Role] = {
    "Customer": "customer_id", "Order": "order_id", "Date": "date", "Amount": "money", "Profit": "money",
    "Category": "category",
}  # fmt: skip
END = pd.Timestamp("2026-01-01")


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    """Two years of orders of forty customers, a tenth of them sent back, with a column of profit."""
    random = np.random.default_rng(6)
    days = pd.Timestamp("2024-01-01") + pd.to_timedelta(np.sort(random.integers(0, 731, 300)), unit="D")
    amounts = np.round(random.lognormal(3, 0.5, 300), 2) * np.where(random.random(300) < 0.1, -1, 1)
    frame = pd.DataFrame({
        "Customer": [f"K{n}" for n in random.integers(0, 40, 300)], "Order": [f"O{n}" for n in range(300)],
        "Date": days, "Amount": amounts, "Profit": np.round(amounts * 0.3, 2),
        "Category": random.choice(["Wine", "Tea"], 300),
    })  # fmt: skip
    frame.loc[299, "Date"] = pd.Timestamp("2025-12-31")
    return frame


def test_the_last_year_profit_and_kinds_are_sums_of_their_rows(table: pd.DataFrame) -> None:
    found = past_of(table, ROLES)
    year = table[table["Date"] >= END - pd.Timedelta(days=365)].groupby("Customer")["Amount"].sum()
    assert found["year"].dropna().round(2).to_dict() == pytest.approx(year.round(2).to_dict())
    assert found["margin"].to_dict() == pytest.approx(table.groupby("Customer")["Profit"].sum().to_dict())
    wine = table[table["Category"] == "Wine"].groupby("Customer")["Amount"].sum()
    assert found["category:Wine"].dropna().to_dict() == pytest.approx(wine.to_dict())


def test_what_was_known_ninety_days_ago_holds_nothing_of_what_came_after(table: pd.DataFrame) -> None:
    found = past_of(table, ROLES)
    cut = END - pd.Timedelta(days=90)
    bought = table[table["Amount"] > 0]
    before = bought[bought["Date"] < cut].groupby("Customer")["Date"]
    assert found["then_orders"][lambda s: s > 0].to_dict() == before.size().to_dict()
    assert found["then_recency"].dropna().to_dict() == (cut - before.max()).dt.days.to_dict()
    after = bought[bought["Date"] >= cut].groupby("Customer").size()
    assert found["next"][lambda s: s > 0].to_dict() == after.to_dict()


def test_days_to_the_second_purchase(table: pd.DataFrame) -> None:
    found = past_of(table, ROLES)["again"].dropna()
    days = table[table["Amount"] > 0].groupby("Customer")["Date"].agg(lambda dates: sorted(set(dates))[:2])
    again = {who: (first[1] - first[0]).days for who, first in days.items() if len(first) == 2}
    assert found.to_dict() == again


def test_revenue_by_group_and_month_leaves_out_months_that_are_cut_short(table: pd.DataFrame) -> None:
    letters = pd.Series({f"K{n}": "A" if n < 20 else "B" for n in range(40)})
    found = months_of(table, ROLES, letters)
    assert list(found.columns[[0, -1]]) == ["2024-02", "2025-12"]
    own = table.assign(letter=table["Customer"].map(letters), month=table["Date"].dt.strftime("%Y-%m"))
    again = own.groupby(["letter", "month"])["Amount"].sum()
    for letter in "AB":
        assert found.loc[letter, "2024-07"] == pytest.approx(again.get((letter, "2024-07"), 0.0))


def test_customers_of_a_joined_file_are_found_under_either_spelling(table: pd.DataFrame) -> None:
    found = past_of(table, ROLES, by_key=True)
    assert by_number(found, pd.Index(["K1", " k1x", "k2"]))["next"].notna().tolist() == [True, False, True]
