"""read_through: everything of a project read once with the store's own readers, and held against what they promise."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from segpersona.store.archive.form import DAMAGED
from segpersona.store.archive.shape import fits

_OF_PROJECT = (
    "projects", "dataset", "segmentations", "personas", "targets", "basis", "brand", "people", "own_criteria",
    "assumptions", "decisions", "sources", "voices",
)  # fmt: skip
"""Readers of the store that take a project; what each row hangs on follows from them."""
_OF_SEGMENTATION = ("segmentation_by_id", "given_names", "marks", "let_through", "measured")
_WRONG = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError, StopIteration)


def read_through(
    store: Any, project: str, rows: Mapping[str, list[dict[str, object]]], fit: Callable[[Any, str], bool]
) -> None:  # fmt: skip
    """Raises DAMAGED where a reader stumbles, or gives something else than it promises, and where ``fit`` says no."""
    try:
        for read in _readers(store, project, rows):
            if not fits(read(), typing.get_type_hints(_function(read))["return"]):
                raise DAMAGED
        if not fit(store, project):
            raise DAMAGED
    except _WRONG as wrong:
        raise DAMAGED from wrong


def _readers(store: Any, project: str, rows: Mapping[str, list[dict[str, object]]]) -> Iterator[Callable[[], object]]:
    for name in _OF_PROJECT:
        reader = getattr(store, name)
        yield reader if name == "projects" else partial(reader, project)
    for row in rows["segmentation"]:
        for name in _OF_SEGMENTATION:
            yield partial(getattr(store, name), row["id"])
    yield from (partial(store.dataset_by_id, row["id"]) for row in rows["dataset"])
    yield from (partial(store.history, row["id"]) for row in rows["persona"])
    yield from (partial(store.notes, row["id"]) for row in rows["source"])
    yield from (partial(store.estimates, project, one) for one in {row["segmentation"] for row in rows["estimate"]})


def _function(read: Callable[[], object]) -> Callable[..., object]:
    return read.func if isinstance(read, partial) else read
