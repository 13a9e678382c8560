"""What a team is writing down on the Segments page: rules and drawn groups before they are used, capacity, answers.

Saved as it is given, so that nothing typed is lost; turned into segments when somebody says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import cast

from segpersona.fields import Value
from segpersona.model import SavedSegmentation
from segpersona.segmentation import Capacity, Drawn, OwnRule, compared, door, draw, likely_matches
from segpersona.segmentation.by_hand import MOST_GROUPS, QUESTIONS, SHARE, VERDICT, Compared
from segpersona.segmentation.own_rules import rules_from_json, rules_to_json
from segpersona.segmentation.right_size import CAPACITY
from segpersona.store import Store

_FIRST_GROUPS = 3


def capacity_of(store: Store, project: str) -> Capacity:
    """What the team said it can do in a quarter."""
    said = _read(store, project, "capacity")
    return Capacity(**{field.key: _number(said.get(field.key)) for field in CAPACITY})


def say_capacity(store: Store, project: str, key: str, raw: object, *, now: datetime) -> None:
    """One of the three numbers."""
    field = next(row for row in CAPACITY if row.key == key)
    _write(store, project, "capacity", {**_read(store, project, "capacity"), key: field.clean(raw)}, now)


def door_answers(store: Store, project: str, method: str) -> dict[str, Value]:
    """The answers to a door's fields, their defaults where nobody said anything."""
    said = _read(store, project, f"door:{method}")
    return {field.key: cast(Value, said.get(field.key, field.default)) for field in door(method).params}


def answer_door(store: Store, project: str, method: str, key: str, raw: object, *, now: datetime) -> None:
    """One answer to a door's fields."""
    field = next(row for row in door(method).params if row.key == key)
    _write(store, project, f"door:{method}", {**_read(store, project, f"door:{method}"), key: field.clean(raw)}, now)


def rules_of(store: Store, project: str) -> tuple[OwnRule, ...]:
    """The rules being written."""
    kept = store.choice(project, "rules")
    return rules_from_json(json.loads(kept)) if kept else ()


def keep_rules(store: Store, project: str, rules: Sequence[OwnRule], *, now: datetime) -> None:
    """Keep the rules being written."""
    store.set_choice(project, "rules", json.dumps(rules_to_json(rules)), now=now)


def drawn_groups(store: Store, project: str) -> tuple[Drawn, ...]:
    """The groups being drawn, with empty ones to fill."""
    kept = store.choice(project, "drawn")
    return tuple(Drawn(**row) for row in json.loads(kept)) if kept else (Drawn(name=""),) * _FIRST_GROUPS


def say_drawn(store: Store, project: str, place: int, key: str, raw: object, *, now: datetime) -> None:
    """One answer about one group."""
    field = next(row for row in (*(field for field, _ in QUESTIONS), SHARE) if row.key == key)
    value = field.clean(raw)
    groups = list(drawn_groups(store, project))
    said = asdict(groups[place]) | {key: value if key == "share" else value or ""}
    groups[place] = Drawn(**said)
    store.set_choice(project, "drawn", json.dumps([asdict(row) for row in groups]), now=now)


def add_drawn(store: Store, project: str, *, now: datetime) -> None:
    """Room for another group."""
    groups = [*drawn_groups(store, project), Drawn(name="")][:MOST_GROUPS]
    store.set_choice(project, "drawn", json.dumps([asdict(row) for row in groups]), now=now)


def draw_groups(store: Store, project: str, *, now: datetime) -> SavedSegmentation:
    """Turn what was drawn into the project's groups."""
    segments, profiles, model = draw(drawn_groups(store, project))
    return store.add_drawn(project, segments, profiles, VERDICT, model, now=now)


def believed_before(store: Store, found: SavedSegmentation) -> SavedSegmentation | None:
    """The groups that were drawn without data, if there are any to hold against these."""
    if found.believed:
        return None
    return store.drawn(found.project)


def matches_of(store: Store, believed: SavedSegmentation, found: SavedSegmentation) -> dict[str, str]:
    """Which group of the data each belief is held against: what somebody said, else the likeliest."""
    said = _read(store, found.project, f"matches:{believed.id}:{found.id}")
    return likely_matches(believed.profiles, found.profiles) | {key: str(value) for key, value in said.items()}


def say_match(
    store: Store, believed: SavedSegmentation, found: SavedSegmentation, letter: str, other: str, *, now: datetime
) -> None:
    """Hold a belief against a group of the data."""
    key = f"matches:{believed.id}:{found.id}"
    _write(store, found.project, key, {**_read(store, found.project, key), letter: other}, now)


def beliefs_compared(store: Store, believed: SavedSegmentation, found: SavedSegmentation) -> tuple[Compared, ...]:
    """What was expected beside what is there."""
    return compared(believed.profiles, found.profiles, matches_of(store, believed, found))


def _read(store: Store, project: str, key: str) -> dict[str, object]:
    kept = store.choice(project, key)
    return dict(json.loads(kept)) if kept else {}


def _write(store: Store, project: str, key: str, value: Mapping[str, object], now: datetime) -> None:
    store.set_choice(project, key, json.dumps(dict(value)), now=now)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None
