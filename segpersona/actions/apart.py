"""Customers of very long files, worked out in a process of its own: what it took is free once it has ended.

Python and the engine keep much of the memory that millions of rows have passed through; a server would keep it for
months. Asked by one line of JSON, the process leaves its answer in a folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from segpersona.actions.soft import Part, joined, opened
from segpersona.customers import fold_small
from segpersona.model import Customers
from segpersona.problems import Problem
from segpersona.store.files import customers_in, keep_customers_in, write_customers
from segpersona.store.records import dump, load

_HOME = Path(__file__).resolve().parents[2]


FAILED = Problem("Counting the customers of this file failed on our side. The file is kept: open this page again.")


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to work out. ``kept``: where customers that took work are kept; ``folder``: for the answer."""

    parts: tuple[Part, ...]
    kept: str
    folder: str
    least: int


def outline(request: Request) -> tuple[Customers, int]:
    """The customers without their rows, and how many they are; raises the Problem that there was, or FAILED."""
    paths = os.pathsep.join([str(_HOME), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    done = subprocess.run(
        [sys.executable, "-m", "segpersona.actions.apart"], input=dump(request), text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": paths}, check=False,
    )  # fmt: skip
    if done.returncode:
        raise FAILED
    said = json.loads(done.stdout)
    if "problem" in said:
        raise Problem(said["problem"])
    return customers_in(_outline_in(request)), int(said["customers"])


def work_out(request: Request) -> dict[str, object]:
    """Make the customers, or read those that are kept; leave their outline in the folder."""
    kept = Path(request.kept)
    try:
        made = customers_in(kept) if kept.exists() else joined([opened(part) for part in request.parts])
        if made.kind != "customers" and not kept.exists():
            keep_customers_in(kept, made)
        whole = fold_small(made, request.least)
    except Problem as problem:
        return {"problem": problem.words}
    write_customers(replace(whole, table=whole.table.head(0), growth=None, rhythm=None), _outline_in(request))
    return {"customers": len(whole.table)}


def _outline_in(request: Request) -> Path:
    return Path(request.folder) / "outline.parquet"


if __name__ == "__main__":
    sys.stdout.write(json.dumps(work_out(load(Request, sys.stdin.read()))))
