"""Cards: all that exporters ever see."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.model.personas import EvidenceKind


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A line with its evidence mark; ``label`` where it is a fact ("Age"), ``source`` in small type below it."""

    text: str
    evidence: EvidenceKind
    label: str = ""
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Meter:
    """A place between two ends (``left``, ``right``), or a bar (``left`` only); ``at`` 0..1."""

    left: str
    at: float
    evidence: EvidenceKind
    right: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A step of the journey; ``feels`` -1..1."""

    name: str
    note: str
    feels: float
    evidence: EvidenceKind


@dataclass(frozen=True, kw_only=True)
class Block:
    """One titled part of a card. Which of the tuples is filled says how it is drawn."""

    key: str
    title: str
    number: int
    """The section's number on paper, in the wizard and on the card."""
    statements: tuple[Statement, ...] = ()
    meters: tuple[Meter, ...] = ()
    stages: tuple[Stage, ...] = ()
    story: str = ""
    evidence: EvidenceKind = "belief"
    """Of the story."""

    @property
    def filled(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.statements or self.meters or self.stages or self.story)


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A segment on a card: letter, name, its shares and its role ("main", "also here")."""

    letter: str
    name: str
    share: float
    revenue_share: float | None
    role: str


@dataclass(frozen=True, kw_only=True)
class Card:
    """A persona ready to be drawn or printed: names, blocks in worksheet order, segments, and how much is backed."""

    name: str
    short: str
    archetype: str
    quote: str
    quote_evidence: EvidenceKind
    letter: str
    """Segment letter that gives the colour."""
    portrait: str
    """SVG."""
    portrait_alt: str
    blocks: tuple[Block, ...]
    memberships: tuple[Membership, ...]
    backed: int
    counted: int
    footer: str
    project: str = ""
    decision: str = ""
    """The buying decision it is about."""
    strength: float = 0.0
    """0..1: how much evidence stands behind a backed line, on average."""
    beyond: tuple[Block, ...] = ()
    """What is known of the person beyond the one page, section by section."""
    language: str = "en"

    @property
    def score(self) -> int:
        """0..100: the share of lines that is backed, times its strength."""
        return score_of(self.backed, self.counted, self.strength)


def score_of(backed: int, counted: int, strength: float) -> int:
    """0..100: the share of lines that is backed, times its strength; 0 where no line counts."""
    return round(100 * strength * backed / counted) if counted else 0
