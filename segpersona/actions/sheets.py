"""The cards and pages of a project, as they are printed and told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from segpersona.actions.personas import at_work, card_of
from segpersona.model import Card, Project, SavedSegmentation, SegmentSheet
from segpersona.sheets import card_for, segment_sheet
from segpersona.store import Store


def cards_of(store: Store, project: Project, *, today: date) -> tuple[Card, ...]:
    """The card of every persona that is not put away, in the order they were written."""
    found, brand = store.segmentation(project.id), store.brand(project.id)
    return tuple(
        card_of(persona, found, project=project.name, today=today, language=brand.language)
        for persona in at_work(store, project.id)
    )


def sheets_of(
    found: SavedSegmentation, cards: Sequence[Card], *, project: str, today: date, language: str
) -> tuple[SegmentSheet, ...]:  # fmt: skip
    """Every group on a page, the persona to picture with it."""
    return tuple(
        segment_sheet(
            profile, found.profiles, card_for(profile.letter, cards), project=project, today=today, language=language,
            fixed=not found.stability and not profile.belief,
        )
        for profile in found.profiles
    )  # fmt: skip
