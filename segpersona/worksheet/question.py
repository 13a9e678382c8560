"""Question: a field with its place in the worksheet and on the card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from segpersona.fields import Field
from segpersona.model import Answer, EvidenceKind

Given: TypeAlias = Mapping[str, tuple[Answer, ...]]
"""Question key -> its answers, by slot."""

Topic: TypeAlias = Literal["who", "buying", "value", "channel", "attitude"]
"""What a difference between a group and everyone speaks of (``Trait.topic``)."""

CardPart: TypeAlias = Literal[
    "head", "portrait", "quote", "who", "wants", "stuck", "buys", "day", "think", "reach", "devices", "journey", "mix",
    "",
]  # fmt: skip
"""Where an answer shows on the card; "" for what steers the worksheet or stays with the persona off the card."""

Audience: TypeAlias = Literal["any", "people", "companies"]

Whom: TypeAlias = Literal["customers", "data", "service", "sales", "web", "team"]
"""Who would know whether a line is true."""

OFF_THE_PAGE = "Goes into the text file, not onto the page."


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing the worksheet asks.

    ``slots``: how many lines it takes. ``quick``: on the short path. ``sensitive``: stays away until switched on.
    ``topics``: the facts that can be taken over as its lines. ``evidence_fixed``: the mark cannot be chosen, because
    the answer is made up on purpose (a name) or decided (what we will do). ``on_card``: its label there, if any.
    ``beside``: another question whose lines these go on about, one for each; asked only of lines that are there.
    ``whom``: who can be asked while it is a guess.
    """

    field: Field
    section: str
    block: CardPart
    slots: int = 1
    quick: bool = False
    sensitive: bool = False
    only: Audience = "any"
    topics: tuple[Topic, ...] = ()
    default_evidence: EvidenceKind = "belief"
    evidence_fixed: bool = False
    on_card: str = ""
    beside: str = ""
    whom: Whom = "customers"

    @property
    def hint(self) -> str:
        """What helps to answer it, and whether the answer is printed."""
        return self.field.help if self.block else f"{self.field.help} {OFF_THE_PAGE}"

    @property
    def key(self) -> str:
        """The field's key: answers are kept under it."""
        return self.field.key
