"""What may be known of people without knowing who they are: regions for postcodes, age groups for birth dates.

Also what a person asked for: a column of its own where it means something that a cell is empty.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from segpersona.intake.labels import LABELS
from segpersona.intake.personal import masked_cells
from segpersona.model import Label, Role

_BANDS = (18, 25, 35, 45, 55, 65, 75)
_OLDEST = 110
_AREAS = (
    re.compile(r"([A-Z]{1,2})\d[A-Z\d]? ?(?:\d[A-Z]{2})?", re.I),
    re.compile(r"([A-Z])\d[A-Z] ?\d[A-Z]\d", re.I),
    re.compile(r"(\d{2})-\d{3}"),
    re.compile(r"(?:[A-Z]{1,2}-)?(\d{2})\d{3}(?:-\d{3,4})?", re.I),
    re.compile(r"(\d{2})\d ?\d{2}"),
    re.compile(r"(?:[A-Z]{1,2}-)?(\d{2})\d{2}(?: ?[A-Z]{2})?", re.I),
    re.compile(r"(\d{2})\d{4}"),
)
"""Shapes of postcodes by country, and the part of each that names a region."""


@dataclass(frozen=True, kw_only=True)
class Softened:
    """A table fit for the analysis with its roles; ``describing``: columns that describe groups but never form them."""

    table: pd.DataFrame
    roles: dict[str, Role]
    describing: tuple[str, ...] = ()


def softened(
    table: pd.DataFrame, roles: Mapping[str, Role], labels: Mapping[str, Label], *,
    day: date, telling: Collection[str] = (),
) -> Softened:  # fmt: skip
    """The table with regions for postcodes, an age group beside a birth date, contacts in texts masked.

    ``day``: to count ages to. ``telling``: columns where a missing cell means something; each gets a yes-or-no column.
    """
    kept, played = table.copy(deep=False), dict(roles)
    for name, role in roles.items():
        if role == "category":
            soft = areas(table[name]) if labels.get(name) == "postcode" else masked_cells(table[name])
            kept[name] = soft
        elif role == "personal" and pd.api.types.is_datetime64_any_dtype(table[name]):
            _add(kept, played, f"Age group (from {name})", "category", age_groups(table[name], day))
    for name in telling:
        if name in table and roles.get(name) not in ("personal", "customer_id"):
            empty = table[name].isna().map({True: "yes", False: "no"})
            _add(kept, played, f"{name} is missing", "yes_no", empty)
    own = [name for name in roles if labels.get(name) and LABELS[labels[name]].describes]
    added = [name for name in played if name.startswith("Age group (from ")]
    return Softened(table=kept, roles=played, describing=(*own, *added))


def _add(table: pd.DataFrame, roles: dict[str, Role], name: str, role: Role, column: pd.Series) -> None:
    if name not in table:
        table[name] = column
        roles[name] = role


def areas(column: pd.Series) -> pd.Series:
    """The region of each postcode: its first one to two signs by the shape of the country; else the first sign."""
    texts = column.astype("string").str.strip().str.lstrip("'").str.removesuffix(".0")
    if pd.api.types.is_numeric_dtype(column):
        width = int(texts.str.len().max()) if texts.notna().any() else 0
        texts = texts.str.zfill(width)
    known = {text: _area(text) for text in texts.dropna().unique()}
    return texts.map(known).astype(object).where(texts.notna(), None)


def _area(text: str) -> str:
    for shape in _AREAS:
        if found := shape.fullmatch(text):
            return found[1].upper()
    return text[:1].upper()


def age_groups(births: pd.Series, day: date) -> pd.Series:
    """Age groups of ten years from dates of birth; None where the date cannot be one."""
    years = (pd.Timestamp(day) - births).dt.days / 365.2425
    edges = [0, *_BANDS, _OLDEST]
    first, last = f"under {_BANDS[0]}", f"{_BANDS[-1]} and over"
    between = [f"{low} to {high - 1}" for low, high in itertools.pairwise(_BANDS)]
    cut = pd.cut(years, edges, right=False, labels=[first, *between, last])
    groups: pd.Series = cut.astype(object).where(cut.notna(), None)
    return groups
