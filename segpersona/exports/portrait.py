"""A persona's portrait as a picture, for files that take no drawings."""

from __future__ import annotations

from functools import lru_cache

from segpersona.exports.press import draws, press
from segpersona.model import Card

_PPI = 200


def portrait_png(card: Card) -> bytes:
    """The portrait as PNG; b"" where there is none that can be drawn."""
    return _drawn(card.portrait) if draws(card.portrait) else b""


@lru_cache(maxsize=64)
def _drawn(svg: str) -> bytes:
    return press("portrait.typ", {"drawing": svg}, "png", ppi=_PPI)
