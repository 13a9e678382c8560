"""A column as its distinct texts, so that each is looked at once however often it occurs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from segpersona.intake.cells import NOTHING, Cell, words

_GUARD = re.compile(r"'[\d+=@-]")
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column's distinct texts with how often each occurs, and which one stands in each row."""

    name: str
    texts: dict[str, int]
    codes: Sequence[int]
    guarded: bool = False
    """Whether an export has protected the texts from being read as numbers."""

    @property
    def filled(self) -> dict[str, int]:
        """The texts that say something."""
        return {text: often for text, often in self.texts.items() if text.casefold() not in NOTHING}

    def as_series(self, value: Callable[[str], object], dtype: object = object) -> pd.Series:
        """The column with each distinct text replaced by its value."""
        found = pd.array([value(text) for text in self.texts], dtype=dtype)  # type: ignore[call-overload]
        return pd.Series(found).take(list(self.codes)).reset_index(drop=True)


def column_of(name: str, cells: Sequence[Cell]) -> Column:
    """A column of cells as texts, export guards taken off."""
    codes, distinct = pd.factorize(np.array([words(cell) for cell in cells], dtype=object), use_na_sentinel=False)
    texts = [str(text) for text in distinct]
    quoted = [_FORMULA_TEXT.fullmatch(text) for text in texts]
    counts = np.bincount(codes, minlength=len(texts)).tolist()
    apostrophes = sum(often for often, text in zip(counts, texts, strict=True) if _GUARD.match(text))
    marked = apostrophes > 0.5 * len(cells)
    if not marked and not any(quoted):
        return Column(name=name, texts=dict(zip(texts, counts, strict=True)), codes=codes.tolist())
    plain = [match[1] if match else text[1:] if marked and text[:1] == "'" else text
             for text, match in zip(texts, quoted, strict=True)]  # fmt: skip
    merged: dict[str, int] = {}
    places: dict[str, int] = {}
    for text, often in zip(plain, counts, strict=True):
        places.setdefault(text, len(places))
        merged[text] = merged.get(text, 0) + often
    new = [places[text] for text in plain]
    return Column(name=name, texts=merged, codes=[new[code] for code in codes], guarded=marked or any(quoted))
