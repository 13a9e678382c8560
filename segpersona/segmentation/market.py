"""Where a segment stands in the market that the file shows: its best channel by money, its share of revenue and growth.

Ranges hold with 95% and come from the spread between customers, by the ratio estimator (Cochran 1977): the variance of
sum(a) / sum(b) is about sum((a - ratio * b) squared) / sum(b) squared.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Customers, Feature
from segpersona.segmentation.preparation import as_numbers, coded, places
from segpersona.words import money, percent

Values = NDArray[np.float64]

_Z, _FEWEST, _ON_A_CHANNEL, _MOST_CHANNELS = 1.96, 30, 20, 60
NO_MONEY = "Share of revenue and growth are not known: no column says what customers paid."
NO_DATES = "Growth is not known: the file has no dated orders."


def market_of(customers: Customers, labels: pd.Series) -> dict[str, tuple[str, ...]]:
    """For each letter what is to be said, a sentence each; where something cannot be said, why."""
    letters = [str(letter) for letter in sorted(labels.unique())]
    if not customers.revenue:
        return dict.fromkeys(letters, (NO_MONEY,))
    paid = np.nan_to_num(as_numbers(customers.table[customers.revenue]))
    told = places(labels, letters)
    return {letter: tuple(_said(customers, paid, told == place)) for place, letter in enumerate(letters)}


def _said(customers: Customers, paid: Values, own: NDArray[np.bool_]) -> Iterator[str]:
    yield from _best_channels(customers, paid, own)
    yield _share(paid, own)
    yield _growth(customers, own)


def _best_channels(customers: Customers, paid: Values, own: NDArray[np.bool_]) -> Iterator[str]:
    for row in customers.columns:
        if row.subject == "channels" and row.role == "category":
            yield from _best(row, customers.table[row.key], paid, own)


def _best(row: Feature, column: pd.Series, paid: Values, own: NDArray[np.bool_]) -> Iterator[str]:
    """The kind whose customers of the segment bring most each, among kinds that hold enough of them."""
    codes, kinds = coded(column)
    there = own & (codes >= 0)
    if not 1 < len(kinds) <= _MOST_CHANNELS:
        return
    counts = np.bincount(codes[there], minlength=len(kinds))
    enough = counts >= _ON_A_CHANNEL
    if enough.sum() < 2:
        yield f"{row.label}: too few people on all but one to say which brings most."
        return
    means = np.bincount(codes[there], weights=paid[there], minlength=len(kinds)) / np.maximum(counts, 1)
    best = int(np.where(enough, means, -np.inf).argmax())
    whole, there_now = money(float(paid[own].mean())), percent(counts[best] / there.sum())
    yield (f"Best by money: {kinds[best]} ({row.label.lower()}), {money(means[best])} per customer against "
           f"{whole} in the whole group; {there_now} are there.")  # fmt: skip


def _share(paid: Values, own: NDArray[np.bool_]) -> str:
    if paid.sum() <= 0:
        return NO_MONEY
    share, half = ratio(paid * own, paid)
    if own.sum() < _FEWEST:
        return "Share of revenue: too few people for a range."
    low, high = max(share - half, 0.0), min(share + half, 1.0)
    return f"They bring {percent(share)} of all revenue, likely between {percent(low)} and {percent(high)}."


def _growth(customers: Customers, own: NDArray[np.bool_]) -> str:
    """Growth beside everyone's; else the reason why there is none."""
    if customers.growth is None:
        return next((row.words for row in customers.findings if row.key == "growth"), NO_DATES)
    both = customers.growth.reindex(customers.table.index).fillna(0.0)
    before, after = (both[name].to_numpy(dtype=np.float64) for name in ("before", "after"))
    if (before[own] > 0).sum() < _FEWEST or before.sum() <= 0:
        return "Growth: too few bought in the earlier period to say."
    grown, half = ratio(after[own], before[own])
    everyone = after.sum() / before.sum() - 1
    shares = (side[own].sum() / side.sum() if side.sum() > 0 else 0.0 for side in (before, after))
    went = " to ".join(percent(max(share, 0.0)) for share in shares)
    return (f"Growth: {grown - 1:+.0%}, likely between {max(grown - half, 0.0) - 1:+.0%} and {grown + half - 1:+.0%}; "
            f"everyone {everyone:+.0%}. Their share went from {went}.")  # fmt: skip


def ratio(of: Values, to: Values) -> tuple[float, float]:
    """A ratio of sums over customers, and half the width of the range that holds it with 95%."""
    value = float(of.sum() / to.sum())
    rows = max(len(of), 2)
    spread = float(((of - value * to) ** 2).sum()) * rows / (rows - 1)
    return value, _Z * float(np.sqrt(spread)) / abs(float(to.sum()))
