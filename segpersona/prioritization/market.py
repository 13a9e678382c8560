"""The market ladder: our own customers, those we can reach, all who could buy; by hand, each number with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from segpersona.fields import Number, Text
from segpersona.model import Estimate, Range
from segpersona.problems import Problem

MOST = 1e10
NOT_IN_ORDER = Problem("Write the three numbers from low to high, or only the likely one.")
NO_LIKELY = Problem("Write at least the likely number.")
SOURCE = Text(key="source", label="Where is this from?", limit=200, placeholder="A survey, a register, a guess")
OWN = "Counted in your file."
EVERYONE = "all"
"""The whole base, where a letter names one segment."""


@dataclass(frozen=True, kw_only=True)
class Rung:
    """A step of the ladder that people fill in."""

    key: str
    label: str
    why: str
    number: Number


def _people(key: str) -> Number:
    return Number(key=key, label="Likely", low=0, high=MOST)


RUNGS = (
    Rung(key="reachable", label="Reachable", number=_people("reachable"),
         why="People like them whom your channels, places and languages reach today."),
    Rung(key="addressable", label="Addressable", number=_people("addressable"),
         why="All people like them who could buy what you sell, from anybody."),
    Rung(key="growth", label="Growth a year, %", number=Number(key="growth", label="Likely", low=-100, high=1000),
         why="How the number of such people changes in a year."),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step as it is shown. ``people`` is None until somebody has written it."""

    key: str
    label: str
    why: str
    people: Range | None
    money: Range | None
    ours: Range | None
    """What share of them are our customers."""
    ahead: Range | None
    """How many there are in twelve months, where growth is written."""
    source: str


def key_of(scope: str, rung: str) -> str:
    """What an estimate of a rung is kept under. ``scope``: a letter, or EVERYONE."""
    return f"market:{scope}:{rung}"


def estimate(key: str, low: object, likely: object, high: object, source: object) -> Estimate | None:
    """The estimate that was written; None where all is empty. Ends that were left empty are the likely number."""
    field = next(row.number for row in RUNGS if key.endswith(f":{row.key}"))
    ends = [field.clean(raw) for raw in (low, likely, high)]
    words = str(SOURCE.clean(source) or "")
    if all(end is None for end in ends):
        return None
    if not isinstance(ends[1], float):
        raise NO_LIKELY
    first, last = (end if isinstance(end, float) else ends[1] for end in (ends[0], ends[2]))
    if not first <= ends[1] <= last:
        raise NOT_IN_ORDER
    return Estimate(key=key, span=Range(low=first, mid=ends[1], high=last), source=words)


def market(scope: str, customers: int, value: float | None, said: Mapping[str, Estimate]) -> tuple[Step, ...]:
    """The three steps. ``value``: what one of our customers brings in a year, None where no money is known."""
    known = {row.key: said.get(key_of(scope, row.key)) for row in RUNGS}
    growth = known["growth"]
    own = Range(low=customers, mid=customers, high=customers)
    first = Step(key="own", label="Our customers", why="The people in your file.", people=own, source=OWN,
                 money=None if value is None else own.times(value), ours=None, ahead=None)  # fmt: skip
    return first, *(_step(row, known[row.key], customers, value, growth) for row in RUNGS[:2])


def _step(row: Rung, found: Estimate | None, own: int, value: float | None, growth: Estimate | None) -> Step:
    span = found.span if found else None
    rate = growth.span if growth else None
    return Step(
        key=row.key, label=row.label, why=row.why, people=span, source=found.source if found else "",
        money=span.times(value) if span and value is not None else None, ours=_share(own, span),
        ahead=None if span is None or rate is None else Range(
            low=span.low * (1 + rate.low / 100), mid=span.mid * (1 + rate.mid / 100),
            high=span.high * (1 + rate.high / 100)),
    )  # fmt: skip


def _share(own: int, span: Range | None) -> Range | None:
    """The fewer there are, the larger our share."""
    if span is None or span.low <= 0:
        return None
    return Range(low=own / span.high, mid=own / span.mid, high=own / span.low)


def oddities(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """What does not fit together, as sentences."""
    own, reachable, addressable = (row.people for row in steps)
    found = []
    for row in steps[1:]:
        if row.people and own and row.people.high < own.mid:
            found.append(f"{row.label} is smaller than your own base. Check which of the two is right.")
        if row.people and not row.source:
            found.append(f"{row.label} has no source yet, so nobody can check it.")
    if reachable and addressable and addressable.mid < reachable.mid:
        found.append("Addressable is smaller than reachable. All whom you reach should be part of it.")
    return tuple(found)
