"""Command: one thing that can be asked for on the command line, and what it gives."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

Say = Callable[[str], None]
"""Takes a sentence on how far the work is."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """What came of a command. ``lines``: to read; ``told``: the same for programs, as plain JSON."""

    lines: Sequence[str]
    told: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Command:
    """``arguments``: adds what it takes to a parser. ``run``: does it; raises Problem."""

    name: str
    explain: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, datetime, Say], Done]
