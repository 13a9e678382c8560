"""compose: from a persona's answers and its groups to the card that is drawn and printed.

Works with any answers, none included: what is missing leaves its block empty, what no longer fits is set aside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from segpersona.colours import segment_colour
from segpersona.fields import Scale, Shares
from segpersona.locales import grouped, month
from segpersona.model import Block, Card, EvidenceKind, Membership, Meter, Persona, Profile, Stage, Statement
from segpersona.worksheet import (
    BACKED,
    QUESTIONS,
    SECTIONS,
    STORIES,
    Given,
    answered,
    beyond,
    evidence_of,
    face,
    face_alt,
    statement,
    steps_of,
    to_find_out,
)

UNNAMED = "Unnamed persona"
NOT_CHASED = "Not to be chased"
_MIX = ("Product", "Price", "Place", "Promotion", "Say it like this")
_ROWS = {row.key: row for row in QUESTIONS}


def compose(
    persona: Persona, profiles: Sequence[Profile], notes: Sequence[str] = (), *,
    project: str = "", today: date | None = None, language: str = "en",
) -> Card:  # fmt: skip
    """The persona's card. ``profiles``: of every group; ``notes``: research notes behind it, counted in the footer.
    ``language``: of month names and numbers, and the one the persona is written in."""
    given = answered(persona)
    name, letter = _words(given, "name") or UNNAMED, _main_letter(persona, profiles)
    chosen = {key.removeprefix("portrait_"): str(given[key][0].value) for key in given if key.startswith("portrait_")}
    seed = _words(given, "name") or persona.id
    evidence = evidence_of(persona)
    return Card(
        name=name, short=_short(given) or UNNAMED, archetype=_type(given), quote=_words(given, "quote"),
        quote_evidence=_quote_evidence(given), letter=letter,
        portrait=face(_words(given, "face"), persona.picture, seed, segment_colour(letter), **chosen),
        portrait_alt=face_alt(_words(given, "face"), persona.picture, seed, _short(given) or "the persona", **chosen),
        blocks=_blocks(given),
        memberships=_memberships(persona, profiles), backed=evidence.backed, counted=evidence.counted,
        footer=_footer(persona, profiles, notes, today, language), project=project,
        decision=_words(given, "persona_scope"), language=language, strength=evidence.strength,
        beyond=beyond(given) + to_find_out(persona),
    )  # fmt: skip


def short_name(persona: Persona) -> str:
    """What people call the persona: the short name, else the whole one, "" while it has none."""
    return _short(answered(persona))


@dataclass(frozen=True, kw_only=True)
class _Part:
    """A block of the card: its section gives the number; ``fill`` gives its contents."""

    key: str
    section: str
    title: str
    fill: Callable[[Given, str], Block]


def _blocks(given: Given) -> tuple[Block, ...]:
    """All ten blocks in worksheet order, empty ones included, so that a card keeps its shape."""
    numbers = {section.key: section.number for section in SECTIONS}
    titles = {"short": _short(given) or "them"}
    filled = ((part, part.fill(given, part.key)) for part in _PARTS)
    return tuple(
        replace(block, key=part.key, title=part.title.format(**titles), number=numbers[part.section])
        for part, block in filled
    )


def _lines(given: Given, block: str) -> Block:
    """Every answer of the block's questions as a line."""
    rows = [row for row in QUESTIONS if row.block == block]
    return _untitled(statements=tuple(statement(row, answer) for row in rows for answer in given.get(row.key, ())))


def _day(given: Given, block: str) -> Block:
    """The day story; where there is none, the next best thing that was told."""
    told = next((given[key][0] for key in STORIES if key in given), None)
    return _untitled(story=str(told.value), evidence=told.evidence) if told else _untitled()


def _think(given: Given, block: str) -> Block:
    """Places between two ends."""
    meters = []
    for row in QUESTIONS:
        if row.block == block and row.key in given and isinstance(row.field, Scale):
            at, answer = (_figure(given, row.key) - 1) / (row.field.steps - 1), given[row.key][0]
            ends = (row.field.left, row.field.right)
            meters.append(Meter(left=ends[0], right=ends[1], at=at, evidence=answer.evidence, note=answer.source))
    return _untitled(meters=tuple(meters))


def _devices(given: Given, block: str) -> Block:
    """Shares of visits by device, and how at ease they are with technology."""
    field = _ROWS["devices"].field
    meters = tuple(
        Meter(left=device, at=share, evidence=visits.evidence, note=visits.source)
        for visits in given.get("devices", ())
        if isinstance(field, Shares)
        for device, share in field.shares(visits.value)
    )
    ease = (statement(_ROWS["tech"], answer) for answer in given.get("tech", ()))
    said = (
        replace(line, text=f"{_figure(given, 'tech'):g} of 5: {line.text[:1].lower()}{line.text[1:]}") for line in ease
    )
    return _untitled(meters=meters, statements=tuple(said))


