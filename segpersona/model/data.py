"""Files as read, and customers as they come out of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import pandas as pd

from segpersona.model.words import Role
from segpersona.problems import Finding


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
