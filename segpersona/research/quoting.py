"""Quotes: the part of a comment that speaks of something, word for word, and the best few of many."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from segpersona.model import Heard, Verbatim
from segpersona.research.moods import mood_of

LONGEST = 220
_SHORTEST = 25
_SENTENCE = re.compile(r"[^.!?…。؟\n]+[.!?…。؟]*[\"”’)]*")
_BEST = 45, 170
"""A quote between these lengths is read at a glance and still says why."""


def quote(note: Heard, words: Sequence[str], *, most: int = LONGEST) -> Verbatim | None:
    """The sentences of a comment that hold most of the words, at most so long; None where none of them is in it."""
    pattern = holding(words)
    if not pattern.search(note.text):
        return None
    start, end = _span(note.text, pattern, most)
    cut = (_within(note.text, start), _within(note.text, end))
    held = tuple(dict.fromkeys(found.lower() for found in pattern.findall(note.text[start:end])))
    return Verbatim(at=note.at, text=note.text[start:end], words=held, group=note.group, cut=cut)


def holding(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these words as a whole word."""
    either = "|".join(re.escape(word).replace("'", "['’]") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{either})(?![^\W\d_])", re.IGNORECASE)


def best(candidates: Sequence[Heard], words: Sequence[str], side: int, *, most: int = 2) -> tuple[Verbatim, ...]:
    """The most telling quotes of comments that are for (1) or against (-1); no two of one person or alike."""
    found: list[tuple[float, Verbatim, Heard]] = []
    for place, note in enumerate(candidates):
        if side * mood(note) > 0 and (said := quote(note, words)) and side * mood_of(said.text) >= 0:
            found.append((_telling(said, side) - place / (2 * len(candidates)), said, note))
    chosen: list[Verbatim] = []
    taken: set[str] = set()
    for _, said, note in sorted(found, key=lambda row: -row[0]):
        keys = {said.text.lower(), note.person or note.at}
        if len(chosen) < most and not keys & taken:
            chosen.append(said)
            taken |= keys
    return tuple(chosen)


def mood(note: Heard) -> float:
    """For or against: by the rating where one was given, else by the words."""
    return note.mood if note.mood is not None else mood_of(note.text)


def _telling(said: Verbatim, side: int) -> float:
    low, high = _BEST
    return len(said.words) + (low <= len(said.text) <= high) + (side * mood_of(said.text) > 0) - 0.5 * any(said.cut)


def _span(text: str, pattern: re.Pattern[str], most: int) -> tuple[int, int]:
    """Where the best run of whole sentences begins and ends; of a longer sentence the words around."""
    bounds = [found.span() for found in _SENTENCE.finditer(text)]
    parts = [(start + len(text[start:end]) - len(text[start:end].lstrip()), end) for start, end in bounds]
    parts = [(start, start + len(text[start:end].rstrip())) for start, end in parts if text[start:end].strip()]
    runs = [(parts[a][0], parts[b][1]) for a in range(len(parts)) for b in range(a, min(a + 3, len(parts)))]
    fitting = [run for run in runs if run[1] - run[0] <= most and pattern.search(text[run[0] : run[1]])]
    if fitting:
        return max(fitting, key=lambda run: (_held(text, run, pattern), run[1] - run[0] >= _SHORTEST, run[0] - run[1]))
    return _around(text, pattern, most)


def _held(text: str, run: tuple[int, int], pattern: re.Pattern[str]) -> int:
    return len({found.lower() for found in pattern.findall(text[run[0] : run[1]])})


def _around(text: str, pattern: re.Pattern[str], most: int) -> tuple[int, int]:
    """Whole words around the first of the words."""
    found = pattern.search(text)
    at = found.start() if found else 0
    start = max(at - most // 3, 0)
    end = min(start + most, len(text))
    while start and start < at and not text[start - 1].isspace():
        start += 1
    while end < len(text) and end > at + 1 and not text[end].isspace():
        end -= 1
    return start, end


def _within(text: str, place: int) -> bool:
    """Whether a place is in the middle of a sentence."""
    before, after = text[:place].rstrip(), text[place:].lstrip()
    return bool(before and after) and before[-1] not in '.!?…。؟"”’)\n' and "\n" not in text[len(before) : place]
