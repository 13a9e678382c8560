"""The recognition kit: a few questions, points for their answers, and how often that finds the right group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class KitOption:
    """One answer and its points by letter. Of a number: from ``low`` (included) up to ``high`` (not included), None for
    no end. Of a kind: one of ``values``; an option with neither takes whatever no other takes."""

    label: str
    points: Mapping[str, int]
    low: float | None = None
    high: float | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class KitQuestion:
    """Something to ask or look up of a person. ``key``: the feature behind it; ``number``: whether it is a quantity."""

    key: str
    label: str
    number: bool
    options: tuple[KitOption, ...]
    meaning: str = ""
    looked_up: bool = False
    """Whether only orders tell it: it is looked up, and nobody new can be asked."""


@dataclass(frozen=True, kw_only=True)
class Kit:
    """A typing tool. A person's points in each group are ``start`` plus those of each answer; the group with the most
    points is theirs, the first of those that tie. A question without an answer adds nothing."""

    names: Mapping[str, str]
    """Letter -> name, in the order that breaks ties."""
    start: Mapping[str, int]
    questions: tuple[KitQuestion, ...]
    right: float
    """Share of customers it was not learnt from that it puts into their group."""
    guess: float
    """Share that would be right if everyone were put into the largest group."""
    by_group: Mapping[str, float] = field(default_factory=dict)
    """Letter -> share of its customers that are put into it."""
    checked: int = 0
    """How many customers that was checked on."""
    project: str = ""

    @property
    def of_orders(self) -> tuple[str, ...]:
        """The labels of what is looked up in orders."""
        return tuple(row.label for row in self.questions if row.looked_up)

    def points(self, answers: Sequence[int | None]) -> dict[str, int]:
        """Points by letter for answers, told as the place of each option."""
        total = dict(self.start)
        for question, answer in zip(self.questions, answers, strict=True):
            if answer is not None:
                for letter, more in question.options[answer].points.items():
                    total[letter] += more
        return total

    def letter(self, answers: Sequence[int | None]) -> str:
        """The group that these answers speak for."""
        total = self.points(answers)
        return max(total, key=lambda letter: total[letter])
