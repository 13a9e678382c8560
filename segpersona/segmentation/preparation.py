"""Columns made comparable: un-skewed, centred, clipped numbers and coded kinds; missing stays missing.

Preparation matters more than the algorithm: a column in other units, with a long tail or with wild values must not
decide the groups. Numbers whose skew is above 1 go through Yeo and Johnson's transformation (2000), then through the
median and the interquartile range, are clipped at three robust deviations and standardised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

from segpersona.model import Customers, Feature, JsonObject
from segpersona.segmentation.bending import bent, best_bend

Numbers = NDArray[np.float64]
Codes = NDArray[np.int64]

OTHER = "(other)"
_SKEWED, _CLIP, _RARE, _MOST_SAME = 1.0, 3.0, 0.02, 0.99
_FIT_ROWS = 20_000


@dataclass(frozen=True, kw_only=True)
class NumberCode:
    """How one column of numbers becomes comparable."""

    key: str
    mean: float
    spread: float
    bend: float | None
    """Yeo-Johnson's lambda; None where the column is not skewed."""
    middle: float
    scale: float
    shift: float
    stretch: float
    step: float = 0.0
    """How far apart neighbouring values stand, on average over customers: next to nothing, or the step of a count."""
    say: float = 1.0
    """How often the column counts in the likelihood."""

    def apply(self, values: Numbers) -> Numbers:
        """Comparable numbers, NaN where missing."""
        z = (values - self.mean) / self.spread
        if self.bend is not None:
            z = bent(z, self.bend)
        z = np.clip((z - self.middle) / self.scale, -_CLIP, _CLIP)
        return (z - self.shift) / self.stretch


@dataclass(frozen=True, kw_only=True)
class KindCode:
    """The kinds of one column, rare ones together; a kind never seen before counts as rare, else as missing."""

    key: str
    levels: tuple[str, ...]
    say: float = 1.0

    def apply(self, column: pd.Series) -> Codes:
        """The place of each row's kind among the levels; -1 where missing."""
        return places(column, self.levels)


@dataclass(frozen=True, kw_only=True)
class Encoded:
    """Rows ready for the models: numbers (rows x columns, NaN = missing) and codes per column of kinds."""

    numbers: Numbers
    kinds: tuple[Codes, ...]
    levels: tuple[int, ...]
    steps: tuple[float, ...]
    """By number: how far apart its neighbouring values stand."""
    says: tuple[float, ...] = ()
    """How often each number, then each column of kinds, counts in the likelihood; empty: once each."""

    def __len__(self) -> int:
        return len(self.numbers)

    def take(self, rows: NDArray[np.int64]) -> Encoded:
        """Some of the rows."""
        return replace(self, numbers=self.numbers[rows], kinds=tuple(code[rows] for code in self.kinds))


