"""profile: each segment's story in figures and sentences, always beside everyone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.model import Customers, Profile, Segment, Segmentation, Trait
from segpersona.segmentation.golden import golden_questions
from segpersona.segmentation.market import market_of
from segpersona.segmentation.preparation import as_numbers, places
from segpersona.segmentation.responses import responses_of
from segpersona.segmentation.rules import rules_of
from segpersona.segmentation.sampling import SAMPLE, canonical_rows
from segpersona.segmentation.traits import all_values, traits_of
from segpersona.segmentation.typical import typical_of
from segpersona.words import figure, times

_MOST_TRAITS, _MOST_ROWS, _DESCRIBED, _BRIEFS = 6, 10, 20, 2
_NEXT_TO_NOTHING = 0.02


def profile(customers: Customers, segmentation: Segmentation) -> list[Profile]:
    """The profiles of all segments in the order of their letters.

    Shares are of all customers and of all revenue, ``value`` is revenue per customer, ``growth`` the later period
    against the earlier. A segment under 20 customers gets no traits: too few to say.
    """
    labels = segmentation.labels
    traits = traits_of(customers, labels)
    sums = _money(customers, labels)
    index = all_values(customers, labels, _telling(traits))
    rows = canonical_rows(customers.table, [row.key for row in customers.columns if row.basis], SAMPLE)
    part, own_labels = replace(customers, table=customers.table.iloc[rows]), labels.iloc[rows]
    typical = typical_of(customers, segmentation, rows)
    rules, responses = rules_of(customers, labels, rows), responses_of(customers, labels)
    market = market_of(customers, labels)
    golden, right = golden_questions(part, own_labels) if len(rules) < len(segmentation.segments) else ((), 0.0)
    asked = tuple(customers.feature(key).label for key in golden)
    found = []
    for segment in segmentation.segments:
        own = traits.get(segment.letter, []) if segment.size >= _DESCRIBED else []
        shown = tuple(_one_per_feature(own))
        figures = sums.get(segment.letter, {})
        found.append(Profile(
            letter=segment.letter, name=segment.name, size=segment.size, share=segment.share, traits=shown,
            summary=_summary(segment, shown, figures, customers.revenue or ""), rule=rules.get(segment.letter),
            index={str(label): float(value) for label, value in index.get(segment.letter, pd.Series()).items()},
            typical=typical[segment.letter], stability=segment.stability, sure=segment.sure,
            neighbour=segment.neighbour, unlike=_unlike_them(own, shown), responses=responses.get(segment.letter, ()),
            golden=() if segment.letter in rules else asked, golden_right=0.0 if segment.letter in rules else right,
            belief=False, market=market.get(segment.letter, ()), **figures,
        ))  # fmt: skip
    return found


def _one_per_feature(traits: Sequence[Trait]) -> list[Trait]:
    """The strongest traits, one per feature."""
    kept: dict[str, Trait] = {}
    for trait in traits:
        kept.setdefault(trait.feature, trait)
    return list(kept.values())[:_MOST_TRAITS]


def _unlike_them(traits: Sequence[Trait], shown: Sequence[Trait]) -> str:
    """What they are not: what they have least of, beside what is told of them already if there is anything else."""
    less = [trait for trait in traits if trait.effect < 0]
    fresh = [trait for trait in less if trait not in shown[:2]] or less
    return f"Least like them: {fresh[0].words}." if fresh else ""


def _telling(traits: Mapping[str, Sequence[Trait]]) -> dict[str, Trait]:
    """The traits on which the segments differ most, one per feature: the rows of the heat-map."""
    strength: dict[str, tuple[float, Trait]] = {}
    for rows in traits.values():
        for trait in rows:
            if trait.average > 0 and (trait.feature not in strength or abs(trait.effect) > strength[trait.feature][0]):
                strength[trait.feature] = (abs(trait.effect), trait)
    best = sorted(strength.values(), key=lambda one: (-one[0], one[1].key))[:_MOST_ROWS]
    return {trait.key: trait for _, trait in best}


def _money(customers: Customers, labels: pd.Series) -> dict[str, dict[str, float | None]]:
    if not customers.revenue:
        return {}
    letters = sorted(labels.unique())
    own, spent = places(labels, letters), np.nan_to_num(as_numbers(customers.table[customers.revenue]))
    sums, sizes = np.bincount(own, weights=spent), np.bincount(own)
    total = float(spent.sum())
    growth = _growth(customers, labels)
    return {
        str(letter): {
            "revenue": float(paid), "value": float(paid / size), "growth": growth.get(str(letter)),
            "revenue_share": float(paid) / total if total > 0 else None,
        }
        for letter, paid, size in zip(letters, sums, sizes, strict=True)
    }  # fmt: skip


def _growth(customers: Customers, labels: pd.Series) -> dict[str, float]:
    if customers.growth is None:
        return {}
    both = customers.growth.reindex(labels.index).fillna(0).groupby(labels.to_numpy()).sum()
    return {
        str(letter): float(row["after"] / row["before"] - 1) for letter, row in both.iterrows() if row["before"] > 0
    }


def _summary(segment: Segment, traits: Sequence[Trait], figures: Mapping[str, float | None], revenue: str) -> str:
    if segment.size < _DESCRIBED:
        return "Too few customers to describe without guessing."
    told = [_brief(trait) for trait in traits if trait.feature != revenue][:_BRIEFS]
    said = f"{'; '.join(told)}."
    share = figures.get("revenue_share")
    if share is not None and segment.share > 0:
        earned = f"Bring {_of_average(share / segment.share)}."
        return f"{earned} {said}" if told else earned
    return said if told else "Much like your average customer."


def _of_average(ratio: float) -> str:
    if ratio < _NEXT_TO_NOTHING:
        return "next to no revenue"
    return f"{times(ratio).replace(' the same as', '')} the average revenue"


def _brief(trait: Trait) -> str:
    own, average = (figure(value, trait.unit, trait.label) for value in (trait.value, trait.average))
    return f"{trait.label}: {own} (average {average})"
