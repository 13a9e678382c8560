"""A project as it is told to a room: all that slides and the report are made from."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.model.cards import Card
from segpersona.model.decisions import Range
from segpersona.model.sheets import SegmentSheet


@dataclass(frozen=True, kw_only=True)
class BriefShare:
    """A segment's part of the customers, and of the revenue where there is any; 0..1."""

    letter: str
    name: str
    sentence: str
    customers: float
    revenue: float | None


@dataclass(frozen=True, kw_only=True)
class BriefPlace:
    """Where a segment stands in the order. ``chance``: how often it keeps its place under other weightings, 0..1.
    ``attractive``, ``able``: 100 is average."""

    letter: str
    name: str
    place: int
    attractive: float
    able: float
    chance: float
    reason: str
    standing: str
    """What it is to the team: main target, kept warm."""


@dataclass(frozen=True, kw_only=True)
class BriefMoney:
    """What a segment leaves over in a year, what of it is at risk and what could come on top; a string says why not."""

    letter: str
    name: str
    today: Range
    risk: Range | str
    room: Range | str


@dataclass(frozen=True, kw_only=True)
class BriefStep:
    """Something to do: for which segment, what, and who looks after it."""

    letter: str
    name: str
    standing: str
    text: str
    owner: str = ""


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """Everything worth telling of a project. What is empty is not told."""

    title: str
    project: str
    day: str
    basis: str
    """How many customers, over which time."""
    money_title: str
    shares: tuple[BriefShare, ...]
    so_what: str = ""
    sheets: tuple[SegmentSheet, ...] = ()
    cards: tuple[Card, ...] = ()
    places: tuple[BriefPlace, ...] = ()
    order_title: str = ""
    order_words: str = ""
    """How sure the order is."""
    hardest: str = ""
    """Where the personas feel worst, as a title."""
    money: tuple[BriefMoney, ...] = ()
    noun: str = "revenue"
    """What is left over: profit, or revenue where no margin is known."""
    money_notes: tuple[str, ...] = ()
    steps: tuple[BriefStep, ...] = ()
    method: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    language: str = "en"
