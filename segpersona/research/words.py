"""From a comment to its telling words: lower case, without the words that every comment has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ELIDED_LISTED = """
l d j qu n s c m t dell all nell sull dall un quest quell lorsqu puisqu jusqu
"""
_ELIDED = frozenset(_ELIDED_LISTED.split())
_SHORTENED_LISTED = """
t re ve ll d m
"""
_SHORTENED = frozenset(_SHORTENED_LISTED.split())
_LETTERS = 2
_MANY = 300


def words_of(text: str, filler: AbstractSet[str]) -> list[str]:
    """The telling words of a text in their order, each in lower case."""
    found = (_plain(match) if "'" in match or "’" in match else match for match in _WORD.findall(text.lower()))
    return [word for word in found if len(word) >= _LETTERS and word not in filler]


def _plain(word: str) -> str:
    """Without what is tied on by an apostrophe: "l'article", "dress's"; "don't" is no telling word at all."""
    head, sign, tail = word.replace("’", "'").partition("'")
    if not sign or tail == "s":
        return head
    if head in _ELIDED:
        return tail
    return "" if tail in _SHORTENED else head + sign + tail


def spelled(word: str, texts: Iterable[str]) -> str:
    """A word as people write it: with a capital only where hardly anybody writes it without."""
    pattern = re.compile(rf"(?<![^\W\d_]){re.escape(word).replace(chr(39), '[' + chr(39) + '’]')}(?![^\W\d_])", re.I)
    forms = Counter(found for _, text in zip(range(_MANY), texts, strict=False) for found in pattern.findall(text))
    if not forms or forms[word] >= 0.2 * forms.total():
        return word
    return str(max(sorted(forms), key=lambda form: forms[form]))


def akin(one: str, other: str) -> bool:
    """Whether two words are forms of one: "size" and "sizes"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 3 and long.startswith(short[: max(len(short) - 1, 3)]) and len(long) - len(short) <= 3
