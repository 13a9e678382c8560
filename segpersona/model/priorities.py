"""How segments rank, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Score:
    """How one segment ranks. ``parts``: criterion key -> index (100 = average, 0..200, higher is better)."""

    letter: str
    place: int
    total: float
    attractive: float
    able: float
    parts: Mapping[str, float]
    reason: str


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """Which segments deserve the money. ``places``: letter -> chance of each place over plausible weightings."""

    scores: tuple[Score, ...]
    places: Mapping[str, tuple[float, ...]]
    words: str
    """How sure the order is, in a sentence."""
    withheld: Mapping[str, str] = field(default_factory=dict)
    """Criterion key -> why the data cannot give it."""
    weights: Mapping[str, float] = field(default_factory=dict)
