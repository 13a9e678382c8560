"""METHODS: the front doors to segments, one row each, all with one result. And ``find_segments``, which opens them.

Two search for groups; three draw lines that can be said in a sentence. Without data there is ``by_hand``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from segpersona.fields import Field, Value
from segpersona.model import Customers, JsonObject, Segmentation
from segpersona.problems import Problem
from segpersona.segmentation import finding, lifecycle, own_rules, value
from segpersona.segmentation.finding import Progress

Params = Mapping[str, Value]


@dataclass(frozen=True, kw_only=True)
class Ask:
    """What is asked of a door: the customers, and what the person chose."""

    customers: Customers
    params: Params = field(default_factory=dict)
    rules: tuple[own_rules.OwnRule, ...] = ()
    k: int | None = None
    seed: int = 0
    progress: Progress | None = None


@dataclass(frozen=True, kw_only=True)
class Door:
    """One way to segments. ``params``: what it asks first. ``searches``: looks for groups, and for how many."""

    key: str
    label: str
    explain: str
    fit: Callable[[Ask], Segmentation]
    params: tuple[Field, ...] = ()
    searches: bool = False
    check: Callable[[Customers], object] = lambda customers: None
    """Raises the Problem that keeps it closed for these customers."""
    wants_rhythm: bool = False
    """Better with ``Customers.rhythm``: when single orders were made."""


def _search(ask: Ask, method: str) -> Segmentation:
    return finding.find_segments(ask.customers, method=method, k=ask.k, seed=ask.seed, progress=ask.progress)


METHODS = (
    Door(
        key="natural", label="Find natural groups", searches=True, fit=lambda ask: _search(ask, "natural"),
        explain="We look for customers who are alike on all columns together, and say honestly whether groups are "
        "there. Start here.",
    ),
    Door(
        key="similar", label="Similar sizes", searches=True, fit=lambda ask: _search(ask, "similar"),
        explain="Round groups of comparable size: easy to plan with, even where people shade into each other.",
    ),
    Door(
        key="value", label="Value groups", params=value.PARAMS, check=value.columns_for,
        fit=lambda ask: value.split_by_value(ask.customers, ask.params),
        explain="How lately, how often and for how much people bought, from Champions to Lost.",
    ),
    Door(
        key="lifecycle", label="Stages of the relationship", params=lifecycle.PARAMS, check=lifecycle.checked,
        wants_rhythm=True,
        fit=lambda ask: lifecycle.split_by_stage(ask.customers, ask.params),
        explain="New, active, won back, at risk or lapsed, by each customer's own rhythm.",
    ),
    Door(
        key="rules", label="My own rules", fit=lambda ask: own_rules.split_by_rules(ask.customers, ask.rules),
        explain="You say who belongs where, with counts as you go. Ready-made rules help you start.",
    ),
)  # fmt: skip


def door(key: str) -> Door:
    """The row of that key."""
    return next(row for row in METHODS if row.key == key)


def find_segments(
    customers: Customers, *, method: str = "natural", k: int | None = None, seed: int = 0,
    progress: Progress | None = None, params: Params | None = None, rules: tuple[own_rules.OwnRule, ...] = (),
) -> Segmentation:  # fmt: skip
    """Split customers into groups and say how far to trust them.

    ``method``: key of a row of METHODS. ``k``: how many groups (2 to 10), for the doors that search; None = as many as
    hold up. ``params``: answers to the fields of the door. ``rules``: for *My own rules*. ``progress``: told the share
    done and what is being done; what it raises stops the work. The same customers give the same segments in any order
    of rows or columns. Raises a Problem where the customers do not allow it.
    """
    ask = Ask(customers=customers, params=params or {}, rules=rules, k=k, seed=seed, progress=progress)
    return door(method).fit(ask)


def closed(customers: Customers, row: Door) -> str:
    """Why a door is closed for these customers, in words; "" where it is open."""
    try:
        row.check(customers)
    except Problem as problem:
        return problem.words
    return ""


def bottom(model: JsonObject) -> JsonObject:
    """The model that all changes by hand stand on."""
    inner = model
    while isinstance(inner.get("of"), dict):
        inner = inner["of"]  # type: ignore[assignment]
    return inner
