"""What every section of the priorities page works with, worked out once for each drawing of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.model import Measure, Profile, Project, Ranking, SavedSegmentation
from segpersona.prioritization.weights import TEAM, chosen
from segpersona.progress import ProjectState
from segpersona.ui import cached
from segpersona.ui.opened import store

WHO = "by"
"""The part of the address that says whose weights are on screen."""
THE_TEAM = "The team"


@dataclass(frozen=True)
class Desk:
    """The project, its groups, and the ranking as it is now."""

    project: Project
    state: ProjectState
    found: SavedSegmentation
    ranking: Ranking

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The groups."""
        return self.found.profiles

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Letter -> name."""
        return {row.letter: row.name for row in self.profiles}

    @cached_property
    def measures(self) -> Mapping[str, Measure]:
        """Key -> criterion."""
        return {row.key: row for row in self.ranking.measures}

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Who weighs by name."""
        return tuple(name for name in store().people(self.project.id) if name)

    @property
    def person(self) -> str:
        """Whose weights are on screen; "" for the team."""
        picked = str(st.session_state.get(WHO) or "")
        return picked if picked in self.people else self.people[0] if self.people else TEAM

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The criteria that the team wants to count."""
        return chosen(self.ranking.measures, store().weights(self.project.id))

    def label(self, key: str) -> str:
        """A criterion in words."""
        return self.measures[key].label if key in self.measures else key

    @cached_property
    def shown(self) -> Ranking:
        """The ranking as charts need it: without what they do not draw."""
        return replace(self.ranking, measures=(), checks=(), voices=(), certainty=None, withheld={})


def desk(project: Project, state: ProjectState) -> Desk:
    """The desk of a project; raises NO_DATA without groups."""
    found = acts.found_of(store(), project.id)
    measures, checked = cached.judged(found, state.dataset)
    return Desk(project, state, found, acts.ranked(store(), found, measures, checked))
