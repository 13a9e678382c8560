"""Whether words fit into a box: measured with a font of ours that is a little wider than those a slide names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

_FONT = Path(__file__).resolve().parents[1] / "fonts" / "InterVariable.ttf"
_AT = 100
"""Points at which letters are measured."""
_LINE, _POINTS = 1.22, 72.0
_WIDER = {False: 0.95, True: 1.02}
"""How wide body and headline letters are beside ours."""
_STEP = 0.5


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONT), _AT)


@lru_cache(maxsize=4096)
def _wide(word: str) -> float:
    """Width of a word at one point, in points."""
    return float(_font().getlength(word)) / _AT


def lines(words: str, size: float, width: float, *, head: bool = False) -> int:
    """How many lines a text takes in a box ``width`` inches wide."""
    room, factor, space = width * _POINTS / size, _WIDER[head], _wide(" ")
    count = 0
    for paragraph in words.split("\n"):
        count, at = count + 1, 0.0
        for word in paragraph.split():
            wide = _wide(word) * factor
            if at and at + space + wide > room:
                count, at = count + 1, 0.0
            count += int((at + wide) // room) if wide > room else 0
            at = (at + space + wide) if at else min(wide, room)
    return count


def high(words: str, size: float, width: float, *, head: bool = False, space: float = 0.0) -> float:
    """How high a text stands in that box, in inches; ``space``: points after each paragraph."""
    return (lines(words, size, width, head=head) * size * _LINE + space * words.count("\n")) / _POINTS


def fitted(
    words: str, width: float, height: float, sizes: tuple[float, float], *, head: bool = False, space: float = 0.0
) -> tuple[str, float]:
    """The words and their size, the largest of those allowed at which they fit; where none does, cut with a mark."""
    size, least = sizes
    while size > least and high(words, size, width, head=head, space=space) > height:
        size -= _STEP
    size = max(size, least)
    if high(words, size, width, head=head, space=space) <= height:
        return words, size
    parts = words.split(" ")
    low, top = 0, len(parts)
    while low < top:
        middle = (low + top + 1) // 2
        fits = high(_cut(parts[:middle]), size, width, head=head, space=space) <= height
        low, top = (middle, top) if fits else (low, middle - 1)
    return (_cut(parts[:low]) if low else _cut_word(words, size, width)), size


def _cut(parts: Sequence[str]) -> str:
    return " ".join(parts).rstrip(" ,;:.") + "…"


def _cut_word(word: str, size: float, width: float) -> str:
    """As much of an endless word as one line holds."""
    room = width * _POINTS / size
    while word and _wide(word[:80] + "…") > room:
        word = word[: min(len(word), 80) - 1]
    return word[:80] + "…"
