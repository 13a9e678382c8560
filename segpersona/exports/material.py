"""What exporters are given, and the options of a file. They know cards and lists, never questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from segpersona.model import Brand, Briefing, Card, Kit, Paper, SegmentSheet
from segpersona.problems import Problem

Need = Literal["card", "cards", "sheet", "briefing", "kit", "lists", "nothing"]
"""One persona, several, a segment, a whole project, its recognition kit, every customer, nothing."""
__all__ = ["Format", "Lists", "Material", "Need", "Options", "Paper"]

NO_CARD = Problem("There is no persona to print yet. Write one on the Personas page first.")
NO_SHEET = Problem("There is no group to print yet. Find groups on the Segments page first.")
NO_GROUPS = Problem("There are no groups to talk about yet. Find them on the Segments page first.")
NO_KIT = Problem("There are no groups to recognise yet. Find them on the Segments page first.")
NO_LISTS = Problem("There are no groups to list yet. Find them on the Segments page first.")


@dataclass(frozen=True, kw_only=True)
class Lists:
    """Customers with their own columns (index = customer id), the letter of each, and the segments' names."""

    table: pd.DataFrame
    letters: pd.Series
    names: Mapping[str, str]
    project: str
    contacts: bool = False
    """Whether names and contacts are among the columns."""
    contact_columns: Mapping[str, str] = field(default_factory=dict)
    """"email", "first", "last" or "name" (both in one) -> the column that holds it; empty without contacts."""
    semicolons: bool = False
    """Whether the file they came from is cut by semicolons, as a spreadsheet with decimal commas writes it."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """What a file is made from."""

    card: Card | None = None
    lists: Lists | None = None
    cards: tuple[Card, ...] = ()
    """Several personas for one sheet; the template says how many it takes."""
    sheet: SegmentSheet | None = None
    briefing: Briefing | None = None
    kit: Kit | None = None

    def the_card(self) -> Card:
        """The card; raises NO_CARD."""
        if self.card is None:
            raise NO_CARD
        return self.card

    def the_cards(self) -> tuple[Card, ...]:
        """The cards; raises NO_CARD where there is none."""
        if not self.cards:
            raise NO_CARD
        return self.cards

    def the_sheet(self) -> SegmentSheet:
        """The segment; raises NO_SHEET."""
        if self.sheet is None:
            raise NO_SHEET
        return self.sheet

    def the_briefing(self) -> Briefing:
        """What a room is told; raises NO_GROUPS."""
        if self.briefing is None:
            raise NO_GROUPS
        return self.briefing

    def the_kit(self) -> Kit:
        """The recognition kit; raises NO_KIT."""
        if self.kit is None:
            raise NO_KIT
        return self.kit

    def the_lists(self) -> Lists:
        """The lists; raises NO_LISTS."""
        if self.lists is None:
            raise NO_LISTS
        return self.lists


@dataclass(frozen=True, kw_only=True)
class Options:
    """Paper size, dots per inch of pictures, whether lists may hold names and contacts, and whose papers they are."""

    paper: Paper = "a4"
    ppi: int = 150
    contacts: bool = False
    brand: Brand = field(default_factory=Brand)


@dataclass(frozen=True, kw_only=True)
class Format:
    """A kind of file: what it is called, what it needs, how it is made."""

    key: str
    label: str
    explain: str
    extension: str
    mime: str
    needs: Need
    render: Callable[[Material, Options], bytes]
    kind: str = ""
    """What it is a file of, where there are several things to take of one need: the card, the field sheet."""
