"""QUESTIONS: everything the worksheet asks, one row each, in the order of its sections."""

from __future__ import annotations

from segpersona.worksheet.question import Question
from segpersona.worksheet.questions.deeds import DEEDS
from segpersona.worksheet.questions.face import FACE
from segpersona.worksheet.questions.journey import JOURNEY
from segpersona.worksheet.questions.life import LIFE
from segpersona.worksheet.questions.person import PERSON
from segpersona.worksheet.questions.reasons import REASONS

QUESTIONS: tuple[Question, ...] = PERSON + FACE + REASONS + LIFE + JOURNEY + DEEDS
