"""make_orders: two years of orders of a made-up shop, the same table on every call."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.samples.homeware.habits import AREAS, FIRST_NAMES, HABITS, LAST_NAMES, OCCASIONS, Habit

_SEED = 5
_START, _DAYS = pd.Timestamp(2024, 10, 1), 730
_OWN_WAY = 0.8
"""Chance that an order follows the customer's own favourite rather than the habit's weights."""
_ALIKE = 24.0
"""How alike customers of a kind are in a rate: the sum of a beta distribution's two counts."""
_SHARED = 0.05
"""Share of customers who order for somebody else too."""

Numbers = NDArray[np.int64]


def make_orders() -> pd.DataFrame:
    """2,400 customers and about 15,700 orders from October 2024 to September 2026; a refund is a row below zero.

    Columns: Order number, Customer number, Order date, Amount (pounds), Category, Channel, Device (empty away from
    the web), Discount used, Gift, Email, Postcode area. One row an order, oldest first.
    """
    rng = np.random.default_rng(_SEED)
    parts = [_orders_of(habit, rng) for habit in HABITS]
    firsts = np.cumsum([0] + [habit.customers for habit in HABITS[:-1]])
    orders = pd.concat(
        [part.assign(who=part["who"] + first) for part, first in zip(parts, firsts, strict=True)], ignore_index=True
    )
    ordered = _with_shared_accounts(orders, rng).sort_values(["day", "who"], kind="stable", ignore_index=True)
    ordered["number"] = np.arange(1, len(ordered) + 1)
    whole = pd.concat([ordered, _refunds(ordered, rng)]).sort_values("day", kind="stable", ignore_index=True)
    return _as_file(whole, _people(rng))


