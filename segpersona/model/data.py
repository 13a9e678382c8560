"""Files as read, and customers as they come out of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

import pandas as pd

from segpersona.model.basis import Subject
from segpersona.model.words import FileKind, Label, Role
from segpersona.problems import Finding


@dataclass(frozen=True, kw_only=True)
class Aside:
    """A row that was set aside whole: its line in the file (from 1), its text, and why."""

    line: int
    text: str
    reason: str
    span: int = 1
    """How many lines of the file it takes."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Where every line that holds something went; blank lines are not counted."""

    lines: int
    above: int = 0
    header: int = 0
    data: int = 0
    notes: int = 0
    totals: int = 0
    repeated: int = 0
    aside: int = 0

    def adds_up(self) -> bool:
        """Whether no line was lost or counted twice."""
        parts = (self.above, self.header, self.data, self.notes, self.totals, self.repeated, self.aside)
        return sum(parts) == self.lines


DateOrder = Literal["day", "month"]


@dataclass(frozen=True, kw_only=True)
class Choices:
    """How a person wants a file read; what is empty is found out."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    header: int | None = None
    """The line of the header, counted from 1; 0: there is none."""
    orders: Mapping[str, DateOrder] = field(default_factory=dict)
    """Column -> what comes first in its dates."""
    as_text: tuple[str, ...] = ()
    """Columns that stay text."""
    decimal: str = ""
    """"." or ",": the decimal mark of columns that do not tell."""
    mended: Mapping[int, str] = field(default_factory=dict)
    """Line of a row that was set aside -> its text as it should be; "" leaves the row out."""


@dataclass(frozen=True, kw_only=True)
class HowRead:
    """How a file was read: what was found out or chosen."""

    kind: str = "text"
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header: int = 1
    """The line of the header, counted from 1; 0: there is none."""
    asked: tuple[str, ...] = ()
    """Columns of dates that could be read two ways."""
    guessed_decimal: str = ""
    """The decimal mark that was taken where columns do not tell; "" where all do."""


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file as read: one row per record, header texts as they stand in the file."""

    name: str
    table: pd.DataFrame
    roles: Mapping[str, Role]
    findings: tuple[Finding, ...] = ()
    aside: tuple[Aside, ...] = ()
    account: Account | None = None
    how: HowRead = field(default_factory=HowRead)
    raw: pd.DataFrame | None = None
    """The same rows as they stand in the file, all text; None where the format has types of its own."""
    labels: Mapping[str, Label] = field(default_factory=dict)
    """What each column means in detail; the roles follow from it."""
    scales: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The answers of each ordered scale in words, least first."""
    telling: tuple[str, ...] = ()
    """Columns where a person said that it means something when a cell is empty."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A file as read whose rows were left in a folder: typed.parquet, problems.parquet, and raw.parquet for text."""

    name: str
    rows: int
    roles: Mapping[str, Role]
    findings: tuple[Finding, ...] = ()
    account: Account | None = None
    how: HowRead = field(default_factory=HowRead)
    labels: Mapping[str, Label] = field(default_factory=dict)
    telling: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Received:
    """A file that has come in whole and has not been read yet. ``digest``: its fingerprint. ``of``: the first file of
    the project, for one that is added to it."""

    id: str
    project: str
    name: str
    digest: str
    size: int
    of: str = ""


@dataclass(frozen=True, kw_only=True)
class Feature:
    """One thing known of every customer. ``key`` is its column in ``Customers.table``."""

    key: str
    label: str
    role: Role
    meaning: str = ""
    unit: str = ""
    basis: bool = True
    """Whether it forms groups; else it only describes them."""
    subject: Subject = "behaviour"
    why: str = ""
    """Why it only describes groups; "" where it forms them."""
    sensitive: bool = False
    idle: bool = False
    """The same for nearly everyone, so that it could form no groups."""
    say: float = 1.0
    """How much it counts when groups are formed."""


@dataclass(frozen=True, kw_only=True)
class Match:
    """How a file was joined to the customers: by which columns, and how many of its people were found among them."""

    name: str
    kind: FileKind
    key: str
    """The column of the file; "" where none fits, and the file adds nothing."""
    main_key: str
    people: int
    found: int
    words: str


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
    kind: Literal["customers", "orders", "joined"] = "customers"
    """"joined": from several files."""
    matches: tuple[Match, ...] = ()
    """How each further file was joined."""
    rhythm: pd.DataFrame | None = None
    """Per customer when they bought (``customers.rhythm_of``), for the ways of splitting that need it."""

    def describing(self, keys: Collection[str]) -> Customers:
        """The same customers; these features describe groups but do not form them."""
        said = "about who people are"
        columns = tuple(replace(row, basis=False, why=row.why or said) if row.key in keys else row
                        for row in self.columns)  # fmt: skip
        return replace(self, columns=columns)

    def feature(self, key: str) -> Feature:
        """The feature of that key; KeyError if there is none."""
        return {column.key: column for column in self.columns}[key]
