"""How far a persona's worksheet has come: what is answered, what is done, what comes next.

Worked out from the answers each time, so nothing can go stale. A stored answer that no longer fits its question
(its choice is gone, its line is beyond the last one, its question is) is set aside, never fatal.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from segpersona.fields import Value
from segpersona.model import Answer, Persona
from segpersona.problems import Problem
from segpersona.worksheet.question import Given, Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.questions.checks import SENSITIVE
from segpersona.worksheet.sections import SECTIONS, Section

State = Literal["empty", "started", "done"]

_REASON = 10
"""Characters that a reason for sensitive questions has at least."""
_BY_KEY = {row.key: row for row in QUESTIONS}


def questions_in(section_key: str, *, companies: bool, sensitive: bool) -> tuple[Question, ...]:
    """The questions of a section that this worksheet asks, in order."""
    rows = (row for row in QUESTIONS if row.section == section_key and _speaks_of(row, companies))
    return tuple(row for row in rows if sensitive or not row.sensitive)


def answered(persona: Persona) -> Given:
    """Question key -> its answers that say something and fit the question, by slot, with cleaned values."""
    companies, sensitive = sells_to_companies(persona), asks_sensitive(persona)
    lines: dict[str, list[Answer]] = {}
    for given in sorted(persona.answers, key=lambda answer: answer.slot):
        if (answer := _fitting(given, companies, sensitive)) is not None:
            lines.setdefault(answer.question, []).append(answer)
    return {key: tuple(lines[key]) for key in _BY_KEY if key in lines}


def sells_to_companies(persona: Persona) -> bool:
    """Whether the worksheet asks about a company rather than a household."""
    return any(answer.question == "mode" and answer.value == "companies" for answer in persona.answers)


def asks_sensitive(persona: Persona) -> bool:
    """Whether somebody has written down why sensitive questions are asked here; without a reason they stay away, and
    what was answered is kept but not used."""
    reasons = (answer.value for answer in persona.answers if answer.question == SENSITIVE)
    return any(isinstance(reason, str) and len(reason.strip()) >= _REASON for reason in reasons)


def section_state(persona: Persona, section: Section) -> State:
    """Done when its quick questions are answered, or anything at all where it has none; section 3 needs a group."""
    given = answered(persona)
    rows = [row for row in QUESTIONS if row.section == section.key]
    quick = [row.key for row in rows if row.quick]
    started = any(row.key in given for row in rows)
    if section.key == "segments":
        done = bool(persona.letters)
    else:
        done = all(key in given for key in quick) if quick else started
    return "done" if done else "started" if started else "empty"


def next_section(persona: Persona) -> Section | None:
    """The first section that is not done; None when all ten are."""
    return next((row for row in SECTIONS if section_state(persona, row) != "done"), None)


def _speaks_of(row: Question, companies: bool) -> bool:
    return row.only in ("any", "companies" if companies else "people")


def _fitting(answer: Answer, companies: bool, sensitive: bool) -> Answer | None:
    row = _BY_KEY.get(answer.question)
    if row is None or not 0 <= answer.slot < row.slots or not _speaks_of(row, companies):
        return None
    if row.sensitive and not sensitive:
        return None
    try:
        value = row.field.clean(answer.value)
    except Problem:
        return None
    return replace(answer, value=value) if _same_kind(value, answer.value) else None


def _same_kind(value: Value, kept: Value) -> bool:
    """Words stay words and numbers numbers; words of an older question may become the first of several."""
    if isinstance(value, tuple):
        return isinstance(kept, (tuple, str))
    return value is not None and isinstance(value, str) is isinstance(kept, str)
