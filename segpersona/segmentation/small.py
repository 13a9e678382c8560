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
    most = {trait.label: _at_most(row.index.get(trait.label, 100.0), trait, least) for trait in hidden}
    return replace(
        row, traits=tuple(trait for trait in row.traits if trait not in hidden), index={**row.index, **most},
        unlike="" if any(label in row.unlike for label in most) else row.unlike,
    )  # fmt: skip


def _at_most(index: float, trait: Trait, least: int) -> float:
    """The index as if there were just so many that it could be shown, so that few are never told as average."""
    there = trait.value * trait.n
    return min(index * least / there, 100.0) if index < 100 and there > 0 else 100.0


def _few(trait: Trait, least: int) -> bool:
    """Whether a share of a kind stands for one to a few customers; none at all is no one to recognise."""
    return bool(trait.level) and 0 < round(trait.value * trait.n) < least
