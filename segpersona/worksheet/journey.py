"""The journey of one persona as its steps: which there are, in which order, and what is written about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from segpersona.model import EvidenceKind
from segpersona.problems import Problem
from segpersona.words import listed
from segpersona.worksheet.question import Given
from segpersona.worksheet.questions.journey import (
    FEWEST,
    MOST,
    NAME,
    PARTS,
    PLACES,
    STEPS,
    Place,
    feels_key,
    note_key,
)

TOO_FEW = Problem("A journey has at least three steps. Add another one first, then take this one out.")
TOO_MANY = Problem("A journey has at most eight steps. Take one out first.")
_SHARP = 2
"""How many steps of feeling between two neighbours make a turn worth saying."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step as it stands. ``slot``: its line in the questions that have one for each place. ``feels``: -2..2."""

    place: str
    slot: int
    name: str
    does: str = ""
    feels: int | None = None
    evidence: EvidenceKind = "belief"
    parts: Mapping[str, str]
    """Question key of PARTS -> what is written."""

    @property
    def told(self) -> bool:
        """Whether the card has something to say of it."""
        return bool(self.does) or self.feels is not None


def steps_of(given: Given) -> tuple[Step, ...]:
    """The steps of a journey in their order, empty ones included."""
    by_key = {row.key: (slot, row) for slot, row in enumerate(PLACES)}
    return tuple(_step(given, *by_key[key]) for key in order_of(given))


def order_of(given: Given) -> tuple[str, ...]:
    """The places that the journey uses, in its order; where nobody has chosen, the usual and the written ones."""
    chosen = given[STEPS][0].value if STEPS in given else None
    if isinstance(chosen, tuple) and len(chosen) >= FEWEST:
        return chosen
    return tuple(row.key for row in PLACES if row.usual or note_key(row.key) in given or feels_key(row.key) in given)


def with_step(order: Sequence[str], after: str) -> tuple[str, ...]:
    """The order with a new place right after another; raises TOO_MANY."""
    free = [row.key for row in PLACES if row.key not in order]
    if not free or len(order) >= MOST:
        raise TOO_MANY
    new = next((key for key in free if not _place(key).usual), free[0])
    at = list(order).index(after) + 1 if after in order else len(order)
    return (*order[:at], new, *order[at:])


def without_step(order: Sequence[str], place: str) -> tuple[str, ...]:
    """The order without a place; what is written there stays for when it comes back. Raises TOO_FEW."""
    if len(order) <= FEWEST:
        raise TOO_FEW
    return tuple(key for key in order if key != place)


def moved(order: Sequence[str], place: str, by: int) -> tuple[str, ...]:
    """The order with a place earlier (-1) or later (1); at an end it stays where it is."""
    rest = [key for key in order if key != place]
    at = min(max(list(order).index(place) + by, 0), len(rest))
    return (*rest[:at], place, *rest[at:])


def finding(steps: Sequence[Step], short: str) -> str:
    """What the curve shows, as a title."""
    felt = [step for step in steps if step.feels is not None]
    if len(felt) < 2:
        return f"Say how each step feels for {short}, and the curve draws itself"
    low, high = min(felt, key=_feels), max(felt, key=_feels)
    if _feels(low) == _feels(high):
        return f"Every step feels much the same to {short}"
    if _feels(low) < 0:
        return f"{_name(low)} is where {short} struggles most"
    return f"{_name(high)} is the best moment for {short}"


def turns(steps: Sequence[Step]) -> tuple[str, ...]:
    """Steep falls and rises, missing answers at hard steps, and steps of no value, as sentences. What is said of every
    step sets none apart."""
    felt = [step for step in steps if step.feels is not None]
    said = []
    for one, other in pairwise(felt):
        by = _feels(other) - _feels(one)
        if abs(by) >= _SHARP:
            said.append(f"From “{one.name}” to “{other.name}” the mood {'rises' if by > 0 else 'falls'} steeply.")
    hard = [step.name for step in felt if _feels(step) < 0 and not step.parts.get("step_move")]
    if hard:
        said.append(f"Hard, and nothing planned yet: {listed(hard)}.")
    useless = [step.name for step in steps if step.parts.get("step_useless")]
    if 0 < len(useless) < len(steps):
        said.append(f"Holds something nobody would miss: {listed(useless)}.")
    truth = [step.name for step in steps if step.parts.get("step_truth")]
    if 0 < len(truth) < len(steps):
        said.append(f"Won or lost at: {listed(truth)}.")
    return tuple(said)


def _step(given: Given, slot: int, place: Place) -> Step:
    note, felt = given.get(note_key(place.key), ()), given.get(feels_key(place.key), ())
    parts = {row.key: _line(given, row.key, slot) for row in PARTS}
    return Step(
        place=place.key, slot=slot, name=_line(given, NAME, slot) or place.name,
        does=str(note[0].value) if note else "", feels=int(float(str(felt[0].value))) - 3 if felt else None,
        evidence=note[0].evidence if note else "belief", parts={key: words for key, words in parts.items() if words},
    )  # fmt: skip


def _line(given: Given, key: str, slot: int) -> str:
    return next((str(answer.value) for answer in given.get(key, ()) if answer.slot == slot), "")


def _place(key: str) -> Place:
    return next(row for row in PLACES if row.key == key)


def _feels(step: Step) -> int:
    return step.feels or 0


def _name(step: Step) -> str:
    return f"“{step.name}”"
