"""Kinds of field that hold several texts: tags, and the parts of a row or of a sentence, each a field of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from segpersona.fields.field import TOO_LONG, Field, Value, clean_text
from segpersona.problems import Problem

TOO_MANY = Problem("{most} at most. Keep those that matter, then it is saved.")
TOO_MUCH = Problem("That adds up to {sum}, but only {whole} are shared out. Lower another one first.")

_BETWEEN_TAGS = re.compile(r"[,;\n\u060c\u3001\uff0c]")
_TIGHT = re.compile(r"\s+([,;:.])")


@dataclass(frozen=True, kw_only=True)
class Tags(Field):
    """A handful of words or names, written with commas between them."""

    most: int = 12
    limit: int = 40
    placeholder: str = ""

    def _parse(self, raw: object) -> Value:
        said = raw if isinstance(raw, (list, tuple)) else _BETWEEN_TAGS.split("" if raw is None else str(raw))
        words: dict[str, str] = {}
        for one in said:
            tag = " ".join(clean_text(str(one)).split())
            words.setdefault(tag.casefold(), tag)
        tags = tuple(tag for tag in words.values() if tag)
        if any(len(tag) > self.limit for tag in tags):
            raise TOO_LONG.with_(limit=f"{self.limit:,}")
        if len(tags) > self.most:
            raise TOO_MANY.with_(most=self.most)
        return tags or None


@dataclass(frozen=True, kw_only=True)
class Part:
    """A raw answer to one part of a field that has several."""

    place: int
    raw: object


@dataclass(frozen=True, kw_only=True)
class Parts(Field):
    """Several fields that make one line: a row of a small table, or the parts of a sentence.

    Kept as one text for each part, "" for what was not said. ``leads``: the words before each part when the line is
    read out. Text alone, such as a fact that is taken over, goes into the first part.
    """

    parts: tuple[Field, ...]
    leads: tuple[str, ...] = ()

    def into(self, before: Value, raw: object) -> Value:
        """With one part changed, or as a whole."""
        if not isinstance(raw, Part):
            return self.clean(raw)
        cells = list(self.cells(before))
        cells[raw.place] = _kept(self.parts[raw.place].clean(raw.raw))
        return self.clean(cells)

    def cells(self, value: Value) -> tuple[str, ...]:
        """The text of each part."""
        said = value if isinstance(value, tuple) else (str(value),) if value else ()
        return tuple(said[: len(self.parts)]) + ("",) * (len(self.parts) - len(said))

    def values(self, value: Value) -> tuple[Value, ...]:
        """The value of each part; None for what no longer fits."""
        return tuple(_kept_before(part, cell) for part, cell in zip(self.parts, self.cells(value), strict=True))

    def words(self, value: Value) -> tuple[str, ...]:
        """Each part in words, "" for what was not said."""
        return tuple(part.show(one) for part, one in zip(self.parts, self.values(value), strict=True))

    def show(self, value: Value) -> str:
        if value is None:
            return ""
        given = zip_longest(self.leads, self.words(value), fillvalue="")
        whole = " ".join(_led(lead, words) for lead, words in given if words)
        return _TIGHT.sub(r"\1", whole).lstrip(",;: ")

    def _parse(self, raw: object) -> Value:
        said = raw if isinstance(raw, (list, tuple)) else (raw,)
        cells = self.cells(tuple("" if one is None else str(one) for one in said))
        kept = tuple(_kept(part.clean(cell)) for part, cell in zip(self.parts, cells, strict=True))
        return kept if any(kept) else None


@dataclass(frozen=True, kw_only=True)
class Shares(Parts):
    """Numbers that share out a whole between them, such as visits out of ten; no more than the whole."""

    whole: int = 10

    def sum(self, value: Value) -> float:
        """How much is shared out so far."""
        return sum(float(cell) for cell in self.cells(value) if cell)

    def shares(self, value: Value) -> tuple[tuple[str, float], ...]:
        """Each part's name and its share of what is shared out, 0..1."""
        whole = self.sum(value)
        cells = zip(self.parts, self.cells(value), strict=True)
        return tuple((part.label, float(cell) / whole) for part, cell in cells if cell and whole)

    def show(self, value: Value) -> str:
        cells = zip(self.parts, self.cells(value), strict=True)
        said = ", ".join(f"{part.label} {cell}" for part, cell in cells if cell)
        return f"{said} of {self.whole}" if said else ""

    def _parse(self, raw: object) -> Value:
        value = super()._parse(raw)
        if (given := self.sum(value)) > self.whole:
            raise TOO_MUCH.with_(sum=f"{given:g}", whole=self.whole)
        return value


def _kept(value: Value) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value or "")


def _kept_before(part: Field, cell: str) -> Value:
    try:
        return part.clean(cell)
    except Problem:
        return None


def _led(lead: str, words: str) -> str:
    """Words after their lead, which is not said twice where somebody wrote it too."""
    bare = lead.lstrip(" ,;:")
    sign = lead.removesuffix(bare)
    twice = bare and words.casefold().startswith(f"{bare.casefold()} ")
    return f"{(sign if twice else lead).rstrip()} {words}".strip()
