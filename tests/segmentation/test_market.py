"""The best channel, the share of revenue and growth are said with a range, or with the reason why not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Customers
from segpersona.problems import Finding
from segpersona.segmentation.market import NO_DATES, NO_MONEY, market_of, ratio
from segpersona.segmentation.responses import responses_of
from tests.markets import as_customers


def shop(rows: int = 400) -> tuple[Customers, pd.Series]:
    random = np.random.default_rng(8)
    channel = np.where(np.arange(rows) % 4 == 0, "web", "shop")
    group = np.where(np.arange(rows) < rows // 2, "A", "B")
    spend = random.gamma(3, np.where(channel == "web", 60, 20) * np.where(group == "A", 2, 1))
    customers = as_customers(pd.DataFrame({"spend": spend, "channel": channel}), revenue="spend")
    columns = tuple(replace(row, subject="channels" if row.key == "channel" else "money") for row in customers.columns)
    growth = pd.DataFrame(
        {"before": spend, "after": spend * random.normal(1.2, 0.3, rows)}, index=customers.table.index
    )
    return replace(customers, columns=columns, growth=growth), pd.Series(group, index=customers.table.index)


def test_the_best_channel_is_the_one_whose_customers_bring_most() -> None:
    customers, labels = shop()
    best = market_of(customers, labels)["A"][0]
    own = customers.table[labels == "A"]
    mean = own.loc[own["channel"] == "web", "spend"].mean()
    assert best.startswith(f"Best by money: web (channel), {mean:,.0f} per customer")
    assert best.endswith("25% are there.")


def test_share_and_growth_come_with_ranges() -> None:
    customers, labels = shop()
    share, growth = market_of(customers, labels)["A"][1:]
    assert share.startswith("They bring 6")
    assert "likely between" in share
    assert growth.startswith("Growth: +")
    assert "everyone +" in growth


def test_where_growth_cannot_be_said_the_reason_is() -> None:
    customers, labels = shop()
    undated = replace(customers, growth=None)
    assert market_of(undated, labels)["A"][-1] == NO_DATES
    short = Finding(key="growth", words="Growth cannot be shown: the dates span less than eight months.")
    assert market_of(replace(undated, findings=(short,)), labels)["B"][-1] == short.words
    assert market_of(replace(customers, revenue=None), labels)["A"] == (NO_MONEY,)


def test_the_range_holds_as_often_as_it_says() -> None:
    random, inside = np.random.default_rng(2), 0
    for _ in range(300):
        before = random.gamma(2, 50, 200)
        value, half = ratio(before * random.normal(1.1, 0.5, 200), before)
        inside += abs(value - 1.1) <= half
    assert inside / 300 == pytest.approx(0.95, abs=0.04)


def test_an_answer_stands_beside_everyones() -> None:
    customers, labels = shop()
    said = np.where(labels == "A", np.arange(400) % 2, 0)
    column = replace(customers.columns[0], key="offer", label="Offer", role="outcome", basis=False)
    asked = replace(customers, table=customers.table.assign(offer=said), columns=(*customers.columns, column))
    answer = responses_of(asked, labels)["A"][0]
    assert answer.everyone == 0.25
    assert answer.words.endswith("; everyone 25%")
