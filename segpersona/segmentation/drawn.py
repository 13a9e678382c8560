"""Segmentations whose lines were drawn, by a fixed rule or by people: everyone is in just one, nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from segpersona.model import LETTERS, Customers, JsonObject, Segment, Segmentation, Verdict
from segpersona.problems import Finding
from segpersona.segmentation.noticing import small


def letters_by_money(customers: Customers, groups: pd.Series, order: Sequence[str]) -> dict[str, str]:
    """A letter for each name in ``order``: those that bring most (else hold most customers) first, the empty last."""
    weight = pd.Series(1.0, index=groups.index)
    if customers.revenue:
        weight = customers.table[customers.revenue].astype("float64").fillna(0)
    sums = weight.groupby(groups.to_numpy()).sum()
    ranked = sorted(order, key=lambda name: (name not in sums.index, -float(sums.get(name, 0.0)), order.index(name)))
    return dict(zip(ranked, LETTERS, strict=False))


def drawn(
    customers: Customers, labels: pd.Series, names: Mapping[str, str], model: JsonObject, *,
    method: str, words: str, basis: Sequence[str], findings: Sequence[Finding] = (),
) -> Segmentation:  # fmt: skip
    """The segmentation of letters given by a rule. ``names``: letter -> name."""
    sizes = labels.value_counts()
    rows = tuple(
        Segment(letter=letter, name=names[letter], size=int(sizes[letter]), share=float(sizes[letter] / len(labels)),
                stability=1.0, sure=1.0)
        for letter in sorted(sizes.index)
    )  # fmt: skip
    return Segmentation(
        method=method, k=len(rows), labels=labels, membership=certain(labels), segments=rows,
        verdict=Verdict(kind="drawn", z=0.0, groups="none", words=words), stability={}, model=model,
        basis=tuple(basis), findings=(*findings, *small(rows)),
    )  # fmt: skip


def certain(labels: pd.Series) -> pd.DataFrame:
    """Memberships where everyone is in exactly one segment."""
    letters = sorted(labels.unique())
    codes = labels.map({letter: place for place, letter in enumerate(letters)}).to_numpy(dtype="int64")
    member = np.eye(len(letters), dtype=np.float32)[codes]
    return pd.DataFrame(member, index=labels.index, columns=pd.Index(letters))


def percentile_scores(values: pd.Series, *, low_is_good: bool = False) -> tuple[float | None, ...]:
    """Four cut points that give scores 1 to 5 by percentile of average rank: the largest value of each of the lower
    four scores. None where no value has that score or a lower one. Equal values always share a score."""
    signed = -values if low_is_good else values
    ranks = signed.rank(method="average", pct=True)
    score = np.ceil(ranks * 5 - 1e-9).clip(1, 5)
    reached = [signed[score <= step] for step in range(1, 5)]
    tops = [float(part.max()) if np.isfinite(part.max()) else None for part in reached]
    return tuple(None if top is None else (-top if low_is_good else top) for top in tops)
