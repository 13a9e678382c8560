"""What commands share: the data folder, a project by its id or name, and files written into a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store import Store, default_folder, open_store
from segpersona.words import listed

NO_FILE = Problem("There is no file {path}. Check its name and folder.")
A_FOLDER = Problem("{path} is a folder. Name a file in it.")
NO_PROJECT = Problem("There is no project “{asked}”. There are: {known}.")
NONE_AT_ALL = Problem("There is no project here yet. Start one in the app, or give another --data-dir.")
SEVERAL = Problem("Several projects are called “{asked}”. Use one of these ids: {known}.")
NOT_WRITTEN = Problem("The folder {path} cannot be written to. Choose another one with --out.")


@contextmanager
def opened(folder: Path | None) -> Iterator[Store]:
    """The store of a data folder while it is needed; raises Problem where the app or another command holds it."""
    store = open_store(folder or default_folder())
    try:
        yield store
    finally:
        store.close()


def existing(path: Path) -> Path:
    """The path of a file that is there; raises NO_FILE or A_FOLDER."""
    if path.is_dir():
        raise A_FOLDER.with_(path=path)
    if not path.is_file():
        raise NO_FILE.with_(path=path)
    return path


def project_of(store: Store, asked: str) -> Project:
    """The project of that id, or of that name whatever its capitals; raises NO_PROJECT, SEVERAL or NONE_AT_ALL."""
    every = store.projects()
    if not every:
        raise NONE_AT_ALL
    found = [row for row in every if row.id == asked] or [
        row for row in every if row.name.casefold() == asked.strip().casefold()
    ]
    if not found:
        raise NO_PROJECT.with_(asked=asked, known=listed([f"“{row.name}”" for row in every]))
    if len(found) > 1:
        raise SEVERAL.with_(asked=asked, known=listed([row.id for row in found]))
    return found[0]


def written(files: Iterable[tuple[str, bytes]], folder: Path) -> list[str]:
    """Files laid into a folder, which is made; their paths. Raises NOT_WRITTEN."""
    paths = []
    try:
        for name, content in files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            paths.append(str(path))
    except OSError:
        raise NOT_WRITTEN.with_(path=folder) from None
    return paths
