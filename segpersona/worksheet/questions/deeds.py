"""Section 9: the journey step by step."""

from __future__ import annotations

from segpersona.fields import Scale, Text
from segpersona.worksheet.question import Question

STAGES: tuple[tuple[str, str, str], ...] = (
    ("notice", "Notice", "our email on the bus"),
    ("compare", "Compare", "nine pans that look the same"),
    ("buy", "Buy", "the fee appears at the last step"),
    ("use", "Use", "the first Sunday roast works"),
    ("come_back", "Come back", "a refill reminder, one tap"),
)
"""The journey's steps: key, name, an example. Each asks what happens (``<key>_note``) and how it feels."""

_FEELINGS = ("Very hard", "Hard", "In between", "Good", "Very good")


def _stage(key: str, name: str, example: str) -> tuple[Question, Question]:
    note = Text(
        key=f"{key}_note", label=f"{name}: what happens?", placeholder=f"For example: {example}", limit=120,
        help="What they see or do at this step, and who they meet.",
    )  # fmt: skip
    feels = Scale(
        key=f"{key}_feels", label=f"{name}: how does it feel?", left="Very hard", right="Very good", words=_FEELINGS,
        help="Sets the height of the curve. The mark of the line above counts for both.",
    )  # fmt: skip
    return (
        Question(field=note, section="journey", block="journey", on_card=name),
        Question(
            field=feels,
            section="journey",
            block="journey",
            default_evidence="colour",
            evidence_fixed=True,
            on_card=name,
        ),
    )


DEEDS: tuple[Question, ...] = tuple(row for stage in STAGES for row in _stage(*stage))
