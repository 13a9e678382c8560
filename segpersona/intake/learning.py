"""What is different in a column, learned while its rows pass by, so that no column has to be gone through again for it.

Few different texts are kept as they are. Of very many only one of each shape is: digits are alike but for zeros, dates
are whole with their times alike. Where neither says enough, a sample of the rows has to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from segpersona.intake import dates, numbers
from segpersona.intake.cells import NOTHING

Shape = Literal["", "number", "date", "text"]
"""Which texts of a column count as alike: "" none, "text" all, so that nothing is kept of them."""

FEW: Final = 10_000
_MOST_SHAPES, _MOSTLY, _PROBE = 50_000, 0.8, 2_000
_DIGITS = bytes.maketrans(b"123456789", b"999999999")
_TIME = r"\d{1,2}:\d\d(:\d\d)?(\.\d+)?"


class Learned:
    """The different texts of one column with how often each occurs, in the order of their rows."""

    def __init__(self) -> None:
        self.shape: Shape = ""
        self.texts: dict[str, int] = {}
        self._standing_for: dict[str, str] = {}

    def take(self, column: pa.Array) -> None:
        """Look at some more rows, a few at a time until it is known how much is different in them."""
        while len(column) and not self.shape:
            self._count(column[:FEW])
            column = column[FEW:]
        if len(column) and self.shape != "text":
            self._count(column)

    def _count(self, column: pa.Array) -> None:
        for shape, text, often in _different(column, self.shape):
            text = self._standing_for.setdefault(shape, text)
            self.texts[text] = self.texts.get(text, 0) + often
        if self.shape and len(self.texts) > _MOST_SHAPES:
            self._turn("text")
        elif not self.shape and len(self.texts) > FEW:
            self._turn(_shape_of(list(self.texts)))

    @property
    def filled(self) -> bool:
        """Whether any cell holds something."""
        return bool(self.shape) or any(self.texts)

    def may_begin_with(self, signs: str) -> bool:
        """Whether a text in it may begin with one of these signs, none of them a digit."""
        return self.shape == "text" or any(text[:1] in signs for text in self.texts if text)

    def _turn(self, shape: Shape) -> None:
        """Go on with one text of each shape."""
        before, self.texts, self._standing_for, self.shape = self.texts, {}, {}, shape
        if shape == "text":
            return
        texts = list(before)
        for text, alike in zip(texts, _alike(pa.array(texts, pa.string()), shape).to_pylist(), strict=True):
            kept = self._standing_for.setdefault(alike, text)
            self.texts[kept] = self.texts.get(kept, 0) + before[text]


def _different(column: pa.Array, shape: Shape) -> Iterator[tuple[str, str, int]]:
    """The shapes in a column, for each the first text that has it, and how often it occurs."""
    found = pc.dictionary_encode(_alike(column, shape) if shape else column)
    codes, shapes = found.indices.to_numpy(), found.dictionary.to_pylist()
    often = np.bincount(codes, minlength=len(shapes)).tolist()
    if not shape:
        return zip(shapes, shapes, often, strict=True)
    first = np.flatnonzero(np.diff(np.maximum.accumulate(codes), prepend=-1))
    return zip(shapes, column.take(pa.array(first)).to_pylist(), often, strict=True)


def _alike(column: pa.Array, shape: Shape) -> pa.Array:
    """Texts that are equal where those of a column are alike."""
    if shape == "date":
        return pc.replace_substring_regex(column, _TIME, "9:99", max_replacements=1)
    valid, ends, signs = column.buffers()
    signs = pa.py_buffer(signs.to_pybytes().translate(_DIGITS)) if signs else signs
    return pa.StringArray.from_buffers(len(column), ends, signs, valid, offset=column.offset)


def _shape_of(texts: list[str]) -> Shape:
    filled = [text for text in texts if text.casefold() not in NOTHING]
    probe = filled[:: len(filled) // _PROBE + 1]
    if sum(numbers.amount(text) is not None for text in probe) >= _MOSTLY * len(probe):
        return "number"
    dated = sum(any(dates.to_date(text, order) for order in ("day", "month")) for text in probe)
    return "date" if dated >= _MOSTLY * len(probe) else "text"
