"""Guard: does a detail of a persona predict anything, or is it only a picture of people?

Asked of every line from data: of one customer who fits it and one who does not, how often has the one who fits brought
more? 50 of 100 is a coin toss (the common language effect size of McGraw and Wong 1992, by ranks). And what else do
those who fit buy differently?
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from segpersona.model import Persona, Trait
from segpersona.worksheet.facts import REAL
from segpersona.worksheet.match import Condition, Floats
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.standing import answered

Verdict = Literal["a lot", "something", "nothing", "unknown"]

PERSONAL = ("age", "gender", "location", "household", "education", "work", "company")
"""Questions about who people are: what stereotypes are made of."""

_SOME, _MUCH = 0.06, 0.14
"""How far from a coin toss: about .2 and .5 standard deviations (Cohen's small and medium)."""
_STRONG = 0.5
_FEWEST = 20


@dataclass(frozen=True, kw_only=True)
class Telling:
    """What a detail tells. ``wins``: of 100 pairs, in how many the one who fits brought more; None where that cannot be
    said. ``also``: what those who fit buy differently, the strongest difference."""

    condition: Condition
    personal: bool
    wins: float | None
    also: Trait | None
    verdict: Verdict


def telling(
    row: Condition, fits: NDArray[np.bool_], known: NDArray[np.bool_], money: Floats | None, also: Sequence[Trait]
) -> Telling:
    """What a line tells. ``known``: customers of whom its column says something. ``money``: what each brought, None
    where no column says so or where the line is that very figure. ``also``: what those who fit buy differently."""
    wins = None if money is None else _wins(money[known & fits], money[known & ~fits])
    best = max(also, key=lambda trait: abs(trait.effect), default=None)
    return Telling(condition=row, personal=row.line.question in PERSONAL, wins=wins, also=best,
                   verdict=_verdict(wins, best))  # fmt: skip


def _wins(ours: Floats, theirs: Floats) -> float | None:
    if min(len(ours), len(theirs)) < _FEWEST:
        return None
    ranks = stats.rankdata(np.concatenate([ours, theirs]))[: len(ours)]
    return 100 * float((ranks.sum() - len(ours) * (len(ours) + 1) / 2) / (len(ours) * len(theirs)))


def _verdict(wins: float | None, best: Trait | None) -> Verdict:
    far = 0.0 if wins is None else abs(wins / 100 - 0.5)
    strength = 0.0 if best is None else abs(best.effect)
    if far >= _MUCH or strength >= _STRONG:
        return "a lot"
    if far >= _SOME or strength >= REAL:
        return "something"
    return "unknown" if wins is None else "nothing"


def verdict_words(row: Telling) -> str:
    """The verdict and what it rests on, in sentences."""
    said = {
        "a lot": "Tells a lot about what people buy.", "something": "Tells something about what people buy.",
        "nothing": "Tells next to nothing about what people buy. Leave it off the card, or keep it small.",
        "unknown": "Whether it tells anything cannot be said from this data.",
    }[row.verdict]  # fmt: skip
    parts = [said]
    if row.wins is not None:
        parts.append(
            f"Of one who fits and one who does not, the one who fits has brought more in {row.wins:.0f} of 100 pairs."
        )
    if row.also is not None:
        parts.append(f"Those who fit differ most in this: {row.also.words}.")
    return " ".join(parts)


def untied(persona: Persona) -> tuple[tuple[str, str], ...]:
    """Details of who the person is that nothing in the data is tied to: what they are called, and the words."""
    given = answered(persona)
    return tuple(
        (row.on_card, row.field.show(answer.value))
        for row in QUESTIONS
        if row.key in PERSONAL
        for answer in given.get(row.key, ())
        if not answer.fact or answer.evidence != "data"
    )
