"""What is kept with a persona beside its worksheet: a text to check, what our offers answer, what it has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import cast

import pandas as pd

from segpersona.actions.personas import the_persona
from segpersona.exports import inert
from segpersona.model import Answer, Card, Persona, Project
from segpersona.personas import short_name
from segpersona.problems import Problem
from segpersona.research import filler_of, words_of
from segpersona.store import SavedAnswer, Store
from segpersona.worksheet import answered
from segpersona.worksheet.aside import ASIDE, COPY, DECISION, MEETS, OWNER, RESULT, WHAT, Entry, decisions_of, next_slot
from segpersona.worksheet.disconnect import MOST_OFFERS, OFFER, Offer
from segpersona.worksheet.message import Checked, check, to_avoid

AVOID_WORDS = 400
NO_CHANGE = Problem("Write down what this persona changed. A sentence is enough.")
_OFFERS, _AVOIDED = "offers", "avoided words"
_THEIR_WORDS = ("their_words", "our_product", "searches")
_HEARD = 24


def kept(persona: Persona, key: str, slot: int = 0) -> Answer:
    """What is kept on a line, an empty one if nothing is."""
    return persona.line(key, slot, unsaid="colour")


def keep(
    store: Store, persona_id: str, key: str, raw: object, *, base_version: int, now: datetime, slot: int = 0
) -> SavedAnswer:  # fmt: skip
    """Keep something on a line."""
    field = next(row for row in ASIDE if row.key == key)
    was = kept(the_persona(store, persona_id), key, slot)
    return store.save_answer(persona_id, replace(was, value=field.clean(raw)), base_version=base_version, now=now)


def avoided(store: Store, project: str) -> str:
    """The words that a team does not want to read, as it wrote them."""
    return store.choice(project, _AVOIDED) or ""


def say_avoided(store: Store, project: str, words: str, *, now: datetime) -> None:
    """Keep them."""
    store.set_choice(project, _AVOIDED, words[:AVOID_WORDS], now=now)


def checked(store: Store, persona: Persona, card: Card) -> Checked | None:
    """The text kept with a persona held against it; None while there is none."""
    copy = str(kept(persona, COPY.key).value or "")
    if not copy:
        return None
    known = answered(persona)
    tone = "\n".join(str(answer.value) for answer in known.get("tone_use", ()))
    tags = [word for answer in known.get("words_avoid", ()) for word in _tags(answer.value)]
    own = [word.strip() for word in avoided(store, persona.project).replace("\n", ",").split(",") if word.strip()]
    lines = [row.text for block in card.blocks for row in block.statements]
    filler = filler_of([copy, *lines])
    return check(copy, card, heard(store, persona), [*to_avoid(tone), *tags, *own], lambda text: words_of(text, filler))


def heard(store: Store, persona: Persona) -> tuple[str, ...]:
    """Words that customers use: what the persona's groups say more than others, what themes are named by, and what was
    written down as theirs."""
    said = store.voices(persona.project)
    groups = [row for row in said.groups if row.group in persona.letters] if said else []
    words = [row.word for voice in groups for row in voice.words]
    words += [word for theme in (said.themes if said else ()) for word in theme.words]
    known = answered(persona)
    written = [_flat(answer.value) for key in _THEIR_WORDS for answer in known.get(key, ())]
    filler = filler_of(written)
    words += [word for line in written for word in words_of(line, filler)]
    return tuple(dict.fromkeys(word.lower() for word in words))[:_HEARD]


def offers_of(store: Store, project: str) -> tuple[Offer, ...]:
    """What the team offers and says, a line each; empty lines too, so that a line keeps its place."""
    lines = _lines(store, project)
    return tuple(
        Offer(key=f"{kind}:{place}", kind=kind, words=lines.get(f"{kind}:{place}", ""))
        for kind, most in MOST_OFFERS.items()
        for place in range(most)
    )


def say_offer(store: Store, project: str, key: str, raw: object, *, now: datetime) -> None:
    """One line of what is offered or said."""
    lines = _lines(store, project) | {key: str(OFFER.clean(raw) or "")}
    store.set_choice(project, _OFFERS, json.dumps(lines, ensure_ascii=False), now=now)


def tick(
    store: Store, persona_id: str, offer: str, needs: object, *, clock: Callable[[], datetime]
) -> None:  # fmt: skip
    """Say which lines of a persona an offer answers."""
    slot = [row.key for row in offers_of(store, the_persona(store, persona_id).project)].index(offer)
    was = kept(the_persona(store, persona_id), MEETS.key, slot)
    keep(store, persona_id, MEETS.key, needs, base_version=was.version, now=clock(), slot=slot)


def decide(
    store: Store, persona_id: str, said: Mapping[str, object], made: date, *, clock: Callable[[], datetime],
    slot: int | None = None,
) -> None:  # fmt: skip
    """Write down, or change, what a persona changed: ``said`` has what, owner and result. Raises NO_CHANGE."""
    persona = the_persona(store, persona_id)
    if not str(said.get(WHAT.key) or "").strip():
        raise NO_CHANGE
    what, owner, result = (str(field.clean(said.get(field.key)) or "") for field in (WHAT, OWNER, RESULT))
    place = next_slot(persona) if slot is None else slot
    line = (what, owner, made.isoformat(), result)
    was = kept(persona, DECISION.key, place)
    keep(store, persona_id, DECISION.key, line, base_version=was.version, now=clock(), slot=place)


def take_back(store: Store, persona_id: str, slot: int, *, clock: Callable[[], datetime]) -> None:
    """Take an entry of the log back; it stays in the history."""
    was = kept(the_persona(store, persona_id), DECISION.key, slot)
    keep(store, persona_id, DECISION.key, None, base_version=was.version, now=clock(), slot=slot)


def log_as_csv(store: Store, project: Project) -> bytes:
    """What all personas of a project changed, safe to open in a spreadsheet."""
    rows = [(persona, entry) for persona in store.personas(project.id) for entry in decisions_of(persona)]
    table = pd.DataFrame([_row(persona, entry) for persona, entry in rows],
                         columns=["persona", "groups", "date", "what changed", "owner", "result"])  # fmt: skip
    return table.to_csv(index=False).encode("utf-8-sig")


def _row(persona: Persona, entry: Entry) -> dict[str, object]:
    return {
        "persona": inert(short_name(persona)), "groups": " ".join(persona.letters),
        "date": entry.made.isoformat() if entry.made else "", "what changed": inert(entry.what),
        "owner": inert(entry.owner), "result": inert(entry.result),
    }  # fmt: skip


def _tags(value: object) -> tuple[str, ...]:
    return tuple(part.strip() for part in _flat(value).split(",") if part.strip())


def _flat(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


def _lines(store: Store, project: str) -> dict[str, str]:
    said = store.choice(project, _OFFERS)
    return cast(dict[str, str], json.loads(said)) if said else {}
