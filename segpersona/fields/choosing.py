"""Kinds of field where something offered is picked: one, several, several in order, or a place on a line."""

from __future__ import annotations

from dataclasses import dataclass, field

from segpersona.fields.field import Field, Value
from segpersona.fields.numbers import OUT_OF_RANGE
from segpersona.problems import Problem

NOT_OFFERED = Problem("That choice is no longer offered. Pick one from the list.")


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
class Ranked(Many):
    """Options in an order of importance, the most important first."""

    def _parse(self, raw: object) -> Value:
        known = super()._parse(raw)
        given = raw if isinstance(raw, (list, tuple)) else ()
        return tuple(dict.fromkeys(str(item) for item in given)) if known else None

    def show(self, value: Value) -> str:
        names = dict(self.options)
        keys = [key for key in value if key in names] if isinstance(value, tuple) else []
        return ", ".join(f"{place}. {names[key]}" for place, key in enumerate(keys, 1))


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