def _journey(given: Given, block: str) -> Block:
    """The steps that have a note or a feeling; a feeling alone is a belief, else the note's mark counts for both."""
    return _untitled(
        stages=tuple(
            Stage(name=step.name, note=step.does, feels=(step.feels or 0) / 2, evidence=step.evidence)
            for step in steps_of(given)
            if step.told
        )
    )


def _mix(given: Given, block: str) -> Block:
    """One line per part of the mix; the message and its tone share theirs."""
    lines = _lines(given, block).statements
    texts = {label: [line.text for line in lines if line.label == label] for label in _MIX}
    said = (Statement(text=_joined(texts[label]), evidence="colour", label=label) for label in _MIX if texts[label])
    return _untitled(statements=tuple(said))


_PARTS: tuple[_Part, ...] = (
    _Part(key="who", section="who", title="Who they are", fill=_lines),
    _Part(key="wants", section="wants", title="Wants", fill=_lines),
    _Part(key="stuck", section="stuck", title="Gets stuck on", fill=_lines),
    _Part(key="buys", section="buys", title="Buys when", fill=_lines),
    _Part(key="day", section="day", title="A day with {short}", fill=_day),
    _Part(key="think", section="think", title="How they think", fill=_think),
    _Part(key="reach", section="think", title="Where to reach them", fill=_lines),
    _Part(key="devices", section="think", title="Devices and tech comfort", fill=_devices),
    _Part(key="journey", section="journey", title="Journey: how it feels, step by step", fill=_journey),
    _Part(key="mix", section="do", title="What we do for {short}", fill=_mix),
)


def _untitled(
    *, statements: tuple[Statement, ...] = (), meters: tuple[Meter, ...] = (), stages: tuple[Stage, ...] = (),
    story: str = "", evidence: EvidenceKind = "belief",
) -> Block:  # fmt: skip
    return Block(
        key="", title="", number=0, statements=statements, meters=meters, stages=stages, story=story, evidence=evidence
    )


def _joined(texts: Sequence[str]) -> str:
    return " ".join(text if text[-1:] in '.?”"' or len(texts) == 1 else f"{text}." for text in texts)


def _words(given: Given, key: str) -> str:
    return " ".join(str(given[key][0].value).split()) if key in given else ""


def _type(given: Given) -> str:
    """What type they are; of somebody we will not chase that is said first, on every card and in every file."""
    label = _words(given, "label")
    if _words(given, "role") != "not":
        return label
    return f"{NOT_CHASED}: {label}" if label else NOT_CHASED


def _figure(given: Given, key: str) -> float:
    return float(str(given[key][0].value))


def _short(given: Given) -> str:
    return _words(given, "short") or _words(given, "name")


def _quote_evidence(given: Given) -> EvidenceKind:
    """A quote is made up unless somebody says it is real or where it comes from."""
    real, quote = _words(given, "quote_real"), given.get("quote", ())
    if real == "invented" or not quote:
        return "colour"
    marked = quote[0].evidence
    return marked if marked in BACKED else "research" if real == "real" else "colour"


def _main_letter(persona: Persona, profiles: Sequence[Profile]) -> str:
    known = {profile.letter for profile in profiles}
    return next((letter for letter in persona.letters if letter in known), "".join(persona.letters[:1]))


def _memberships(persona: Persona, profiles: Sequence[Profile]) -> tuple[Membership, ...]:
    """The groups it stands for that still exist, main one first."""
    main, by_letter = _main_letter(persona, profiles), {profile.letter: profile for profile in profiles}
    return tuple(
        Membership(
            letter=letter, name=by_letter[letter].name, share=by_letter[letter].share,
            revenue_share=by_letter[letter].revenue_share, role="main" if letter == main else "also here",
        )
        for letter in dict.fromkeys(persona.letters)
        if letter in by_letter
    )  # fmt: skip


def _footer(
    persona: Persona, profiles: Sequence[Profile], notes: Sequence[str], today: date | None, language: str
) -> str:
    customers = sum(profile.size for profile in profiles if profile.letter in persona.letters)
    counts = ((customers, "customer"), (len(notes), "research note"))
    based = [f"{grouped(n, language)} {one if n == 1 else one + 's'}" for n, one in counts if n]
    parts = ["Fictional person", f"based on {' and '.join(based)}" if based else ""]
    return " · ".join(part for part in (*parts, month(today, language) if today else "") if part)
