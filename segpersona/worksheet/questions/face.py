"""What stands for the persona's face on screen and card."""

from __future__ import annotations

from segpersona.fields import Choice
from segpersona.worksheet.question import Question

FACE: tuple[Question, ...] = (
    Question(
        field=Choice(
            key="face", label="What stands for the face?",
            options=(("drawn", "A drawing"), ("initials", "Initials"), ("picture", "A picture of our own")),
            help="A drawing or initials keep guesses about age, origin and looks out of the room. A picture is put in "
            "under “Portrait” on the list of personas.",
        ),
        section="who", block="portrait", default_evidence="colour", evidence_fixed=True,
    ),
)  # fmt: skip
