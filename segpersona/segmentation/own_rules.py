"""My own rules: conditions on columns, kept as plain records and evaluated as masks. The first rule that fits decides;
who fits none is in the rest, so that each customer is in exactly one group.

Days since a date count back from the day after the data's last day, never from today.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.fields import clean_text
from segpersona.model import LETTERS, Customers, Feature, JsonObject, Segmentation
from segpersona.problems import Problem
from segpersona.segmentation.drawn import drawn
from segpersona.segmentation.preparation import as_numbers, coded
from segpersona.words import figure, listed

Mask = NDArray[np.bool_]
Join = Literal["and", "or"]
Given = tuple[str, ...]

MOST_RULES = len(LETTERS) - 1
REST = "Everyone else"
NO_RULE = Problem("Add at least one rule with a condition first; it says who belongs to a group.")
TOO_MANY = Problem(f"There can be at most {MOST_RULES} rules. Remove one, or put two together.")
NOBODY = Problem("No customer fits any of these rules. Loosen one of them first.")
WORDS = (
    "You drew these lines yourselves; everyone is in exactly one group, and the same rules can be used again. Whether "
    "people in a group are alike in other ways is for the comparison to show."
)


@dataclass(frozen=True, kw_only=True)
class Condition:
    """One thing that must be true of a customer: a feature, a test (a row of TESTS), and what it is compared with."""

    feature: str
    test: str
    values: Given = ()


@dataclass(frozen=True, kw_only=True)
class OwnRule:
    """A group in words of its own. ``parts`` are joined by ``join``; the conditions within a part by the other word."""

    name: str
    parts: tuple[tuple[Condition, ...], ...]
    join: Join = "and"


@dataclass(frozen=True, kw_only=True)
class Test:
    """A comparison: its words, how many values it takes (None = any number), and what it says of a column."""

    key: str
    label: str
    takes: int | None
    numbers: bool
    """Whether it compares quantities."""
    mask: Callable[[pd.Series, Given], Mask]


def _kinds(column: pd.Series) -> NDArray[np.object_]:
    codes, kinds = coded(column)
    return np.array([*(kind.strip().lower() for kind in kinds), ""], dtype=object)[codes]


def _among(column: pd.Series, values: Given) -> Mask:
    wanted = {value.strip().lower() for value in values}
    return np.isin(_kinds(column), list(wanted)) & column.notna().to_numpy()


def _holding(column: pd.Series, values: Given) -> Mask:
    codes, kinds = coded(column)
    part = values[0].strip().lower()
    return np.array([*(part in kind.lower() for kind in kinds), False])[codes]


def _compared(by: Callable[[NDArray[np.float64], float], Mask]) -> Callable[[pd.Series, Given], Mask]:
    return lambda column, values: by(as_numbers(column), float(values[0]))


TESTS: tuple[Test, ...] = (
    Test(key="is", label="is", takes=1, numbers=False, mask=_among),
    Test(key="is_not", label="is not", takes=1, numbers=False,
         mask=lambda column, values: ~_among(column, values) & column.notna().to_numpy()),
    Test(key="in", label="is one of", takes=None, numbers=False, mask=_among),
    Test(key="contains", label="contains", takes=1, numbers=False, mask=_holding),
    Test(key="above", label="is more than", takes=1, numbers=True, mask=_compared(lambda x, y: x > y)),
    Test(key="at_least", label="is at least", takes=1, numbers=True, mask=_compared(lambda x, y: x >= y)),
    Test(key="below", label="is less than", takes=1, numbers=True, mask=_compared(lambda x, y: x < y)),
    Test(key="at_most", label="is at most", takes=1, numbers=True, mask=_compared(lambda x, y: x <= y)),
    Test(key="equals", label="is exactly", takes=1, numbers=True, mask=_compared(lambda x, y: x == y)),
    Test(key="between", label="is between", takes=2, numbers=True,
         mask=lambda column, values: (as_numbers(column) >= float(values[0]))
         & (as_numbers(column) <= float(values[1]))),
    Test(key="missing", label="is missing", takes=0, numbers=False, mask=lambda column, _: column.isna().to_numpy()),
    Test(key="known", label="is known", takes=0, numbers=False, mask=lambda column, _: column.notna().to_numpy()),
)  # fmt: skip
_BY_KEY = {row.key: row for row in TESTS}


def complete(condition: Condition) -> bool:
    """Whether a condition says enough to be counted."""
    test = _BY_KEY.get(condition.test)
    if not condition.feature or test is None:
        return False
    given = [value for value in condition.values if value.strip()]
    if test.takes is None:
        return bool(given)
    return len(given) >= test.takes and (not test.numbers or all(_is_number(value) for value in given[: test.takes]))


def finished(rules: Sequence[OwnRule]) -> tuple[OwnRule, ...]:
    """The rules without their unfinished conditions; a rule without any condition falls away."""
    kept = []
    for rule in rules:
        parts = (tuple(row for row in part if complete(row)) for part in rule.parts)
        if whole := tuple(part for part in parts if part):
            kept.append(OwnRule(name=rule.name.strip() or "Without a name", parts=whole, join=rule.join))
    return tuple(kept)


def mask_of(rule: OwnRule, table: pd.DataFrame) -> Mask:
    """Which rows a finished rule fits. A column that is not there counts as missing."""
    parts = [_together([_fits(row, table) for row in part], "or" if rule.join == "and" else "and")
             for part in rule.parts]  # fmt: skip
    return _together(parts, rule.join)


def _together(masks: Sequence[Mask], join: Join) -> Mask:
    return np.asarray((np.logical_and if join == "and" else np.logical_or).reduce(masks), dtype=bool)


def _fits(condition: Condition, table: pd.DataFrame) -> Mask:
    empty = pd.Series(np.nan, index=table.index, dtype="object")
    return _BY_KEY[condition.test].mask(table.get(condition.feature, empty), condition.values)


def places(rules: Sequence[OwnRule], table: pd.DataFrame) -> NDArray[np.int64]:
    """The place of the first rule that fits each row; one past the last where none does."""
    if not rules:
        return np.zeros(len(table), dtype=np.int64)
    masks = [mask_of(rule, table) for rule in rules]
    return np.asarray(np.vstack([*masks, np.ones(len(table), dtype=bool)]).argmax(axis=0), dtype=np.int64)


def counts(rules: Sequence[OwnRule], customers: Customers) -> tuple[list[tuple[int, int]], int]:
    """For each rule how many it gets and how many it would fit if it came first; and how many are in the rest."""
    taken = np.bincount(places(rules, customers.table), minlength=len(rules) + 1)
    fits = [int(mask_of(rule, customers.table).sum()) for rule in rules]
    return list(zip(taken[: len(rules)].tolist(), fits, strict=True)), int(taken[-1])


def split_by_rules(customers: Customers, rules: Sequence[OwnRule], rest: str = REST) -> Segmentation:
    """Everyone in the first rule that fits, letters in the order of the rules. Raises NO_RULE, TOO_MANY, NOBODY."""
    whole = finished(rules)
    if not whole:
        raise NO_RULE
    if len(whole) > MOST_RULES:
        raise TOO_MANY
    model: JsonObject = {"version": 1, "kind": "rules", "rules": rules_to_json(whole), "rest": rest}
    labels = labels_by(model, customers)
    if (labels == LETTERS[len(whole)]).all():
        raise NOBODY
    names = dict(zip(LETTERS, _unlike([*(rule.name for rule in whole), rest]), strict=False))
    basis = tuple(dict.fromkeys(row.feature for rule in whole for part in rule.parts for row in part))
    return drawn(customers, labels, names, model, method="rules", words=WORDS, basis=basis)


def labels_by(model: JsonObject, customers: Customers) -> pd.Series:
    """The letter of each customer under a model's rules."""
    found = places(rules_from_json(model["rules"]), customers.table)
    return pd.Series(np.array(list(LETTERS))[found], index=customers.table.index, name="letter", dtype="str")


