"""Priorities: what matters to the team and to each of its people, the ranking that follows, the groups to work on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from segpersona.actions.measures import behind, judged
from segpersona.actions.segments import NO_DATA
from segpersona.customers import sounds_sensitive
from segpersona.exports import inert
from segpersona.fields import Field, LongText, Scale, Text
from segpersona.model import Axis, Check, Mark, Measure, OwnCriterion, Ranking, SavedSegmentation, Voice, WeightWay
from segpersona.prioritization import CRITERIA, rank
from segpersona.prioritization.asking import MARKS, mark_field
from segpersona.prioritization.assumptions import field_of
from segpersona.prioritization.explaining import explained
from segpersona.prioritization.weights import MOST, NEW, TEAM, chosen, counted, pair_field, voice, weight_field
from segpersona.problems import Problem
from segpersona.store import Store

TOO_MANY = Problem("At most {most} things can be weighed against each other. Take one out first.")
NO_REASON = Problem("Write down why you go on with this group. A sentence is enough.")
TAKEN = Problem("“{name}” is there already. Choose another name.")
PRIVATE = Problem(
    "Groups are not judged by who people are in body, belief or origin. Choose something else that matters."
)
REASON = LongText(key="reason", label="Why go on with this group?", limit=400, rows=2, required=True)
NAME = Text(key="name", label="Name", limit=60, required=True)
OWN_LABEL = Text(key="own_label", label="What else matters?", limit=60, required=True)
_END = Text(key="end", label="An end of the scale in words", limit=40)


def found_of(store: Store, project: str) -> SavedSegmentation:
    """The groups of a project; raises NO_DATA."""
    found = store.segmentation(project)
    if found is None:
        raise NO_DATA
    return found


def say_weight(
    store: Store, project: str, criterion: str, value: object, *, now: datetime, person: str = TEAM
) -> None:  # fmt: skip
    """How much one criterion matters to a person, on the words of its field."""
    cleaned = _number(weight_field(criterion, "", "", NEW), value)
    store.set_weight(project, criterion, cleaned, now=now, person=person)


def weights_of(store: Store, project: str, person: str = TEAM) -> dict[str, float]:
    """What the team said of each criterion, and over it what a person said."""
    return {**store.weights(project), **(store.weights(project, person) if person else {})}


def choose_criteria(
    store: Store, project: str, keys: Sequence[str], measures: Sequence[Measure], *, now: datetime
) -> None:
    """Which criteria count: those that are new count some, those left out not at all."""
    if len(keys) > MOST:
        raise TOO_MANY.with_(most=MOST)
    said = store.weights(project)
    before = chosen(measures, said)
    added = {key: NEW for key in keys if key not in before}
    gone = {key: 0.0 for key in before if key not in keys}
    store.set_weights(project, {**added, **gone}, now=now)


def add_person(store: Store, project: str, name: object, *, now: datetime) -> None:
    """Somebody else weighs too, beginning with what the team said."""
    cleaned = str(NAME.clean(name)).replace("\n", " ")
    if cleaned in store.people(project):
        raise TAKEN.with_(name=cleaned)
    store.set_person(project, cleaned, "words", now=now)


def way_of(store: Store, project: str, person: str) -> WeightWay:
    """How a person says what matters."""
    return store.people(project).get(person, "words")


def say_way(store: Store, project: str, person: str, way: WeightWay, *, now: datetime) -> None:
    """A person says what matters in another way."""
    store.set_person(project, person, way, now=now)


def move_up(store: Store, project: str, person: str, order: Sequence[str], criterion: str, *, now: datetime) -> None:
    """One criterion changes places with the one above."""
    moved = list(order)
    place = moved.index(criterion)
    if place:
        moved[place - 1], moved[place] = moved[place], moved[place - 1]
    places = {key: float(at) for at, key in enumerate(moved, 1)}
    store.set_weights(project, places, now=now, person=person, way="order")


def order_of(said: dict[str, float], keys: Sequence[str]) -> list[str]:
    """The criteria in a person's order of importance; those without a place come last."""
    return sorted(keys, key=lambda key: (said.get(key, float("inf")), keys.index(key)))


def say_pair(
    store: Store, project: str, person: str, pair: tuple[str, str], value: object, *, now: datetime
) -> None:  # fmt: skip
    """Which of two criteria matters more."""
    field = pair_field(*pair, labels=dict.fromkeys(pair, ""))
    store.set_weight(project, field.key, _number(field, value), now=now, person=person, way="pairs")


