"""segpersona import ARCHIVE: a project file from elsewhere as a new project."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from segpersona.actions import archive
from segpersona.commands.command import Done, Say
from segpersona.commands.places import existing, opened


def arguments(parser: argparse.ArgumentParser) -> None:
    """The project file."""
    parser.add_argument("archive", type=Path, help="a project file, made on the share page or by export")


def run(asked: argparse.Namespace, now: datetime, say: Say) -> Done:
    """Open it; nothing of it is kept where anything in it is wrong."""
    path = existing(asked.archive)
    with opened(asked.data_dir) as store, path.open("rb") as stream:
        say("Looking at everything in it")
        made = archive.open_project_file(store, stream, now=now)
        return Done(lines=[f"“{made.name}” is open as project {made.id}."],
                    told={"project": made.id, "name": made.name})  # fmt: skip
