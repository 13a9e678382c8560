"""Change a segmentation by hand: merge two groups, split one, take another number of groups, keep letters through it.

Each gives a whole new segmentation whose model remembers what was done, so that new customers are sorted the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
from scipy.optimize import linear_sum_assignment

from segpersona.model import LETTERS, Customers, Segment, Segmentation
from segpersona.problems import Finding, Problem
from segpersona.segmentation.finding import find_segments, segments_of
from segpersona.segmentation.labelling import assign, regroup, regrouped_model, split, split_model
from segpersona.segmentation.noticing import small, stayed_empty
from segpersona.segmentation.verdict import verdict_of

LAST_TWO = Problem("Two groups are the fewest there can be; merging them would leave everyone in one.")
NOT_READY = Problem("That number of groups has not been worked out yet. Find the groups with it first.")
NO_LETTER = Problem("There are too many groups to split another one. Merge two of them first.")
_SAME = 0.3
"""Share of customers in common from which a group counts as the same one as before."""


def merged(found: Segmentation, one: str, other: str) -> Segmentation:
    """Two groups as one; the larger one's letter, colour and name stay. Raises LAST_TWO."""
    if len(found.segments) < 3:
        raise LAST_TWO
    by_letter = {row.letter: row for row in found.segments}
    kept, gone = sorted((by_letter[one], by_letter[other]), key=lambda row: (-row.size, row.letter))
    labels, membership = regroup(found.labels, found.membership, {gone.letter: kept.letter})
    both = _joined(kept, gone)
    rows = tuple(both if row.letter == kept.letter else row for row in found.segments if row is not gone)
    return replace(
        found, k=len(rows), labels=labels, membership=membership, segments=_neighbours(rows),
        model=regrouped_model(found.model, {gone.letter: kept.letter}), others={}, findings=_on_small(found, rows),
    )  # fmt: skip


def _joined(kept: Segment, gone: Segment) -> Segment:
    size = kept.size + gone.size
    weighed = {name: (getattr(kept, name) * kept.size + getattr(gone, name) * gone.size) / max(size, 1)
               for name in ("stability", "sure")}  # fmt: skip
    return replace(kept, size=size, share=kept.share + gone.share, **weighed)


def _neighbours(rows: tuple[Segment, ...]) -> tuple[Segment, ...]:
    known = {row.letter for row in rows}
    return tuple(row if row.neighbour in known and row.neighbour != row.letter else replace(row, neighbour="")
                 for row in rows)  # fmt: skip


def split_in(
    customers: Customers, found: Segmentation, letter: str, parts: int = 2, *,
    progress: Callable[[float, str], None] | None = None,
) -> Segmentation:  # fmt: skip
    """One group looked at alone and split; its largest part keeps letter and name."""
    free = [name for name in LETTERS if name not in {row.letter for row in found.segments}]
    if len(free) < parts - 1:
        raise NO_LETTER
    inside = (found.labels.reindex(customers.table.index) == letter).to_numpy()
    part = replace(customers, table=customers.table[inside], growth=None, rhythm=None)
    inner = find_segments(part, k=parts, progress=progress)
    ranked = sorted(inner.segments, key=lambda row: -row.size)
    letters = {row.letter: [letter, *free][place] for place, row in enumerate(ranked)}
    labels, membership = split(found.labels, found.membership, letter, assign(inner.model, customers), letters)
    old = next(row for row in found.segments if row.letter == letter)
    fresh = [
        replace(row, letter=letters[row.letter], share=row.size / len(labels), neighbour=letters.get(row.neighbour, ""),
                name=old.name if letters[row.letter] == letter else _unlike(row.name, found.segments))
        for row in ranked
    ]  # fmt: skip
    rows = sorted([*(row for row in found.segments if row.letter != letter), *fresh], key=lambda row: row.letter)
    return replace(
        found, k=len(rows), labels=labels, membership=membership, segments=tuple(rows), others={},
        model=split_model(found.model, letter, inner.model, letters), findings=_on_small(found, rows),
    )  # fmt: skip


def _unlike(name: str, rows: tuple[Segment, ...]) -> str:
    taken = {row.name for row in rows}
    return next(words for words in (name, *(f"{name} {n}" for n in range(2, 99))) if words not in taken)


def other_number(customers: Customers, found: Segmentation, k: int) -> Segmentation:
    """The groups under another number that was worked out on the way, as a look-up; letters stay with the customers
    they had. Raises NOT_READY."""
    if k not in found.others:
        raise NOT_READY
    solved = found.others[k]
    labels, membership = assign(solved.model, customers)
    rows = segments_of(customers, labels, membership, np.array(solved.holds))
    fresh = replace(
        found, k=k, labels=labels, membership=membership, segments=rows, model=solved.model, others={},
        verdict=verdict_of(found.verdict.z, found.stability[k], rows), findings=(*stayed_empty(k, rows), *small(rows)),
    )  # fmt: skip
    return keeping_letters(fresh, found.labels, {row.letter: row.name for row in found.segments}, names=False)


def keeping_letters(
    fresh: Segmentation, before: pd.Series, given: Mapping[str, str], *, names: bool = True
) -> Segmentation:
    """The same groups under the letters (and, with ``names``, the given names) of the earlier groups that hold most of
    the same customers. Groups without such a forerunner get letters that are free."""
    same = same_groups(before, fresh.labels)
    letters = {old: same.get(old) for old in (row.letter for row in fresh.segments)}
    free = iter([name for name in LETTERS if name not in same.values()])
    mapping = {old: new or next(free) for old, new in letters.items()}
    if any(mapping[old] != old for old in mapping):
        labels, membership = regroup(fresh.labels, fresh.membership, mapping)
        fresh = replace(fresh, labels=labels, membership=membership, model=regrouped_model(fresh.model, mapping))
    rows = [
        replace(row, letter=mapping[row.letter], neighbour=mapping.get(row.neighbour, ""),
                name=given[mapping[row.letter]] if names and same.get(row.letter) in given else row.name)
        for row in fresh.segments
    ]  # fmt: skip
    ordered = tuple(sorted(rows, key=lambda row: row.letter))
    return replace(fresh, segments=ordered, findings=_on_small(fresh, ordered))


def _on_small(found: Segmentation, rows: Sequence[Segment]) -> tuple[Finding, ...]:
    """The findings, with what names small groups said anew: of these groups, under the letters they have now."""
    return (*(row for row in found.findings if row.key != "small"), *small(rows))


def same_groups(before: pd.Series, after: pd.Series) -> dict[str, str]:
    """New letter -> old letter for groups that hold the same customers, matched so that most customers keep theirs."""
    both = crossed(before, after)
    if both.empty:
        return {}
    counts = both.to_numpy(dtype="float64")
    union = counts.sum(1, keepdims=True) + counts.sum(0, keepdims=True) - counts
    overlap = counts / np.maximum(union, 1)
    rows, columns = linear_sum_assignment(-overlap)
    return {str(both.columns[int(c)]): str(both.index[int(r)]) for r, c in zip(rows, columns, strict=True)
            if overlap[r, c] >= _SAME}  # fmt: skip


def crossed(before: pd.Series, after: pd.Series) -> pd.DataFrame:
    """How many customers went from each group (rows) to each group (columns); only those that are in both."""
    common = before.index.intersection(after.index)
    return pd.crosstab(before.reindex(common).to_numpy(), after.reindex(common).to_numpy())