@dataclass(frozen=True, kw_only=True)
class Preparation:
    """How a table is prepared; plain numbers and words, so that it can be kept as JSON."""

    numbers: tuple[NumberCode, ...]
    kinds: tuple[KindCode, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The features that form the groups."""
        return (*(row.key for row in self.numbers), *(row.key for row in self.kinds))

    def apply(self, table: pd.DataFrame) -> Encoded:
        """Prepare rows; columns that are not there count as missing."""
        empty = pd.Series(np.nan, index=table.index)
        columns = [row.apply(as_numbers(table.get(row.key, empty))) for row in self.numbers]
        return Encoded(
            numbers=np.array(columns).T if columns else np.empty((len(table), 0)),
            kinds=tuple(row.apply(table.get(row.key, empty)) for row in self.kinds),
            levels=tuple(len(row.levels) for row in self.kinds),
            steps=tuple(row.step for row in self.numbers),
            says=(*(row.say for row in self.numbers), *(row.say for row in self.kinds)),
        )

    def to_json(self) -> JsonObject:
        """Plain JSON."""
        return {
            "numbers": [asdict(row) for row in self.numbers],
            "kinds": [{"key": row.key, "levels": list(row.levels), "say": row.say} for row in self.kinds],
        }

    @staticmethod
    def from_json(raw: JsonObject) -> Preparation:
        """The preparation that ``to_json`` wrote."""
        numbers = cast(list[dict[str, object]], raw["numbers"])
        kinds = cast(list[dict[str, object]], raw["kinds"])
        return Preparation(
            numbers=tuple(NumberCode(**row) for row in numbers),  # type: ignore[arg-type]
            kinds=tuple(
                KindCode(key=str(row["key"]), levels=tuple(cast(list[str], row["levels"])),
                         say=float(cast(float, row.get("say", 1.0))))
                for row in kinds
            ),
        )  # fmt: skip


def learn(customers: Customers, sample: pd.DataFrame) -> Preparation:
    """Learn from a sample how to prepare the features that may form groups, in an order that does not depend on the
    file's."""
    basis = sorted((row for row in customers.columns if row.basis), key=lambda row: row.key)
    numbers, kinds = [], []
    for row in basis:
        column = sample[row.key].head(_FIT_ROWS)
        if _says_nothing(column):
            continue
        if is_number(row, column):
            numbers.append(replace(_learn_number(row.key, as_numbers(column)), say=row.say))
        else:
            kinds.append(replace(_learn_kinds(row.key, column), say=row.say))
    return Preparation(numbers=tuple(numbers), kinds=tuple(kinds))


def is_number(feature: Feature, column: pd.Series) -> bool:
    """Whether a feature is a quantity: of a quantity's role, and with more than two values."""
    if feature.role in ("category", "yes_no") or not pd.api.types.is_numeric_dtype(column):
        return False
    return bool(column.head(_FIT_ROWS).nunique() > 2 or column.nunique() > 2)


def as_numbers(column: pd.Series) -> Numbers:
    """A column as float64, NaN where missing or no finite number."""
    plain = column.dtype == np.float64
    values = column.to_numpy() if plain else pd.to_numeric(column, errors="coerce").to_numpy("float64", na_value=np.nan)
    return np.where(np.isfinite(values), values, np.nan)


def coded(column: pd.Series) -> tuple[Codes, list[str]]:
    """The place of each row's kind in the list of kinds, -1 where missing; whole numbers are named without a .0."""
    codes, kinds = pd.factorize(column)
    return codes.astype(np.int64), [_kind(kind) for kind in kinds]


def places(column: pd.Series, order: Sequence[str]) -> Codes:
    """The place of each row's kind in an order of kinds: of a kind that is not there, the place of the rare ones or -1;
    -1 where missing."""
    codes, kinds = coded(column)
    known = {kind: place for place, kind in enumerate(order)}
    rest = known.get(OTHER, -1)
    return np.array([*(known.get(kind, rest) for kind in kinds), -1], dtype=np.int64)[codes]


def is_kind(column: pd.Series, kind: str) -> Numbers:
    """1 where a row is of a kind, else 0."""
    if isinstance(column.dtype, pd.StringDtype):
        return np.asarray((column == kind).to_numpy(dtype="float64", na_value=0.0))
    codes, kinds = coded(column)
    return np.array([*(float(one == kind) for one in kinds), 0.0])[codes]


def _kind(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _says_nothing(column: pd.Series) -> bool:
    shares = column.value_counts(normalize=True)
    return len(shares) < 2 or bool(shares.iloc[0] >= _MOST_SAME)


def _learn_number(key: str, values: Numbers) -> NumberCode:
    seen = values[~np.isnan(values)]
    mean, spread = float(seen.mean()), float(seen.std()) or 1.0
    z = (seen - mean) / spread
    bend = None
    if abs(float(stats.skew(z))) > _SKEWED:
        bend = best_bend(z)
        z = bent(z, bend)
    low, middle, high = (float(q) for q in np.percentile(z, [25, 50, 75]))
    scale = (high - low) / 1.349
    scale = scale if scale > 0.2 * float(z.std()) else (float(z.std()) or 1.0)
    clipped = np.clip((z - middle) / scale, -_CLIP, _CLIP)
    return NumberCode(
        key=key, mean=mean, spread=spread, bend=bend, middle=middle, scale=scale,
        shift=float(clipped.mean()), stretch=float(clipped.std()) or 1.0,
        step=_step(clipped) / (float(clipped.std()) or 1.0),
    )  # fmt: skip


def _step(values: Numbers) -> float:
    """The distance between neighbouring values that a customer meets on average."""
    marks, counts = np.unique(values, return_counts=True)
    if len(marks) < 2:
        return 0.0
    gaps = np.diff(marks)
    around = (np.append(gaps[0], gaps) + np.append(gaps, gaps[-1])) / 2
    return round(float((around * counts).sum() / counts.sum()), 6)


def _learn_kinds(key: str, column: pd.Series) -> KindCode:
    codes, kinds = coded(column)
    shares = np.bincount(codes[codes >= 0], minlength=len(kinds)) / max(int((codes >= 0).sum()), 1)
    common = sorted({kind for kind, share in zip(kinds, shares, strict=True) if share >= _RARE})
    return KindCode(key=key, levels=(*common, OTHER) if len(common) < len(set(kinds)) else tuple(common))
