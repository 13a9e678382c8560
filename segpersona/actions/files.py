"""Files of a project: what each is and how it is joined; and the customers of all of them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib import resources

from segpersona.actions import apart
from segpersona.actions.soft import Part, engine, joined, opened
from segpersona.customers import File, Step, candidates, kind_of, ladder
from segpersona.model import Customers, Dataset, FileKind
from segpersona.store import Store

_one_at_a_time = threading.Lock()


def customers_from(store: Store, dataset: Dataset) -> Customers:
    """One row per customer from all files of the project, kept for the next look where it took work."""
    code = _code(engine())
    with _one_at_a_time:
        if kept := store.kept_customers(dataset, code):
            return kept
        made = joined([softly(store, file) for file in store.files(dataset)])
        if made.kind != "customers":
            store.keep_customers(dataset, code, made)
        return made


def kinds_of(store: Store, main: Dataset) -> dict[str, FileKind]:
    """Dataset -> what its rows are, as said or found out."""
    known = {file.id: (file, dict(file.labels)) for file in store.files(main)}
    return {
        key: file.kind or kind_of(store.table_path(file), file.roles, labels) for key, (file, labels) in known.items()
    }


def open_questions(store: Store, main: Dataset) -> tuple[tuple[Dataset, str], ...]:
    """Columns of dates that could be read two ways, each with its file, as long as nobody has said which."""
    return tuple((file, column) for file in store.files(main) for column in file.how.asked)


def keys_of(store: Store, dataset: Dataset) -> tuple[str, ...]:
    """The columns by which a file can be joined."""
    found = candidates(store.table_path(dataset), dataset.roles)
    return found if not dataset.key or dataset.key in found else (*found, dataset.key)


def readiness(
    store: Store, main: Dataset, kinds: Mapping[str, FileKind], customers: Customers | None
) -> tuple[Step, ...]:
    """What the data at hand allows, and what one more file would add. A file of which nobody was found adds nothing,
    nor does one with an open question."""
    idle = {match.name for match in customers.matches if not match.found} if customers else set()
    told = [file for file in store.files(main) if not (file.name in idle or file.how.asked)]
    return ladder([kinds[file.id] for file in told], customers)


def softly(store: Store, dataset: Dataset) -> tuple[File, tuple[str, ...]]:
    """A file fit for the analysis, and the columns that only describe people."""
    return opened(part_for(store, dataset))


def part_for(store: Store, dataset: Dataset) -> Part:
    """A file as it can be named to another process."""
    return Part(
        name=dataset.name, path=str(store.table_path(dataset)), rows=dataset.rows, roles=dataset.roles,
        labels=dict(dataset.labels), kind=dataset.kind or "", key=dataset.key, day=dataset.created.date().isoformat(),
        telling=tuple(dataset.telling),
    )  # fmt: skip


def outline_apart(store: Store, dataset: Dataset, least: int) -> tuple[Customers, int]:
    """The customers without a row of them, and how many they are, worked out in a process of its own, so that the
    memory it took is free once it has ended. What took work is kept for the next look."""
    desk = store.desk()
    kept = store.customers_path(dataset, _code(engine()))
    parts = tuple(part_for(store, file) for file in store.files(dataset))
    try:
        with _one_at_a_time:
            return apart.outline(apart.Request(parts=parts, kept=str(kept), folder=str(desk), least=least))
    finally:
        shutil.rmtree(desk, ignore_errors=True)


@cache
def _code(engine_: str) -> str:
    """A fingerprint of the code that makes customers and of the engine it runs on."""
    files = sorted(resources.files("segpersona.customers").iterdir(), key=lambda file: file.name)
    text = b"".join(file.read_bytes() for file in files if file.name.endswith(".py"))
    return sha256(text + engine_.encode()).hexdigest()[:12]
