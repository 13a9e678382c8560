"""Who will buy within 90 days: learnt on a window that was kept aside, told in bands as they really came out.

A logistic regression (Cox 1958) learns from half of the customers how those who bought in the last 90 days had looked
90 days ago. The other half is sorted into bands by its scores; a band's chance is the share who really bought. Today's
customers get the chance of the band that their score of today falls into. What formed the groups is not used.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.prioritization.known import Known

Floats = NDArray[np.float64]

WINDOW = 90
_BANDS, _FEWEST, _FEWEST_YES, _BETTER = 5, 200, 20, 0.55
_ROWS = 50_000
NO_MODEL = (
    "Too few orders to foretell who buys within 90 days: 200 customers before a window of 90 days, of whom 20 bought "
    "in it, are needed, and their past has to tell them apart."
)


@dataclass(frozen=True, kw_only=True)
class Likely:
    """The chance of each customer, the share of pairs told apart in the other half, and what is said of it."""

    chances: Floats
    apart: float
    words: str


def likely_to_buy(known: Known) -> Likely | None:
    """The chance that each customer buys within 90 days; None where it cannot be told."""
    if known.past is None or known.customers is None or known.days < 3 * WINDOW:
        return None
    past = known.past.reindex(known.customers.table.index)
    then = _looks(past["then_orders"], past["then_recency"], past["then_tenure"])
    table = known.customers.table
    if not {"orders", "recency", "tenure"} <= set(table):
        return None
    today = _looks(table["orders"], table["recency"], table["tenure"])
    there = past["then_orders"].fillna(0).to_numpy() > 0
    bought = past["next"].fillna(0).to_numpy() > 0
    if there.sum() < _FEWEST or bought[there].sum() < _FEWEST_YES or bought[there].all():
        return None
    return _in_bands(then[there], bought[there], today)


def _looks(orders: pd.Series, recency: pd.Series, tenure: pd.Series) -> Floats:
    """How often, how lately, how long, and how late for the own rhythm: what buying again hangs on."""
    o, r, t = (np.nan_to_num(column.astype("float64").to_numpy()) for column in (orders, recency, tenure))
    rhythm = np.where(o > 1, r / np.maximum((t - r) / np.maximum(o - 1, 1), 1), 0.0)
    return np.column_stack([np.log1p(o), np.log1p(r), np.log1p(t), np.minimum(rhythm, 10), (o > 1)])


def _in_bands(then: Floats, bought: NDArray[np.bool_], today: Floats) -> Likely | None:
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score

    order = np.lexsort((bought, *then.T))
    learn, check = order[::2][:_ROWS], order[1::2]
    if len(set(bought[learn])) < 2 or len(set(bought[check])) < 2:
        return None
    centre, spread = then[learn].mean(axis=0), then[learn].std(axis=0) + 1e-9
    model = LogisticRegression(max_iter=500).fit((then[learn] - centre) / spread, bought[learn])
    scores = model.decision_function((then[check] - centre) / spread)
    apart = float(roc_auc_score(bought[check], scores))
    if apart < _BETTER:
        return None
    edges = np.unique(np.quantile(scores, np.linspace(0, 1, _BANDS + 1)[1:-1]))
    bands = np.searchsorted(edges, scores, side="right")
    came = np.array([bought[check][bands == band].mean() if (bands == band).any() else np.nan
                     for band in range(len(edges) + 1)])  # fmt: skip
    rates = np.maximum.accumulate(np.where(np.isnan(came), 0.0, came))
    now = np.searchsorted(edges, model.decision_function((today - centre) / spread), side="right")
    told = ", ".join(f"{rate:.0%}" for rate in rates)
    words = f"Bands that came out: {told}. Of a buyer and another, the buyer scored higher in {100 * apart:.0f} of 100."
    return Likely(chances=rates[now], apart=apart, words=words)