def _unlike(names: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for name in names:
        kept.append(name if name not in kept else f"{name} ({kept.count(name) + 1 + len(kept)})")
    return kept


def rules_to_json(rules: Sequence[OwnRule]) -> list:  # type: ignore[type-arg]
    """Plain JSON."""
    return [
        {"name": rule.name, "join": rule.join, "parts": [
            [{"feature": row.feature, "test": row.test, "values": list(row.values)} for row in part]
            for part in rule.parts
        ]}
        for rule in rules
    ]  # fmt: skip


def rules_from_json(raw: object) -> tuple[OwnRule, ...]:
    """The rules that ``rules_to_json`` wrote."""
    return tuple(
        OwnRule(
            name=clean_text(str(rule["name"])), join="or" if rule["join"] == "or" else "and",
            parts=tuple(
                tuple(Condition(feature=str(row["feature"]), test=str(row["test"]),
                                values=tuple(str(value) for value in row["values"])) for row in part)
                for part in rule["parts"]
            ),
        )
        for rule in cast(list[dict], raw)  # type: ignore[type-arg]
    )  # fmt: skip


def in_words(rule: OwnRule, features: Mapping[str, Feature]) -> str:
    """A finished rule as a sentence: "Revenue is at least 500 and main channel is web or shop"."""
    outer, inner = (" and ", " or ") if rule.join == "and" else (" or ", " and ")
    parts = [inner.join(_said(row, features) for row in part) for part in rule.parts]
    return outer.join(f"({words})" if len(part) > 1 and len(parts) > 1 else words
                      for words, part in zip(parts, rule.parts, strict=True))  # fmt: skip


def _said(condition: Condition, features: Mapping[str, Feature]) -> str:
    test, feature = _BY_KEY[condition.test], features.get(condition.feature)
    label, unit = (feature.label, feature.unit) if feature else (condition.feature, "")
    shown = [
        figure(float(value), unit, label) if test.numbers else value for value in condition.values if value.strip()
    ]
    values = " and ".join(shown[:2]) if test.takes == 2 else listed(shown)
    return f"{label} {test.label} {values}".strip()


def _is_number(value: str) -> bool:
    try:
        return bool(np.isfinite(float(value)))
    except ValueError:
        return False
