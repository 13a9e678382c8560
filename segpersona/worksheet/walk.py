"""What is known of a persona that bears on a step of its journey."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.model import Statement
from segpersona.worksheet.journey import Step
from segpersona.worksheet.question import Given
from segpersona.worksheet.questions import QUESTIONS

BEARS_ON: Mapping[str, tuple[str, ...]] = {
    "notice": ("trigger", "reach", "social", "devices", "online_habits", "tick"),
    "compare": ("criteria", "when_how", "people", "pains", "motivations", "think_plans", "think_brands"),
    "buy": ("barriers", "price_watch", "income", "obstacles", "habits", "people", "tech"),
    "use": ("wants", "job", "success", "household", "leisure", "workaround"),
    "come_back": ("habits", "tick", "reach", "think_brands", "success", "message"),
}
"""Place of a step -> the questions whose answers matter there, the most telling first."""
ALWAYS = ("wants", "pains", "tick", "barriers")
"""For steps that a team has added: what matters everywhere."""
_MOST = 7
_ROWS = {row.key: row for row in QUESTIONS}


def known_at(given: Given, step: Step) -> tuple[Statement, ...]:
    """The lines that bear on a step, with their marks; ``label`` says what each is about."""
    keys = (key for key in BEARS_ON.get(step.place, ALWAYS) if key in given and key in _ROWS)
    lines = [
        Statement(text=_ROWS[key].field.show(answer.value), evidence=answer.evidence, label=_about(key))
        for key in keys for answer in given[key]
    ]  # fmt: skip
    return tuple(lines[:_MOST])


def _about(key: str) -> str:
    row = _ROWS[key]
    return row.on_card or _SHORTLY.get(key, row.field.label.rstrip("?"))


_SHORTLY: Mapping[str, str] = {
    "wants": "Wants", "pains": "Gets stuck on", "trigger": "Begins when", "reach": "Reached by",
    "think_plans": "Decides", "think_brands": "Brands", "message": "We say",
}  # fmt: skip
