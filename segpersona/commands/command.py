"""Command: one thing that can be asked for on the command line, and what it gives."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from typing import Protocol, cast

Say = Callable[[str], None]
"""Takes a sentence on how far the work is."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """What came of a command. ``lines``: to read; ``told``: the same for programs, as plain JSON."""

    lines: Sequence[str]
    told: Mapping[str, object] = field(default_factory=dict)


class Doing(Protocol):
    """What a command's module holds."""

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add what it takes to a parser."""

    def run(self, asked: argparse.Namespace, now: datetime, say: Say) -> Done:
        """Do it; raises Problem."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """One thing that can be asked for. ``module``: where it is done, opened when it is asked for and not before, so
    that help and version come at once."""

    name: str
    explain: str
    module: str

    @property
    def doing(self) -> Doing:
        """The module that does it."""
        return cast(Doing, import_module(self.module))
