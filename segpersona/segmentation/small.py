"""Figures about a handful of people are withheld: a group, or a kind inside a group, of fewer than ``least``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from segpersona.model import Profile, Trait

WITHHELD = "Fewer than {least} customers: no figures are shown, so that nobody can be recognised."


def withhold(profiles: Sequence[Profile], least: int) -> list[Profile]:
    """The profiles without figures about fewer than ``least`` customers."""
    return [_bare(row, least) if row.size < least else _without_small(row, least) for row in profiles]


def _bare(row: Profile, least: int) -> Profile:
    return replace(
        row, summary=WITHHELD.format(least=least), traits=(), index={}, revenue=None, revenue_share=None, value=None,
        growth=None, rule=None, typical=(), golden=(), unlike="", responses=(), lifetime=None,
        market=(),
    )  # fmt: skip


def _without_small(row: Profile, least: int) -> Profile:
    hidden = [trait for trait in row.traits if _few(trait, least)]
    if not hidden:
        return row
    labels = {trait.label for trait in hidden}
    return replace(
        row, traits=tuple(trait for trait in row.traits if trait not in hidden),
        index={label: 100.0 if label in labels else value for label, value in row.index.items()},
    )  # fmt: skip


def _few(trait: Trait, least: int) -> bool:
    """Whether a share of a kind stands for one to a few customers; none at all is no one to recognise."""
    return bool(trait.level) and 0 < round(trait.value * trait.n) < least
