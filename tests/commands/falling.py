"""A command that falls over, with a value of a customer in its words."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime

from segpersona.commands import Done
from segpersona.commands.command import Say


def arguments(parser: ArgumentParser) -> None:
    """Nothing is asked."""


def run(asked: Namespace, now: datetime, say: Say) -> Done:
    """Fall over."""
    raise ZeroDivisionError("12 customers")
