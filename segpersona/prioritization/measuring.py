"""measure: every criterion for every segment, with its formula and range, or why it is withheld."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import Measure, OwnCriterion
from segpersona.prioritization.asking import marked
from segpersona.prioritization.criteria import CRITERIA, Criterion
from segpersona.prioritization.known import Known
from segpersona.prioritization.people import own_column
from segpersona.prioritization.scale import measured


def measure(known: Known) -> tuple[Measure, ...]:
    """All rows of CRITERIA, then the team's own."""
    found = {row.key: _one(row, known) for row in CRITERIA}
    spare = [row for row in CRITERIA if row.stands_in_for and not found[row.stands_in_for].withheld]
    found |= {row.key: replace(found[row.key], default=0.0) for row in spare}
    return (*found.values(), *(_own(row, known) for row in known.own))


def _one(row: Criterion, known: Known) -> Measure:
    blank = Measure(
        key=row.key, label=row.label, axis=row.axis, source="asked" if row.left else "data", unit=row.unit,
        formula=f"{row.why}{_period(row, known)}", default=row.default, less_is_better=row.less_is_better,
    )  # fmt: skip
    return measured(blank, row.find(known), known)


def _own(row: OwnCriterion, known: Known) -> Measure:
    formula = f"Mean of “{row.feature}”." if row.feature else "Your own question, in marks from 1 to 5."
    blank = Measure(
        key=row.key, label=row.label, axis=row.axis, source="own", unit="number" if row.feature else "mark",
        formula=formula, default=0, less_is_better=row.less_is_better,
    )  # fmt: skip
    return measured(blank, own_column(known, row.feature) if row.feature else marked(known, row.key), known)


def _period(row: Criterion, known: Known) -> str:
    """From when to when, for money that orders tell."""
    period = known.customers.period if known.customers else None
    if row.unit != "money" or not period:
        return ""
    return f" {period[0]:%B %Y} to {period[1]:%B %Y}."
