"""A trait in a few words for a name: "web buyers", "high income", "low A1", "cultural offers".

A label that is too long is cut where a thought ends, never after a no, and a label that cannot be cut gives no words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from segpersona.model import Trait

TWO, FOUR = 2, 4
"""How many words a trait may have: beside a tier, and alone."""
_PROTECTED = re.compile(
    r"\b(ages?|aged|birth\w*|gender|sex|genre|marital|ethnic\w*|race|religi\w*|health|nation\w*|origin|born|disab\w*|"
    r"politic\w*|alter|altersgruppe|geburt\w*|geschlecht|anrede|edad|sexo|[âa]ge|sexe|eta|età|sesso|leeftijd|geslacht|"
    r"wiek|płeć|ålder|kön|alder|køn|kjønn)\b",
    re.I,
)
_KNOWN: Mapping[tuple[str, bool], str] = {
    ("recency", True): "long gone",
    ("recency", False): "here lately",
    ("orders", True): "order often",
    ("orders", False): "order seldom",
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
_SHAPES: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = tuple(
    (re.compile(pattern, re.I), shapes)
    for pattern, shapes in (
        (r"^main (?P<x>.+)$", ("mostly {x}", "rarely {x}")),
        (r"^(?P<x>.+), share of orders$", ("{x} orders", "rarely {x}")),
        (r"^share (of )?(?P<x>.+)$", ("much {x}", "little {x}")),
        (r"^(spent|spend|spending|amount) on (?P<x>.+?)( products?| items?)?$", ("{x} buyers", "little {x}")),
        (r"^(?P<x>.+) (purchases|orders|buys)$", ("{x} buyers", "rarely {x}")),
        (r"^(?P<x>\w+) visits?( (per|a|each))?( (month|week|year|day))?$", ("{x} visitors", "few visits")),
        (r"^(?P<x>[a-z]{1,3} ?\d{1,2})$", ("high {x}", "low {x}")),
        (r"^(?P<x>.*\b(income|price|score|rating|satisfaction|loyalty|engagement|spending|revenue|value|risk|quality|"
         r"balance|credit|limit|salary|budget|usage|frequency|discount|margin|debt|involvement|interest|trust)\b.*)$",
         ("high {x}", "low {x}")),
        (r"^(?P<x>.*([^s\W]s|children|people)( (at|in|per) .+)?)$", ("more {x}", "few {x}")),
        (r"^(?P<x>.+)$", ("more {x}", "less {x}")),
    )
)  # fmt: skip
"""How a quantity is said of those who have more, and less, of it; the first row that fits its label."""
_EMPTY = re.compile(
    r"\(.*?\)|\b(score|number of|no of|count|total|average|annual|yearly|monthly|weekly|avg|num|the|a|an|your)\b", re.I
)
_APART = re.compile(r"\s*[/,;(]\s*")
_ON = re.compile(r"\s+(?:of|for|with|in|at|on|to|from|when|because|and|or|that|which|about|per)\s+", re.I)
_WHOLE = re.compile(r"\b(not?|never|without|hardly|\w+n't)\b|^(i|i'm|we|my)\b", re.I)
"""What would say something else if it were cut: denials, and statements of the first person."""
_CODE = re.compile(r"^([A-Za-z]{1,2}|[A-Za-z]{0,3} ?\d{1,3})$")
_WORD = re.compile(r"[^\W_](?:[^\W_]|[&'-])*")
_VAGUE = frozenset({"both", "neutral", "good", "bad", "other", "(other)", "yes", "no", "none", "ok", "true"})
_UNKNOWN = frozenset({"unknown", "(unknown)", "not known", "n/a", "na", "missing", "not given", "unbekannt", "inconnu"})
"""Kinds that say that nothing is known: no group is called by them."""
_LONGEST_WORD, _LONGEST = 18, 6
_OF_PEOPLE = re.compile(r"\{x\} (buyers|visitors|orders)$")


def worded(trait: Trait, role: str, most: int) -> str:
    """At most ``most`` words for a trait; nothing where there are none, or none that may stand in a name.

    ``role``: the role of its column; of a scale people are high or low on something.
    """
    if _PROTECTED.search(trait.label):
        return ""
    more = trait.effect > 0
    known = _KNOWN.get((trait.feature, more))
    if known:
        return known
    if trait.level and ":" in trait.label:
        return _kind(trait, more, most)
    if trait.level:
        return _said(trait.label, "{x}" if more else "no {x}" if most == TWO else "rarely {x}", most)
    if role == "scale" and most > TWO and not _CODE.match(trait.label):
        return _said(_bare(trait.label), "high on {x}" if more else "low on {x}", most)
    return _quantity(_bare(trait.label), more, most)


def _quantity(label: str, more: bool, most: int) -> str:
    for pattern, shapes in _SHAPES:
        found = pattern.match(label)
        if found:
            return _said(found["x"], shapes[0 if more else 1], most)
    return ""


def _kind(trait: Trait, more: bool, most: int) -> str:
    """A kind by its own name; a code or a vague word only beside the name of its column."""
    column, _, level = (part.strip() for part in trait.label.partition(":"))
    main = column.lower().startswith("main ")
    shape = ("mostly {x}" if more else "rarely {x}") if main else "{x}" if more else "not {x}"
    if level.lower() in _UNKNOWN:
        return ""
    if _CODE.match(level) or level.lower() in _VAGUE:
        return _said(f"{column} {level}", shape, most)
    return _said(level, shape, most)


def _said(words: str, shape: str, most: int) -> str:
    """The words in their shape: whole if there is room, else up to where a thought ends."""
    if "{x}" not in shape:
        return shape
    room = most - len(shape.replace("{x}", "").split())
    whole = _APART.split(words)[0]
    statement = _WHOLE.search(whole) or len(whole.split()) > _LONGEST
    for part in (whole,) if statement else (whole, _ON.split(whole)[0]):
        kept = [_cased(word) for word in _WORD.findall(part)]
        if len(kept) <= room and all(len(word) <= _LONGEST_WORD for word in kept) and any(map(_speaks, kept)):
            return shape.replace("{x}", _one(kept) if _OF_PEOPLE.search(shape) else " ".join(kept))
    return ""


def _speaks(word: str) -> bool:
    return len(word) > 1 and word[0].isalpha()


def _one(words: list[str]) -> str:
    """As it stands before another noun: wines, but wine buyers."""
    return re.sub(r"(?<=[^siu\W])s$", "", " ".join(words))


def _bare(label: str) -> str:
    """A label without what says nothing in a name."""
    return re.sub(r"[\s_]+", " ", _EMPTY.sub(" ", label)).strip(" :,-")


def _cased(word: str) -> str:
    """Small letters, but for names and codes: "VIP", "A1", "iPhone"."""
    return word if re.search(r"\d|.[A-Z]|^[A-Z]$", word) else word.lower()
