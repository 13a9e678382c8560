"""A column as its distinct texts, so that each is looked at once however often it occurs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from segpersona.intake.cells import NOTHING, Cell, words
from segpersona.intake.written import as_text

_GUARD = re.compile(r"'[\d+=@-]")
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column's distinct texts with how often each occurs, and which one stands in each row."""

    name: str
    texts: dict[str, int]
    codes: NDArray[np.intp]
    guarded: bool = False
    """Whether an export has protected the texts from being read as numbers."""

    @property
    def filled(self) -> dict[str, int]:
        """The texts that say something."""
        return {text: often for text, often in self.texts.items() if text.casefold() not in NOTHING}

    def some_filled(self, most: int) -> dict[str, int]:
        """The first texts that say something."""
        filled = (item for item in self.texts.items() if item[0].casefold() not in NOTHING)
        return dict(islice(filled, most))

    def as_series(self, value: Callable[[str], object], dtype: object = object) -> pd.Series:
        """The column with each distinct text replaced by its value."""
        found = pd.array([value(text) for text in self.texts], dtype=dtype)  # type: ignore[call-overload]
        return pd.Series(found).take(self.codes).reset_index(drop=True)


def column_of(name: str, cells: Sequence[Cell]) -> Column:
    """A column of cells as texts, export guards taken off."""
    found = pc.dictionary_encode(pa.array(_as_texts(cells), pa.string()))
    texts = [words(text) for text in found.dictionary.to_pylist()]
    codes = found.indices.to_numpy()
    often = np.bincount(codes, minlength=len(texts)).tolist()
    guards = {text for text in texts if text[:1] in ("'", "=")}
    formulas = {text: match[1] for text in guards if (match := _FORMULA_TEXT.fullmatch(text))}
    apostrophes = sum(count for text, count in zip(texts, often, strict=True) if text in guards and _GUARD.match(text))
    marked = apostrophes > 0.5 * len(cells)
    if marked or formulas:
        texts = [formulas[text] if text in formulas else text[1:] if marked and text[:1] == "'" else text
                 for text in texts]  # fmt: skip
    places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    if len(places) < len(texts):
        codes = np.array([places[text] for text in texts])[codes]
        often = np.bincount(codes).tolist()
    return Column(name=name, texts=dict(zip(places, often, strict=True)), codes=codes, guarded=marked or bool(formulas))


def _as_texts(cells: Sequence[Cell]) -> Sequence[Cell]:
    return cells if set(map(type, cells)) == {str} else [as_text(cell) for cell in cells]
