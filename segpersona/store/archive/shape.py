"""fits: whether a value is in every part what its type says. What comes from elsewhere is held against it once."""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from segpersona.store.records import hints


def fits(value: object, kind: object) -> bool:
    """Whether a value is of a kind: a record, ``tuple[Record, ...]``, a mapping, a Literal, text or a finite number."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return isinstance(value, kind) and all(
            fits(getattr(value, row.name), hints(kind)[row.name]) for row in fields(kind)
        )
    if origin is typing.Literal:
        return isinstance(value, str | int) and value in inner
    if origin in (typing.Union, types.UnionType):
        return any(fits(value, choice) for choice in inner)
    if origin is list:
        return isinstance(value, list) and all(fits(item, inner[0]) for item in value)
    if origin is tuple:
        return isinstance(value, tuple) and _all_fit(value, inner)
    if origin in (dict, Mapping):
        return isinstance(value, Mapping) and all(
            fits(key, inner[0]) and fits(item, inner[1]) for key, item in value.items()
        )
    return _plain(value, kind)


def _all_fit(value: tuple[object, ...], inner: tuple[object, ...]) -> bool:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return all(fits(item, inner[0]) for item in value)
    return len(value) == len(inner) and all(fits(item, kind) for item, kind in zip(value, inner, strict=True))


def _plain(value: object, kind: object) -> bool:
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind) if isinstance(kind, type) else True
