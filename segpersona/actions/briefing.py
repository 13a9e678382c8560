"""What a room is told of a project, gathered from everything that is known of it."""

from __future__ import annotations

from datetime import date

from segpersona.actions import deciding, measures
from segpersona.actions.priorities import ranked
from segpersona.actions.sheets import cards_of, sheets_of
from segpersona.briefing import briefing
from segpersona.model import Briefing, Project
from segpersona.prioritization.deciding import latest
from segpersona.store import Store


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
        owners={letter: row.owner for letter, row in decided.items()},
    )  # fmt: skip
