"""The check at the end: what stands behind the card, what would prove it wrong, who signs off, what it changed."""

from __future__ import annotations

from segpersona.fields import Day, Field, LongText, Many, Number, Parts, Text
from segpersona.worksheet.question import Question

CHECK = "check"
"""The screen after the ten sections."""
SENSITIVE = "sensitive_reason"
"""The question whose answer switches sensitive questions on."""


def _check(field: Field, on_card: str, *, slots: int = 1) -> Question:
    """Something about the work itself: no mark, because it claims nothing about the person."""
    return Question(
        field=field, section=CHECK, block="", slots=slots, default_evidence="colour", evidence_fixed=True,
        on_card=on_card,
    )  # fmt: skip


CHECKS: tuple[Question, ...] = (
    _check(
        Parts(
            key="talks", label="How many people stand behind this card?",
            help="Interviews, survey answers and other conversations.",
            parts=tuple(
                Number(key=key, label=label, low=0, high=1_000_000, whole=True)
                for key, label in (("interviews", "Interviews"), ("surveys", "Survey answers"),
                                   ("conversations", "Conversations"))
            ),
            leads=("Interviews:", "; survey answers:", "; conversations:"),
        ),
        "Talked to",
    ),
    _check(
        LongText(
            key="wrong_if", label="What would prove this card wrong?", rows=3,
            placeholder="For example: fewer than three of the next eight people ask about spare parts",
            help="Something you could see within three months.",
        ),
        "Wrong if",
    ),
    _check(
        Many(
            key="bias", label="Does any detail rest on a stereotype?",
            options=(("name", "The name says nothing about money or skill"),
                     ("picture", "The drawing could be anybody of the group"),
                     ("deeds", "What they do comes before who they are"),
                     ("swap", "With another gender or age the card would still hold"),
                     ("shown", "Somebody from the group has read it")),
            help="Tick what you have checked.",
        ),
        "Checked for stereotypes",
    ),
    _check(Day(key="review", label="When do we look again?", help="Six months from now, unless something changes."),
           "Look again"),
    _check(
        Text(
            key="sign_off", label="Who signs off?", limit=120, placeholder="For example: Priya, head of marketing",
            help="One person who answers for it.",
        ),
        "Signed off by",
    ),
    _check(
        Parts(
            key="decisions", label="What has this persona changed?", help="Decisions it led to, the latest last.",
            parts=(
                Text(key="what", label="Decision", limit=200, placeholder="For example: list spare parts"),
                Text(key="owner", label="Who", limit=60, placeholder="For example: Tom"),
                Day(key="day", label="When"),
                Text(key="result", label="What came of it", limit=200, placeholder="For example: 60 parts sold in May"),
            ),
            leads=("", ":", ",", "; result:"),
        ),
        "Decided", slots=10,
    ),
    _check(
        Text(
            key=SENSITIVE, label="Why do sensitive questions matter here?", limit=280,
            placeholder="For example: skin care differs by skin, our lawyer agreed in May",
            help="With a reason of ten characters or more, questions such as gender are asked too. It is kept.",
        ),
        "Why sensitive questions are asked",
    ),
)  # fmt: skip
