"""Facts: what the data says about the groups a persona stands for, ready to be taken over as a worksheet line.

Only real differences are offered, so that noise does not become a biography.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from segpersona.fields import Field, Parts, Range, Text
from segpersona.model import Profile, Trait
from segpersona.problems import Problem
from segpersona.words import SHARES, capital, figure, listed, plural, times
from segpersona.worksheet.links import Link
from segpersona.worksheet.question import Question, Topic
from segpersona.worksheet.questions import QUESTIONS

REAL = 0.3
"""Smallest |effect| that is offered: halfway from "small" to "medium" by Cohen's reading of d and h."""

ENOUGH = 20
"""Fewest people a fact rests on; with fewer one odd customer makes the biography."""

_CLEARLY_LESS, _CLEARLY_MORE = 0.67, 1.5
"""Between these, "1.1 times the average" says less than the two numbers do."""

_MORE_ONLY = ("wants", "reach")
"""Questions that cannot be answered by what a group does less than others."""

_NAMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("age", ("age", "birth", "born")),
    ("location", ("city", "town", "region", "country", "state", "postcode", "area", "address", "place", "lives")),
    ("household", ("household", "children", "kids", "family", "married", "marital", "partner", "kidhome", "teenhome")),
    ("education", ("education", "degree", "school", "study")),
    ("work", ("job", "work", "occupation", "profession", "employment")),
    ("company", ("company", "industry", "employees", "sector", "firm")),
)
"""Words in a column's label -> the question about a person that it answers."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A difference offered as a line. ``words``: the sentence with its numbers; ``line``: short enough to be kept."""

    key: str
    letter: str
    words: str
    line: str
    source: str
    question: str
    topic: Topic
    link: str = ""
    """The key with its figures, as it is kept with the line."""


def facts(
    profiles: Sequence[Profile], letters: Sequence[str], section_key: str, *,
    accepted: AbstractSet[str] = frozenset(), most: int = 6,
) -> tuple[Fact, ...]:  # fmt: skip
    """What the data says about these groups that fits a section, largest difference first, ``most`` at the most.

    ``accepted``: keys of facts already taken over; they are not offered again.
    """
    rows = [row for row in QUESTIONS if row.section == section_key and row.topics]
    pairs = [
        (trait, profile) for trait, profile in _differences(profiles, letters) if _key(profile, trait) not in accepted
    ]
    offered = (
        fact_of(trait, profile.letter, row, people=profile.size)
        for trait, profile in pairs if (row := _home(trait, rows)) is not None
    )  # fmt: skip
    return tuple(offered)[:most]


def alike(profiles: Sequence[Profile], letters: Sequence[str], section_key: str) -> str:
    """Which of these groups are like everyone in what a section asks, and of which that cannot be told; "" where no
    group differs in it, since then the data may just not speak of it."""
    if not facts(profiles, [row.letter for row in profiles], section_key):
        return ""
    own = [row for row in profiles if row.letter in letters]
    few = [row.letter for row in own if row.size < ENOUGH]
    same = [row.letter for row in own if row.size >= ENOUGH and not facts(profiles, (row.letter,), section_key)]
    told = [f"{listed(same)}: same as everyone here, no real difference to your average customer."] * bool(same)
    return " ".join([*told, *[f"{listed(few)}: too few customers to tell."] * bool(few)])


def _differences(profiles: Sequence[Profile], letters: Sequence[str]) -> list[tuple[Trait, Profile]]:
    chosen = [profile for letter in letters for profile in profiles if profile.letter == letter]
    found = [(trait, profile) for profile in chosen for trait in profile.traits if _is_real(trait, profile)]
    return sorted(found, key=lambda pair: -abs(pair[0].effect))


def _is_real(trait: Trait, profile: Profile) -> bool:
    """Large enough and of enough people; that it cannot well be chance was seen to before it became a trait."""
    return abs(trait.effect) >= REAL and (trait.n or profile.size) >= ENOUGH


def _key(profile: Profile, trait: Trait) -> str:
    return f"{profile.letter}:{trait.key}"


def _home(trait: Trait, rows: Sequence[Question]) -> Question | None:
    """The question of a section that a difference answers: by what its column is called, else by its topic."""
    fitting = [row for row in rows if trait.topic in row.topics and (trait.effect > 0 or row.key not in _MORE_ONLY)]
    said = set("".join(c if c.isalpha() else " " for c in f"{trait.label} {trait.feature}".lower()).split())
    named = [key for key, words in _NAMED if said & set(words)]
    general = [row for row in fitting if row.key not in dict(_NAMED)]
    likely = [row for row in fitting if row.key in named] + general
    return next((row for row in likely if _takes(row, trait)), None)


def _takes(row: Question, trait: Trait) -> bool:
    """Whether the trait's line is one the question would keep: a year of birth is no age."""
    try:
        return row.field.clean(_line(trait, row)) is not None
    except Problem:
        return False


def fact_of(trait: Trait, letter: str, row: Question, *, people: int) -> Fact:
    """A difference as a line of a question. ``people``: of the whole group, where the difference does not say."""
    key = f"{letter}:{trait.key}"
    return Fact(
        key=key,
        letter=letter,
        words=_sentence(trait),
        line=_line(trait, row),
        source=f"{_compared(trait)}, {plural(trait.n or people, 'customer')}",
        question=row.key,
        topic=trait.topic,
        link=Link(key=key, value=trait.value, average=trait.average).text(),
    )


def _sentence(trait: Trait) -> str:
    """The trait's own words, and its two numbers where they do not name them yet."""
    said = trait.words.strip().rstrip(".")
    own, average = _shown(trait, trait.value), _shown(trait, trait.average)
    if own in said and average in said:
        return f"{said}."
    both = f"{trait.label}: {own} here, {average} on average."
    return both if said.startswith(f"{trait.label}:") else f"{said}. {both}"


def against(trait: Trait, value: float, average: float) -> str:
    """Both figures: "7.4 against 2.4 on average"."""
    return f"{_shown(trait, value)} against {_shown(trait, average)} on average"


def _shown(trait: Trait, value: float) -> str:
    return figure(value, trait.unit, trait.label)


def _compared(trait: Trait) -> str:
    """ "3.1 times the average", or both numbers where a multiple would say little."""
    ratio = trait.index / 100
    if ratio >= _CLEARLY_MORE or (0 < ratio <= _CLEARLY_LESS and trait.unit not in SHARES):
        return f"{times(ratio)} the average"
    return against(trait, trait.value, trait.average)


def _line(trait: Trait, row: Question) -> str:
    """Short enough for the question, so that taking it over never fails; a person makes it their own."""
    if isinstance(row.field, Range):
        return trait.level or figure(round(trait.value), trait.unit)
    limit = _room(row.field)
    said = (
        f"{trait.label}, {_shown(trait, trait.value)} of them" if trait.level else f"{trait.label}: {_compared(trait)}"
    )
    line = said if len(said) <= limit else trait.label[:limit].rstrip(" ,:")
    return capital(line)


def _room(field: Field) -> int:
    """How many characters a line of a question may have."""
    first = field.parts[0] if isinstance(field, Parts) else field
    return first.limit if isinstance(first, Text) else 0
