"""Talk to these eight: customers of a group who between them show most of what there is to learn about it.

Two who are most typical, two on the edge who could sit elsewhere, two who have lately gone quiet, two who are new.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

_EACH = 2
_GONE, _QUIET = 2.0, 0.8


@dataclass(frozen=True, kw_only=True)
class Callers:
    """One kind of customers to talk to. ``why``: what to learn from them. ``missing``: why there are none."""

    kind: str
    why: str
    ids: tuple[str, ...] = ()
    missing: str = ""


@dataclass(frozen=True, kw_only=True)
class _Kind:
    kind: str
    why: str
    pick: Callable[[pd.DataFrame, str], list[str] | None]
    missing: str = ""


def eight(table: pd.DataFrame, membership: pd.DataFrame, letter: str) -> tuple[Callers, ...]:
    """Whom to talk to. ``table``: what is known of customers; ``membership``: their letter and how far they belong.

    Both are indexed by customer. Nobody is named twice.
    """
    group = membership[membership["letter"] == letter].join(table, how="inner", rsuffix=" known")
    group.index = group.index.map(str)
    taken: set[str] = set()
    found = []
    for row in _KINDS:
        order = row.pick(group, letter)
        ids = tuple([one for one in order or [] if one not in taken][:_EACH])
        taken |= set(ids)
        missing = row.missing if order is None else "" if ids else "Nobody is left in this group to name."
        found.append(Callers(kind=row.kind, why=row.why, ids=ids, missing=missing))
    return tuple(found)


def _typical(group: pd.DataFrame, letter: str) -> list[str]:
    return list(group.sort_values(letter, ascending=False, kind="stable").index)


def _edge(group: pd.DataFrame, letter: str) -> list[str]:
    return list(group.sort_values(letter, kind="stable").index)


def _lapsed(group: pd.DataFrame, _: str) -> list[str] | None:
    """Silent for two of their own gaps, else longer than four fifths of the group; the latest first."""
    if "recency" not in group:
        return None
    late = group["overdue"] >= _GONE if "overdue" in group else pd.Series(False, index=group.index)
    if not late.any():
        late = group["recency"] >= group["recency"].quantile(_QUIET)
    return list(group[late.fillna(False).astype(bool)].sort_values("recency", kind="stable").index)


def _newest(group: pd.DataFrame, _: str) -> list[str] | None:
    return list(group.sort_values("tenure", kind="stable").index) if "tenure" in group else None


_NO_DATES = "Your data has no order dates, so we cannot tell who {who}."
_KINDS = (
    _Kind(kind="Most typical", why="What everybody in the group has in common.", pick=_typical),
    _Kind(kind="On the edge", why="What makes people lean towards another group.", pick=_edge),
    _Kind(kind="Lately gone quiet", why="What nearly kept them, and what did not.", pick=_lapsed,
          missing=_NO_DATES.format(who="has gone quiet")),
    _Kind(kind="Newest", why="What they looked for, and what they expected.", pick=_newest,
          missing=_NO_DATES.format(who="is new")),
)  # fmt: skip
