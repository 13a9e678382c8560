"""The worksheet: ten sections of questions as data, what is answered, facts to take over, and the drawn portrait."""

from __future__ import annotations

from segpersona.worksheet.behind import behind
from segpersona.worksheet.facts import Fact, facts
from segpersona.worksheet.journey import Step, finding, steps_of
from segpersona.worksheet.links import Linked, linked, read_link
from segpersona.worksheet.open_lines import DOUBT, WHOM, OpenLine, open_lines, to_find_out
from segpersona.worksheet.portrait import face, face_alt, portrait, portrait_alt
from segpersona.worksheet.question import Given, Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.questions.checks import CHECK, SENSITIVE
from segpersona.worksheet.questions.journey import STAGES
from segpersona.worksheet.sections import SECTIONS, Section
from segpersona.worksheet.standing import answered, asks_sensitive, next_section, questions_in, section_state
from segpersona.worksheet.strength import BACKED, Evidence, evidence_of, strength
from segpersona.worksheet.telling import STORIES, beyond, statement
from segpersona.worksheet.traits import TRAITS

__all__ = [
    "BACKED",
    "CHECK",
    "DOUBT",
    "QUESTIONS",
    "SECTIONS",
    "SENSITIVE",
    "STAGES",
    "STORIES",
    "TRAITS",
    "WHOM",
    "Evidence",
    "Fact",
    "Given",
    "Linked",
    "OpenLine",
    "Question",
    "Section",
    "Step",
    "answered",
    "asks_sensitive",
    "behind",
    "beyond",
    "evidence_of",
    "face",
    "face_alt",
    "facts",
    "finding",
    "linked",
    "next_section",
    "open_lines",
    "portrait",
    "portrait_alt",
    "questions_in",
    "read_link",
    "section_state",
    "statement",
    "steps_of",
    "strength",
    "to_find_out",
]
