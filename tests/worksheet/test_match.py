"""Who fits a persona's lines from data agrees with a recount in plain pandas, for every line and every way to relax."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Trait
from segpersona.worksheet.links import Link, Linked
from segpersona.worksheet.match import (
    Condition,
    Fit,
    Part,
    condition,
    conditions,
    drop_words,
    fit,
    fit_words,
    part_words,
)
from tests.worksheet.lifelike import AGE, ORDERS, WEB


def line(key: str, words: str = "Orders often", value: float | None = None, average: float | None = None) -> Linked:
    return Linked(question="habits", slot=0, label="Habits", words=words, source="",
                  link=Link(key=key, value=value, average=average))  # fmt: skip


def shop(seed: int, rows: int = 500) -> pd.DataFrame:
    random = np.random.default_rng(seed)
    return pd.DataFrame({
        "orders": random.poisson(4, rows) + 1.0, "spend": np.exp(random.normal(4, 1, rows)),
        "visits": np.where(random.random(rows) < 0.3, np.nan, random.gamma(2, 5, rows)),
        "channel": random.choice(["web", "shop", None], rows, p=(0.5, 0.4, 0.1)),
    })  # fmt: skip


def drawn(random: np.random.Generator, shown: pd.DataFrame) -> Condition:
    """Any condition on any column."""
    feature = random.choice(["orders", "visits", "channel"])
    level = "web" if feature == "channel" else ""
    cut = 0.5 if level else float(random.uniform(shown[feature].min(), shown[feature].quantile(0.8)))
    above = bool(random.random() < 0.6)
    return Condition(line=line(f"A:{feature}"), feature=feature, level=level, above=above, cut=cut, rule="")


def values(shown: pd.DataFrame, row: Condition) -> np.ndarray:
    if not row.level:
        return shown[row.feature].to_numpy()
    return np.where(shown[row.feature].isna(), np.nan, shown[row.feature] == row.level).astype(float)


def filtered(shown: pd.DataFrame, rows: list[Condition]) -> tuple[int, float]:
    for row in rows:
        column = shown[row.feature]
        if row.level:
            shown = shown[(column == row.level) if row.above else (column.notna() & (column != row.level))]
        else:
            shown = shown[column > row.cut if row.above else column < row.cut]
    return len(shown), float(shown["spend"].sum())


@pytest.mark.parametrize("count", [1, 2, 5, 9, 15])
@pytest.mark.parametrize("seed", [3, 4])
def test_every_figure_agrees_with_pandas(seed: int, count: int) -> None:
    shown, random = shop(seed), np.random.default_rng(seed + 90)
    rows = [drawn(random, shown) for _ in range(count)]
    found = fit(rows, [row.mask(values(shown, row)) for row in rows], shown["spend"].to_numpy(), len(shown))
    total = shown["spend"].sum()

    def same(part: Part, some: list[Condition]) -> None:
        customers, money = filtered(shown, some)
        assert part.customers == customers
        assert part.share == pytest.approx(customers / len(shown))
        assert part.money == pytest.approx(money / total)

    same(found.all, rows)
    for at, step in enumerate(found.steps):
        same(step.alone, [rows[at]])
        same(step.so_far, rows[: at + 1])
        same(step.without, rows[:at] + rows[at + 1 :])


def test_the_line_to_relax_is_the_one_whose_loss_brings_most_back() -> None:
    masks = [np.array(mask, dtype=bool) for mask in ([1, 1, 1, 0, 1], [1, 0, 0, 0, 1], [1, 1, 0, 1, 1])]
    rows = [drawn(np.random.default_rng(at), shop(1)) for at in range(3)]
    found = fit(rows, masks, None, 5)
    assert found.all.customers == 2
    assert found.relax is not None
    assert (found.relax.condition, found.relax.without.customers) == (rows[1], 3)
    assert found.all.money is None


@pytest.mark.parametrize("masks", [[[1, 0]], [[1, 0], [1, 0]]], ids=["a single line", "lines that say the same"])
def test_nothing_is_to_be_relaxed_where_that_brings_nobody_back(masks: list[list[int]]) -> None:
    rows = [drawn(np.random.default_rng(at), shop(1)) for at in range(len(masks))]
    assert fit(rows, [np.array(mask, dtype=bool) for mask in masks], None, 2).relax is None


def test_revenue_is_not_shared_out_where_as_much_went_back_as_came_in() -> None:
    rows = [drawn(np.random.default_rng(1), shop(1))]
    assert fit(rows, [np.array([True, False])], np.array([5.0, -5.0]), 2).all.money is None


@pytest.mark.parametrize(("trait", "rule"), [
    (ORDERS, "Orders above 4.9"), (AGE, "Age above 42 years"), (WEB, "Buys on the web"),
])  # fmt: skip
def test_a_line_is_counted_from_the_middle_between_its_group_and_the_average(trait: Trait, rule: str) -> None:
    assert condition(line(f"A:{trait.key}"), trait).rule == rule


def test_the_figures_a_line_was_taken_over_with_go_before_those_of_today() -> None:
    made = condition(line("A:orders", value=2.0, average=4.0), ORDERS)
    assert (made.above, made.cut) == (False, 3.0)
    rarely = condition(line("A:channel=web", value=0.04, average=0.31), WEB)
    assert (rarely.above, rarely.rule) == (False, "Not: Buys on the web")


def test_a_line_whose_column_is_gone_cannot_be_counted() -> None:
    assert conditions((line("A:orders"), line("A:gone")), {"A:orders": ORDERS, "A:gone": None})[0].feature == "orders"


def part(customers: int, money: float | None = None) -> Part:
    return Part(customers=customers, share=customers / 10_000, money=money)


@pytest.mark.parametrize(("of", "words"), [
    (part(1_240, 0.19), "fits 1,240 customers (12%) and 19% of revenue"), (part(1_240), "fits 1,240 customers (12%)"),
    (part(4, 0.01), "fits fewer than 5 customers"), (part(0, 0.0), "fits no customer at all"),
])  # fmt: skip
def test_the_meter_is_a_sentence_and_hides_a_handful(of: Part, words: str) -> None:
    assert fit_words(Fit(everyone=10_000, all=of, steps=()), least=5) == words
    assert part_words(part(3), 5) == "fewer than 5"


def test_what_a_line_would_do_is_said_before_it_is_taken_over() -> None:
    masks = [np.arange(100) < 40, np.arange(100) % 4 == 0]
    rows = [drawn(np.random.default_rng(at), shop(1)) for at in range(2)]
    assert drop_words(fit(rows[:1], masks[:1], None, 100), 5) == "fits 40 (40%)"
    assert drop_words(fit(rows, masks, None, 100), 5) == "fits 10 (10%) in place of 40 (40%)"
