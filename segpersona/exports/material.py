"""What exporters are given, and the options of a file. They know cards and lists, never questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from segpersona.model import Card
from segpersona.problems import Problem

Paper = Literal["a4", "us-letter"]

NO_CARD = Problem("There is no persona to print yet. Write one on the Personas page first.")
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


@dataclass(frozen=True, kw_only=True)
class Material:
    """What a file is made from."""

    card: Card | None = None
    lists: Lists | None = None

    def the_card(self) -> Card:
        """The card; raises NO_CARD."""
        if self.card is None:
            raise NO_CARD
        return self.card

    def the_lists(self) -> Lists:
        """The lists; raises NO_LISTS."""
        if self.lists is None:
            raise NO_LISTS
        return self.lists


@dataclass(frozen=True, kw_only=True)
class Options:
    """Paper size, dots per inch of pictures, and whether lists may hold names and contacts."""

    paper: Paper = "a4"
    ppi: int = 150
    contacts: bool = False


@dataclass(frozen=True, kw_only=True)
class Format:
    """A kind of file: what it is called, what it needs, how it is made."""

    key: str
    label: str
    explain: str
    extension: str
    mime: str
    needs: Literal["card", "lists", "nothing"]
    render: Callable[[Material, Options], bytes]
