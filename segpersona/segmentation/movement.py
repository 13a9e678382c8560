"""Groups over time, always by the same model: shares per period, who went where, and whether the crowd has drifted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import numpy as np
import pandas as pd

from segpersona.model import Customers, JsonObject
from segpersona.segmentation.labelling import assign

Period = TypeVar("Period", bound=Hashable)

DRIFTED, DRIFTING = 0.2, 0.1
_LEAST = 1e-4


def by_period(model: JsonObject, periods: Iterable[tuple[Period, Customers]]) -> dict[Period, pd.Series]:
    """The letter of each customer in each period, in the order of the periods; nothing is learnt anew."""
    return {period: assign(model, customers)[0] for period, customers in periods}


def shares(labels: Mapping[Period, pd.Series], letters: Sequence[str]) -> pd.DataFrame:
    """Share of customers per period (rows) and letter (columns); a period without customers is empty."""
    rows = {period: own.value_counts(normalize=True).reindex(list(letters)) for period, own in labels.items()}
    frame = pd.DataFrame.from_dict(rows, orient="index", columns=pd.Index(list(letters)))
    return frame.where(frame.notna() | frame.isna().all(axis=1).to_numpy()[:, None], 0.0)


def moved(before: pd.Series, after: pd.Series, letters: Sequence[str]) -> pd.DataFrame:
    """How many customers went from each letter (rows) to each (columns); "" stands for not being there."""
    both = pd.concat([before.rename("before"), after.rename("after")], axis=1).astype(object)
    both = both.where(both.notna(), "")
    counts = pd.crosstab(both["before"], both["after"])
    wanted = [*letters, ""]
    return counts.reindex(index=wanted, columns=wanted, fill_value=0)


def drift(before: pd.Series, after: pd.Series, letters: Sequence[str]) -> float:
    """Population stability index of the shares: under .1 steady, from .2 on it is time to find groups anew."""
    one, other = (
        own.value_counts(normalize=True).reindex(list(letters)).fillna(0).clip(lower=_LEAST).to_numpy(dtype="float64")
        for own in (before, after)
    )
    one, other = one / one.sum(), other / other.sum()
    return float(((other - one) * np.log(other / one)).sum())


def drift_words(index: float, *, drawn: bool = False) -> str:
    """The index as a sentence. ``drawn``: the groups have fixed lines, so there is nothing to find again."""
    if index >= DRIFTED and drawn:
        return "Your customers are spread over the groups quite differently from then."
    if index >= DRIFTED:
        return "Your customers have changed so much that it is time to find groups again."
    if index >= DRIFTING:
        return "The sizes of the groups have shifted; keep an eye on them."
    return "The groups have kept their sizes."
