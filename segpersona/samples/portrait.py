"""Portrait: a finished persona of an example, told in rows; and the words that rows are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from segpersona.fields import Value
from segpersona.model import Answer, EvidenceKind, Profile

Said: TypeAlias = tuple[Value, EvidenceKind, str]
"""A value, how we know it, where from."""


def heard(value: Value, source: str) -> Said:
    """From research."""
    return value, "research", source


def think(value: Value) -> Said:
    """What the team believes."""
    return value, "belief", ""


def made(value: Value) -> Said:
    """Made up on purpose, or decided: never counted as evidence."""
    return value, "colour", ""


@dataclass(frozen=True, kw_only=True)
class Portrait:
    """A persona. ``sign``: words that the label of a trait of its group holds; ``group``: what the team calls that
    group, "" to leave its name. ``lines``: question -> what is said of it, a line each. ``facts``: how many lines of
    the group's own figures go into each section where there is room."""

    sign: str
    lines: Mapping[str, Sequence[Said]]
    group: str = ""
    facts: int = 2

    def letters(self, profiles: Sequence[Profile]) -> tuple[str, ...]:
        """The group where its sign stands out most; the one that brings most where it stands out nowhere."""

        def told(profile: Profile) -> float:
            signs = (row.effect for row in profile.traits if self.sign.lower() in row.label.lower())
            return max(signs, default=float("-inf"))

        best = max(profiles, key=lambda profile: (told(profile), profile.revenue_share or 0.0))
        return (best.letter,)

    def answers(self, profiles: Sequence[Profile]) -> tuple[Answer, ...]:
        """Everything that is said."""
        return tuple(
            Answer(question=question, slot=slot, value=value, evidence=evidence, source=source)
            for question, rows in self.lines.items()
            for slot, (value, evidence, source) in enumerate(rows)
        )


@dataclass(frozen=True, kw_only=True)
class Clip:
    """What one person said in an interview."""

    text: str
    person: str
