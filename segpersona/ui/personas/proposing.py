"""PROPOSALS: what can be put into an empty line with one press, worked out from what is known already."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from segpersona.actions import deciding, finishing
from segpersona.actions import personas as acts
from segpersona.fields import Value
from segpersona.model import Persona
from segpersona.prioritization.levers import actions, effects
from segpersona.store import Store
from segpersona.ui import cached
from segpersona.ui.frame import Screen
from segpersona.ui.state import acting, now
from segpersona.worksheet import Question

Proposal = tuple[str, Value]
"""In words, and as the answer."""


def propose(page: Screen, persona: Persona, row: Question) -> None:
    """Offer what could stand in the first free line of a question; nothing where nobody knows better."""
    found = PROPOSALS.get(row.key)
    free = next((slot for slot in range(row.slots) if acts.given(persona, row.key, slot).value is None), None)
    offered = found(page, persona) if found and free is not None else None
    if offered is None or free is None:
        return
    words, value = offered
    version = acts.given(persona, row.key, free).version

    def keep(store: Store) -> None:
        acts.answer(store, persona.id, row.key, free, value, base_version=version, now=now())

    st.button(f"Use: {words}", key=f"sp_propose_{persona.id}_{row.key}_{free}", icon=":material/add:", type="tertiary",
              on_click=acting(keep))  # fmt: skip


def _review(page: Screen, persona: Persona) -> Proposal | None:
    day = finishing.review_day(now().date())
    return f"{acts.question('review').field.show(day)}, six months from now", day


def _talks(page: Screen, persona: Persona) -> Proposal | None:
    counted = finishing.talks(page.store.sources(page.project.id))
    return (f"{acts.question('talks').field.show(counted)}, from what you gathered", counted) if counted else None


def _next(page: Screen, persona: Persona) -> Proposal | None:
    found = page.state.segmentation
    if found is None or found.believed:
        return None
    rows, moves = cached.ladder(found, page.state.dataset), deciding.moves(page.store, found)
    return finishing.first_step(persona, actions(rows, effects(rows, moves), moves), rows.currency)


PROPOSALS: Mapping[str, Callable[[Screen, Persona], Proposal | None]] = {
    "review": _review, "talks": _talks, "next": _next,
}  # fmt: skip
"""By the key of a question."""
