"""Criteria that only the team can judge: one mark from 1 to 5 for each segment and person, each end in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from segpersona.fields import Scale
from segpersona.model import Mark
from segpersona.prioritization.known import Known
from segpersona.prioritization.scale import MIDDLE, Found, Given

MARKS, MIDDLE_MARK = 5, 3.0
_PER_MARK = MIDDLE / (MIDDLE_MARK - 1)
_SUREST = 0.5
"""A mark is never surer than half a step, however much the team agrees."""
NOT_ASKED = "Nobody has marked any group yet. Choose it under “What only you know” and give each group a mark."


def mark_field(key: str, label: str, left: str, right: str) -> Scale:
    """The question behind a mark."""
    return Scale(key=key, label=label, left=left, right=right, steps=MARKS,
                 words=(f"1 {left}", "2", "3", "4", f"5 {right}"))  # fmt: skip


def marked(known: Known, criterion: str) -> Found:
    """The mean of the team's marks; their spread is how far people differ."""
    given = marks_by_letter(known.marks, criterion)
    if not given:
        return NOT_ASKED
    means = np.array([np.mean(given.get(row.letter, [np.nan])) for row in known.profiles], dtype=np.float64)
    spread = np.array([max(float(np.std(given.get(row.letter, [0.0]))), _SUREST) for row in known.profiles])
    people = len({mark.person for mark in known.marks if mark.criterion == criterion})
    missing = int(np.isnan(means).sum())
    said = f"Marks of {people} {'person' if people == 1 else 'people'}."
    if missing:
        said += f" {missing} of {known.groups} groups have no mark and count as average."
    return Given(values=means, average=MIDDLE_MARK, per=_PER_MARK, spread=spread, trusted=True, said=said)


def marks_by_letter(marks: Sequence[Mark], criterion: str) -> Mapping[str, list[float]]:
    """The marks of everybody, by segment."""
    found: dict[str, list[float]] = {}
    for mark in marks:
        if mark.criterion == criterion:
            found.setdefault(mark.letter, []).append(mark.value)
    return found
