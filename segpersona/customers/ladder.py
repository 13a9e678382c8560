"""The ladder of readiness: what the data at hand allows, and what one more file would add."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from segpersona.model import Customers, FileKind

RungKey = Literal["beliefs", "survey", "customers", "orders", "responses"]


@dataclass(frozen=True, kw_only=True)
class Rung:
    """One step: what it is made of, what it tells once it is there, and what a file for it would add."""

    key: RungKey
    label: str
    allows: str
    adds: str


RUNGS = (
    Rung(key="beliefs", label="What your team believes",
         allows="You can picture customers from what your team believes; each line is marked as a belief.", adds=""),
    Rung(key="survey", label="A survey",
         allows="You see what people want and think, in their own answers.",
         adds="Answers to a survey would show what people want and think: attitudes, not only deeds."),
    Rung(key="customers", label="A list of customers",
         allows="You see who your customers are.",
         adds="A list of customers would show who they are: age, place, how long they have been with you."),
    Rung(key="orders", label="Orders",
         allows="You see what customers are worth, how often they buy, and who is overdue.",
         adds="Orders with customer, date and amount would show what each customer is worth, and when they buy."),
    Rung(key="responses", label="Answers to campaigns",
         allows="You see which groups answer which offers.",
         adds="A file of campaigns sent and answered would show which offers work for whom."),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Step:
    """A rung as it stands: whether it is there, and its sentence."""

    rung: Rung
    there: bool

    @property
    def words(self) -> str:
        """What it allows, or would add."""
        return self.rung.allows if self.there else self.rung.adds


def ladder(kinds: Collection[FileKind], customers: Customers | None = None) -> tuple[Step, ...]:
    """The rungs from the lowest to the highest. ``kinds``: the kinds of the files that are there.

    A column can stand for a file: money in a customer list tells value, an outcome tells how people answered.
    """
    there = {"beliefs", *kinds} | (_by_columns(customers) if customers else set())
    return tuple(Step(rung=rung, there=rung.key in there) for rung in RUNGS)


def _by_columns(customers: Customers) -> set[str]:
    found = {"responses"} if any(row.role == "outcome" for row in customers.columns) else set()
    if any(row.role == "scale" for row in customers.columns):
        found.add("survey")
    return found
