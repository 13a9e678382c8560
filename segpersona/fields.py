"""Field: one thing we ask. It cleans a raw answer into a value or a Problem, and shows a value in words.

A new kind of field is a new class here plus one branch in ``ui/inputs.py``; mypy (``assert_never``) refuses a kind
that is only half done.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass, field
from typing import TypeAlias

from segpersona.problems import Problem

Value: TypeAlias = str | float | tuple[str, ...] | None
"""What an answer can be: words, a number, several choices, or nothing."""

TOO_LONG = Problem("That is longer than {limit} characters. Shorten it, then it is saved.")
NOT_A_NUMBER = Problem("Write a number here, for example 12 or 3.5.")
OUT_OF_RANGE = Problem("Choose a number between {low} and {high}.")
NOT_OFFERED = Problem("That choice is no longer offered. Pick one from the list.")
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


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of a few options: (key, words)."""

    options: tuple[tuple[str, str], ...]

    def _parse(self, raw: object) -> Value:
        if raw in (None, ""):
            return None
        if str(raw) not in dict(self.options):
            raise NOT_OFFERED
        return str(raw)

    def show(self, value: Value) -> str:
        return dict(self.options).get(str(value), "") if value is not None else ""


@dataclass(frozen=True, kw_only=True)
class Many(Field):
    """Any number of options: (key, words)."""

    options: tuple[tuple[str, str], ...]

    def _parse(self, raw: object) -> Value:
        picked = tuple(str(item) for item in raw) if isinstance(raw, (list, tuple)) else ()
        if set(picked) - set(dict(self.options)):
            raise NOT_OFFERED
        return tuple(key for key, _ in self.options if key in picked) or None

    def show(self, value: Value) -> str:
        names = dict(self.options)
        return ", ".join(names[key] for key in value if key in names) if isinstance(value, tuple) else ""


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A number between two ends."""

    low: float
    high: float
    step: float = 1.0
    unit: str = ""

    def _parse(self, raw: object) -> Value:
        if raw in (None, ""):
            return None
        try:
            number = float(str(raw).replace(",", "."))
        except ValueError:
            raise NOT_A_NUMBER from None
        if not math.isfinite(number):
            raise NOT_A_NUMBER
        if not self.low <= number <= self.high:
            raise OUT_OF_RANGE.with_(low=f"{self.low:g}", high=f"{self.high:g}")
        return number

    def show(self, value: Value) -> str:
        return f"{value:g}{self.unit}" if isinstance(value, float) else ""


@dataclass(frozen=True, kw_only=True)
class Scale(Field):
    """A place on a line between two ends in words, in as many steps as ``steps``; kept as 1..steps."""

    left: str
    right: str
    steps: int = 5
    words: tuple[str, ...] = field(default=())

    def _parse(self, raw: object) -> Value:
        if raw in (None, ""):
            return None
        try:
            number = float(str(raw))
        except ValueError:
            raise NOT_OFFERED from None
        if not (number.is_integer() and 1 <= number <= self.steps):
            raise OUT_OF_RANGE.with_(low=1, high=self.steps)
        return number

    def show(self, value: Value) -> str:
        if not isinstance(value, float):
            return ""
        if self.words:
            return self.words[int(value) - 1]
        middle = (self.steps + 1) / 2
        if value == middle:
            return f"between {self.left.lower()} and {self.right.lower()}"
        side = self.left if value < middle else self.right
        return side if abs(value - middle) > self.steps / 4 else f"rather {side.lower()}"
