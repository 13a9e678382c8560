"""The worksheet: ten sections of questions as data, what is answered, facts to take over, and the drawn portrait."""

from __future__ import annotations

from segpersona.worksheet.facts import Fact, facts
from segpersona.worksheet.journey import Step, finding, steps_of
from segpersona.worksheet.links import Linked, linked, read_link
from segpersona.worksheet.portrait import face, face_alt, portrait, portrait_alt
from segpersona.worksheet.question import Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.questions.journey import STAGES
from segpersona.worksheet.sections import SECTIONS, Section
from segpersona.worksheet.standing import answered, next_section, questions_in, section_state
from segpersona.worksheet.traits import TRAITS

__all__ = [
    "QUESTIONS",
    "SECTIONS",
    "STAGES",
    "TRAITS",
    "Fact",
    "Linked",
    "Question",
    "Section",
    "Step",
    "answered",
    "face",
    "face_alt",
    "facts",
    "finding",
    "linked",
    "next_section",
    "portrait",
    "portrait_alt",
    "questions_in",
    "read_link",
    "section_state",
    "steps_of",
]
