"""Whom not to chase: groups whose people bring next to nothing, or cost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from segpersona.model import Range
from segpersona.prioritization.ladder import Ground, Ladder
from segpersona.prioritization.unchased import unchased


def ground(letter: str, customers: int, profit: float, *, few: bool = False) -> Ground:
    today = Range(low=profit, mid=profit, high=profit)
    return Ground(
        letter=letter, name=f"Group {letter}", customers=customers, revenue=abs(profit), kept=0.3, risk="", silent=0.0,
        today=today, room="", buyers=None, basket=None, back=None, sure=0.9, few=few,
    )  # fmt: skip


LADDER = Ladder(
    grounds=(ground("A", 100, 40_000), ground("B", 100, 2_000), ground("C", 50, -1_500)), noun="profit", currency="EUR",
    notes=(),
)  # fmt: skip


def test_groups_that_bring_little_or_cost_come_first_and_say_why() -> None:
    cost, little, best = unchased(LADDER)
    assert [(row.letter, row.little) for row in (cost, little, best)] == [("C", True), ("B", True), ("A", False)]
    assert cost.words == "Each costs 30 EUR more in a year than they bring."
    assert little.words == "Each brings 20 EUR of profit in a year, 12% of the average."


def test_a_handful_of_people_is_not_pointed_at() -> None:
    shown = replace(LADDER, grounds=(*LADDER.grounds[:2], ground("C", 3, -900, few=True)))
    assert [row.letter for row in unchased(shown)] == ["B", "A"]


@pytest.mark.parametrize("profit", [0.0, -100.0])
def test_where_nobody_leaves_anything_over_only_those_who_cost_stand_out(profit: float) -> None:
    shown = replace(LADDER, grounds=(ground("A", 100, 100), ground("B", 100, profit - 200)))
    assert [row.little for row in unchased(shown)] == [True, False]


def test_without_figures_there_is_nothing_to_say() -> None:
    assert unchased(replace(LADDER, grounds=(), withheld="No column says what customers brought.")) == ()
