"""The nouns of segpersona as frozen records. Everything we know is one of these; nothing here computes.

Shares are 0..1, money is in the upload's own currency, an ``index`` compares with everyone: 100 = the average customer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias

import pandas as pd

from segpersona.fields import Value
from segpersona.problems import Finding

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"
JsonObject: TypeAlias = dict[str, Json]

LETTERS = "ABCDEFGHIJ"
"""Segments are lettered in this order, by revenue (else by size) when first made; a letter keeps its colour."""

Role = Literal[
    "customer_id", "order_id", "date", "money", "number", "yes_no", "scale", "category", "outcome", "text",
    "personal", "ignore",
]  # fmt: skip
"""What a column is for; ``intake/roles.py`` has a row for each with its words."""


# --- data ------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file as read: one row per record, header texts as they stand in the file."""

    name: str
    table: pd.DataFrame
    roles: Mapping[str, Role]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Feature:
    """One thing known of every customer. ``key`` is its column in ``Customers.table``."""

    key: str
    label: str
    role: Role
    meaning: str = ""
    unit: str = ""
    basis: bool = True
    """Whether it may form groups; outcomes, personal columns and ids never do."""


@dataclass(frozen=True, kw_only=True)
class Customers:
    """One row per customer, indexed by customer id (text). ``revenue`` names the feature that counts as revenue."""

    table: pd.DataFrame
    columns: tuple[Feature, ...]
    findings: tuple[Finding, ...] = ()
    revenue: str | None = None
    growth: pd.DataFrame | None = None
    """Per customer ``before`` and ``after``: revenue in the earlier and the later year (or half) where dates allow."""
    period: tuple[date, date] | None = None
    kind: Literal["customers", "orders"] = "customers"

    def feature(self, key: str) -> Feature:
        """The feature of that key; KeyError if there is none."""
        return {column.key: column for column in self.columns}[key]


# --- segments --------------------------------------------------------------------------------------------------------
VerdictKind = Literal["natural", "reproducible", "constructive"]


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Whether the groups are found or made. ``z``: how far groups stand out from one-cloud copies (Details only)."""

    kind: VerdictKind
    z: float
    groups: Literal["clear", "hints", "none"]
    words: str


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A counted group of real customers. ``stability`` 0..1: how well it comes back when customers are re-drawn."""

    letter: str
    name: str
    size: int
    share: float
    stability: float
    sure: float
    """Share of its customers who clearly belong to it (membership above .8)."""
    neighbour: str = ""
    """Letter of the group that its unsure customers could also sit with."""


@dataclass(frozen=True, kw_only=True)
class Segmentation:
    """One way of splitting everyone; each customer is in exactly one segment.

    ``labels``: letter per customer, on the customers' index. ``membership``: customers x letters, rows sum to 1.
    ``stability``: by number of groups. ``model``: plain JSON; ``assign(model, customers)`` gives the same labels.
    """

    method: str
    k: int
    labels: pd.Series
    membership: pd.DataFrame
    segments: tuple[Segment, ...]
    verdict: Verdict
    stability: Mapping[int, float]
    model: JsonObject
    basis: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Trait:
    """One difference between a segment and everyone, ready to be said.

    ``key`` is stable ("orders", "channel=web") so that a persona line can keep its link to it.
    ``effect``: standardised difference (d for numbers, h for shares). ``index``: 100 = average customer.
    """

    key: str
    feature: str
    label: str
    words: str
    effect: float
    index: float
    value: float
    average: float
    unit: str = ""
    level: str = ""
    n: int = 0
    topic: Literal["who", "buying", "value", "channel", "attitude"] = "buying"
    """Which part of the worksheet it speaks to."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A segment in one sentence. precision: share of those it points to who belong; coverage: share of the segment."""

    words: str
    precision: float
    coverage: float


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What sets one segment apart. Money fields are None where the data has no revenue."""

    letter: str
    name: str
    size: int
    share: float
    summary: str
    traits: tuple[Trait, ...] = ()
    index: Mapping[str, float] = field(default_factory=dict)
    """Trait label -> index, the same labels for every segment: the rows of the compare heat-map."""
    revenue: float | None = None
    revenue_share: float | None = None
    value: float | None = None
    """Revenue per customer."""
    growth: float | None = None
    """Revenue of the later period against the earlier one, as a share: .12 = up 12%."""
    rule: Rule | None = None
    typical: tuple[str, ...] = ()
    stability: float = 0.0
    sure: float = 0.0
    neighbour: str = ""


# --- priorities ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True)
class Score:
    """How one segment ranks. ``parts``: criterion key -> index (100 = average, 0..200, higher is better)."""

    letter: str
    place: int
    total: float
    attractive: float
    able: float
    parts: Mapping[str, float]
    reason: str


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """Which segments deserve the money. ``places``: letter -> chance of each place over plausible weightings."""

    scores: tuple[Score, ...]
    places: Mapping[str, tuple[float, ...]]
    words: str
    """How sure the order is, in a sentence."""
    withheld: Mapping[str, str] = field(default_factory=dict)
    """Criterion key -> why the data cannot give it."""
    weights: Mapping[str, float] = field(default_factory=dict)


# --- personas --------------------------------------------------------------------------------------------------------
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


# --- cards: all that exporters ever see ------------------------------------------------------------------------------
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
    language: str = "en"


# --- what the memory keeps -------------------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True)
class Project:
    """A piece of work with a name."""

    id: str
    name: str
    created: datetime
    updated: datetime
    example: bool = False


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """An upload as kept: its rows are Parquet files beside the state file, never inside it."""

    id: str
    project: str
    name: str
    rows: int
    roles: Mapping[str, Role]
    findings: tuple[Finding, ...]
    created: datetime
    confirmed: bool = False
    """Whether somebody has looked at the meanings of the columns and gone on."""
    version: int = 1


@dataclass(frozen=True, kw_only=True)
class Targets:
    """The segments chosen to work on, best first, and the segmentation they were chosen in."""

    segmentation: str = ""
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SavedSegmentation:
    """A segmentation as kept, without its customer rows."""

    id: str
    project: str
    dataset: str
    dataset_version: int
    method: str
    k: int
    segments: tuple[Segment, ...]
    profiles: tuple[Profile, ...]
    verdict: Verdict
    stability: Mapping[int, float]
    model: JsonObject
    findings: tuple[Finding, ...]
    created: datetime
    customers: int = 0
