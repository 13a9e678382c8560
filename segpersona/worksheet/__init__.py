"""The worksheet: ten sections of questions as data, what is answered, facts to take over, and the drawn portrait."""

from __future__ import annotations

from segpersona.worksheet.question import Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.sections import SECTIONS, Section

__all__ = ["QUESTIONS", "SECTIONS", "Question", "Section"]
