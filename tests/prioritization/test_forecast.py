"""A forecast stands only on two years of dates, starts from what was, and its range holds as often as it says."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.prioritization.forecast import forecast, onward
from tests.prioritization.shops import known_of, order_shop, orders, ten_customers

MONTHS = pd.date_range("2023-12-15", "2025-12-20", freq="MS").union(pd.DatetimeIndex(["2023-12-15", "2025-12-20"]))


def _two_years() -> pd.DataFrame:
    """ann buys 100 a month and 110 in the second year; bob 50 every month."""
    rows = [("ann", f"{day:%Y-%m-%d}", 110.0 if day >= pd.Timestamp("2024-12-21") else 100.0) for day in MONTHS]
    return orders(rows + [("bob", f"{day:%Y-%m-%d}", 50.0) for day in MONTHS])


def test_half_of_last_years_change_is_likely_to_go_on() -> None:
    table = _two_years()
    found = forecast(order_shop(table, {"ann": "A", "bob": "B"}))
    assert not isinstance(found, str)
    a, b = found
    end = table["Date"].max()
    own = table[table["Customer"] == "ann"].set_index("Date")["Amount"]
    last = own[own.index > end - pd.Timedelta(days=365)].sum()
    before = own[(own.index > end - pd.Timedelta(days=730)) & (own.index <= end - pd.Timedelta(days=365))].sum()
    assert a.was == pytest.approx(last)
    assert a.revenue is not None
    assert a.revenue.mid == pytest.approx(last + (last - before) / 2)
    assert a.revenue.low <= last <= a.revenue.high
    assert b.buyers is not None
    assert (b.had, b.buyers.mid) == (1, 1)
    assert b.buyers.low >= 0
    assert b.buyers.high <= 1, "no more than there are people in the group"


def test_no_dates_or_too_few_say_why() -> None:
    assert "This needs orders" in str(forecast(known_of(ten_customers())))
    short = orders([("ann", "2025-01-01", 90), ("ann", "2025-02-01", 90), ("bob", "2025-03-31", 90)])
    words = str(forecast(order_shop(short, {"ann": "A", "bob": "B"})))
    assert words == "This needs orders over 24 months or more; yours span 2."


def test_a_group_that_bought_nothing_is_told_apart_from_one_that_shrinks() -> None:
    table = pd.concat([_two_years(), orders([("eve", "2024-01-05", 0.0)])])
    found = forecast(order_shop(table, {"ann": "A", "bob": "B", "eve": "C"}))
    assert not isinstance(found, str)
    assert found[2].revenue is None
    assert found[2].why == "Nothing was sold to them in two years."


def test_people_who_all_came_last_year_have_nothing_to_compare_with() -> None:
    table = pd.concat([_two_years(), orders([("eve", "2025-06-05", 30.0)])])
    found = forecast(order_shop(table, {"ann": "A", "bob": "B", "eve": "C"}))
    assert not isinstance(found, str)
    assert found[2].why.startswith("Nobody in it bought in the year before last")


def _flat(random: np.random.Generator) -> np.ndarray:
    return random.normal(100, 12, 36)


def _season(random: np.random.Generator) -> np.ndarray:
    return 100 + 40 * np.sin(np.arange(36) * np.pi / 6) + random.normal(0, 10, 36)


def _growing(random: np.random.Generator) -> np.ndarray:
    return 100 + np.arange(36) * random.uniform(-1, 2) + random.normal(0, 8, 36)


def _once(random: np.random.Generator) -> np.ndarray:
    return np.where(np.arange(36) < random.integers(6, 20), 100, 120) + random.normal(0, 10, 36)


@pytest.mark.parametrize("kind", [_flat, _season, _growing, _once])
def test_the_year_that_came_lies_in_the_range_nine_times_in_ten(kind) -> None:
    random, held = np.random.default_rng(11), 0
    for _ in range(400):
        months = kind(random)
        first, last, came = months[:12], months[12:24], months[24:].sum()
        noise = float(np.std(last - first, ddof=1)) * np.sqrt(12)
        span = onward(first.sum(), last.sum(), noise)
        held += span.low <= came <= span.high
    assert held / 400 >= 0.9
