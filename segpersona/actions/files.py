"""Files of a project: add, say what they are and how they are joined, take away; and the customers of all of them."""

from __future__ import annotations

import os
import threading
from datetime import datetime
from functools import cache
from hashlib import sha256
from importlib import resources

from segpersona.customers import File, Source, Step, candidates, join, kind_of, ladder
from segpersona.intake import ONE_COLUMN, read_table
from segpersona.model import Customers, Dataset, FileKind
from segpersona.problems import Problem
from segpersona.store import Store

ADDED_ALREADY = Problem("This file is in the project already; nothing has changed. Drop another one, or go on.")
SETTING = "SEGPERSONA_ENGINE"
_one_at_a_time = threading.Lock()


def engine() -> str:
    """Where orders are added up: the setting, else inside this process."""
    return os.environ.get(SETTING, "").strip() or "duckdb"


def add_file(store: Store, main: Dataset, name: str, content: bytes, *, now: datetime) -> Dataset:
    """Read one more file and hang it on the project's first one."""
    digest = sha256(content).hexdigest()
    if digest in {file.digest for file in store.files(main)}:
        raise ADDED_ALREADY
    upload = read_table(content, name)
    if upload.table.shape[1] < 2:
        raise ONE_COLUMN
    return store.add_dataset(main.project, upload, now=now, source=content, of=main.id)


def customers_from(store: Store, dataset: Dataset) -> Customers:
    """One row per customer from all files of the project, kept for the next look where it took work."""
    code = _code(engine())
    with _one_at_a_time:
        if kept := store.kept_customers(dataset, code):
            return kept
        made = join([_as_file(store, file) for file in store.files(dataset)], engine=engine())
        if made.kind != "customers":
            store.keep_customers(dataset, code, made)
        return made


def kinds_of(store: Store, main: Dataset) -> dict[str, FileKind]:
    """Dataset -> what its rows are, as said or found out."""
    return {
        file.id: file.kind or kind_of(store.table_path(file), file.roles, {}) for file in store.files(main)
    }  # fmt: skip


def keys_of(store: Store, dataset: Dataset) -> tuple[str, ...]:
    """The columns by which a file can be joined."""
    found = candidates(store.table_path(dataset), dataset.roles)
    return found if not dataset.key or dataset.key in found else (*found, dataset.key)


def readiness(kinds: dict[str, FileKind], customers: Customers | None) -> tuple[Step, ...]:
    """What the data at hand allows, and what one more file would add."""
    return ladder(tuple(kinds.values()), customers)


def _as_file(store: Store, dataset: Dataset) -> File:
    path: Source = store.table_path(dataset)
    return File(name=dataset.name, table=path, roles=dataset.roles, kind=dataset.kind, key=dataset.key)


@cache
def _code(engine_: str) -> str:
    """A fingerprint of the code that makes customers and of the engine it runs on."""
    files = sorted(resources.files("segpersona.customers").iterdir(), key=lambda file: file.name)
    text = b"".join(file.read_bytes() for file in files if file.name.endswith(".py"))
    return sha256(text + engine_.encode()).hexdigest()[:12]
