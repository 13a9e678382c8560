"""Fit: who fits a persona's lines from data, which of them are not true any more, and whether they tell anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.actions.meanings import least_shown
from segpersona.actions.segments import customers_for
from segpersona.model import Customers, Dataset, SavedSegmentation, Trait
from segpersona.problems import Problem
from segpersona.segmentation import assign
from segpersona.segmentation.sampling import SAMPLE, canonical_rows
from segpersona.segmentation.told import split_key, trait_now, values_of
from segpersona.segmentation.traits import traits_of
from segpersona.store import Store
from segpersona.worksheet.guard import Telling, telling
from segpersona.worksheet.links import Link, Linked
from segpersona.worksheet.match import Condition, Fit, Floats, condition, conditions, fit

_BOUGHT = ("behaviour", "money", "channels")
"""Subjects of columns that tell what people buy, how and where."""


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """The customers as they are now, each with the letter of its group; what each brought, if any column says so."""

    customers: Customers
    letters: pd.Series
    """Of the kind that pandas compares fastest, a category."""
    money: Floats | None
    least: int


def crowd_of(store: Store, found: SavedSegmentation, dataset: Dataset, customers: Customers) -> Crowd | None:
    """The customers of a dataset as a crowd. In a file that is another than the groups were found in they belong to the
    groups by the same rules as before; None where it has not what these rules ask for."""
    try:
        letters = _letters(store, found, dataset, customers)
    except Problem:
        return None
    money = np.nan_to_num(values_of(customers, customers.revenue)) if customers.revenue else None
    return Crowd(customers=customers, letters=letters.astype("category"), money=money, least=least_shown(store))


def _letters(store: Store, found: SavedSegmentation, dataset: Dataset, customers: Customers) -> pd.Series:
    if (dataset.id, dataset.version) != (found.dataset, found.dataset_version):
        return assign(found.model, customers_for(store, dataset, found.method))[0]
    return store.labels(found.id)["letter"].reindex(customers.table.index)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What was counted before in a crowd: by link its difference today and who fits it, a bit a customer."""

    traits: dict[Link, Trait | None] = field(default_factory=dict)
    bits: dict[Link, NDArray[np.uint8]] = field(default_factory=dict)


def seen_of(crowd: Crowd, lines: Sequence[Linked], seen: Seen) -> tuple[Fit, dict[str, Trait | None]]:
    """Who fits the lines, and by key of the link what the data says of each line today. Only what is not in ``seen`` is
    counted; it is there afterwards."""
    for line in lines:
        if line.link not in seen.traits:
            _look(crowd, line, seen)
    now = {line.link.key: seen.traits[line.link] for line in lines}
    rows, everyone = conditions(lines, now), len(crowd.customers.table)
    masks = [np.unpackbits(seen.bits[row.line.link], count=everyone).view(np.bool_) for row in rows]
    uncounted = tuple(line for line in lines if now[line.link.key] is None)
    return replace(fit(rows, masks, crowd.money, everyone), uncounted=uncounted), now


def _look(crowd: Crowd, line: Linked, seen: Seen) -> None:
    """Look at the customers for one line; its column is read once for both."""
    named, trait = split_key(crowd.customers, line.link.trait), None
    if named is not None:
        values = values_of(crowd.customers, *named)
        inside = (crowd.letters == line.link.letter).to_numpy(dtype=bool)
        trait = trait_now(crowd.customers.feature(named[0]), named[1], values, inside, least=crowd.least)
        if trait is not None:
            seen.bits[line.link] = np.packbits(condition(line, trait).mask(values))
    seen.traits[line.link] = trait


def tellings(crowd: Crowd, lines: Sequence[Linked], now: dict[str, Trait | None]) -> tuple[Telling, ...]:
    """Whether each line tells anything about what people buy; asked of a part of very many customers."""
    rows = canonical_rows(crowd.customers.table, [row.key for row in crowd.customers.columns], SAMPLE)
    part = replace(crowd.customers, table=crowd.customers.table.iloc[rows])
    money = None if crowd.money is None else crowd.money[rows]
    return tuple(_telling(part, money, row) for row in conditions(lines, now))


def _telling(part: Customers, money: Floats | None, row: Condition) -> Telling:
    values = values_of(part, row.feature, row.level)
    fits, known = row.mask(values), ~np.isnan(values)
    bought = tuple(one for one in part.columns if one.subject in _BOUGHT and one.key not in (row.feature, part.revenue))
    sides = pd.Series(np.where(fits, "A", "B"), index=part.table.index)[known]
    seen = replace(part, table=part.table[known], columns=bought)
    also = traits_of(seen, sides).get("A", []) if sides.nunique() == 2 else []
    return telling(row, fits, known, None if row.feature == part.revenue else money, also)


def told_before(store: Store, written_for: str, found: str) -> dict[str, Trait]:
    """What was told of the groups that a persona was written for, by key of the link, where those are others now."""
    if not written_for or written_for == found:
        return {}
    try:
        before = store.segmentation_by_id(written_for)
    except Problem:
        return {}
    return {f"{row.letter}:{trait.key}": trait for row in before.profiles for trait in row.traits}
