"""Answers as lines of a card: one by one, and all those that have no place on its page."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.model import Answer, Block, Statement
from segpersona.worksheet.question import Given, Question
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.questions.checks import CHECK
from segpersona.worksheet.sections import SECTIONS

STORIES = ("story", "bio", "scenario", "anecdote", "history")
"""What the day on the card is told by, the best first."""

_ROWS = {row.key: row for row in QUESTIONS}


def statement(row: Question, answer: Answer, *, beside: Sequence[Answer] = ()) -> Statement:
    """A line. ``beside``: the lines it goes on about; the one of its own slot is said first."""
    evidence = row.default_evidence if row.evidence_fixed else answer.evidence
    about = next((_ROWS[line.question].field.show(line.value) for line in beside if line.slot == answer.slot), "")
    words = row.field.show(answer.value)
    label = row.on_card or ("" if row.block else row.field.label.rstrip("?."))
    return Statement(text=f"{about}: {words}" if about else words, evidence=evidence, label=label, source=answer.source)


def beyond(given: Given) -> tuple[Block, ...]:
    """Everything that has no place on the page, section by section, then what the check at the end says."""
    known = [(section.key, section.title, section.number) for section in SECTIONS] + [(CHECK, "Check", 0)]
    rows = [row for row in QUESTIONS if _has_no_place(row, given)]
    blocks = (
        Block(key=key, title=title, number=number, statements=tuple(
            statement(row, answer, beside=given.get(row.beside, ()))
            for row in rows if row.section == key for answer in given.get(row.key, ())
        ))
        for key, title, number in known
    )  # fmt: skip
    return tuple(block for block in blocks if block.statements)


def _has_no_place(row: Question, given: Given) -> bool:
    """Whether an answer is not on the page: its question is not, or a longer story stands there instead."""
    if row.block == "day":
        return next((key for key in STORIES if key in given), "") != row.key
    return not row.block
