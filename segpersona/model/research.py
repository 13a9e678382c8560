"""What customers said: where it comes from, single notes, and what was heard in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from segpersona.problems import Finding

SourceKind = Literal["interview", "survey", "conversation", "review"]
"""Interviews; open answers of a survey; talk with support or sales; reviews."""


@dataclass(frozen=True, kw_only=True)
class Note:
    """One thing one person said, names and contacts masked."""

    text: str
    said: date | None = None
    person: str = ""
    """A fingerprint of the customer's number, or a speaker's initial; "" where nobody knows."""
    groups: Mapping[str, str] = field(default_factory=dict)
    """What else a file says of the comment, by column: a department, a plan."""
    mood: float | None = None
    """-1..1 where the person gave a rating: from the worst to the best."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """A file or a text that notes came from. ``people``: how many spoke, as far as the source tells."""

    id: str
    project: str
    name: str
    kind: SourceKind
    notes: int
    people: int
    findings: tuple[Finding, ...] = ()
    created: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A note with its place: ``at`` names source and line, ``group`` whom it speaks for ("" = nobody in particular)."""

    at: str
    text: str
    person: str = ""
    group: str = ""
    mood: float | None = None


@dataclass(frozen=True, kw_only=True)
class Verbatim:
    """A quote: ``text`` stands in the note word for word, and holds ``words``. ``cut``: parts of a sentence are left
    out before or after it."""

    at: str
    text: str
    words: tuple[str, ...]
    group: str = ""
    cut: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """What several people speak of, named by their own words. ``by_group``: share of each group's notes."""

    words: tuple[str, ...]
    notes: int
    share: float
    by_group: Mapping[str, float] = field(default_factory=dict)
    pro: tuple[Verbatim, ...] = ()
    contra: tuple[Verbatim, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Overused:
    """A word that a group uses more than the others. Shares are of notes; ``z`` is for Details."""

    word: str
    n: int
    share: float
    others: float
    z: float
    said: Verbatim


@dataclass(frozen=True, kw_only=True)
class GroupVoice:
    """What one group says in its own way: its words, and what it says for and against."""

    group: str
    notes: int
    words: tuple[Overused, ...] = ()
    pro: tuple[Verbatim, ...] = ()
    contra: tuple[Verbatim, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Voices:
    """All that was heard. ``by``: what the groups are ("groups", a column of the file, or "" for none)."""

    notes: int
    by: str = ""
    ways: tuple[str, ...] = ()
    """By what else the comments could be told apart."""
    themes: tuple[Theme, ...] = ()
    groups: tuple[GroupVoice, ...] = ()
    findings: tuple[Finding, ...] = ()
