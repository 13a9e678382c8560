"""market: a made-up market of customers, orders, a survey and a campaign, the same tables on every call.

Customers are of kinds that overlap as real ones do: every customer has a pace and a taste of their own, drawn around
those of the kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Weights = Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of customer. ``gap``: typical days between orders; ``basket``: typical amount, ``spread`` its standard
    deviation on the logarithm; ``first``: days after the start between which they come. ``listed``: column of the
    customer list -> weights of its values; ``agrees``: statement of the survey -> mean mark from 1 to 5."""

    customers: int
    gap: float
    basket: float
    category: Weights
    channel: Weights
    listed: Mapping[str, Weights]
    agrees: Mapping[str, float]
    answers: float
    """Share of those who were asked in the campaign that said yes."""
    spread: float = 0.3
    first: tuple[int, int] = (0, 200)


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What the files of a market are called in it, and its numbers. ``people``: first and last names, or firm names."""

    seed: int
    number: str
    """Header of the customer number, the same in all files."""
    prefix: str
    amount: str
    category: str
    campaign: str
    names: tuple[Sequence[str], Sequence[str]]
    named: str = "Name"
    answered: float = 0.45
    """Share of customers who answered the survey."""
    asked: float = 0.7
    start: pd.Timestamp = field(default_factory=lambda: pd.Timestamp(2024, 10, 1))
    days: int = 730


@dataclass(frozen=True, kw_only=True)
class _Drawn:
    """Who there is: the kind of each customer and the number."""

    kinds: Sequence[Kind]
    shape: Shape
    whose: NDArray[np.int64]
    numbers: NDArray[np.object_]


def make(kinds: Sequence[Kind], shape: Shape) -> dict[str, pd.DataFrame]:
    """File name -> table: customers, orders, survey, campaign."""
    rng = np.random.default_rng(shape.seed)
    whose = np.repeat(np.arange(len(kinds)), [kind.customers for kind in kinds])
    rng.shuffle(whose)
    numbers = np.array([f"{shape.prefix}{10_000 + place}" for place in rng.permutation(len(whose))], dtype=object)
    drawn = _Drawn(kinds=kinds, shape=shape, whose=whose, numbers=numbers)
    return {
        "customers.csv": _listed(drawn, rng),
        "orders.csv": _orders(drawn, rng),
        "survey.csv": _survey(drawn, rng),
        "campaign.csv": _campaign(drawn, rng),
    }


def _picked(weights: Weights, n: int, rng: np.random.Generator) -> NDArray[np.object_]:
    chances = np.array(list(weights.values())) / sum(weights.values())
    return np.array(list(weights), dtype=object)[rng.choice(len(weights), n, p=chances)]


def _by_kind(
    kinds: Sequence[Kind], whose: NDArray[np.int64], of: Sequence[Weights], rng: np.random.Generator
) -> NDArray[np.object_]:
    """A value for each row, drawn by the weights of its kind."""
    made = np.empty(len(whose), dtype=object)
    for place in range(len(kinds)):
        made[whose == place] = _picked(of[place], int((whose == place).sum()), rng)
    return made


def _listed(drawn: _Drawn, rng: np.random.Generator) -> pd.DataFrame:
    kinds, shape, whose, numbers = drawn.kinds, drawn.shape, drawn.whose, drawn.numbers
    first, last = (rng.choice(np.array(part, dtype=object), len(whose)) for part in shape.names)
    table = pd.DataFrame({shape.number: numbers, shape.named: [f"{a} {b}" for a, b in zip(first, last, strict=True)]})
    for column in kinds[0].listed:
        table[column] = _by_kind(kinds, whose, [kind.listed[column] for kind in kinds], rng)
    gone = rng.random(len(table)) < 0.02
    last_column = table.columns[-1]
    return table.assign(**{last_column: table[last_column].where(~gone)})


def _orders(drawn: _Drawn, rng: np.random.Generator) -> pd.DataFrame:
    kinds, shape, whose, numbers = drawn.kinds, drawn.shape, drawn.whose, drawn.numbers
    gap = np.array([kind.gap for kind in kinds])[whose] * np.exp(rng.normal(0, 0.12, len(whose)))
    low, high = (np.array([kind.first[end] for kind in kinds])[whose] for end in (0, 1))
    begin = rng.uniform(low, high)
    count = 1 + np.maximum((shape.days - 1 - begin) / gap, 0).astype(np.int64)
    who = np.repeat(np.arange(len(whose)), count)
    nth = np.arange(len(who)) - np.repeat(np.cumsum(count) - count, count)
    day = np.clip(
        begin[who] + gap[who] * (nth + np.where(nth > 0, rng.normal(0, 0.15, len(who)), 0)), 0, shape.days - 1
    )
    spread = np.array([kind.spread for kind in kinds])[whose]
    taste = rng.normal(0, 1, len(whose)) * spread * 0.5
    basket = np.array([kind.basket for kind in kinds])[whose[who]]
    amount = np.round(basket * np.exp(taste[who] + rng.normal(0, 1, len(who)) * spread[who] * 0.8), 2)
    own = _by_kind(kinds, whose, [kind.category for kind in kinds], rng)[who]
    free = _by_kind(kinds, whose[who], [kind.category for kind in kinds], rng)
    table = pd.DataFrame({
        shape.number: numbers[who], "Date": shape.start + pd.to_timedelta(day.astype(np.int64), unit="D"),
        shape.amount: amount, shape.category: np.where(rng.random(len(who)) < 0.7, own, free),
        "Channel": _by_kind(kinds, whose, [kind.channel for kind in kinds], rng)[who],
    })  # fmt: skip
    table = table.sort_values(["Date", shape.number], kind="stable", ignore_index=True)
    table.insert(0, "Order number", [f"{place:06d}" for place in range(1, len(table) + 1)])
    return table


def _survey(drawn: _Drawn, rng: np.random.Generator) -> pd.DataFrame:
    kinds, shape, whose, numbers = drawn.kinds, drawn.shape, drawn.whose, drawn.numbers
    answered = np.flatnonzero(rng.random(len(whose)) < shape.answered)
    table = pd.DataFrame({shape.number: numbers[answered]})
    for statement in kinds[0].agrees:
        mean = np.array([kind.agrees[statement] for kind in kinds])[whose[answered]]
        table[statement] = np.clip(np.rint(mean + rng.normal(0, 0.8, len(answered))), 1, 5).astype(np.int64)
    return table


def _campaign(drawn: _Drawn, rng: np.random.Generator) -> pd.DataFrame:
    kinds, shape, whose, numbers = drawn.kinds, drawn.shape, drawn.whose, drawn.numbers
    asked = np.flatnonzero(rng.random(len(whose)) < shape.asked)
    rate = np.array([kind.answers for kind in kinds])[whose[asked]]
    said = np.where(rng.random(len(asked)) < rate, "Yes", "No")
    return pd.DataFrame({shape.number: numbers[asked], "Campaign": shape.campaign, "Responded": said})
