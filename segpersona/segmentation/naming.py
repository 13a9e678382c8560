"""Names for segments: what they spend first where that is known, then the trait that sets them most apart.

At most four words, each name once, no judgement of people, and never a protected attribute in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import pandas as pd

from segpersona.model import Customers, Trait

_PROTECTED = re.compile(
    r"age|birth|gender|sex|genre|marital|ethnic|race|religi|health|nation|origin|born|disab|politic", re.I
)
_TIERS = ((150, "Big spenders"), (75, "Middle spenders"), (0, "Small spenders"))
_NO_MONEY = "Group"
_KNOWN: Mapping[tuple[str, bool], str] = {
    ("recency", True): "long gone",
    ("recency", False): "here lately",
    ("orders", True): "order often",
    ("orders", False): "order once",
    ("average_order", True): "large orders",
    ("average_order", False): "small orders",
    ("tenure", True): "long known",
    ("tenure", False): "newly come",
    ("typical_gap", True): "slow rhythm",
    ("typical_gap", False): "quick rhythm",
    ("returned", True): "send back",
    ("returned", False): "keep everything",
    ("recent_share", True): "active lately",
    ("recent_share", False): "quiet lately",
}
"""Feature and direction to the words of a name."""
_MOST_WORDS, _LONGEST_WORD = 2, 18


def name_segments(traits: Mapping[str, Sequence[Trait]], customers: Customers, labels: pd.Series) -> dict[str, str]:
    """A name for each letter."""
    tiers = _tiers(customers, labels)
    names: dict[str, str] = {}
    for letter in sorted(traits):
        for name in _proposals(letter, tiers.get(letter, ""), traits[letter], customers.revenue):
            if name not in names.values():
                names[letter] = name
                break
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


def _proposals(letter: str, tier: str, traits: Sequence[Trait], revenue: str | None) -> Iterator[str]:
    said = [words for trait in traits if (words := short_words(trait)) and trait.feature not in (revenue, "revenue")]
    if tier:
        yield from (f"{tier}, {words}" for words in said)
        yield f"{tier} {letter}"
    for first, second in pairwise(said):
        if len(first.split()) + len(second.split()) <= 4:
            yield f"{first[:1].upper()}{first[1:]}, {second}"
    yield from (words[:1].upper() + words[1:] for words in said)
    yield f"{_NO_MONEY} {letter}"


def short_words(trait: Trait) -> str:
    """One or two words for a trait; nothing where there are none, or none that may stand in a name."""
    if _PROTECTED.search(trait.feature) or _PROTECTED.search(trait.label):
        return ""
    known = _KNOWN.get((trait.feature, trait.effect > 0))
    if known:
        return known
    if trait.level:
        subject = trait.level if ":" in trait.label else trait.label
        return _fit(subject, "" if trait.effect > 0 else "not ")
    return _fit(
        re.sub(r"^(mnt|num|main|share)\s*", "", _apart(trait.label), flags=re.I),
        "more " if trait.effect > 0 else "less ",
    )


def _fit(words: str, before: str) -> str:
    room = _MOST_WORDS - len(before.split())
    kept = [word for word in re.findall(r"[^\W\d_][\w&'-]*", _apart(words)) if len(word) <= _LONGEST_WORD][:room]
    return f"{before}{' '.join(kept)}".lower() if kept else ""


def _apart(words: str) -> str:
    return re.sub(r"[_.:/]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)).split(",")[0].strip()
