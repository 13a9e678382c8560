"""Names for segments: what they spend first where that is known, then the traits that set them most apart.

At most four words, each name once, no judgement of people, and never a protected attribute in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import pandas as pd

from segpersona.model import Customers, Trait
from segpersona.segmentation.wording import FOUR, TWO, worded
from segpersona.words import capital

_TIERS = ((150, "Big spenders"), (75, "Middle spenders"), (0, "Small spenders"))
_LIKE_ALL, _NO_MONEY = "Close to average", "Group"


def name_segments(traits: Mapping[str, Sequence[Trait]], customers: Customers, labels: pd.Series) -> dict[str, str]:
    """A name for each letter."""
    tiers = _tiers(customers, labels)
    names: dict[str, str] = {}
    for letter in sorted(traits):
        proposals = _proposals(letter, tiers.get(letter, ""), traits[letter], customers)
        names[letter] = next(name for name in proposals if name not in names.values())
    return names


def _tiers(customers: Customers, labels: pd.Series) -> dict[str, str]:
    if not customers.revenue:
        return {}
    spent = customers.table[customers.revenue].astype("float64").fillna(0)
    average = float(spent.mean())
    if average <= 0:
        return {}
    means = spent.groupby(labels.to_numpy()).mean() / average * 100
    return {
        str(letter): next((word for limit, word in _TIERS if mean >= limit), _TIERS[-1][1])
        for letter, mean in means.items()
    }


def _proposals(letter: str, tier: str, traits: Sequence[Trait], customers: Customers) -> Iterator[str]:
    telling = sorted(traits, key=lambda trait: trait.unit == "share" and trait.effect < 0)
    spoken = [trait for trait in telling if trait.feature not in (customers.revenue, "revenue")]
    if tier:
        yield from (f"{tier}, {words}" for trait in spoken if (words := worded(trait, _role(customers, trait), TWO)))
        yield f"{tier} {letter}"
    said = {
        trait.feature: words for trait in reversed(spoken) if (words := worded(trait, _role(customers, trait), FOUR))
    }
    yield from _together(
        [said[feature] for feature in dict.fromkeys(trait.feature for trait in spoken) if feature in said]
    )
    yield _LIKE_ALL
    yield f"{_NO_MONEY} {letter}"


def _role(customers: Customers, trait: Trait) -> str:
    return next((row.role for row in customers.columns if row.key == trait.feature), "")


def _together(said: Sequence[str]) -> Iterator[str]:
    """The strongest trait with the next that still fits, then it alone, then the others in the same way."""
    for place, words in enumerate(said):
        for first, second in combinations([words, *said[place + 1 :]], 2):
            if first == words and len(f"{first} {second}".split()) <= FOUR:
                yield f"{capital(first)}, {second}"
                break
        yield capital(words)
