"""segpersona report FILE: from a file to groups, their order and all that can be taken away, without a screen."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from segpersona.actions import brand, priorities, projects, segments, share, uploads
from segpersona.commands.command import Done, Say
from segpersona.commands.places import existing, opened, written
from segpersona.model import Dataset, SavedSegmentation
from segpersona.store import Store
from segpersona.words import percent, plural

_TARGETS = 2


def arguments(parser: argparse.ArgumentParser) -> None:
    """The file, where to lay what is made, and for which paper."""
    parser.add_argument("file", type=Path, help="customers or orders: CSV, Excel, OpenDocument, JSON, Parquet")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for what is made")
    parser.add_argument("--paper", choices=("a4", "us-letter"), default="a4", help="default: a4")
    parser.add_argument("--name", help="what the project is called on paper (default: the file's name)")


def run(asked: argparse.Namespace, now: datetime, say: Say) -> Done:
    """Everything in a data folder of its own, which is gone afterwards."""
    path = existing(asked.file)
    with TemporaryDirectory(prefix="segpersona-") as folder, opened(Path(folder)) as store:
        project = projects.create(store, asked.name or path.stem, now=now)
        say("Reading the file")
        with path.open("rb") as stream:
            dataset = uploads.read_received(store, uploads.receive(store, project.id, path.name, stream), now=now)
        store.confirm_dataset(dataset.id, now=now)
        say("Finding groups")
        found = segments.find_and_keep(store, project.id, now=now)
        order = [row.letter for row in priorities.ranking_of(store, project.id).scores]
        priorities.choose_targets(store, project.id, order[:_TARGETS], now=now)
        brand.choose_paper(store, project.id, asked.paper, now=now)
        say("Writing")
        made = share.files_of(store, project, today=now.date())
        paths = written(made, asked.out)
        return _told(store, dataset, found, order, paths)


def _told(store: Store, dataset: Dataset, found: SavedSegmentation, order: list[str], paths: list[str]) -> Done:
    groups = [_group(found, letter) for letter in order]
    notes = [row.words for row in (*dataset.findings, *found.findings)]
    lines = [found.verdict.words, *(_line(row) for row in groups), *notes, *paths]
    told = {
        "rows": dataset.rows, "customers": found.customers, "verdict": found.verdict.groups, "groups": groups,
        "notes": notes, "files": paths,
    }  # fmt: skip
    return Done(lines=lines, told=told)


def _group(found: SavedSegmentation, letter: str) -> Mapping[str, object]:
    """A group as programs read it, in the order in which they deserve money."""
    row = next(row for row in found.profiles if row.letter == letter)
    return {"letter": letter, "name": row.name, "customers": row.size, "share": row.share,
            "revenue_share": row.revenue_share}  # fmt: skip


def _line(group: Mapping[str, object]) -> str:
    size, share_of = int(str(group["customers"])), float(str(group["share"]))
    money = group["revenue_share"]
    brings = f", {percent(float(str(money)))} of revenue" if money is not None else ""
    return f"{group['letter']} {group['name']}: {plural(size, 'customer')}, {percent(share_of)}{brings}"
