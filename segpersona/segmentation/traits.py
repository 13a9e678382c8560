"""What sets a segment apart: each difference to everyone, as a figure and as a sentence.

Numbers: d = (mean of the segment - mean of everyone) / standard deviation of everyone. Shares: h = 2 asin(sqrt(p)) -
2 asin(sqrt(q)) (Cohen 1988). A difference counts from .3 on, with enough people, and where it cannot well be chance
(``chance.py``); ranked by size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np
import pandas as pd

from segpersona.model import Customers, Feature, Trait
from segpersona.segmentation.chance import chance_like, chances_of_means, chances_of_shares, real
from segpersona.segmentation.preparation import as_numbers, coded, is_kind, is_number, places
from segpersona.words import figure, percent, times

ENOUGH = 0.3
_PEOPLE = 30
_RARE, _MOST_LEVELS = 0.02, 60

Topic = Literal["who", "buying", "value", "channel", "attitude"]
_TOPICS: tuple[tuple[Topic, str], ...] = (
    ("who", r"\b(age|aged|birth|born|gender|sex|genre|educat\w*|marital|famil(?:y|ies)|kids?|teens?|children|household|"
            r"housing|job|occupation|city|town|region|country|state|income|salary|at home)\b"),
    ("channel", r"\b(web\w*|stores?|shops?|catalog\w*|channels?|apps?|phone|email|online|visits?|device|mobile)\b"),
    ("value", r"\b(revenue|spend\w*|spent|amount|order value|average order|total|money|value|sales)\b"),
    ("attitude", r"\b(satisf\w*|ratings?|score|prefer\w*|likes?|motiv\w*|opinion|agree|feels?|trust)\b"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """A difference of the segment at ``place`` before anybody has asked whether it counts."""

    place: int
    effect: float
    chance: float
    told: Callable[[], Trait]


def traits_of(customers: Customers, labels: pd.Series) -> dict[str, list[Trait]]:
    """For each letter all differences that count, the largest first."""
    letters = sorted(labels.unique())
    codes = places(labels, letters)
    sizes = np.bincount(codes, minlength=len(letters))
    found: dict[str, list[Trait]] = {letter: [] for letter in letters}
    by_chance = chance_like(customers, labels)
    for basis in (True, False):
        rows = [row for row in customers.columns if row.basis == basis]
        seen = [one for row in rows for one in _seen(row, customers.table[row.key], codes, sizes)]
        for one in _counting(seen):
            if (trait := one.told()).feature not in by_chance:
                found[letters[one.place]].append(trait)
    return {letter: sorted(rows, key=_largest_first) for letter, rows in found.items()}


def _largest_first(row: Trait) -> tuple[float, bool, str]:
    """Of two kinds that mirror each other, such as web and shop, the one that there is more of."""
    return -round(abs(row.effect), 9), row.effect < 0, row.key


def _counting(seen: Sequence[_Seen]) -> list[_Seen]:
    """Those large enough that are no chance. What formed the groups is a family of its own: it always differs, and so
    many true differences would make it easy for the others."""
    true = real([one.chance for one in seen])
    return [one for one, holds in zip(seen, true, strict=True) if holds and abs(one.effect) >= ENOUGH]


def _seen(row: Feature, column: pd.Series, codes: np.ndarray, sizes: np.ndarray) -> list[_Seen]:
    return _numbers(row, column, codes, sizes) if is_number(row, column) else _kinds(row, column, codes, sizes)


def topic_of(feature: Feature) -> Topic:
    """Which part of the worksheet a feature speaks to, by the words of its label."""
    return next((topic for topic, pattern in _TOPICS if re.search(pattern, feature.label, re.I)), "buying")


def _people(total: int) -> int:
    return max(5, min(_PEOPLE, total // 20))


def _numbers(row: Feature, column: pd.Series, codes: np.ndarray, sizes: np.ndarray) -> list[_Seen]:
    values = as_numbers(column)
    known = ~np.isnan(values)
    values, codes, total = values[known], codes[known], len(codes)
    if not len(values) or not (spread := float(values.std())):
        return []
    average = float(values.mean())
    counts = np.bincount(codes, minlength=len(sizes))
    away = values - average
    sums, squares = (np.bincount(codes, weights=one, minlength=len(sizes)) for one in (away, away * away))
    chances = chances_of_means(counts, sums, squares)
    gaps = sums / np.maximum(counts, 1)
    return [
        _Seen(place=place, effect=float(gaps[place]) / spread, chance=float(chances[place]), told=partial(
            number_trait, row, average + float(gaps[place]), average, float(gaps[place]) / spread, int(count)))
        for place, count in enumerate(counts)
        if count >= _people(total)
    ]  # fmt: skip


def number_trait(row: Feature, mean: float, average: float, effect: float, n: int) -> Trait:
    """The difference of a mean, in figures and words."""
    index = 100 * mean / average if average > 0 and mean >= 0 else 100.0
    return Trait(
        key=row.key, feature=row.key, label=row.label, words=_number_words(row, mean, average), n=n, effect=effect,
        index=index, value=mean, average=average, unit=row.unit, topic=topic_of(row),
    )  # fmt: skip


def _number_words(row: Feature, mean: float, average: float) -> str:
    own, all_of_them = (figure(value, row.unit, row.label) for value in (mean, average))
    compared = f"{row.label}: {own} on average, against {all_of_them} for everyone"
    if average > 0 and mean / average >= 1.5 and row.role in ("money", "number"):
        return f"{compared}, {times(mean / average)} as much"
    return compared


def _kinds(row: Feature, column: pd.Series, codes: np.ndarray, sizes: np.ndarray) -> list[_Seen]:
    places, levels = coded(column)
    if not 0 < len(levels) <= _MOST_LEVELS:
        return []
    crossed = np.bincount((places + 1) * len(sizes) + codes, minlength=(len(levels) + 1) * len(sizes))
    counts = crossed.reshape(len(levels) + 1, len(sizes))[1:]
    totals = counts.sum(axis=0)
    found = []
    for level in _levels(row, levels):
        own = counts[levels.index(level)]
        average = float(own.sum() / totals.sum())
        shares, chances = own / np.maximum(totals, 1), chances_of_shares(own, totals)
        effects = share_effect(shares, average)
        found += [
            _Seen(place=place, effect=float(effects[place]), chance=float(chances[place]), told=partial(
                kind_trait, row, level, float(shares[place]), average, float(effects[place]), int(total)))
            for place, total in enumerate(totals)
            if total >= _people(len(codes)) and average >= _RARE
        ]  # fmt: skip
    return found


def share_effect(shares: np.ndarray, average: float) -> np.ndarray:
    """Cohen's h of shares against the average."""
    return np.asarray(2 * np.arcsin(np.sqrt(shares)) - 2 * np.arcsin(np.sqrt(average)))


