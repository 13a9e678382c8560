"""Coverage: which personas speak for which groups, whom nobody speaks for, and the fewest people who speak for enough.

A persona speaks for all customers of the groups it stands for; one that is there so that nobody chases such customers
speaks for none. Groups do not overlap, so shares of groups add up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeAlias

from segpersona.model import Persona, Profile
from segpersona.words import capital, listed

By = Literal["customers", "revenue"]
Reach: TypeAlias = "Callable[[Sequence[Speaker]], float]"

_EXACT = 14
"""Up to this many people every team is tried; of more, whoever adds most comes next."""


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """A persona on the map, or one that could be pictured (``persona`` is "")."""

    persona: str
    name: str
    letters: frozenset[str]
    chased: bool = True


@dataclass(frozen=True, kw_only=True)
class Shares:
    """Of all customers and of all revenue; None where no group's revenue is known. A group too small for its revenue to
    be shown adds none."""

    customers: float
    money: float | None


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """``spoken``: by speaker. ``unspoken``: whom nobody speaks for, of whom ``refused`` are groups that somebody was
    pictured for as not to be chased. ``shared``: pairs of speakers with customers in common."""

    spoken: tuple[tuple[Speaker, Shares], ...]
    unspoken: Shares
    letters: tuple[str, ...]
    refused: Shares
    shared: tuple[tuple[Speaker, Speaker, Shares], ...]


@dataclass(frozen=True, kw_only=True)
class Team:
    """The fewest who speak for a share. ``reached`` may stay below it where even everybody is too few."""

    members: tuple[Speaker, ...]
    reached: float


def speaker(persona: Persona, name: str) -> Speaker:
    """A persona as a speaker."""
    refused = any(row.question == "role" and row.value == "not" for row in persona.answers)
    return Speaker(persona=persona.id, name=name, letters=frozenset(persona.letters), chased=not refused)


def shares(profiles: Sequence[Profile], letters: Collection[str]) -> Shares:
    """What these groups are of everyone."""
    own = [row for row in profiles if row.letter in letters]
    known = any(row.revenue_share is not None for row in profiles)
    money = sum(row.revenue_share or 0.0 for row in own) if known else None
    return Shares(customers=sum(row.share for row in own), money=money)


def coverage(speakers: Sequence[Speaker], profiles: Sequence[Profile]) -> Coverage:
    """The map."""
    everyone = {row.letter for row in profiles}
    spoken = {letter for row in speakers if row.chased for letter in row.letters}
    refused = {letter for row in speakers if not row.chased for letter in row.letters} - spoken
    left = everyone - spoken
    chased = [row for row in speakers if row.chased]
    shared = [
        (one, other, shares(profiles, one.letters & other.letters))
        for one, other in combinations(chased, 2)
        if one.letters & other.letters & everyone
    ]
    return Coverage(
        spoken=tuple((row, shares(profiles, row.letters)) for row in speakers),
        unspoken=shares(profiles, left), letters=tuple(sorted(left)), refused=shares(profiles, refused & left),
        shared=tuple(sorted(shared, key=lambda row: -row[2].customers)),
    )  # fmt: skip


def fewest(speakers: Sequence[Speaker], profiles: Sequence[Profile], share: float, by: By) -> Team:
    """The fewest who together speak for a share of customers or revenue, those there are and one that could be pictured
    for each group nobody speaks for. Of teams of one size the one with more known people, then the one that reaches
    further. A group that brings nothing counts nothing."""
    worth = {row.letter: max(_worth(row, by), 0.0) for row in profiles}
    there = [row for row in speakers if row.chased and row.letters & set(worth)]
    spoken = {letter for row in there for letter in row.letters}
    names = {row.letter: f"a new one for {row.letter}" for row in profiles}
    fresh = [Speaker(persona="", name=names[letter], letters=frozenset(letter)) for letter in worth
             if letter not in spoken and worth[letter] > 0]  # fmt: skip
    everyone = [*there, *fresh]
    total = sum(worth.values())
    if not everyone or total <= 0:
        return Team(members=(), reached=0.0)

    def reach(team: Sequence[Speaker]) -> float:
        return sum(worth.get(letter, 0.0) for letter in {letter for row in team for letter in row.letters}) / total

    members = _smallest(everyone, share, reach) if len(everyone) <= _EXACT else _largest_first(everyone, share, reach)
    return Team(members=tuple(members), reached=reach(members))


def _smallest(everyone: Sequence[Speaker], share: float, reach: Reach) -> Sequence[Speaker]:
    """Every team is tried, the small ones first."""
    for size in range(1, len(everyone) + 1):
        teams = [team for team in combinations(everyone, size) if reach(team) >= share - 1e-9]
        if teams:
            return max(teams, key=lambda team: (sum(bool(row.persona) for row in team), reach(team)))
    return everyone


def _largest_first(everyone: Sequence[Speaker], share: float, reach: Reach) -> Sequence[Speaker]:
    """Whoever adds most comes next."""
    team: list[Speaker] = []
    rest = list(everyone)
    while rest and reach(team) < share - 1e-9:
        best = max(rest, key=lambda row: (reach([*team, row]), bool(row.persona)))
        team.append(best)
        rest.remove(best)
    return team


def team_words(team: Team, by: By) -> str:
    """Who they are, in a sentence."""
    if not team.members:
        return "There is nobody to choose from yet."
    names = listed([row.name for row in team.members])
    verb = "speaks" if len(team.members) == 1 else "speak"
    return f"{capital(names)} {verb} for {team.reached:.0%} of {by}."


def _worth(profile: Profile, by: By) -> float:
    return profile.share if by == "customers" else profile.revenue_share or 0.0
