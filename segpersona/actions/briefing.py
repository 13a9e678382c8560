"""What a room is told of a project, gathered from everything that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from segpersona.actions import deciding, measures
from segpersona.actions.priorities import ranked
from segpersona.actions.sheets import cards_of, sheets_of
from segpersona.briefing import briefing
from segpersona.model import Briefing, Persona, Project
from segpersona.prioritization.deciding import latest
from segpersona.store import Store

_NEXT = "next"
"""The question of the worksheet: what is done next, by whom, until when."""


def briefing_of(store: Store, project: Project, *, today: date) -> Briefing | None:
    """Everything worth telling; None while there are no groups."""
    found = store.segmentation(project.id)
    if found is None or not found.profiles:
        return None
    cards, language = cards_of(store, project, today=today), store.brand(project.id).language
    sheets = sheets_of(found, cards, project=project.name, today=today, language=language)
    known = measures.behind(store, found)
    ranking = ranked(store, found, *measures.judged(store, found, known))
    decided = latest(store.decisions(project.id, found.id))
    return briefing(
        found, sheets, cards, ranking, ladder=deciding.ladder(store, found, known), language=language, today=today,
        standings=deciding.standings(store, found, ranking), project=project.name,
        owners={letter: row.owner for letter, row in decided.items()}, deeds=_deeds(store.personas(project.id)),
    )  # fmt: skip


def _deeds(personas: Sequence[Persona]) -> dict[str, tuple[str, str]]:
    """Main group of a persona -> what is done next for it, and by whom: the first line that says so."""
    found: dict[str, tuple[str, str]] = {}
    for persona in personas:
        lines = sorted((row for row in persona.answers if row.question == _NEXT), key=lambda row: row.slot)
        said = [row.value for row in lines if isinstance(row.value, tuple) and len(row.value) > 1 and row.value[0]]
        if said and persona.letters:
            found.setdefault(persona.letters[0], (said[0][0], said[0][1]))
    return found
