"""Field: one thing we ask. It cleans a raw answer into a value or a Problem, and shows a value in words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

from segpersona.problems import Problem

Value: TypeAlias = str | float | tuple[str, ...] | None
"""What an answer can be: words, a number, several words (choices, tags, the parts of a row), or nothing."""

TOO_LONG = Problem("That is longer than {limit} characters. Shorten it, then it is saved.")
NEEDED = Problem("This one is needed before we can go on.")

SHORT, LONG = 280, 4_000
_KEPT_CONTROLS = frozenset("\t\n")


def clean_text(raw: str) -> str:
    """Text that is safe to store and print: NFC, no control or direction-override characters, no lone surrogates."""
    whole = raw.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
    kept = (c for c in unicodedata.normalize("NFC", whole) if c in _KEPT_CONTROLS or not _is_hidden(c))
    return "".join(kept).strip()


def _is_hidden(character: str) -> bool:
    """Controls, direction overrides and isolates, byte order marks; joiners stay, scripts and emoji need them."""
    if character in "\u200c\u200d":
        return False
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing we ask. Subclasses say of what kind."""

    key: str
    label: str
    help: str = ""
    required: bool = False
    default: Value = None

    def clean(self, raw: object) -> Value:
        """The value to keep for a raw answer; raises Problem with a remedy."""
        value = self._parse(raw)
        if self.required and value in (None, "", ()):
            raise NEEDED
        return value

    def into(self, before: Value, raw: object) -> Value:
        """The value once ``raw`` is given where ``before`` stood; ``raw`` may be one part of a value with several."""
        return self.clean(raw)

    def show(self, value: Value) -> str:
        """The value in words."""
        if value is None:
            return ""
        if isinstance(value, tuple):
            return ", ".join(value)
        return f"{value:g}" if isinstance(value, float) else value

    def _parse(self, raw: object) -> Value:
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Text(Field):
    """A line of words."""

    limit: int = SHORT
    placeholder: str = ""

    def _parse(self, raw: object) -> Value:
        words = clean_text("" if raw is None else str(raw))
        if len(words) > self.limit:
            raise TOO_LONG.with_(limit=f"{self.limit:,}")
        return words or None


@dataclass(frozen=True, kw_only=True)
class LongText(Text):
    """Several sentences."""

    limit: int = LONG
    rows: int = 4
