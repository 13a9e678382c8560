"""What a person decided about which columns form the groups, and how much each kind of column has to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Subject = Literal["behaviour", "money", "channels", "attitudes", "who", "place", "outcome"]
"""What a column tells of customers; ``customers/subjects.py`` has a row for each with its words."""

Say = Literal["little", "normal", "lot"]
SAYS: Mapping[Say, float] = {"little": 0.5, "normal": 1.0, "lot": 2.0}
"""How much a column has to say: a lot counts as if it stood there twice, a little as half of one."""


@dataclass(frozen=True, kw_only=True)
class Basis:
    """Only what differs from what we would do by ourselves is in it."""

    moved: Mapping[str, bool] = field(default_factory=dict)
    """Feature -> whether it forms groups."""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Sensitive feature -> why it forms groups, in the team's words."""
    says: Mapping[str, Say] = field(default_factory=dict)
    """Subject -> how much its columns have to say."""
