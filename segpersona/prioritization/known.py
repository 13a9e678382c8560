"""What is known when segments are judged: their profiles, and where there are any, the customers behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import Customers, Feature, Mark, OwnCriterion, Profile, Role
from segpersona.words import listed

Floats = NDArray[np.float64]

_CURRENCY = re.compile(r"\b(currenc(y|ies)|währung|waehrung|devise|moneda|valuta|waluta)\b", re.I)
NO_REVENUE = "No column says what customers brought. Mark one as money on the Data page."
NO_CUSTOMERS = "No customers have been counted in these groups, so nothing has been measured."
CURRENCIES = "Amounts are in {names}, which cannot be added up. Turn them into one currency, then add the file again."
NO_ORDERS = "This needs orders: a file with a customer number and a date on every row."
NOTHING_LEFT = "As much money went back as came in, or more, so there is no average to compare with."
NO_MONEY = "All amounts add up to nothing, so there is no average to compare with."


@dataclass(frozen=True, kw_only=True)
class Known:
    """All that criteria may look at.

    ``letters``: letter per customer. ``past``: per customer what only single orders tell (``customers.past_of``).
    ``months``: revenue, letters x months. ``contacts``: per customer and way of contact, whether it may be used.
    ``lifetime``: letter -> what one customer is expected to bring. ``least``: size under which nothing is told.
    """

    profiles: tuple[Profile, ...]
    customers: Customers | None = None
    letters: pd.Series | None = None
    marks: tuple[Mark, ...] = ()
    own: tuple[OwnCriterion, ...] = ()
    assumptions: Mapping[str, float] = field(default_factory=dict)
    past: pd.DataFrame | None = None
    months: pd.DataFrame | None = None
    contacts: pd.DataFrame | None = None
    lifetime: Mapping[str, float] = field(default_factory=dict)
    least: int = 0

    @property
    def groups(self) -> int:
        """How many segments there are."""
        return len(self.profiles)

    @cached_property
    def codes(self) -> NDArray[np.int64]:
        """The place of each customer's segment among the profiles; -1 for none of them."""
        if self.customers is None or self.letters is None:
            return np.empty(0, dtype=np.int64)
        places = {row.letter: place for place, row in enumerate(self.profiles)}
        own = self.letters.reindex(self.customers.table.index).map(places)
        return np.asarray(own.fillna(-1).to_numpy(), dtype=np.int64)

    @cached_property
    def counted(self) -> bool:
        """Whether the customers themselves are there."""
        return len(self.codes) > 0

    def sums(self, values: Floats) -> Floats:
        """What each segment has of something."""
        inside = self.codes >= 0
        return np.bincount(self.codes[inside], weights=values[inside], minlength=self.groups).astype(np.float64)

    def holds_number(self, key: str) -> bool:
        """Whether a number is known of customers under that key."""
        table = self.customers.table if self.customers else None
        return table is not None and key in table and pd.api.types.is_numeric_dtype(table[key])

    def column(self, key: str) -> Floats | None:
        """A number known of every customer, missing as not-a-number; None where there is no such column."""
        if self.customers is None or not self.holds_number(key):
            return None
        column = self.customers.table[key]
        return np.asarray(column.astype("float64").to_numpy(dtype=np.float64, na_value=np.nan), dtype=np.float64)

    def before(self, key: str) -> Floats | None:
        """A column of what only single orders tell."""
        if self.past is None or self.customers is None or key not in self.past:
            return None
        return np.asarray(self.past[key].reindex(self.customers.table.index), dtype=np.float64)

    def named(self, pattern: re.Pattern[str], roles: Sequence[Role]) -> list[Feature]:
        """The features of these roles whose label speaks of something."""
        columns = self.customers.columns if self.customers else ()
        return [row for row in columns if row.role in roles and pattern.search(row.label.replace("_", " "))]

    def assumed(self, key: str) -> float | None:
        """What the team assumes; None where nobody has said."""
        return self.assumptions.get(key)

    @cached_property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that the file names."""
        if self.customers is None:
            return ()
        found = self.named(_CURRENCY, ("category", "text"))
        return tuple(sorted({str(value) for row in found for value in self.customers.table[row.key].dropna().unique()}))

    @property
    def currency(self) -> str:
        """The one currency of all amounts; "" where the file does not say."""
        return self.currencies[0] if len(self.currencies) == 1 else ""

    @cached_property
    def spent(self) -> Floats | str:
        """Revenue of every customer, or why it cannot be used."""
        if not self.counted or self.customers is None:
            return NO_CUSTOMERS
        values = self.column(self.customers.revenue) if self.customers.revenue else None
        if values is None:
            return NO_REVENUE
        if len(self.currencies) > 1:
            return CURRENCIES.format(names=listed(self.currencies[:4]))
        filled = np.nan_to_num(values, nan=0.0)
        total = float(filled.sum())
        if total <= 0:
            return NO_MONEY if not filled.any() else NOTHING_LEFT
        return filled

    @property
    def days(self) -> int:
        """How many days of dates there are; 0 without any."""
        period = self.customers.period if self.customers else None
        return (period[1] - period[0]).days + 1 if period else 0
