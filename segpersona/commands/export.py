"""segpersona export PROJECT FORMAT: a file of a project, as the share page gives it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from segpersona.actions import archive, share
from segpersona.commands.command import Done, Say
from segpersona.commands.places import opened, project_of, written
from segpersona.exports import FORMATS, safe_name
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store import Store

ALL, PROJECT = "all", "project"
NOTHING = Problem("There is nothing to make that from yet. Write a persona or find groups in the app first.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whose, what, and where to."""
    parser.add_argument("project", help="a project's name or id")
    parser.add_argument("format", choices=(ALL, PROJECT, *FORMATS), metavar="FORMAT",
                        help=f"{ALL}, {PROJECT}, or one of: {', '.join(FORMATS)}")  # fmt: skip
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="the folder (default: this one)")
    parser.add_argument("--contacts", action="store_true", help="names and contacts go into lists")
    parser.add_argument("--rows", action="store_true", help="customer rows go into a project file")


def run(asked: argparse.Namespace, now: datetime, say: Say) -> Done:
    """The files, one for each persona or group where a format is of one."""
    with opened(asked.data_dir) as store:
        project = project_of(store, asked.project)
        say("Writing")
        paths = written(_files(store, project, asked, now), asked.out)
        if not paths:
            raise NOTHING
        return Done(lines=paths, told={"project": project.id, "files": paths})


def _files(store: Store, project: Project, asked: argparse.Namespace, now: datetime) -> Iterable[tuple[str, bytes]]:
    if asked.format == PROJECT:
        return [(archive.file_name_of(project), archive.project_file(store, project, rows=asked.rows))]
    if asked.format == ALL:
        return [(f"{safe_name(project.name)}.zip", share.everything(store, project, today=now.date()))]
    return share.files_in(store, project, FORMATS[asked.format], today=now.date(), contacts=asked.contacts)
