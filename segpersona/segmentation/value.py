"""Value groups: how lately, how often and for how much customers bought, each scored 1 to 5, and a name per cell.

A score is the percentile of the average rank, so customers who are equal always share it. The cut points are kept in
the units of the file: they are printed, they can be changed, and new customers are sorted by them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.fields import Field, Text, Value
from segpersona.model import Customers, JsonObject, Segmentation
from segpersona.problems import Problem
from segpersona.segmentation.drawn import drawn, letters_by_money, percentile_scores
from segpersona.words import number

NEEDS_ORDERS = Problem(
    "Value groups need to know when customers last bought and how often. Use a file of orders, or mark columns with "
    "days since the last order and the number of orders."
)
FOUR_CUTS = Problem(
    "Write four cut points for {label}, rising and separated by semicolons, for example 10; 20; 50; 100."
)

GRID: tuple[tuple[str, ...], ...] = (
    ("Lost", "Hibernating", "At risk", "At risk", "Cannot lose them"),
    ("Hibernating", "Hibernating", "At risk", "At risk", "At risk"),
    ("About to sleep", "Need attention", "Need attention", "Loyal", "Loyal"),
    ("Promising", "Potential loyalists", "Loyal", "Loyal", "Champions"),
    ("New customers", "Potential loyalists", "Potential loyalists", "Champions", "Champions"),
)
"""Names by recency score (rows, 1 to 5) and by the mean of the other scores, rounded half up (columns, 1 to 5)."""
NAMES = (
    "Champions", "Loyal", "Potential loyalists", "New customers", "Promising", "Need attention", "About to sleep",
    "At risk", "Cannot lose them", "Hibernating", "Lost",
)  # fmt: skip
WORDS = (
    "These groups follow from three scores of 1 to 5, for how lately, how often and for how much customers bought. "
    "They are a fixed grid that you can print and repeat, not groups that were found."
)
_ASKED = (
    ("recency", "Days since the last order", True),
    ("frequency", "Number of orders", False),
    ("money", "Money spent", False),
)
"""Score, what it is called, and whether less is better."""
_KEYS = {"recency": "recency", "frequency": "orders", "money": "revenue"}
_LOOKS = {
    "recency": r"recency|(days|time) since (the )?last|last (order|purchase|visit)",
    "frequency": r"frequency|^(number of )?(orders|purchases|transactions)\b|orders$",
    "money": r"monetary",
}
PARAMS: tuple[Field, ...] = tuple(
    Text(key=f"{key}_cuts", label=f"Own cut points: {label.lower()}", placeholder="for example 10; 20; 50; 100",
         help="Four rising values. Leave it empty to give each score to a fifth of your customers.")
    for key, label, _ in _ASKED
)  # fmt: skip


def columns_for(customers: Customers) -> dict[str, str]:
    """Which feature stands for recency, frequency and money; raises NEEDS_ORDERS."""
    found = {score: key for score, key in _KEYS.items() if key in customers.table}
    for score, looks in _LOOKS.items():
        for row in customers.columns:
            numeric = pd.api.types.is_numeric_dtype(customers.table[row.key])
            if score not in found and numeric and re.search(looks, row.label, re.I):
                found[score] = row.key
    if "money" not in found and customers.revenue:
        found["money"] = customers.revenue
    if not {"recency", "frequency"} <= set(found):
        raise NEEDS_ORDERS
    return found


def split_by_value(customers: Customers, params: Mapping[str, Value]) -> Segmentation:
    """The named grid; cut points from ``params`` where given, else fifths."""
    columns = columns_for(customers)
    cuts = {
        score: _own_cuts(label, params.get(f"{score}_cuts"))
        or percentile_scores(_filled(customers.table[columns[score]], less), low_is_good=less)
        for score, label, less in _ASKED
        if score in columns
    }
    groups = _names(columns, cuts, customers)
    letters = letters_by_money(customers, groups, NAMES)
    model: JsonObject = {
        "version": 1, "kind": "value", "columns": dict(columns), "letters": dict(letters),
        "cuts": {score: list(values) for score, values in cuts.items()},
    }  # fmt: skip
    names = {letter: name for name, letter in letters.items()}
    return drawn(customers, groups.map(letters).astype("str"), names, model, method="value", words=WORDS,
                 basis=tuple(columns.values()))  # fmt: skip


def labels_by(model: JsonObject, customers: Customers) -> pd.Series:
    """The letter of each customer under a model's cut points."""
    cuts = {score: tuple(values) for score, values in cast(dict[str, list[float | None]], model["cuts"]).items()}
    groups = _names(cast(dict[str, str], model["columns"]), cuts, customers)
    return groups.map(cast(dict[str, str], model["letters"])).astype("str").rename("letter")


def scores_of(model: JsonObject, customers: Customers) -> pd.DataFrame:
    """The scores 1 to 5 of each customer, a column per score."""
    columns, cuts = cast(dict[str, str], model["columns"]), cast(dict[str, list[float | None]], model["cuts"])
    return pd.DataFrame(
        {
            score: _scored(customers.table, columns[score], cuts[score], less)
            for score, _, less in _ASKED
            if score in cuts
        },
        index=customers.table.index,
    )


def cuts_in_words(model: JsonObject) -> list[str]:
    """What each score means, in the units of the file."""
    cuts, said = cast(dict[str, list[float | None]], model["cuts"]), []
    for score, label, less in _ASKED:
        if score in cuts:
            order, beyond = ("at least", "under") if less else ("at most", "above")
            steps = [f"{place} {order} {number(cut)}" for place, cut in enumerate(cuts[score], 1) if cut is not None]
            last = next((cut for cut in reversed(cuts[score]) if cut is not None), None)
            steps.append("5 all" if last is None else f"5 {beyond} {number(last)}")
            said.append(f"{label}: {', '.join(steps)}")
    return said


def _names(columns: Mapping[str, str], cuts: Mapping[str, Sequence[float | None]], customers: Customers) -> pd.Series:
    scores = {score: _scored(customers.table, columns[score], cuts[score], less) for score, _, less in _ASKED
              if score in cuts}  # fmt: skip
    rest = [values for score, values in scores.items() if score != "recency"]
    both = np.floor(np.mean(rest, axis=0) + 0.5).astype(np.int64)
    grid = np.array(GRID, dtype=object)
    return pd.Series(grid[scores["recency"] - 1, both - 1], index=customers.table.index)


def _scored(table: pd.DataFrame, key: str, cuts: Sequence[float | None], less: bool) -> NDArray[np.int64]:
    """Scores 1 to 5; what is missing scores 1."""
    column = table[key] if key in table else pd.Series(np.nan, index=table.index)
    values = _filled(column, less).to_numpy()
    sign = -1.0 if less else 1.0
    known = np.array([-np.inf if cut is None else sign * cut for cut in cuts])
    return np.asarray(1 + (sign * values[:, None] > known).sum(axis=1), dtype=np.int64)


def _filled(column: pd.Series, less: bool) -> pd.Series:
    return pd.to_numeric(column, errors="coerce").astype("float64").fillna(np.inf if less else -np.inf)


def _own_cuts(label: str, raw: Value) -> tuple[float | None, ...] | None:
    if not raw:
        return None
    try:
        cuts = [float(part.replace(",", ".")) for part in re.split(r"[;\s]+", str(raw).strip()) if part]
    except ValueError:
        raise FOUR_CUTS.with_(label=label.lower()) from None
    if len(cuts) != 4 or sorted(set(cuts)) != cuts:
        raise FOUR_CUTS.with_(label=label.lower())
    return tuple(sorted(cuts, reverse=label == _ASKED[0][1]))
