"""A typing tool: a few questions with a points table that put a new person into a group without this program.

Answers are cut into a few options: numbers where a shallow tree on the groups splits them, at readable limits; kinds by
their most frequent values. Questions are chosen one after another, each time the one that helps most; points are the
weights of a multinomial logistic regression on the options, in whole numbers so that a spreadsheet and a person can add
them up. Everything is learnt from one half of the customers and checked on the other.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

from segpersona.model import Customers, Feature, Kit, KitOption, KitQuestion
from segpersona.problems import Problem
from segpersona.segmentation.golden import forward
from segpersona.segmentation.preparation import as_numbers, coded, is_number
from segpersona.segmentation.sampling import canonical_rows
from segpersona.words import SHARES, percent

TOO_FEW = Problem("A kit needs at least {least} customers in two groups, so that it can be checked. Add customers.")
NOTHING_TELLS = Problem("No few questions tell these groups apart better than guessing. Ask more, or use fewer groups.")

_ROWS, _LEAST_ROWS, _MOST, _LEAST_GAIN = 4_000, 40, 6, 0.01
_CUTS, _KINDS, _RARE = 5, 6, 0.04
_CHANCE = 2.0
"""Standard errors by which a kit has to be better than guessing."""
_SCALE = 10
"""Points for each unit of log-odds."""
_OTHER = "Anything else"

Codes = NDArray[np.int64]


def typing_tool(customers: Customers, letters: pd.Series, names: dict[str, str]) -> Kit:
    """The kit for groups. ``letters``: of each customer, NaN for those in no group; ``names``: letter -> name.

    Raises TOO_FEW and NOTHING_TELLS.
    """
    known = letters.reindex(customers.table.index)
    inside = known.isin(list(names)).to_numpy()
    keys = [row.key for row in customers.columns if not row.sensitive and row.role != "outcome"]
    table, groups = customers.table.loc[inside, keys], known[inside]
    if len(table) < _LEAST_ROWS or groups.nunique() < 2:
        raise TOO_FEW.with_(least=_LEAST_ROWS)
    rows = canonical_rows(table, keys, _ROWS)
    part, order = table.iloc[rows], [letter for letter in names if (groups == letter).any()]
    codes = groups.iloc[rows].map(order.index).to_numpy(np.int64)
    questions = [found for key in keys if (found := _question(customers.feature(key), part[key], codes))]
    answers = {row.key: answered(row, part[row.key]) for row in questions}
    blocks = {key: _dummies(codes_of)[::2] for key, codes_of in answers.items()}
    chosen = [key for key, _ in forward(blocks, codes[::2], most=_MOST, least_gain=_LEAST_GAIN)]
    if not chosen:
        raise NOTHING_TELLS
    asked = [next(row for row in questions if row.key == key) for key in chosen]
    kit = _with_points(asked, [answers[key] for key in chosen], codes, order, names)
    return _checked(kit, [answers[key] for key in chosen], codes, order)


def answered(question: KitQuestion, column: pd.Series) -> Codes:
    """The place of the option that each row's value takes, -1 where the value is missing."""
    if question.number:
        values = as_numbers(column)
        cuts = [row.low for row in question.options if row.low is not None]
        return np.where(np.isnan(values), -1, np.searchsorted(cuts, values, side="right")).astype(np.int64)
    codes, kinds = coded(column)
    places = {value: at for at, row in enumerate(question.options) for value in row.values}
    rest = next((at for at, row in enumerate(question.options) if not row.values), -1)
    return np.array([*(places.get(kind, rest) for kind in kinds), -1], dtype=np.int64)[codes]


def _question(feature: Feature, column: pd.Series, codes: Codes) -> KitQuestion | None:
    """A feature as a question; None where it has one answer only."""
    quantity = is_number(feature, column)
    options = _ranges(feature, as_numbers(column), codes) if quantity else _kinds(column)
    if len(options) < 2:
        return None
    return KitQuestion(key=feature.key, label=feature.label, number=quantity, options=options, meaning=feature.meaning)


