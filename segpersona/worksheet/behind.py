"""What stands behind a line, in a sentence: how strong it is, how many say so, how far from the average, since when."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.model import Answer, Profile, Trait
from segpersona.words import figure, plural
from segpersona.worksheet.strength import FAIR, STRONG, strength

_WORDS = {STRONG: "Strong", FAIR: "Fair"}
_MORE = {
    "data": "Say how many customers it was counted on, for example 430 customers.",
    "research": "Say how many people it comes from, for example 9 of 12 interviews.",
}


def behind(answer: Answer, profiles: Sequence[Profile]) -> str:
    """How strongly a line is backed and why, and what would make it stronger; "" for what is not backed."""
    if not (said := strength(answer)):
        return ""
    words = _WORDS.get(said, "Thin")
    parts = [_gap(answer, profiles) or answer.source, f"noted {answer.saved:%d %b %Y}" if answer.saved else ""]
    told = ", ".join(part for part in parts if part)
    more = "" if words == "Strong" else f" {_MORE[answer.evidence]}"
    return f"{words}{f': {told}' if told else ''}.{more}"


def _gap(answer: Answer, profiles: Sequence[Profile]) -> str:
    """Here and everyone, and on how many customers, of the difference a line is tied to."""
    for profile in profiles:
        for trait in profile.traits:
            if answer.fact == f"{profile.letter}:{trait.key}":
                counted = plural(trait.n or profile.size, "customer")
                return f"{_shown(trait, trait.value)} here, {_shown(trait, trait.average)} on average, {counted}"
    return ""


def _shown(trait: Trait, value: float) -> str:
    return figure(value, trait.unit, trait.label)