def _levels(row: Feature, levels: list[str]) -> list[str]:
    """Of a yes-or-no column only the yes; of others every kind."""
    if len(levels) != 2 or row.role not in ("yes_no", "outcome"):
        return levels
    said = [
        level for level in levels if str(level).lower() in ("1", "1.0", "yes", "y", "true", "ja", "oui", "si", "sí")
    ]
    return said or levels[:1]


def kind_trait(row: Feature, level: str, share: float, average: float, effect: float, n: int) -> Trait:
    """The difference of a share, in figures and words."""
    return Trait(
        key=f"{row.key}={level}", feature=row.key, label=kind_label(row, level), n=n, effect=effect,
        words=f"{kind_label(row, level)}: {percent(share)}, against {percent(average)} of everyone",
        index=100 * share / average if average else 100.0, value=share, average=average, unit="share", level=level,
        topic=topic_of(row),
    )  # fmt: skip


def kind_label(row: Feature, level: str) -> str:
    """How a kind is named: "Channel: web"; of a yes-or-no column its name alone."""
    plain = row.role in ("yes_no", "outcome") and level.lower() in (
        "1",
        "1.0",
        "yes",
        "y",
        "true",
        "ja",
        "oui",
        "si",
        "sí",
    )
    return row.label if plain else f"{row.label}: {level}"


def all_values(customers: Customers, labels: pd.Series, wanted: Mapping[str, Trait]) -> pd.DataFrame:
    """Index against everyone for each wanted trait (rows) in each segment (columns): the compare heat-map."""
    codes, letters = pd.factorize(labels, sort=True)
    rows: dict[str, list[float]] = {}
    for trait in wanted.values():
        column = customers.table[trait.feature]
        values = is_kind(column, trait.level) if trait.level else as_numbers(column)
        seen = ~np.isnan(values)
        counts = np.bincount(codes[seen], minlength=len(letters))
        means = np.bincount(codes[seen], weights=values[seen], minlength=len(letters)) / np.where(
            counts, counts, np.nan
        )
        average = float(np.nanmean(values))
        rows[trait.label] = [float(100 * mean / average) if average > 0 and mean == mean else 100.0 for mean in means]
    return pd.DataFrame.from_dict(rows, orient="index", columns=pd.Index(letters)).clip(0, 999)
