"""Example: a project that is complete from the first click, so that nobody has to start from an empty screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import pandas as pd

from segpersona.model import Answer, Profile
from segpersona.samples.portrait import Clip

Tables = Mapping[str, pd.DataFrame]
"""File name -> table; the first one decides who is a customer."""


class Sitter(Protocol):
    """Who a persona of an example is: for which groups, what the team calls them, and all that is said."""

    @property
    def group(self) -> str:
        """What the team calls its group; "" to leave its name."""

    @property
    def facts(self) -> int:
        """How many lines of the group's own figures go into each section where there is room."""

    def letters(self, profiles: Sequence[Profile]) -> tuple[str, ...]:
        """Letters of the groups it stands for, main one first."""

    def answers(self, profiles: Sequence[Profile]) -> tuple[Answer, ...]:
        """Everything answered about it."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """A made-up shop. ``make``: its files, the same on every call. ``people``: its personas. ``clips``: what was said
    in interviews; ``talks``: how many interviews there were, where some left no clip."""

    key: str
    name: str
    explain: str
    make: Callable[[], Tables]
    people: Sequence[Sitter]
    clips: Sequence[Clip]
    talks: int = 0
