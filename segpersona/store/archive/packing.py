"""pack: everything of a project into one zip."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from segpersona.store.archive.form import FILE, MEMBER, MOST_JSON, TOO_LARGE, WHAT, newest
from segpersona.store.connection import Connection
from segpersona.store.folder import Folder
from segpersona.store.tables import rows_of
from segpersona.version import __version__

_DAY = (2000, 1, 1, 0, 0, 0)
"""Every file bears the same day, so that the same project gives the same zip."""


def pack(connection: Connection, folder: Folder, project: str, out: BinaryIO, *, rows: bool) -> None:
    """Write the archive of a project. ``rows``: whether the customer rows go along; without them, neither the files
    nor what is known of their columns leave the house. Raises TOO_LARGE where the words alone are too many."""
    tables = rows_of(connection, project)
    if not rows:
        tables["dataset"] = []
    told = {"what": WHAT, "version": newest(), "program": __version__, "rows": rows, "tables": tables}
    text = json.dumps(told, ensure_ascii=False, indent=1).encode()
    if len(text) > MOST_JSON:
        raise TOO_LARGE.with_(most=f"{MOST_JSON >> 20} MB of words")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(zipfile.ZipInfo(MEMBER, _DAY), text, zipfile.ZIP_DEFLATED)
        for row in tables["dataset"]:
            for path, name in _files(folder, str(row["id"]), int(str(row["files"]))):
                with path.open("rb") as source, packed.open(zipfile.ZipInfo(name, _DAY), "w") as target:
                    shutil.copyfileobj(source, target)


def _files(folder: Folder, dataset: str, writing: int) -> Iterator[tuple[Path, str]]:
    """The files of a dataset that count, and their names in the archive; what can be worked out again stays behind."""
    root = folder.dataset(dataset)
    for path in sorted(root.rglob("*")):
        within = path.relative_to(root).as_posix()
        stale = within.startswith("files-") and not within.startswith(f"files-{writing}/")
        if path.is_file() and not stale and FILE.fullmatch(name := f"rows/{dataset}/{within}"):
            yield path, name
