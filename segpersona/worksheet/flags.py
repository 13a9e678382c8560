"""Flags: lines from data that are not true any more, with what they rested on and what the data says now.

A line is flagged when its group or column is gone, when the group is like everyone in it now or on the other side of
the average, and when the figure or its distance from the average has moved by more than a quarter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from segpersona.model import Trait
from segpersona.worksheet.facts import Fact, against, fact_of
from segpersona.worksheet.links import Link, Linked
from segpersona.worksheet.questions import QUESTIONS

ALIKE = 0.2
"""Under this |effect| a group is like everyone; lower than what is asked of a new fact, so that nothing flickers."""
_MOVED = 0.25
_ROWS = {row.key: row for row in QUESTIONS}


@dataclass(frozen=True, kw_only=True)
class Flag:
    """A line that is not true any more. ``fresh``: the same fact with the figures of today, None where there are
    none. ``why``: what happened, in a sentence."""

    line: Linked
    was: str
    now: str
    why: str
    fresh: Fact | None


def flags(
    lines: Sequence[Linked], now: Mapping[str, Trait | None], then: Mapping[str, Trait] | None = None
) -> tuple[Flag, ...]:
    """The lines that are not true any more. ``now``: by key of the link. ``then``: what was told of the groups that a
    persona was written for, which stands in for figures that were not kept with a line."""
    found = (_flag(replace(line, link=_with_figures(line.link, then or {})), now.get(line.link.key)) for line in lines)
    return tuple(one for one in found if one is not None)


def _with_figures(link: Link, then: Mapping[str, Trait]) -> Link:
    if link.value is not None or link.key not in then:
        return link
    return replace(link, value=then[link.key].value, average=then[link.key].average)


def _flag(line: Linked, trait: Trait | None) -> Flag | None:
    if trait is None:
        return Flag(line=line, was=line.source, now="Not in your data any more", fresh=None,
                    why="The group or the column that this line rests on is not there any more.")  # fmt: skip
    why = _why(line.link, trait)
    if not why:
        return None
    value, average = line.link.value, line.link.average
    was = line.source if value is None or average is None else against(trait, value, average)
    fresh = fact_of(trait, line.link.letter, _ROWS[line.question], people=trait.n)
    return Flag(line=line, was=was, now=against(trait, trait.value, trait.average), why=why, fresh=fresh)


def _why(link: Link, trait: Trait) -> str:
    """What happened to a difference, "" where it still holds."""
    if abs(trait.effect) < ALIKE:
        return "This group is much like your average customer here now."
    if link.value is None or link.average is None:
        return ""
    before, after = link.value - link.average, trait.value - trait.average
    if before * after < 0:
        return "This group is on the other side of the average now."
    return "The figure has changed." if _apart(link.value, trait.value) or _apart(before, after) else ""


def _apart(before: float, after: float) -> bool:
    return abs(after - before) > _MOVED * abs(before)
