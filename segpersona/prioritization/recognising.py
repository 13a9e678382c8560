"""How well a segment is told apart by who its people are: by what is known of somebody before they have bought.

A linear classifier for each segment against all others, learnt and tried in turn on five parts of the customers, by
descriptors alone: kinds, yes-or-no answers, and numbers on who people are; never money, behaviour or sensitive columns.
The figure is the share of pairs, one inside and one outside, in which the right one is picked (the area under the
curve), which does not hang on how large a segment is nor on how many there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Feature
from segpersona.prioritization.known import Known
from segpersona.words import listed

Floats = NDArray[np.float64]

_WHO = re.compile(
    r"\b(ages?|birth|born|educat\w*|marital|married|famil\w*|kids?|kidhome|teens?|teenhome|children|household|housing|"
    r"job|occupation|profession|city|town|region|country|state|postcode|income|salary|employees|company size|industry|"
    r"loan|at home)\b",
    re.I,
)
_FOLDS, _ROWS, _RIDGE, _MOST_LEVELS, _RARE, _FEWEST = 5, 5_000, 1.0, 12, 0.01, 10
_SHOWN = 4
_BOUGHT = ("main ", "first ")
"""Keys of what was worked out from orders begin so; of these only those that speak of people describe them."""
NO_SIGNS = "No column says who people are apart from what they buy, so nothing is known to recognise them by."


@dataclass(frozen=True, kw_only=True)
class Apart:
    """The share of pairs told apart for each segment, its spread, and the columns it was told by."""

    picked: Floats
    spread: Floats
    words: str


def told_apart(known: Known) -> Apart | None:
    """How often the right one is picked, by segment; None where no column describes people."""
    signs = descriptors(known)
    if not signs or known.customers is None or known.groups < 2:
        return None
    rows = np.flatnonzero(known.codes >= 0)[_sample(int((known.codes >= 0).sum()))]
    table = np.column_stack([_block(known.customers.table[row.key].iloc[rows]) for row in signs])
    codes = known.codes[rows]
    if table.shape[1] == 0:
        return None
    scores = _scores(table, codes, known.groups)
    picked, spread = np.full(known.groups, np.nan), np.zeros(known.groups)
    for place in range(known.groups):
        inside = codes == place
        if _FEWEST <= inside.sum() < len(codes):
            picked[place] = _pairs(scores[:, place], inside)
            spread[place] = np.sqrt(picked[place] * (1 - picked[place]) / min(inside.sum(), (~inside).sum()))
    labels = [f"“{row.label}”" for row in signs]
    more = f" and {len(labels) - _SHOWN} more columns" if len(labels) > _SHOWN else ""
    return Apart(picked=picked, spread=spread, words=(", ".join(labels[:_SHOWN]) + more) if more else listed(labels))


def descriptors(known: Known) -> list[Feature]:
    """The columns by which somebody can be recognised who has not bought yet."""
    return [row for row in (known.customers.columns if known.customers else ()) if _describes(row)]


def _describes(row: Feature) -> bool:
    label = row.label.replace("_", " ")
    if row.sensitive or (row.key.startswith(_BOUGHT) and not _WHO.search(label)):
        return False
    return row.role in ("category", "yes_no") or (row.role in ("number", "scale", "money") and bool(_WHO.search(label)))


def _sample(count: int) -> NDArray[np.int64]:
    """Evenly spaced rows."""
    return np.unique(np.linspace(0, count - 1, min(count, _ROWS)).astype(np.int64))


def _block(column: pd.Series) -> Floats:
    """A column as numbers: ranks of a number, one column for each kind that is not rare."""
    if pd.api.types.is_numeric_dtype(column) and column.nunique() > 2:
        ranks = column.astype("float64").rank(pct=True).fillna(0.5).to_numpy() - 0.5
        return np.column_stack([ranks, ranks**2])
    text = column.astype(object).where(column.notna(), "").astype(str)
    shares = text.value_counts(normalize=True)
    kept = sorted(shares[shares >= _RARE].index[:_MOST_LEVELS])
    return np.column_stack([(text == kind).to_numpy(dtype=np.float64) for kind in kept]) if kept else (
        np.empty((len(text), 0)))  # fmt: skip


def _scores(table: Floats, codes: NDArray[np.int64], groups: int) -> Floats:
    """For every row and segment a score from a model that has not seen the row; every segment weighs the same."""
    whole = np.column_stack([np.ones(len(table)), table])
    wanted = np.eye(groups)[codes]
    sizes = np.maximum(wanted.sum(axis=0), 1)
    targets = wanted / np.sqrt(sizes)
    scores = np.zeros_like(targets)
    for fold in range(_FOLDS):
        aside = np.arange(len(table)) % _FOLDS == fold
        learn = whole[~aside]
        gram = learn.T @ learn + _RIDGE * np.eye(whole.shape[1])
        scores[aside] = whole[aside] @ np.linalg.solve(gram, learn.T @ targets[~aside])
    return np.asarray(scores, dtype=np.float64)


def _pairs(scores: Floats, inside: NDArray[np.bool_]) -> float:
    """The share of pairs in which the one inside scores higher; equals count half (Mann and Whitney 1947)."""
    ranks = pd.Series(scores).rank().to_numpy()
    count = int(inside.sum())
    return float((ranks[inside].sum() - count * (count + 1) / 2) / (count * (len(scores) - count)))
