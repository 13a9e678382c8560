"""QUESTIONS: everything the worksheet asks, one row each, in the order of its sections."""

from __future__ import annotations

from segpersona.worksheet.question import Question
from segpersona.worksheet.questions.buying import BUYING
from segpersona.worksheet.questions.checks import CHECKS
from segpersona.worksheet.questions.doing import DOING
from segpersona.worksheet.questions.face import FACE
from segpersona.worksheet.questions.journey import JOURNEY
from segpersona.worksheet.questions.life import LIFE
from segpersona.worksheet.questions.person import PERSON
from segpersona.worksheet.questions.reasons import REASONS
from segpersona.worksheet.questions.spoken import SPOKEN

QUESTIONS: tuple[Question, ...] = PERSON + FACE + SPOKEN + REASONS + BUYING + LIFE + JOURNEY + DOING + CHECKS
