"""Names to suggest for a persona: short, at home in many places, and silent on gender, age and origin."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256

NAMES: tuple[str, ...] = (
    "Alex", "Ariel", "Bo", "Casey", "Charlie", "Chris", "Dani", "Eli", "Finn", "Ira", "Jamie", "Jo", "Jules", "Kai",
    "Kim", "Lou", "Luca", "Mika", "Nico", "Noa", "Pat", "Quinn", "Remy", "Robin", "Sam", "Sasha", "Shay", "Sky", "Toni",
    "Yael",
)  # fmt: skip


def suggested(seed: str, used: Collection[str], most: int = 4) -> tuple[str, ...]:
    """Some names that no other persona has; the same for the same ``seed``."""
    free = [name for name in NAMES if name.lower() not in {other.lower() for other in used}]
    return tuple(sorted(free, key=lambda name: sha256(f"{seed}{name}".encode()).hexdigest())[:most])
