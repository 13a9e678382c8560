"""What the data says today of a difference that was told before: the same figure, whether it still counts or not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Customers, Feature, Trait
from segpersona.segmentation.preparation import Numbers, as_numbers, is_kind
from segpersona.segmentation.traits import kind_trait, number_trait, share_effect


def split_key(customers: Customers, key: str) -> tuple[str, str] | None:
    """Feature and kind that the key of a trait names ("orders", "channel=web"); None where the feature is not there."""
    if key in customers.table:
        return key, ""
    places = [at for at, sign in enumerate(key) if sign == "="]
    return next(((key[:at], key[at + 1 :]) for at in places if key[:at] in customers.table), None)


def values_of(customers: Customers, feature: str, level: str = "") -> Numbers:
    """The values of a feature, or 1 where it is of a kind and 0 where of another; NaN where nothing is known."""
    column = customers.table[feature]
    if not level:
        return as_numbers(column)
    return np.where(column.notna().to_numpy(), is_kind(column, level), np.nan)


def trait_now(row: Feature, level: str, values: Numbers, inside: NDArray[np.bool_], *, least: int = 1) -> Trait | None:
    """The difference of a group as it is in these ``values`` of everyone; None where fewer than ``least`` of the group
    are there to tell it by. ``inside``: who is in the group."""
    known = ~np.isnan(values)
    everyone = values if known.all() else values[known]
    own = values[known & inside]
    if len(own) < max(least, 1):
        return None
    mean, average = float(own.mean()), float(everyone.mean())
    if level:
        return kind_trait(row, level, mean, average, float(share_effect(np.array(mean), average)), len(own))
    away = everyone - average
    spread = float(np.sqrt(away @ away / len(away)))
    return number_trait(row, mean, average, (mean - average) / spread if spread else 0.0, len(own))
