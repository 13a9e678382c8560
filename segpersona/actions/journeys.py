"""Journeys: steps come, go, move and get names; what is said in a walk becomes lines; a day's story is drafted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from segpersona.actions.personas import answer, given, the_persona
from segpersona.model import Answer, Persona
from segpersona.personas import short_name
from segpersona.problems import Problem
from segpersona.store import Store
from segpersona.worksheet import answered
from segpersona.worksheet.journey import moved, order_of, with_step, without_step
from segpersona.worksheet.questions.journey import STEPS
from segpersona.worksheet.story import day_story, walk_story

NOTHING_TO_TELL = Problem("There is too little to tell a story from. Write a name, a want and a step of the journey.")
_STORIES = {"story": day_story, "scenario": walk_story}


def add_step(store: Store, persona_id: str, after: str, *, clock: Callable[[], datetime]) -> None:
    """A new step behind another."""
    _reorder(store, persona_id, lambda order: with_step(order, after), clock())


def drop_step(store: Store, persona_id: str, place: str, *, clock: Callable[[], datetime]) -> None:
    """Take a step out; its words stay in the history and come back with it."""
    _reorder(store, persona_id, lambda order: without_step(order, place), clock())


def move_step(store: Store, persona_id: str, place: str, by: int, *, clock: Callable[[], datetime]) -> None:
    """A step one place earlier (-1) or later (1)."""
    _reorder(store, persona_id, lambda order: moved(order, place, by), clock())


def draft(persona: Persona, key: str) -> str:
    """A story for one of the two questions that tell one, from the lines there are; "" where they are too few."""
    return _STORIES[key](answered(persona), short_name(persona))


def use_draft(store: Store, persona_id: str, key: str, *, clock: Callable[[], datetime]) -> None:
    """Put the draft where it belongs, marked Colour: nobody has said yet that it is true."""
    persona = the_persona(store, persona_id)
    if not (words := draft(persona, key)):
        raise NOTHING_TO_TELL
    was = given(persona, key)
    made = Answer(question=key, value=words, evidence="colour", source="Drafted from the lines of this persona")
    store.save_answer(persona_id, made, base_version=was.version, now=clock())


def _reorder(
    store: Store, persona_id: str, change: Callable[[tuple[str, ...]], tuple[str, ...]], now: datetime
) -> None:  # fmt: skip
    persona = the_persona(store, persona_id)
    order = change(order_of(answered(persona)))
    answer(store, persona_id, STEPS, 0, order, base_version=given(persona, STEPS).version, now=now)
