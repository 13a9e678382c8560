"""Section 9: the journey step by step. Eight places for steps; a persona uses three to eight, in an order of its own.

What happens at a step and how it feels have a question for each place, as they had from the start; the rest is asked
once with a line for each place, so that a step more costs no question more.
"""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.fields import Ranked, Scale, Text
from segpersona.worksheet.question import Question


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place for a step: its key, the name it goes by until somebody gives another, an example of what happens."""

    key: str
    name: str
    example: str
    usual: bool = True
    """Whether a new persona's journey has it."""


PLACES: tuple[Place, ...] = (
    Place(key="notice", name="Notice", example="our email on the bus"),
    Place(key="compare", name="Compare", example="nine pans that look the same"),
    Place(key="buy", name="Buy", example="the fee appears at the last step"),
    Place(key="use", name="Use", example="the first Sunday roast works"),
    Place(key="come_back", name="Come back", example="a refill reminder, one tap"),
    Place(key="sixth", name="Another step", example="waits for the parcel", usual=False),
    Place(key="seventh", name="Another step", example="asks the shop for help", usual=False),
    Place(key="eighth", name="Another step", example="shows it to a friend", usual=False),
)
STAGES: tuple[tuple[str, str, str], ...] = tuple((row.key, row.name, row.example) for row in PLACES if row.usual)
"""The usual steps: key, name, an example."""

FEWEST, MOST = 3, len(PLACES)
_FEELINGS = ("Very hard", "Hard", "In between", "Good", "Very good")


@dataclass(frozen=True, kw_only=True)
class Part:
    """Something more that is asked about every step. ``key``: its question, with a line for each place."""

    key: str
    label: str
    help: str
    example: str
    limit: int = 160


PARTS: tuple[Part, ...] = (
    Part(key="step_thinks", label="What do they think?", help="The sentence in their head at this step.",
         example="is this one really better?"),
    Part(key="step_touch", label="Where do they meet us?", help="The place, the channel or the person.",
         example="product page on the phone"),
    Part(key="step_friction", label="What slows them down?", help="What they wait for, search for or stumble over.",
         example="has to open an account first"),
    Part(key="step_useless", label="What could go without being missed?", help="A step that is of no value to them.",
         example="typing the address twice"),
    Part(key="step_truth", label="Which moment decides?", help="Where they are won or lost: the moment of truth.",
         example="the total with delivery is shown"),
    Part(key="step_move", label="What do we do about it?", help="One thing we change at this step.",
         example="show the fee on the product page"),
)  # fmt: skip
NAME = "step_name"
STEPS = "steps"


def note_key(place: str) -> str:
    """The question of what happens at a place."""
    return f"{place}_note"


def feels_key(place: str) -> str:
    """The question of how a place feels."""
    return f"{place}_feels"


def _place(row: Place) -> tuple[Question, Question]:
    note = Text(
        key=note_key(row.key), label=f"{row.name}: what happens?", placeholder=f"For example: {row.example}", limit=120,
        help="What they see or do at this step, and who they meet.",
    )  # fmt: skip
    feels = Scale(
        key=feels_key(row.key), label=f"{row.name}: how does it feel?", left="Very hard", right="Very good",
        words=_FEELINGS, help="Sets the height of the curve. The mark of the line above counts for both.",
    )  # fmt: skip
    return (
        Question(field=note, section="journey", block="journey", on_card=row.name),
        Question(field=feels, section="journey", block="journey", default_evidence="colour", evidence_fixed=True,
                 on_card=row.name),
    )  # fmt: skip


def _beside(field: Text | Ranked, slots: int, *, beside: str = "") -> Question:
    """What belongs to the steps but stays off the card; it shares the mark of what happens."""
    return Question(
        field=field, section="journey", block="", slots=slots, default_evidence="colour", evidence_fixed=True,
        beside=beside,
    )  # fmt: skip


_BESIDE = (
    _beside(
        Ranked(
            key=STEPS, label="Which steps does the journey have?", help="Three to eight, in their order.",
            options=tuple((row.key, row.name if row.usual else f"{row.name} ({row.key})") for row in PLACES),
        ), 1,
    ),
    _beside(
        Text(
            key=NAME, label="What is the step called?", limit=30, placeholder="For example: Unpack",
            help="Short, a verb at best.",
        ), MOST,
    ),
    *(
        _beside(
            Text(key=row.key, label=row.label, help=row.help, limit=row.limit,
                 placeholder=f"For example: {row.example}"), MOST, beside=NAME,
        )
        for row in PARTS
    ),
)  # fmt: skip

JOURNEY: tuple[Question, ...] = tuple(question for row in PLACES for question in _place(row)) + _BESIDE
