"""Shape: one filled outline of a drawing, its fill named by tone so that the same outline serves every colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal[
    "back", "back_deep", "back_spot", "skin", "skin_shade", "hair", "hair_light", "hair_thin", "cloth", "cloth_shade",
    "light", "accent", "accent_shade", "glass", "frame",
]  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """An SVG path on a 400 by 400 sheet. ``rule`` "evenodd" leaves holes open; ``stroke`` > 0 draws a line instead."""

    d: str
    tone: Tone
    opacity: float = 1.0
    rule: Literal["nonzero", "evenodd"] = "nonzero"
    stroke: float = 0.0


def disc(x: float, y: float, r: float) -> str:
    """The path of a circle."""
    return f"M{x - r:g} {y:g}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0Z"
