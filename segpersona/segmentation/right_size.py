"""Are there as many groups as the team can work on? Warnings in words, and what each merge would cost.

Capacity is three numbers: campaigns a quarter, people, and a budget a quarter. A group needs a campaign of its own, and
one person can look after two groups; so many groups fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from segpersona.fields import Number
from segpersona.model import Profile
from segpersona.problems import Finding
from segpersona.words import count, listed, money, percent, plural

CAPACITY: tuple[Number, ...] = (
    Number(
        key="campaigns", label="Campaigns a quarter", low=0.0, high=200.0, help="How many different ones you can run."
    ),
    Number(key="people", label="People who run them", low=0.0, high=500.0),
    Number(key="budget", label="Budget a quarter", low=0.0, high=1e9, step=100.0, help="In the currency of your file."),
)
_PER_PERSON = 2
_SMALLEST, _SMALL_SHARE, _BROAD = 30, 0.02, 0.5


@dataclass(frozen=True, kw_only=True)
class Capacity:
    """What a team can do in a quarter; None where nobody has said."""

    campaigns: float | None = None
    people: float | None = None
    budget: float | None = None

    @property
    def groups(self) -> int | None:
        """How many groups fit; None where nothing limits them."""
        limits = [self.campaigns, None if self.people is None else self.people * _PER_PERSON]
        known = [int(limit) for limit in limits if limit is not None]
        return max(min(known), 1) if known else None


@dataclass(frozen=True, kw_only=True)
class Merge:
    """Two groups that could become one. ``lost``: share of all differences between groups that goes with it.
    ``hidden``: revenue that would be aimed at the wrong size of customer; None without revenue."""

    one: str
    other: str
    lost: float
    hidden: float | None
    words: str


def warnings(profiles: Sequence[Profile], capacity: Capacity) -> tuple[Finding, ...]:
    """What is too many, too few, too small or too broad, most pressing first; nothing where all fits."""
    found = [*_how_many(profiles, capacity), *_small(profiles), *_broad(profiles), *_budget(profiles, capacity)]
    return tuple(Finding(key=key, words=words, weight="watch") for key, words in found)


def merges(profiles: Sequence[Profile], most: int = 3) -> tuple[Merge, ...]:
    """The merges that cost least in distinctness, the cheapest first."""
    if len(profiles) < 3:
        return ()
    pairs = [(_apart(one, other), one, other) for one, other in combinations(profiles, 2)]
    everything = _everything(profiles) or 1.0
    cheapest = sorted(pairs, key=lambda pair: (pair[0], pair[1].letter, pair[2].letter))[:most]
    return tuple(_merge(apart / everything, one, other) for apart, one, other in cheapest)


def _how_many(profiles: Sequence[Profile], capacity: Capacity) -> list[tuple[str, str]]:
    fits, groups = capacity.groups, len(profiles)
    if fits is None:
        return []
    if groups > fits:
        work = "one of them" if fits == 1 else f"{count(fits)} of them"
        return [("too_many", f"There are {count(groups)} groups, and your team can work on {count(fits)} at a time. "
                 f"Merge some, or choose {work} on the Priorities page.")]  # fmt: skip
    if groups * 2 < fits and groups < 4:
        words = f"You could work on {count(fits)} groups, and there are {count(groups)}. Try a larger number of groups."
        return [("too_few", words)]
    return []


def _small(profiles: Sequence[Profile]) -> list[tuple[str, str]]:
    least = [row.name for row in profiles if row.size < _SMALLEST or row.share < _SMALL_SHARE]
    if not least or all(row.belief for row in profiles):
        return []
    one = len(least) == 1
    words = f"{listed(least)} {'is' if one else 'are'} small: under {_SMALLEST} people or 2% of all. "
    return [("too_small", words + "A campaign of its own will rarely pay; merge it or watch it grow.")]


def _broad(profiles: Sequence[Profile]) -> list[tuple[str, str]]:
    wide = [row for row in profiles if row.share > _BROAD]
    return [("too_broad", f"{row.name} holds {percent(row.share)} of everyone; one message will hardly fit them all. "
             "Split it, or take more groups.") for row in wide if len(profiles) > 1]  # fmt: skip


def _budget(profiles: Sequence[Profile], capacity: Capacity) -> list[tuple[str, str]]:
    if not capacity.budget:
        return []
    each = capacity.budget / len(profiles)
    below = [row.name for row in profiles if row.revenue is not None and row.revenue < each]
    if not below:
        return []
    words = f"Shared evenly, each group would get {money(each)} of your budget; {listed(below)} brought less than that."
    return [("budget", words)]


def _merge(lost: float, one: Profile, other: Profile) -> Merge:
    large, little = sorted((one, other), key=lambda row: -row.size)
    hidden = _hidden(one, other)
    words = f"Merging {little.name} into {large.name} gives up {percent(lost)} of what sets the groups apart"
    if hidden is not None and one.revenue is not None and other.revenue is not None:
        total = one.revenue + other.revenue
        share = percent(hidden / total) if total > 0 else percent(0)
        words += f"; {money(hidden)} of their revenue ({share}) would be aimed at the wrong size of customer"
    return Merge(one=large.letter, other=little.letter, lost=lost, hidden=hidden, words=f"{words}.")


def _hidden(one: Profile, other: Profile) -> float | None:
    if one.value is None or other.value is None or not one.size + other.size:
        return None
    middle = (one.value * one.size + other.value * other.size) / (one.size + other.size)
    return float(abs(one.value - middle) * one.size + abs(other.value - middle) * other.size) / 2


def _apart(one: Profile, other: Profile) -> float:
    """What a merge adds to the spread inside groups (Ward 1963), on the logarithms of the shared indices."""
    weight = one.share * other.share / ((one.share + other.share) or 1.0)
    return float(weight * ((_place(one) - _place(other)) ** 2).sum())


def _everything(profiles: Sequence[Profile]) -> float:
    shares, places = np.array([row.share for row in profiles]), np.array([_place(row) for row in profiles])
    middle = shares @ places / (shares.sum() or 1.0)
    return float((shares[:, None] * (places - middle) ** 2).sum())


def _place(row: Profile) -> NDArray[np.float64]:
    indices = np.array([row.index[label] for label in sorted(row.index)], dtype=np.float64)
    return np.asarray(np.log(np.clip(indices, 10.0, 999.0)), dtype=np.float64)


def fits_in_words(capacity: Capacity) -> str:
    """What the capacity allows, in a sentence."""
    fits = capacity.groups
    if fits is None:
        return "Say what your team can do in a quarter, and we say whether the groups fit."
    parts = [plural(int(capacity.campaigns), "campaign") if capacity.campaigns is not None else "",
             plural(int(capacity.people), "person", "people") if capacity.people is not None else ""]  # fmt: skip
    said = listed([part for part in parts if part])
    return f"With {said} a quarter you can work on {plural(fits, 'group')} at a time."
