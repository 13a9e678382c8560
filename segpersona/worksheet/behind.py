"""What stands behind a line, in a sentence: how strong it is, how many say so, how far from the average, since when."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.model import Answer, Profile, Trait
from segpersona.words import figure, plural
from segpersona.worksheet.strength import FAIR, STRONG, THIN, strength

_WORDS = {STRONG: "Strong", FAIR: "Fair", THIN: "Thin"}
_MORE = {
    ("data", FAIR): " A hundred customers or more would make it strong.",
    ("data", THIN): " Say how many customers it was counted on, for example 430 customers.",
    ("research", FAIR): " Five people or more would make it strong.",
    ("research", THIN): " Say how many people say so, for example 9 of 12 interviews.",
}
"""What would make a line stronger, by its mark and how strong it is."""


def behind(answer: Answer, profiles: Sequence[Profile]) -> str:
    """How strongly a line is backed and why, and what would make it stronger; "" for what is not backed."""
    if not (said := strength(answer)):
        return ""
    parts = [_gap(answer, profiles) or answer.source, f"noted {answer.saved:%d %b %Y}" if answer.saved else ""]
    told = ", ".join(part for part in parts if part)
    return f"{_WORDS[said]}{f': {told}' if told else ''}.{_MORE.get((answer.evidence, said), '')}"


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
