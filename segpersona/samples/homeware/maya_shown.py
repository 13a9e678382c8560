"""SHOWN: Maya's lines that the data answers, each tied to a difference of her main group, with what to say instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from segpersona.fields import Value
from segpersona.model import Answer, Profile, Trait
from segpersona.words import number, percent, plural, times


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A line that holds where the group has more (``side`` 1) or less (-1) of a feature than everyone.

    ``say``: the line; ``source``: what is counted, with gaps for here and everyone. ``otherwise``: the line and its
    source where the group does not differ so, from interviews.
    """

    question: str
    feature: str
    side: int
    say: Callable[[Trait], Value]
    source: str
    otherwise: tuple[Value, str]
    slot: int = 0
    show: Callable[[float], str] = number


_PLACES: Mapping[str, str] = {"Web": "Our website", "App": "Our app", "Shop": "Our shop", "Phone": "A call to our shop"}

SHOWN: tuple[Shown, ...] = (
    Shown(
        question="typical", feature="revenue", side=1, source="{here} in two years, {everyone} on average",
        say=lambda trait: f"Spends {times(trait.index / 100)} the average",
        otherwise=("Spends steadily, all year round", "8 of 12 interviews"),
    ),
    Shown(
        question="typical", slot=1, feature="tenure", side=1, source="{here} days as a customer, {everyone} on average",
        say=lambda trait: f"Has been with us for {_months(trait.value)} months",
        otherwise=("Came for one pan and stayed", "5 of 12 interviews"),
    ),
    Shown(
        question="wants", slot=1, feature="recency", side=-1,
        source="last order {here} days ago, {everyone} on average",
        say=lambda trait: "Never run out of the basics",
        otherwise=("Never run out of the basics", "7 of 12 interviews"),
    ),
    Shown(
        question="trigger", feature="typical_gap", side=-1, source="{here} days between orders, {everyone} on average",
        say=lambda trait: f"The basics run low, about {_weeks(trait.value)} weeks after the last order",
        otherwise=("The basics run low", "7 of 12 interviews"),
    ),
    Shown(
        question="habits", feature="orders", side=1, source="{here} orders, {everyone} on average",
        say=lambda trait: f"Orders about {number(round(trait.value))} times in two years",
        otherwise=("Orders little and often", "8 of 12 interviews"),
    ),
    Shown(
        question="habits", slot=1, feature="main Category", side=1, show=percent,
        source="{here} of these customers, {everyone} of all", say=lambda trait: f"Mostly buys {trait.level.lower()}",
        otherwise=("Mostly buys what she uses every day", "9 of 12 interviews"),
    ),
    Shown(
        question="price_watch", feature="share Discount used", side=-1, show=percent,
        source="a code in {here} of orders, {everyone} on average", say=lambda trait: 2.0,
        otherwise=(3.0, "6 of 12 interviews"),
    ),
    Shown(
        question="reach", feature="main Channel", side=1, show=percent,
        source="{here} buy mostly there, {everyone} of all", say=lambda trait: _PLACES.get(trait.level, trait.level),
        otherwise=("Our website, in the evening", "8 of 12 interviews"),
    ),
    Shown(
        question="typical_traits", feature="share Discount used", side=-1, show=percent,
        source="a code in {here} of orders, {everyone} on average",
        say=lambda trait: "Comes back on her own for things she uses up, and pays the full price.",
        otherwise=("Comes back on her own for things she uses up.", "9 of 12 interviews"),
    ),
)  # fmt: skip


def line(row: Shown, profile: Profile) -> Answer:
    """The answer to a row: From data and tied to its trait where the group differs that way, else From research."""
    fitting = [trait for trait in profile.traits if trait.feature == row.feature and trait.effect * row.side > 0]
    if not fitting:
        value, source = row.otherwise
        return Answer(question=row.question, slot=row.slot, value=value, evidence="research", source=source)
    trait = max(fitting, key=lambda found: abs(found.effect))
    counted = row.source.format(here=row.show(trait.value), everyone=row.show(trait.average))
    return Answer(
        question=row.question, slot=row.slot, value=row.say(trait), evidence="data",
        source=f"{counted}, {plural(profile.size, 'customer')}", fact=f"{profile.letter}:{trait.key}",
    )  # fmt: skip


def _months(days: float) -> str:
    return number(round(days / 30.4))


def _weeks(days: float) -> str:
    return number(round(days / 7))