def _with_shared_accounts(orders: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Some customers order for somebody else too: part of their orders are what anybody might have ordered."""
    shared = rng.random(int(orders["who"].max()) + 1) < _SHARED
    foreign = shared[orders["who"].to_numpy()] & (rng.random(len(orders)) < 0.3)
    what = ["amount", "category", "channel", "device", "discount", "gift", "refund"]
    anybody = orders[what].sample(frac=1, random_state=rng).set_axis(orders.index)
    return orders.assign(**{name: orders[name].where(~foreign, anybody[name]) for name in what})


def _orders_of(habit: Habit, rng: np.random.Generator) -> pd.DataFrame:
    who, day = _at_a_pace(habit, rng)
    day = _MOVES[habit.days](day, rng)
    taste = rng.normal(0, habit.spread * 0.35, habit.customers)[who] + rng.normal(0, habit.spread * 0.8, len(who))
    channel = _favourites(habit.channel, who, habit.customers, rng)
    device = _favourites(habit.device, who, habit.customers, rng)
    return pd.DataFrame({
        "who": who, "day": day, "amount": np.round(habit.basket * np.exp(taste + habit.trend * (day / 365 - 1)), 2),
        "category": _favourites(habit.category, who, habit.customers, rng), "channel": channel,
        "device": pd.Series(device).where(np.isin(channel, ["Web", "App"])),
        "discount": _yes(habit.discount, who, habit.customers, rng),
        "gift": _yes(habit.gift, who, habit.customers, rng),
        "refund": rng.random(len(who)) < habit.returns,
    })  # fmt: skip


def _at_a_pace(habit: Habit, rng: np.random.Generator) -> tuple[Numbers, Numbers]:
    """Customer and day of each order, every customer at a pace of their own until they stop or the period ends."""
    n = habit.customers
    first = rng.uniform(*habit.first, n)
    stays = rng.random(n) < habit.staying
    last = np.where(stays, _DAYS, first + (_DAYS - first) * rng.uniform(0.75, 0.98, n))
    gap = habit.gap * np.exp(rng.normal(0, 0.08, n))
    times = 1 + ((last - first) / gap).astype(np.int64)
    who = np.repeat(np.arange(n), times)
    nth = np.arange(len(who)) - np.repeat(np.cumsum(times) - times, times)
    day = first[who] + gap[who] * (nth + np.where(nth > 0, rng.normal(0, 0.3, len(who)), 0))
    return who, np.clip(day, 0, _DAYS - 1).astype(np.int64)


def _to_occasion(day: Numbers, rng: np.random.Generator) -> Numbers:
    """Orders move most of the way to the nearest occasion for presents."""
    occasions = np.asarray(OCCASIONS)
    nearest = occasions[np.abs(day[:, None] - occasions).argmin(axis=1)]
    return np.asarray(day + rng.uniform(0.2, 0.7, len(day)) * (nearest - day), dtype=np.int64)


def _to_weekend(day: Numbers, rng: np.random.Generator) -> Numbers:
    """Nine in ten orders move on to the Saturday or Sunday of their week."""
    weekday = (day + _START.weekday()) % 7
    target = rng.integers(5, 7, len(day))
    moved = day + target - weekday
    return np.where((rng.random(len(day)) < 0.9) & (moved >= 0) & (moved < _DAYS), moved, day)


def _as_it_falls(day: Numbers, rng: np.random.Generator) -> Numbers:
    return day


_MOVES: Mapping[str, Callable[[Numbers, np.random.Generator], Numbers]] = {
    "any": _as_it_falls, "weekend": _to_weekend, "occasions": _to_occasion,
}  # fmt: skip


def _favourites(
    weights: Mapping[str, float], who: Numbers, customers: int, rng: np.random.Generator
) -> NDArray[np.object_]:
    options = np.array(list(weights), dtype=object)
    chances = np.array(list(weights.values())) / sum(weights.values())
    own = rng.choice(len(options), customers, p=chances)[who]
    free = rng.choice(len(options), len(who), p=chances)
    picked: NDArray[np.object_] = options[np.where(rng.random(len(who)) < _OWN_WAY, own, free)]
    return picked


def _yes(rate: float, who: Numbers, customers: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    own = rng.beta(rate * _ALIKE, (1 - rate) * _ALIKE, customers)
    said: NDArray[np.bool_] = rng.random(len(who)) < own[who]
    return said


def _refunds(orders: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Rows below zero one to three weeks after the order they belong to, in part or in full."""
    back = orders[orders["refund"] & (orders["day"] < _DAYS - 21)].copy()
    back["amount"] = np.round(-back["amount"] * rng.choice([0.4, 0.6, 1.0], len(back)), 2)
    back["day"] += rng.integers(6, 21, len(back))
    return back


def _people(rng: np.random.Generator) -> pd.DataFrame:
    """Number, email and postcode area of every customer."""
    n = sum(habit.customers for habit in HABITS)
    number = 10_000 + rng.permutation(n)
    first, last = rng.choice(FIRST_NAMES, n), rng.choice(LAST_NAMES, n)
    email = [f"{a}.{b}{c % 1000}@example.org" for a, b, c in zip(first, last, number, strict=True)]
    return pd.DataFrame({"number": [f"C{c}" for c in number], "email": email, "area": rng.choice(AREAS, n)})


def _as_file(orders: pd.DataFrame, people: pd.DataFrame) -> pd.DataFrame:
    """The table as a shop system would write it."""
    person = people.iloc[orders["who"]].reset_index(drop=True)
    return pd.DataFrame({
        "Order number": "HH" + orders["number"].astype(str).str.zfill(6), "Customer number": person["number"],
        "Order date": _START + pd.to_timedelta(orders["day"], unit="D"), "Amount": orders["amount"],
        "Category": orders["category"], "Channel": orders["channel"], "Device": orders["device"],
        "Discount used": np.where(orders["discount"], "Yes", "No"), "Gift": np.where(orders["gift"], "Yes", "No"),
        "Email": person["email"], "Postcode area": person["area"],
    })  # fmt: skip
