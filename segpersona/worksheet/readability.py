"""How easily a text reads: English by the Flesch reading ease, other languages with spaces between words by LIX.

Flesch (1948): 206.835 - 1.015 x words per sentence - 84.6 x syllables per word. Björnsson (1968), LIX: words per
sentence + share in percent of words of more than six letters. Both count; neither understands.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Measure = Literal["Flesch", "LIX", ""]

FEWEST_WORDS = 15
"""A figure of fewer words jumps with each of them."""
LONG_SENTENCE = 25
_LONG_WORD = 6
_ENGLISH_SHARE = 0.14
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+[\"”’)]*(?=\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^td]ed|[^sxzcgh]es)$")
_SMALL_ENGLISH = """
the and of to a in is you for with your it we our on that this are be or as at not from have by can will
"""
_ENGLISH = frozenset(_SMALL_ENGLISH.split())
_NO_SPACES = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")

_LEVELS: tuple[tuple[float, float, str], ...] = (
    (80, 30, "reads very easily"),
    (65, 40, "reads easily"),
    (50, 50, "takes some attention"),
    (30, 60, "is hard to read"),
)
"""Flesch from, LIX under, and what that means; beyond the last it is very hard."""
_HARDEST = "is very hard to read"


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How a text reads. ``figure`` is for Details; ``longest`` is the longest sentence where it is a long one."""

    words: int
    said: str
    easy: bool | None = None
    measure: Measure = ""
    figure: float = 0.0
    longest: str = ""


def reading(text: str) -> Reading:
    """How easily a text reads, in words."""
    words = _WORD.findall(text)
    if _without_spaces(text):
        return Reading(words=0, said="How easily it reads cannot be counted in a script without spaces.")
    if len(words) < FEWEST_WORDS:
        return Reading(words=len(words), said=f"Under {FEWEST_WORDS} words there is too little to say how it reads.")
    sentences = sentences_of(text)
    each = len(words) / max(len(sentences), 1)
    if is_english(words):
        measure: Measure = "Flesch"
        figure = 206.835 - 1.015 * each - 84.6 * sum(map(syllables, words)) / len(words)
        place = next((at for at, (ease, _, _) in enumerate(_LEVELS) if figure >= ease), len(_LEVELS))
    else:
        measure = "LIX"
        figure = each + 100 * sum(len(word) > _LONG_WORD for word in words) / len(words)
        place = next((at for at, (_, lix, _) in enumerate(_LEVELS) if figure < lix), len(_LEVELS))
    said = _LEVELS[place][2] if place < len(_LEVELS) else _HARDEST
    longest = max(sentences, key=lambda one: len(_WORD.findall(one)), default="")
    return Reading(
        words=len(words), said=f"Your text {said}.", easy=place < 2, measure=measure, figure=round(figure, 1),
        longest=longest if len(_WORD.findall(longest)) > LONG_SENTENCE else "",
    )  # fmt: skip


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; a line of its own is one too."""
    return [one.strip() for one in _END.split(text) if _WORD.search(one)]


def syllables(word: str) -> int:
    """How many syllables an English word has, by its groups of vowels; right for about nine words in ten."""
    small = "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if sign.isalpha())
    groups = len(_VOWELS.findall(small))
    return max(groups - bool(_SILENT.search(small)), 1)


def is_english(words: list[str]) -> bool:
    """Whether enough of the words are the small ones that every English text is full of."""
    return sum(word.lower() in _ENGLISH for word in words) >= _ENGLISH_SHARE * len(words)


def _without_spaces(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    foreign = sum(unicodedata.name(sign, "").startswith(_NO_SPACES) for sign in letters)
    return foreign > 0.3 * len(letters) if letters else False
