"""COMMANDS: what can be asked for, one row each."""

from __future__ import annotations

from segpersona.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command(name="report", module="segpersona.commands.report",
            explain="From a file to groups, their order, lists and pages, without a browser."),
    Command(name="export", module="segpersona.commands.export",
            explain="A file of a project, as the share page gives it."),
    Command(name="import", module="segpersona.commands.importing", explain="Open a project file from elsewhere."),
)  # fmt: skip