def say_mark(
    store: Store, found: SavedSegmentation, person: str, criterion: str, letter: str, value: object, *, now: datetime
) -> None:
    """What a person says of a group."""
    cleaned = _number(mark_field(criterion, "", "1", str(MARKS)), value)
    mark = Mark(person=person, criterion=criterion, letter=letter, value=cleaned)
    store.set_mark(found.project, found.id, mark, now=now)


def add_own(
    store: Store, project: str, label: object, axis: Axis, left: object, right: object, *, now: datetime,
    feature: str = "", less_is_better: bool = False,
) -> None:  # fmt: skip
    """A criterion of the team's own: marks from ``left`` to ``right``, or the mean of a column."""
    name = str(OWN_LABEL.clean(label))
    if sounds_sensitive(name) or sounds_sensitive(feature):
        raise PRIVATE
    own = store.own_criteria(project)
    if name in {row.label for row in CRITERIA} | {row.label for row in own}:
        raise TAKEN.with_(name=name)
    key = f"own:{re.sub(r'[^a-z0-9]+', '-', name.lower())}-{len(own) + 1}"
    ends = [str(_END.clean(end) or usual) for end, usual in ((left, "Not at all"), (right, "Very much"))]
    made = OwnCriterion(key=key, label=name, axis=axis, left=ends[0], right=ends[1], feature=feature,
                        less_is_better=less_is_better)  # fmt: skip
    store.add_own_criterion(project, made, now=now)
    store.set_weight(project, key, NEW, now=now)


def assume(store: Store, project: str, key: str, value: object, *, now: datetime) -> None:
    """Assume something where the data says nothing; empty takes it back."""
    cleaned = field_of(key).clean(value)
    store.set_assumption(project, key, cleaned if isinstance(cleaned, float) else None, now=now)


def let_through(
    store: Store, found: SavedSegmentation, letter: str, check: str, reason: object, *, now: datetime
) -> None:  # fmt: skip
    """Go on with a group that failed a check; the reason is kept."""
    words = str(reason or "").strip()
    if not words:
        raise NO_REASON
    store.set_let_through(found.project, found.id, letter, check, str(REASON.clean(words)), now=now)


def take_back(store: Store, found: SavedSegmentation, letter: str, check: str, *, now: datetime) -> None:
    """The check counts again."""
    store.set_let_through(found.project, found.id, letter, check, "", now=now)


def voices_of(store: Store, project: str, measures: Sequence[Measure]) -> tuple[Voice, ...]:
    """Everybody's weights; the team's where nobody has come by name."""
    keys = counted(measures, store.weights(project))
    people = store.people(project)
    named = [name for name in people if name] or [TEAM]
    return tuple(_voice(store, project, name, people.get(name, "words"), keys) for name in named)


def _voice(store: Store, project: str, person: str, way: WeightWay, keys: Sequence[str]) -> Voice:
    said = weights_of(store, project, person) if way == "words" else store.weights(project, person, way)
    return voice(person, way, said, keys)


def ranking_of(store: Store, project: str) -> Ranking:
    """The ranking of the current groups under everybody's weights."""
    found = found_of(store, project)
    measures, checked = judged(store, found, behind(store, found))
    return ranked(store, found, measures, checked)


def ranked(store: Store, found: SavedSegmentation, measures: Sequence[Measure], checked: Sequence[Check]) -> Ranking:
    """The same from figures and checks that are at hand."""
    voices = voices_of(store, found.project, measures)
    return rank(found.profiles, measures=measures, checks=checked, voices=voices)


def scores_as_csv(ranking: Ranking, found: SavedSegmentation) -> bytes:
    """Every score to the last number, safe to open in a spreadsheet."""
    table = explained(ranking, found.profiles)
    words = ["letter", "group", "criterion", "formula"]
    table[words] = table[words].map(inert)
    return table.to_csv(index=False).encode("utf-8-sig")


def choose_targets(store: Store, project: str, letters: Sequence[str], *, now: datetime) -> None:
    """The groups to work on, best first."""
    store.set_targets(project, found_of(store, project).id, tuple(letters), now=now)


def _number(field: Field | Scale, value: object) -> float:
    return float(str(field.clean(value)))
