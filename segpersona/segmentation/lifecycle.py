"""Lifecycle: where each customer stands, measured by the gap that is usual between their own purchases.

A customer's usual gap is the mean of their gaps and of one gap that is usual for everyone, so that two orders in a row
do not make somebody late the week after. Who has bought once only is measured by everyone's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np
import pandas as pd

from segpersona.fields import Field, Number, Value
from segpersona.model import Customers, JsonObject, Segmentation
from segpersona.problems import Finding, Problem
from segpersona.segmentation.drawn import drawn, letters_by_money

NEEDS_DATES = Problem(
    "Stages need dated orders: days since the last order, number of orders and days between them. Use a file of orders."
)
IN_ORDER = Problem("Lapsed has to come later than at risk. Choose a larger number for it.")
STAGES = ("New", "Active", "Won back", "At risk", "Lapsed")
WORDS = (
    "These groups are stages, measured by the time that is usual between each customer's own orders. They follow from "
    "cut points you can change, not from a search."
)
LATE, GONE = 2.0, 4.0
PARAMS: tuple[Field, ...] = (
    Number(key="late", label="At risk after how many usual gaps without an order?", low=1.0, high=20.0, step=0.5,
           default=LATE),
    Number(key="gone", label="Lapsed after how many usual gaps?", low=1.0, high=50.0, step=0.5, default=GONE),
)  # fmt: skip
_NEEDED = ("recency", "orders", "typical_gap")


def checked(customers: Customers) -> float:
    """The gap that is usual for everyone, in days; raises NEEDS_DATES."""
    if not set(_NEEDED) <= set(customers.table) or customers.table["typical_gap"].isna().all():
        raise NEEDS_DATES
    return max(float(customers.table["typical_gap"].median()), 1.0)


def split_by_stage(customers: Customers, params: Mapping[str, Value]) -> Segmentation:
    """Every customer in a stage. Won back needs ``customers.rhythm``; without it a finding says so."""
    everyone = checked(customers)
    late, gone = (float(cast(float, params.get(key) or usual)) for key, usual in (("late", LATE), ("gone", GONE)))
    if gone <= late:
        raise IN_ORDER
    model: JsonObject = {"version": 1, "kind": "lifecycle", "late": late, "gone": gone, "everyone": everyone}
    stages = _stages(model, customers)
    letters = letters_by_money(customers, stages, STAGES)
    names = {letter: name for name, letter in letters.items()}
    return drawn(
        customers, stages.map(letters).astype("str"), names, {**model, "letters": dict(letters)}, method="lifecycle",
        words=WORDS, basis=_NEEDED, findings=_findings(everyone, late, gone, customers),
    )  # fmt: skip


def labels_by(model: JsonObject, customers: Customers) -> pd.Series:
    """The letter of each customer's stage."""
    return _stages(model, customers).map(cast(dict[str, str], model["letters"])).astype("str").rename("letter")


def _stages(model: JsonObject, customers: Customers) -> pd.Series:
    late, gone, everyone = (float(cast(float, model[key])) for key in ("late", "gone", "everyone"))
    empty = pd.Series(np.nan, index=customers.table.index)
    recency, orders, typical = (customers.table.get(key, empty).astype("float64") for key in _NEEDED)
    gaps = (orders - 1).clip(lower=0).fillna(0)
    usual = (gaps * typical.fillna(0) + everyone) / (gaps + 1)
    waited = (recency / usual).fillna(np.inf)
    back = _came_back(customers, gone, everyone)
    chosen = [waited > gone, waited > late, back, orders <= 1]
    names = np.select(chosen, ["Lapsed", "At risk", "Won back", "New"], default="Active")
    return pd.Series(names, index=customers.table.index)


def _came_back(customers: Customers, gone: float, everyone: float) -> pd.Series:
    """Whose last order ended a break after which they had counted as lapsed."""
    if customers.rhythm is None:
        return pd.Series(False, index=customers.table.index)
    rhythm = customers.rhythm.reindex(customers.table.index)
    earlier = (rhythm["repeats"] - 1).clip(lower=0)
    usual = (earlier * rhythm["earlier_gap"].fillna(0) + everyone) / (earlier + 1)
    return rhythm["last_gap"] > gone * usual


def _findings(everyone: float, late: float, gone: float, customers: Customers) -> tuple[Finding, ...]:
    said = [Finding(
        key="cut_points",
        words=f"Usual for everyone are {everyone:.0f} days between orders. At risk: more than {late:g} usual gaps "
        f"without an order; lapsed: more than {gone:g}; new: one order so far; won back: bought again after a break "
        "that long.",
    )]  # fmt: skip
    if customers.rhythm is None:
        words = "Who was won back cannot be told here: the dates of single orders are not at hand."
        said.append(Finding(key="won_back", words=words))
    return tuple(said)
