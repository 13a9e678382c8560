"""Listening: from all comments of a project to themes, the words of each group, and quotes for and against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from segpersona.model import GroupVoice, Heard, Overused, Theme, Verbatim, Voices
from segpersona.problems import Finding, Problem
from segpersona.research.ownwords import OwnWord, own_words
from segpersona.research.quoting import best, quote
from segpersona.research.table import Words, words_in
from segpersona.research.topics import FEWEST, Topic, topics
from segpersona.research.words import spelled
from segpersona.words import listed, plural

Progress = Callable[[float, str], None]

NOTHING = Problem("There are no comments yet. Paste some, or add a file of them.")
_CANDIDATES, _WORDS, _TRIED, _GROUPS, _TYPICAL = 150, 8, 40, 12, 4
_ONE_COMMENT = "There is one comment. Read it; themes need at least {least}."
_FEW = "There are {count} comments with words to compare. Read them all; themes need at least {least}."
_WORDLESS = "{left} of {count} hold no word that tells something, only signs, emoji or filler, and are left out."
_NO_WORDS = "None of the {count} holds a word that tells something, only signs, emoji or filler words."
_SMALL = "{groups} said too little to be told apart: fewer than {least} comments each."


def listen(notes: Sequence[Heard], *, by: str = "", least: int = 5, progress: Progress | None = None) -> Voices:
    """What is said. ``least``: how many comments a group has at least before its words are shown.

    Raises NOTHING where there is no comment at all; what else stands in the way is a finding.
    """
    told = progress or (lambda share, doing: None)
    said = [note for note in notes if note.text.strip()]
    if not said:
        raise NOTHING
    told(0.1, "Counting words")
    words = words_in(said)
    told(0.35, "Finding what people speak of")
    found = topics(words)
    told(0.7, "Choosing quotes")
    names, small = _groups(words.notes, least)
    sides = np.array([note.group for note in words.notes], dtype=object)
    themes = tuple(_theme(words, topic, names, sides) for topic in found)
    told(0.85, "Listening to each group")
    return Voices(
        notes=len(said), by=by, themes=themes, groups=_voices(words, found, names, sides),
        findings=_findings(words, len(said), small, least),
    )  # fmt: skip


def _groups(notes: Sequence[Heard], least: int) -> tuple[list[str], list[str]]:
    """The groups with enough comments, and those without."""
    counted = Counter(note.group for note in notes if note.group)
    names = sorted(name for name, n in counted.items() if n >= least)
    if len(names) > _GROUPS:
        names = sorted(sorted(names, key=lambda name: -counted[name])[:_GROUPS])
    return names, sorted(name for name, n in counted.items() if n < least)


def _theme(words: Words, topic: Topic, names: Sequence[str], sides: np.ndarray) -> Theme:
    own = [words.vocabulary[at] for at in topic.words]
    spoken = [words.notes[row] for row in topic.rows[:_CANDIDATES]]
    shares = {name: float((sides[topic.rows] == name).sum() / max((sides == name).sum(), 1)) for name in names}
    return Theme(
        words=tuple(_spelled(words, at) for at in topic.words), notes=len(topic.rows),
        share=len(topic.rows) / len(words.notes), by_group=shares, pro=best(spoken, own, 1),
        contra=best(spoken, own, -1),
    )  # fmt: skip


def _spelled(words: Words, at: int) -> str:
    rows = words.holding(at)[:_CANDIDATES]
    return spelled(words.vocabulary[at], (words.notes[row].text for row in rows))


def _voices(
    words: Words, found: Sequence[Topic], names: list[str], sides: np.ndarray
) -> tuple[GroupVoice, ...]:  # fmt: skip
    if not names:
        return ()
    own = own_words(words.counts, sides, names) if len(names) > 1 and words.vocabulary else {}
    return tuple(_voice(words, found, name, sides, own.get(name, [])) for name in names)


def _voice(words: Words, found: Sequence[Topic], name: str, sides: np.ndarray, own: Sequence[OwnWord]) -> GroupVoice:
    """The group's words, and its quotes on what it speaks of more than the others."""
    rows = np.flatnonzero(sides == name)
    pro: list[Verbatim] = []
    contra: list[Verbatim] = []
    for topic in _typical(found, sides, name):
        spoken = [words.notes[row] for row in topic.rows if sides[row] == name][:_CANDIDATES]
        named = [words.vocabulary[at] for at in topic.words]
        pro += best(spoken, named, 1, most=1)
        contra += best(spoken, named, -1, most=1)
    shown = [row for word in own[: 2 * _WORDS] if (row := _overused(words, word, rows))][:_WORDS]
    return GroupVoice(group=name, notes=len(rows), words=tuple(shown), pro=_apart(pro), contra=_apart(contra))


def _apart(quotes: Sequence[Verbatim], most: int = 2) -> tuple[Verbatim, ...]:
    return tuple({said.at: said for said in reversed(quotes)}.values())[::-1][:most]


def _typical(found: Sequence[Topic], sides: np.ndarray, name: str) -> list[Topic]:
    """Themes by how much more of the group's comments than of all speak of them."""
    mine = sides == name
    more = [mine[topic.rows].sum() / mine.sum() - len(topic.rows) / len(sides) for topic in found]
    return [found[at] for at in sorted(range(len(found)), key=lambda at: -more[at])][:_TYPICAL]


def _overused(words: Words, own: OwnWord, rows: np.ndarray) -> Overused | None:
    """A word with a quote of the group that holds it; None where the only texts that do are alike."""
    holding = np.intersect1d(words.holding(own.word), rows, assume_unique=True)[:_TRIED]
    quotes = [said for row in holding if (said := quote(words.notes[row], [words.vocabulary[own.word]]))]
    if not quotes:
        return None
    said = min(quotes, key=lambda row: (any(row.cut), abs(len(row.text) - 90)))
    return Overused(
        word=_spelled(words, own.word), n=own.n, share=own.share, others=own.others, z=own.z, said=said
    )  # fmt: skip


def _findings(words: Words, count: int, small: Sequence[str], least: int) -> tuple[Finding, ...]:
    rows, told = len(words.notes), plural(count, "comment")
    found = []
    if not rows:
        return (Finding(key="no_words", words=_NO_WORDS.format(count=told), weight="watch"),)
    if words.wordless:
        left = _WORDLESS.format(left=f"{words.wordless:,}", count=told)
        found.append(Finding(key="wordless", words=left, weight="left_out"))
    if rows < FEWEST:
        few = _ONE_COMMENT if rows == 1 else _FEW
        found.append(Finding(key="few", words=few.format(count=rows, least=FEWEST), weight="watch"))
    if small:
        said = _SMALL.format(groups=listed(list(small)), least=least)
        found.append(Finding(key="small", words=said, weight="left_out"))
    return tuple(found)