def _ranges(feature: Feature, values: NDArray[np.float64], codes: Codes) -> tuple[KitOption, ...]:
    """A number cut where the groups part, at limits that can be read."""
    learn = np.flatnonzero(~np.isnan(values[::2])) * 2
    if len(learn) < _LEAST_ROWS // 2:
        return ()
    tree = DecisionTreeClassifier(max_leaf_nodes=_CUTS, min_samples_leaf=max(5, len(learn) // 25), random_state=0)
    grown = tree.fit(values[learn, None], codes[learn]).tree_
    found = sorted(float(cut) for cut in grown.threshold[grown.children_left != -1])
    whole = bool(np.all(np.mod(values[learn], 1) == 0)) and feature.unit not in SHARES
    cuts = list(dict.fromkeys(_readable(cut, found, feature, whole=whole) for cut in found))
    return tuple(
        KitOption(label=_span(feature, low, high, whole=whole), points={}, low=low, high=high)
        for low, high in pairwise([None, *cuts, None])
    )


def _readable(cut: float, cuts: Sequence[float], feature: Feature, *, whole: bool) -> float:
    """A limit rounded as far as it stays clearly apart from its neighbours; of shares to whole percents."""
    if whole:
        return float(np.ceil(cut))
    if feature.unit in SHARES:
        return max(round(cut, 2), 0.01)
    near = min((abs(cut - other) for other in cuts if other != cut), default=abs(cut))
    room = max(min(near, abs(cut)) * 0.1, 1e-9)
    return round(cut, -int(np.floor(np.log10(room))))


def _span(feature: Feature, low: float | None, high: float | None, *, whole: bool) -> str:
    """A range in words: up to 8, 9 to 12, 13 or more; of other numbers: under 3.5, 3.5 to under 7, 7 or more."""
    start, end = (None if value is None else _said(value, feature) for value in (low, high))
    if low is None or high is None:
        last = f"up to {_said((high or 0) - 1, feature)}" if whole else f"under {end}"
        return last if low is None else f"{start} or more"
    if whole:
        return f"{start}" if high - low == 1 else f"{start} to {_said(high - 1, feature)}"
    return f"{start} to under {end}"


def _said(value: float, feature: Feature) -> str:
    """A limit in words; not rounded, so that everyone knows on which side they are."""
    return percent(value) if feature.unit in SHARES else f"{value:,.10g}"


def _kinds(column: pd.Series) -> tuple[KitOption, ...]:
    """The most frequent kinds, and one option for the rest."""
    codes, kinds = coded(column)
    counts = np.bincount(codes[codes >= 0], minlength=len(kinds))
    order = sorted(range(len(kinds)), key=lambda at: (-counts[at], kinds[at]))
    kept = [at for at in order[:_KINDS] if counts[at] >= _RARE * max(counts.sum(), 1)]
    options = tuple(KitOption(label=kinds[at], values=(kinds[at],), points={}) for at in kept)
    return (*options, KitOption(label=_OTHER, points={})) if len(kept) < len(kinds) else options


def _dummies(codes: Codes) -> NDArray[np.float64]:
    """A column of 0 and 1 for each option; a missing answer has none."""
    return np.asarray(codes[:, None] == np.arange(codes.max() + 1), dtype=np.float64)


def _with_points(
    asked: Sequence[KitQuestion], answers: Sequence[Codes], codes: Codes, order: Sequence[str], names: dict[str, str]
) -> Kit:
    """Points from the first half of the customers."""
    sizes = [len(row.options) for row in asked]
    table = np.column_stack(
        [codes_of[:, None] == np.arange(size) for codes_of, size in zip(answers, sizes, strict=True)]
    ).astype(np.float64)
    learn = table[::2]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = LogisticRegression(C=1.0, max_iter=500).fit(learn, codes[::2])
    weights, start = np.zeros((len(order), table.shape[1])), np.full(len(order), -1e3)
    coefficients, intercepts = model.coef_, model.intercept_
    if len(model.classes_) == 2:
        coefficients, intercepts = np.vstack([-coefficients, coefficients]), np.concatenate([-intercepts, intercepts])
    weights[model.classes_], start[model.classes_] = coefficients, intercepts
    points, ends = np.rint(weights * _SCALE).astype(int), np.cumsum([0, *sizes])
    questions = tuple(
        replace(row, options=tuple(
            replace(option, points={letter: int(points[at, first + place]) for at, letter in enumerate(order)})
            for place, option in enumerate(row.options)
        ))
        for row, first in zip(asked, ends, strict=False)
    )  # fmt: skip
    begin = {letter: round(start[at] * _SCALE) for at, letter in enumerate(order)}
    return Kit(
        names={letter: names[letter] for letter in order}, start=begin, questions=questions, right=0.0, guess=0.0
    )


def _checked(kit: Kit, answers: Sequence[Codes], codes: Codes, order: Sequence[str]) -> Kit:
    """How often the kit is right on the second half."""
    check = codes[1::2]
    total = np.tile([float(kit.start[letter]) for letter in order], (len(check), 1))
    for row, codes_of in zip(kit.questions, answers, strict=True):
        table = np.array([*([option.points[letter] for letter in order] for option in row.options), [0] * len(order)])
        total += table[codes_of[1::2]]
    given = total.argmax(axis=1)
    by_group = {
        letter: float((given[check == at] == at).mean()) for at, letter in enumerate(order) if (check == at).any()
    }
    largest = np.bincount(codes[::2], minlength=len(order)).argmax()
    right, guess = float((given == check).mean()), float((check == largest).mean())
    if right <= guess + _CHANCE * float(np.sqrt(guess * (1 - guess) / len(check))):
        raise NOTHING_TELLS
    return replace(kit, right=right, guess=guess, by_group=by_group, checked=len(check))
