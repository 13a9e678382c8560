"""A few questions put people into their groups about as well as they can be told apart, and say honestly how well."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Customers, Feature
from segpersona.problems import Problem
from segpersona.segmentation.typing_tool import NOTHING_TELLS, TOO_FEW, answered, typing_tool


def _shop(rows: int = 600, *, told: bool = True) -> tuple[Customers, pd.Series]:
    """Three groups that part in orders, share bought as gifts, and channel; or nothing that parts them."""
    rng = np.random.default_rng(11)
    group = rng.integers(0, 3, rows)
    seen = group if told else rng.integers(0, 3, rows)
    table = pd.DataFrame({
        "orders": rng.poisson(np.array([2, 8, 9])[seen]) + 1,
        "gifts": np.clip(np.array([0.1, 0.1, 0.8])[seen] + rng.normal(0, 0.05, rows), 0, 1),
        "channel": np.where(seen == 0, "Web", rng.choice(["Web", "Shop", "Phone"], rows)),
        "noise": rng.normal(size=rows),
    }, index=[f"{n:05d}" for n in range(rows)])  # fmt: skip
    table.loc[table.index[:30], "gifts"] = np.nan
    columns = (
        Feature(key="orders", label="Orders", role="number", unit="orders"),
        Feature(key="gifts", label="Bought as gifts", role="number", unit="share"),
        Feature(key="channel", label="Main channel", role="category"),
        Feature(key="noise", label="Noise", role="number"),
    )  # fmt: skip
    return Customers(table=table, columns=columns), pd.Series(list("ABC"), dtype=object)[group].set_axis(table.index)


NAMES = {"A": "Few orders", "B": "Many orders", "C": "Gift buyers"}


def test_groups_that_part_are_recognised_by_what_parts_them() -> None:
    kit = typing_tool(*_shop(), NAMES)
    assert {row.label for row in kit.questions} >= {"Orders", "Bought as gifts"}
    assert "Noise" not in {row.label for row in kit.questions}
    assert kit.right > 0.9
    assert kit.guess < 0.45
    assert kit.checked == 300
    assert set(kit.by_group) == set("ABC")


def test_the_hit_rate_is_that_of_the_points_on_people_it_never_saw() -> None:
    customers, letters = _shop()
    kit = typing_tool(customers, letters, NAMES)
    fresh, truth = _shop(rows=3_000)
    codes = [answered(row, fresh.table[row.key]) for row in kit.questions]
    given = [kit.letter([None if at < 0 else int(at) for at in row]) for row in zip(*codes, strict=True)]
    assert abs(float((pd.Series(given, index=truth.index) == truth).mean()) - kit.right) < 0.05


def test_limits_can_be_read_and_leave_no_gap() -> None:
    kit = typing_tool(*_shop(), NAMES)
    for row in (row for row in kit.questions if row.number):
        assert row.options[0].low is None
        assert row.options[-1].high is None
        assert all(one.high == other.low for one, other in zip(row.options, row.options[1:], strict=False))
    orders = next(row for row in kit.questions if row.label == "Orders")
    assert orders.options[0].label.startswith("up to ")
    gifts = next(row for row in kit.questions if row.label == "Bought as gifts")
    assert gifts.options[0].label.endswith("%")


def test_nothing_that_tells_and_too_few_people_are_said() -> None:
    with pytest.raises(Problem) as said:
        typing_tool(*_shop(told=False), NAMES)
    assert said.value == NOTHING_TELLS
    customers, letters = _shop(rows=30)
    with pytest.raises(Problem) as said:
        typing_tool(customers, letters, NAMES)
    assert said.value == TOO_FEW.with_(least=40)


def test_what_is_sensitive_and_what_came_afterwards_is_not_asked() -> None:
    customers, letters = _shop()
    hidden = replace(customers, columns=tuple(
        replace(row, sensitive=row.key == "orders", role="outcome" if row.key == "gifts" else row.role)
        for row in customers.columns
    ))  # fmt: skip
    assert {row.key for row in typing_tool(hidden, letters, NAMES).questions} <= {"channel", "noise"}


def test_two_groups_have_points_for_both() -> None:
    customers, letters = _shop()
    kit = typing_tool(customers, letters[letters != "C"], {"A": "Few", "B": "Many"})
    assert list(kit.names) == ["A", "B"]
    assert kit.right > 0.9
