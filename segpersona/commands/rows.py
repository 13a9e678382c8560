"""COMMANDS: what can be asked for, one row each."""

from __future__ import annotations

from segpersona.commands import export, importing, report
from segpersona.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command(name="report", explain="From a file to groups, their order, lists and pages, without a browser.",
            arguments=report.arguments, run=report.run),
    Command(name="export", explain="A file of a project, as the share page gives it.",
            arguments=export.arguments, run=export.run),
    Command(name="import", explain="Open a project file from elsewhere.",
            arguments=importing.arguments, run=importing.run),
)  # fmt: skip
