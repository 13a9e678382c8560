"""maya: the example's finished persona, put together from what interviews said and what the computed groups show."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.model import Answer, Profile
from segpersona.samples.homeware.maya_said import SAID
from segpersona.samples.homeware.maya_shown import SHOWN, line
from segpersona.samples.homeware.maya_steps import STEPS

_CLEARLY = 0.8
"""A large difference by Cohen's reading of d and h."""


class Maya:
    """Maya Lindgren for the group that brings most, and for those who buy presents if they are another group."""

    group: str = ""
    facts: int = 0

    def letters(self, profiles: Sequence[Profile]) -> tuple[str, ...]:
        """``profiles``: at least one."""
        main = _main(profiles)
        return (main.letter, *_present_buyers(profiles, main))

    def answers(self, profiles: Sequence[Profile]) -> tuple[Answer, ...]:
        """Lines from data say what holds for the main group as it was found; where it does not differ from everyone in
        that, the line is the interviews' instead."""
        return SAID + STEPS + tuple(line(row, _main(profiles)) for row in SHOWN)


def _main(profiles: Sequence[Profile]) -> Profile:
    return max(profiles, key=lambda profile: (profile.revenue_share or 0.0, profile.share))


def _present_buyers(profiles: Sequence[Profile], main: Profile) -> tuple[str, ...]:
    gifts = {
        profile.letter: trait.effect
        for profile in profiles
        for trait in profile.traits
        if profile is not main and trait.feature == "share Gift" and trait.effect >= _CLEARLY
    }
    return (max(gifts, key=lambda letter: gifts[letter]),) if gifts else ()
