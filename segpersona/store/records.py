"""Records to JSON text and back. Unknown keys, written by a later version, are left out; tuples come back as tuples."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import TypeVar

from segpersona import model
from segpersona.fields import Value

T = TypeVar("T")


def dump(value: object) -> str:
    """JSON text of records, mappings and tuples of them."""
    return json.dumps(_plain(value), ensure_ascii=False)


def load(kind: type[T], text: object) -> T:
    """A record (or ``tuple[Record, ...]``, ``dict[int, float]``...) of that kind from its JSON text."""
    return typing.cast(T, _build(kind, json.loads(str(text))))


def dump_value(value: Value) -> str:
    """An answer's value; a tuple is kept as a list."""
    return json.dumps(value, ensure_ascii=False)


def load_value(text: object) -> Value:
    """An answer's value; a list comes back as a tuple, a number as float."""
    value = json.loads(str(text))
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def moment(text: object) -> datetime:
    """A stored time."""
    return datetime.fromisoformat(str(text))


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


@cache
def hints(kind: type) -> dict[str, object]:
    """The kinds of a record's fields; finding them out takes longer than building the record."""
    return typing.get_type_hints(kind, localns=vars(model))


def _build(kind: object, raw: object) -> object:
    if raw is None:
        return None
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        said = hints(kind)
        given = typing.cast(dict[str, object], raw)
        return kind(**{row.name: _build(said[row.name], given[row.name]) for row in fields(kind) if row.name in given})
    if origin is tuple:
        return tuple(_build(inner[0], item) for item in typing.cast(list[object], raw))
    if origin in (dict, Mapping):
        return {inner[0](key) if inner[0] in (int, str) else key: _build(inner[1], item)
                for key, item in typing.cast(dict[str, object], raw).items()}  # fmt: skip
    if origin in (typing.Union, types.UnionType):
        known = [choice for choice in inner if choice is not type(None)]
        return _build(known[0], raw) if len(known) == 1 else raw
    return raw
