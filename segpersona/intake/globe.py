"""Globe: numbers that could be exact places on the map."""

from __future__ import annotations

import re

from segpersona.intake.looks import Look, between

_PLACE = re.compile(r"-?\d{1,3}[.,]\d{4,8}")
_EXACT_PLACE = re.compile(r"-?\d{1,3}[.,]\d{5,8}")
_NOUGHT = re.compile(r"-?[01](?:[.,]\d*)?")


def places(look: Look, limit: float, *, alone: bool = False) -> bool:
    """Numbers that could be exact places on the map: within the globe, with four to eight decimals.

    What was worked out has more decimals. ``alone``: nothing beside them says that they are degrees, so at least five
    decimals, and none near nought.
    """
    exact = look.share(_EXACT_PLACE) >= 0.7 and not look.share(_NOUGHT) if alone else look.share(_PLACE) > 0.7
    return between(look, -limit, limit) and exact


def points(latitude: Look, longitude: Look) -> bool:
    """Two columns that could be points on the map: what was put on one scale lies around nought, people seldom do."""
    return places(latitude, 90) and places(longitude, 180) and latitude.share(_NOUGHT) <= 0.05
