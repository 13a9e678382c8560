"""Tones: every fill of a drawing, worked out from one colour, so that a whole card stays in its group's colour."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping

from segpersona.worksheet.portrait.shapes import Tone

INK, PAPER, WARM = "#14121C", "#FFFFFF", "#FFF1E4"
SKINS = {"1": "#F4D6C0", "2": "#E3B48C", "3": "#C48A5E", "4": "#95603F", "5": "#66402B"}
_HAIRS = {"brown": "#5A3A28", "fair": "#C7A263", "grey": "#B4B2B6"}


def tones(colour: str, skin: str, shade: str) -> Mapping[Tone, str]:
    """Tone -> "#RRGGBB" for a group's colour, a skin option ("tonal" or a tone) and a hair shade."""
    face = SKINS.get(skin) or mix(colour, WARM, 0.6)
    hair = mix(_HAIRS[shade], colour, 0.1) if shade in _HAIRS else mix(colour, INK, 0.7)
    cloth = mix(colour, INK, 0.1)
    accent = mix(opposite(colour), PAPER, 0.3)
    back = mix(colour, PAPER, 0.8)
    return {
        "back": back,
        "back_deep": mix(colour, PAPER, 0.62),
        "back_spot": mix(accent, back, 0.4),
        "skin": face,
        "skin_shade": mix(face, colour if skin == "tonal" else "#74391F", 0.24),
        "hair": hair,
        "hair_light": mix(hair, PAPER, 0.14),
        "hair_thin": mix(hair, face, 0.42),
        "cloth": cloth,
        "cloth_shade": mix(cloth, INK, 0.24),
        "light": mix(colour, PAPER, 0.92),
        "accent": accent,
        "accent_shade": mix(accent, INK, 0.2),
        "glass": PAPER,
        "frame": mix(hair, INK, 0.5) if shade in _HAIRS else mix(hair, INK, 0.25),
    }


def mix(one: str, other: str, share: float) -> str:
    """The colour ``share`` of the way from one to the other."""
    return _hex(tuple(a + (b - a) * share for a, b in zip(_rgb(one), _rgb(other), strict=True)))


def opposite(colour: str) -> str:
    """The colour from across the wheel, a little calmer."""
    hue, light, strength = colorsys.rgb_to_hls(*_rgb(colour))
    return _hex(colorsys.hls_to_rgb((hue + 0.46) % 1, min(0.72, max(0.45, light)), strength * 0.75))


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02X}" for part in parts)
