"""How strongly the lines of a persona are backed: what share of them, and by how much evidence each.

Told from a line's mark, its link to the data and the numbers in its source; ``docs/method.md`` has the steps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from segpersona.model import Answer, EvidenceKind, Persona, score_of
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.standing import answered

BACKED: tuple[EvidenceKind, ...] = ("data", "research")
STRONG, FAIR, THIN = 1.0, 2 / 3, 1 / 3

_MANY = {"data": (100, 20), "research": (5, 3)}
"""How many customers, and how many voices, make a line strong or fair."""
_OF = re.compile(r"(\d[\d,.]*) of (?:these |all )?(\d[\d,.]*)")
_COUNTED = re.compile(r"(?<![\d,.])(\d[\d,]*) (?=[^\W\d])")
_CUSTOMERS = re.compile(r"(\d[\d,]*) customers?")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """``backed`` of ``counted`` lines rest on data or research; ``strength`` 0..1 is the average over the backed."""

    backed: int
    counted: int
    strength: float

    @property
    def score(self) -> int:
        """0..100: the share that is backed times its strength."""
        return score_of(self.backed, self.counted, self.strength)


def strength(answer: Answer) -> float:
    """How much evidence stands behind a line: 0 for a belief, else thin, fair or strong."""
    if answer.evidence not in BACKED:
        return 0.0
    many, some = _MANY[answer.evidence]
    behind = _customers(answer) if answer.evidence == "data" else _voices(answer.source)
    return STRONG if behind >= many else FAIR if behind >= some else THIN


def evidence_of(persona: Persona) -> Evidence:
    """The evidence of every line that claims something; what is made up or decided does not count."""
    fixed = {row.key for row in QUESTIONS if row.evidence_fixed}
    lines = [line for key, given in answered(persona).items() if key not in fixed for line in given]
    claims = [line for line in lines if line.evidence != "colour"]
    strengths = [strength(line) for line in claims if line.evidence in BACKED]
    mean = sum(strengths) / len(strengths) if strengths else 0.0
    return Evidence(backed=len(strengths), counted=len(claims), strength=mean)


def _customers(answer: Answer) -> int:
    """The customers a source from data names."""
    return max((_whole(found) for found in _CUSTOMERS.findall(answer.source)), default=0)


def _voices(source: str) -> int:
    """The people or comments that say so: 9 in "9 of 12 interviews", 64 in "64 reviews", one in "interview 7"."""
    if found := _OF.search(source):
        return _whole(found[1])
    counts = [_whole(found) for found in _COUNTED.findall(source)]
    return max(counts, default=1 if source.strip() else 0)


def _whole(figure: str) -> int:
    return int(re.sub(r"\D", "", figure.split(".")[0]) or 0)
