"""CHECKS: what must hold before a segment is worth ranking, one row each: pass, watch or fail, with number and reason.

What cannot be told is said to be unknown; it neither passes nor fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from segpersona.model import Check, Measure, Profile, Status
from segpersona.prioritization.known import Known
from segpersona.prioritization.spacing import Spacing, spacing
from segpersona.words import money, percent, plural

_SHARE_FAIL, _SHARE_WATCH = 0.02, 0.05
_MIXED_FAIL, _MIXED_WATCH = 1.05, 0.9
_NEAR_FAIL, _NEAR_WATCH = 0.0, 0.08
_PICKED_FAIL, _PICKED_WATCH = 0.55, 0.65
_SORTED = 0.8
"""Share that a few questions sort rightly, from which on customers at least can be told apart."""
_REACHED_FAIL, _REACHED_WATCH = 0.2, 0.5
_FIT_FAIL, _FIT_WATCH = 2.0, 3.0


class _Seen:
    """What the checks look at, worked out once."""

    def __init__(self, known: Known, measures: Sequence[Measure]) -> None:
        self.known = known
        self.measures: Mapping[str, Measure] = {row.key: row for row in measures}

    @cached_property
    def spacing(self) -> Spacing | None:
        """How the segments lie to each other."""
        return spacing(self.known)

    def figure(self, key: str, letter: str) -> float | None:
        """A measured value of a segment."""
        row = self.measures.get(key)
        return row.figures[letter].value if row and letter in row.figures else None


Told = tuple[Status, str]


@dataclass(frozen=True, kw_only=True)
class CheckKind:
    """One thing that must hold. ``find``: status and words for a segment, by its place."""

    key: str
    label: str
    why: str
    find: Callable[[_Seen, Profile, int], Told]


def checks(
    known: Known, measures: Sequence[Measure], let_through: Mapping[tuple[str, str], str] | None = None
) -> tuple[Check, ...]:
    """Every check of every segment. ``let_through``: (letter, check) -> why the team goes on all the same."""
    seen, reasons = _Seen(known, measures), let_through or {}
    found = []
    for place, one in enumerate(known.profiles):
        for row in CHECKS:
            status, words = row.find(seen, one, place)
            given = reasons.get((one.letter, row.key), "") if status == "fail" else ""
            found.append(Check(letter=one.letter, key=row.key, label=row.label, status=status, words=words,
                               let_through=given))  # fmt: skip
    return tuple(found)


def _by(value: float, fail: float, watch: float) -> Status:
    """More is better."""
    return "fail" if value < fail else "watch" if value < watch else "pass"


def _large(seen: _Seen, one: Profile, place: int) -> Told:
    floor, brought = seen.known.assumed("floor_size") or 0.0, seen.known.assumed("floor_money")
    said = f"{plural(one.size, 'customer')}, {percent(one.share)} of all"
    if one.size < floor:
        return "fail", f"{said}; you need {floor:,.0f}."
    if brought and one.revenue is not None and one.revenue < brought:
        return "fail", f"{said}, bringing {money(one.revenue)}; you need {money(brought)}."
    status = _by(one.share, _SHARE_FAIL, _SHARE_WATCH)
    return status, f"{said}; {'enough' if status == 'pass' else 'under 5% is little for a plan of its own'}."


def _alike(seen: _Seen, one: Profile, place: int) -> Told:
    if seen.spacing is None:
        return "unknown", "Not known: no customers are at hand to compare."
    inside = float(seen.spacing.inside[place])
    status: Status = "fail" if inside > _MIXED_FAIL else "watch" if inside > _MIXED_WATCH else "pass"
    if status == "fail":
        return status, f"Its people differ {percent(inside - 1)} more than your customers on the whole do."
    return status, f"Its people differ {percent(inside)} as much as your customers on the whole do."


def _distinct(seen: _Seen, one: Profile, place: int) -> Told:
    if seen.spacing is None:
        return "unknown", "Not known: no customers are at hand to compare."
    gap = float(seen.spacing.apart[place])
    other = seen.known.profiles[int(seen.spacing.nearest[place])].name
    status = _by(gap, _NEAR_FAIL, _NEAR_WATCH)
    if status == "fail":
        return status, f"Most of its people are nearer to another group than to their own; the nearest is {other}."
    return status, f"Its people are {percent(gap)} nearer to their own middle than to the nearest other, {other}."


def _identifiable(seen: _Seen, one: Profile, place: int) -> Told:
    picked = seen.figure("recognise", one.letter)
    if picked is None:
        row = seen.measures.get("recognise")
        return "unknown", f"Not known. {row.withheld if row and row.withheld else 'Too few customers to tell.'}"
    status = _by(picked, _PICKED_FAIL, _PICKED_WATCH)
    if status == "fail" and (one.rule or one.golden_right >= _SORTED):
        return "watch", (
            f"Who they are tells little: right in {100 * picked:.0f} of 100, and 50 is guessing. What they do tells "
            "them well, so customers can be sorted, strangers cannot."
        )
    return (
        status,
        f"Of one of them and one other, the right one is picked in {100 * picked:.0f} of 100; 50 is guessing.",
    )


def _reachable(seen: _Seen, one: Profile, place: int) -> Told:
    share = seen.figure("reach", one.letter)
    if share is None:
        return "unknown", "Not known. Your file does not say how to reach them."
    return _by(share, _REACHED_FAIL, _REACHED_WATCH), f"{percent(share)} have a way of contact that may be used."


def _ours(seen: _Seen, one: Profile, place: int) -> Told:
    mark = seen.figure("strengths", one.letter)
    if mark is None:
        return "unknown", "Nobody has said yet; mark it under “What only you know”."
    return _by(mark, _FIT_FAIL, _FIT_WATCH), f"Your team gives {mark:.1f} of 5."


CHECKS = (
    CheckKind(key="large", label="Large enough", why="Enough customers and money for a plan of its own.", find=_large),
    CheckKind(key="alike", label="Alike inside", why="Its people are more alike than your customers on the whole.",
             find=_alike),
    CheckKind(key="distinct", label="Unlike the others", why="It lies apart from the nearest other group.",
             find=_distinct),
    CheckKind(key="identifiable", label="Recognisable", why="Its people can be told by who they are.",
             find=_identifiable),
    CheckKind(key="reachable", label="Reachable", why="There is a way to speak to them.", find=_reachable),
    CheckKind(key="ours", label="Matches our strengths", why="They need what you are good at.", find=_ours),
)  # fmt: skip
