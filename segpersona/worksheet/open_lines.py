"""Lines that are still a guess: whom to ask about each, and what would prove it wrong."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.model import Answer, Block, Persona, Statement
from segpersona.words import capital
from segpersona.worksheet.question import Question, Whom
from segpersona.worksheet.questions import QUESTIONS
from segpersona.worksheet.standing import answered

DOUBT = "doubt:"
"""Begins the key under which is kept what would prove a line wrong."""

WHOM: dict[Whom, tuple[str, str]] = {
    "customers": ("Ask customers", "Talk to eight of them; the guide has a question for each of these lines."),
    "data": ("Look in your data", "What your data says stands in the section; else a column is missing."),
    "service": ("Ask those who answer calls and mails", "They hear it every day; count how often."),
    "sales": ("Ask those who sell", "They know who sits at the table."),
    "web": ("Look at your website's statistics", "Visits, devices and searches are counted there."),
    "team": ("Decide in the team", "Nobody outside can know."),
}
"""Who would know, in words, and how to go about it."""


@dataclass(frozen=True, kw_only=True)
class OpenLine:
    """A line that nothing backs yet. ``wrong_if``: what would prove it wrong, "" while nobody has said."""

    row: Question
    answer: Answer
    wrong_if: str = ""

    @property
    def words(self) -> str:
        """The line, behind its label where it has one."""
        said = self.row.field.show(self.answer.value)
        return f"{self.row.on_card}: {said}" if self.row.on_card else capital(said)


def open_lines(persona: Persona) -> tuple[OpenLine, ...]:
    """Every line that is a belief, in the order of the worksheet."""
    given, rows = answered(persona), {row.key: row for row in QUESTIONS}
    doubts = {(answer.question, answer.slot): str(answer.value or "") for answer in persona.answers}
    return tuple(
        OpenLine(row=rows[key], answer=line, wrong_if=doubts.get((f"{DOUBT}{key}", line.slot), ""))
        for key, lines in given.items()
        for line in lines
        if line.evidence == "belief" and not rows[key].evidence_fixed
    )


def to_find_out(persona: Persona) -> tuple[Block, ...]:
    """The open lines as the last part of what goes beyond the page; empty where nothing is open."""
    lines = tuple(
        Statement(
            text=line.words, evidence="belief", label=WHOM[line.row.whom][0],
            source=f"wrong if: {line.wrong_if}" if line.wrong_if else "",
        )
        for line in open_lines(persona)
    )  # fmt: skip
    return (Block(key="open", title="Still to find out", number=0, statements=lines),) if lines else ()
