"""Our fonts as a page carries them: only the signs that it shows, one weight range, inside the file."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

_FONTS = Path(__file__).resolve().parents[1] / "fonts"
_USUAL = frozenset(
    map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x2192, 0x2212, 0x202F, 0x20AC))
)
"""Signs that every page carries, so that most pages share one cut of the fonts."""


@dataclass(frozen=True, kw_only=True)
class _Face:
    """``axes``: where the font's axes stand. ``features``: what of its fine spacing is kept; more takes longer."""

    family: str
    file: str
    style: str
    weight: str
    axes: Mapping[str, float | tuple[float, float]]
    features: tuple[str, ...] = ()


_FACES = (
    _Face(family="Inter", file="InterVariable.ttf", style="normal", weight="400 700",
          axes={"wght": (400, 700), "opsz": 14}),
    _Face(family="Fraunces", file="Fraunces-VF.ttf", style="normal", weight="500", features=("kern",),
          axes={"wght": 500, "SOFT": 0, "WONK": 0, "opsz": 48}),
    _Face(family="Fraunces", file="Fraunces-Italic-VF.ttf", style="italic", weight="400",
          axes={"wght": 400, "SOFT": 0, "WONK": 0, "opsz": 24}),
)  # fmt: skip


def font_faces(text: str) -> str:
    """CSS that brings the fonts for a text."""
    further = frozenset(text) - _USUAL
    return "".join(_rule(place, frozenset(further & _signs(face.file))) for place, face in enumerate(_FACES))


@lru_cache(maxsize=16)
def _rule(place: int, further: frozenset[str]) -> str:
    face = _FACES[place]
    data = base64.b64encode(_cut(face, further)).decode()
    return (
        f"@font-face{{font-family:'{face.family}';font-style:{face.style};font-weight:{face.weight};font-display:swap;"
        f"src:url(data:font/woff;base64,{data}) format('woff')}}"
    )


def _cut(face: _Face, further: frozenset[str]) -> bytes:
    """The usual signs and some further ones of a font, its axes where we want them, as WOFF."""
    font = TTFont(_FONTS / face.file)
    options = Options()
    options.layout_features, options.hinting = list(face.features), False
    cutter = Subsetter(options)
    cutter.populate(text="".join(_USUAL | further))
    cutter.subset(font)
    known = {axis.axisTag for axis in font["fvar"].axes}
    made = instantiateVariableFont(font, {tag: value for tag, value in face.axes.items() if tag in known})
    made.flavor = "woff"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@lru_cache(maxsize=len(_FACES))
def _signs(file: str) -> frozenset[str]:
    return frozenset(map(chr, TTFont(_FONTS / file, lazy=True).getBestCmap()))
