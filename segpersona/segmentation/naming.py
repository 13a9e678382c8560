"""Names for segments: what they spend first where that is known, then the trait that sets them most apart.

At most four words, each name once, no judgement of people, and never a protected attribute in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

import pandas as pd

from segpersona.model import Customers, Trait

_PROTECTED = re.compile(
    r"\b(ages?|aged|birth\w*|gender|sex|genre|marital|ethnic\w*|race|religi\w*|health|nation\w*|origin|born|disab\w*|"
    r"politic\w*)\b",
    re.I,
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
_BEFORE: tuple[tuple[Callable[[Trait], bool], tuple[str, str]], ...] = (
    (lambda trait: trait.feature.startswith("main "), ("mostly ", "rarely ")),
    (lambda trait: trait.feature.startswith("share "), ("often ", "rarely ")),
    (lambda trait: ":" in trait.label and bool(trait.level), ("", "not ")),
    (lambda trait: bool(trait.level), ("", "no ")),
    (lambda trait: True, ("more ", "less ")),
)
"""What stands before a trait's words where a segment has more, or less, of it; the first row that fits."""
_WORD = r"(?<!\w)[^\W\d_][\w&'-]*"
_MOST_WORDS, _SHORTEST_WORD, _LONGEST_WORD = 2, 2, 18


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
    telling = sorted(traits, key=lambda trait: bool(trait.level) and trait.effect < 0)
    said = [words for trait in telling if (words := short_words(trait)) and trait.feature not in (revenue, "revenue")]
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
    if _PROTECTED.search(trait.label):
        return ""
    more = trait.effect > 0
    known = _KNOWN.get((trait.feature, more))
    if known:
        return known
    subject = trait.level if trait.level and ":" in trait.label else trait.label
    before = next(words for fits, words in _BEFORE if fits(trait))
    return _fit(re.sub(r"^(spent on|main|share)\s+", "", subject, flags=re.I), before[0 if more else 1])


def _fit(words: str, before: str) -> str:
    room = _MOST_WORDS - len(before.split())
    kept = [word for word in re.findall(_WORD, words.split(",")[0]) if _fits(word)][:room]
    return f"{before}{' '.join(kept)}".lower() if kept else ""


def _fits(word: str) -> bool:
    return _SHORTEST_WORD <= len(word) <= _LONGEST_WORD
