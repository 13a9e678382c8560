"""Example: a project that is complete from the first click, so that nobody has to start from an empty screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from segpersona.model import Answer, Profile

Portrayal: TypeAlias = tuple[tuple[str, ...], tuple[Answer, ...]]
"""Letters of the groups a persona stands for, main one first, and everything answered about it."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """A made-up shop. ``make``: its table, the same on every call. ``persona``: a finished persona for its groups."""

    key: str
    name: str
    explain: str
    file_name: str
    make: Callable[[], pd.DataFrame]
    persona: Callable[[Sequence[Profile]], Portrayal]
