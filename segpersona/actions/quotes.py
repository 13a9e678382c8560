"""Quotes: what was heard, offered to a section of the worksheet and tied to a line with its source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from segpersona.actions.personas import NO_ROOM, given, question, the_persona
from segpersona.fields import SHORT
from segpersona.model import Answer, Heard, Persona, Theme, Verbatim, Voices
from segpersona.research import quote
from segpersona.store import Store
from segpersona.words import listed
from segpersona.worksheet import Question

Side = Literal["pro", "contra"]

FROM_NOTE = "note:"
"""Begins the link of a line that was taken from a note."""
TAKEN = "All lines of this question are taken. Empty one of them first."


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a quote can go: a question of the worksheet, in words, and which quotes fit it best."""

    question: str
    section: str
    label: str
    side: Side


PLACES = (
    Place(question="quote", section="quote", label="As the quote", side="pro"),
    Place(question="wants", section="wants", label="As a want", side="pro"),
    Place(question="pains", section="stuck", label="As a pain", side="contra"),
)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A quote that could become a line: as it would stand there, and where it comes from."""

    question: str
    said: Verbatim
    line: str
    source: str


def offers(voices: Voices, section: str, letters: Sequence[str], links: frozenset[str], most: int) -> list[Offer]:
    """The quotes for a section, those of the persona's own groups first, none that is a line already."""
    place = next((row for row in PLACES if row.section == section), None)
    if place is None:
        return []
    own = [(said, _of_group(voices, row.group, row.notes)) for row in voices.groups if row.group in letters
           for said in getattr(row, place.side)]  # fmt: skip
    rest = [(said, source_of(theme, voices)) for theme in voices.themes for said in getattr(theme, place.side)]
    fresh = {said.at: (said, source) for said, source in reversed([*own, *rest]) if FROM_NOTE + said.at not in links}
    return [offer(place.question, said, source) for said, source in list(fresh.values())[::-1][:most]]


def offer(question_key: str, said: Verbatim, source: str) -> Offer:
    """A quote as a line of a question."""
    limit = int(getattr(question(question_key).field, "limit", SHORT))
    return Offer(question=question_key, said=said, line=line_of(said, limit), source=source)


def line_of(said: Verbatim, limit: int) -> str:
    """The quote word for word, with dots where a sentence goes on; of a longer one the part with the words."""
    fitting = said
    if len(said.text) + 2 > limit:
        part = quote(Heard(at=said.at, text=said.text), said.words, most=limit - 2)
        fitting = replace(part, cut=(part.cut[0] or said.cut[0], part.cut[1] or said.cut[1])) if part else said
    before, after = ("…" if cut else "" for cut in fitting.cut)
    return f"{before}{fitting.text}{after}"


def has_room(persona: Persona, question_key: str) -> bool:
    """Whether a question has a line left."""
    return bool(_free(persona, question(question_key)))


def _free(persona: Persona, row: Question) -> list[int]:
    return [slot for slot in range(row.slots) if given(persona, row.key, slot).value in (None, "")]


def tie(store: Store, persona_id: str, chosen: Offer, *, clock: Callable[[], datetime]) -> None:
    """Make a quote a line, marked From research and linked to the note. As the persona's quote it is a real one."""
    persona, row = the_persona(store, persona_id), question(chosen.question)
    free = _free(persona, row)
    if not free:
        raise NO_ROOM.with_(label=row.field.label)
    was = given(persona, row.key, free[0])
    value = row.field.clean(chosen.line)
    link = FROM_NOTE + chosen.said.at
    lines: list[Answer] = [replace(was, value=value, evidence="research", source=chosen.source[:120], fact=link)]
    if row.key == "quote":
        lines.append(replace(given(persona, "quote_real"), value="real"))
    store.save_answers(persona_id, lines, now=clock())


def source_of(theme: Theme, voices: Voices) -> str:
    """Where a quote on a theme comes from, with how many say so."""
    return f"{theme.notes:,} of {voices.notes:,} comments on {listed(list(theme.words))}"


def _of_group(voices: Voices, group: str, notes: int) -> str:
    return f"{notes:,} of {voices.notes:,} comments, from group {group}"
