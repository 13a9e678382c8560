"""What is worth saying about a split as a whole: too few customers, levels of one thing, people on the fence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Segment
from segpersona.problems import Finding
from segpersona.segmentation.mixture import Design
from segpersona.segmentation.stability import Labels
from segpersona.words import count, listed, percent

SKETCH_ROWS, DESCRIBED = 100, 20
_ONE_THING, _NEARLY_ALL, _FENCE = 0.75, 0.85, 0.25


def findings_on(data: Design, labels: Labels, rows: int, segments: Sequence[Segment]) -> tuple[Finding, ...]:
    """Findings on a split of ``rows`` customers; ``data`` and ``labels`` are those of the sample."""
    return tuple(_all(data, labels, rows, segments))


def stayed_empty(asked: int, segments: Sequence[Segment]) -> tuple[Finding, ...]:
    """Said where fewer groups hold anybody than were asked for."""
    if len(segments) == asked:
        return ()
    words = f"{count(asked).capitalize()} groups were looked for, but your customers fill only {count(len(segments))}."
    return (Finding(key="empty", words=words, weight="watch"),)


def _all(data: Design, labels: Labels, rows: int, segments: Sequence[Segment]) -> Iterator[Finding]:
    if rows < SKETCH_ROWS:
        words = f"With {rows} customers this is a sketch: another hundred could change the picture."
        yield Finding(key="sketch", words=words, weight="watch")
    yield from small(segments)
    if one_thing(data.places, labels):
        words = "These groups are levels of one thing: each has more, or less, of nearly everything than the next."
        yield Finding(key="levels", words=words, weight="watch")
    unsure = sum((1 - row.sure) * row.share for row in segments)
    if unsure > _FENCE:
        words = f"{percent(unsure)} of your customers sit between groups: they could be counted to a neighbour as well."
        yield Finding(key="fence", words=words)


def small(segments: Sequence[Segment]) -> tuple[Finding, ...]:
    """Said of segments that are too small to describe."""
    few = [f"{row.letter} ({row.name})" for row in segments if row.size < DESCRIBED]
    if not few:
        return ()
    said, it = (f"Group {few[0]} has", "it") if len(few) == 1 else (f"Groups {listed(few)} have", "each")
    words = f"{said} fewer than {DESCRIBED} customers; read {it} as a hint, not as a group."
    return (Finding(key="small", words=words, weight="watch"),)


def one_thing(places: NDArray[np.float32], labels: Labels) -> bool:
    """Whether three or more groups differ mostly along one line, on which most columns lie and rise from each to the
    next."""
    sizes = np.bincount(labels)
    if (sizes > 0).sum() < 3:
        return False
    means = np.zeros((len(sizes), places.shape[1]))
    np.add.at(means, labels, places)
    means = means / np.maximum(sizes, 1)[:, None] - places.mean(axis=0)
    _, strengths, lines = np.linalg.svd(means * np.sqrt(sizes)[:, None], full_matrices=False)
    pull = lines[0] ** 2
    spread_over = 1 / float((pull**2).sum())
    one_line = strengths[0] ** 2 > _ONE_THING * (strengths**2).sum() and spread_over >= len(pull) / 2
    return bool(one_line and _along(means[sizes > 0], lines[0]) >= _NEARLY_ALL)


def _along(means: NDArray[np.float64], line: NDArray[np.float64]) -> float:
    """From each segment to the next along a line: the part of the line's columns that rise with it, at the least."""
    steps = np.diff(means[np.argsort(means @ line)], axis=0) * line
    return float(((steps > 0) @ line**2).min())
