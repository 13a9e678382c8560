"""Personas and the lines somebody gave about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from segpersona.fields import Value

EvidenceKind = Literal["data", "research", "belief", "colour"]
"""From data, From research, Team belief, Colour. Colour (a name, a portrait, an invented quote) is never counted."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One line somebody gave. A question with several lines has one answer per ``slot``."""

    question: str
    slot: int = 0
    value: Value = None
    evidence: EvidenceKind = "belief"
    source: str = ""
    fact: str = ""
    """Key of the trait it was accepted from ("A:orders"), if any."""
    version: int = 0
    saved: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, kw_only=True)
class Persona:
    """One made-up person who stands for real ones. ``letters``: the segments it stands for, main one first."""

    id: str
    project: str
    answers: tuple[Answer, ...] = ()
    letters: tuple[str, ...] = ()
    segmentation: str = ""
    """Id of the segmentation the letters speak of; another one since then makes the persona out of date."""
    created: datetime | None = None
    archived: bool = False
    """Whether it is put away: kept whole, shown nowhere but in the archive."""
    picture: str = ""
    """The picture somebody put in, as a data address; "" where there is none."""

    def line(self, question: str, slot: int = 0, *, unsaid: EvidenceKind = "belief") -> Answer:
        """What stands on a line of a question; an empty answer marked ``unsaid`` where nothing does."""
        rows = (row for row in self.answers if (row.question, row.slot) == (question, slot))
        return next(rows, Answer(question=question, slot=slot, evidence=unsaid))
