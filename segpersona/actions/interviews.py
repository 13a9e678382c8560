"""Interviews: whom of a group to talk to, and what to ask them."""

from __future__ import annotations

from segpersona.actions.data import customers_of
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.research import Belief, Callers, eight, guide
from segpersona.store import Store
from segpersona.worksheet import QUESTIONS, SECTIONS


def eight_of(store: Store, project: str, letter: str) -> tuple[Callers, ...]:
    """The customers of a group to talk to, by their numbers only; none where the data has changed since."""
    dataset, found = store.dataset(project), store.segmentation(project)
    if dataset is None or found is None or found.dataset != dataset.id:
        return ()
    return eight(customers_of(store, dataset).table, store.labels(found.id), letter)


def guide_of(store: Store, persona: Persona) -> bytes:
    """The guide for a persona's interviews as a text file."""
    letter = next(iter(persona.letters), "")
    callers = eight_of(store, persona.project, letter) if letter else ()
    text = guide(short_name(persona) or "this person", beliefs(persona), callers)
    return text.encode("utf-8-sig")


def beliefs(persona: Persona) -> list[Belief]:
    """Every line that is a belief, in the order of the worksheet."""
    titles = {section.key: section.title for section in SECTIONS}
    lines = [(row, answer) for row in QUESTIONS for answer in persona.answers if answer.question == row.key]
    open_ones = [(row, answer) for row, answer in lines if answer.evidence == "belief" and not row.evidence_fixed]
    return [
        Belief(section=row.section, title=titles[row.section], words=row.field.show(answer.value))
        for section in SECTIONS
        for row, answer in open_ones
        if row.section == section.key and row.field.show(answer.value)
    ]
