"""A guide for an interview, made from what a team only believes: open questions that could prove a belief wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from segpersona.research.eight import Callers

_OPENING = (
    "Thank them, say how long it takes, and ask whether you may take notes.",
    "There are no right answers. You did not make the product; they can be frank.",
    "Ask for the last time something happened, not for what they usually do. Wait after each answer.",
)
_CLOSING = (
    "What did I not ask that I should have?",
    "Whom else should I talk to?",
)
_ASK: Mapping[str, tuple[str, ...]] = {
    "who": ("Tell me a little about yourself and what a normal day looks like.",),
    "quote": ("If a friend asked you about us, what would you say?",),
    "segments": ("How did you come to buy from us, and what else did you look at?",),
    "wants": (
        "Think of the last time you bought something of this kind. What did you want to get done?",
        "How did you know that it had worked?",
    ),
    "stuck": ("Walk me through it. Where did you have to stop, wait or ask somebody?", "What nearly made you give up?"),
    "buys": ("What happened just before you began to look?", "Who else had a say, and what did they say?"),
    "day": ("Tell me about the last time you used it, from the beginning.",),
    "think": ("Where did you look for advice, and whom did you believe?",),
    "journey": ("Take me through it step by step. Which step felt best, and which worst?",),
    "do": ("If you could change one thing about us, what would it be?",),
}


@dataclass(frozen=True, kw_only=True)
class Belief:
    """A line that nothing backs yet: its section's key and title, and its words."""

    section: str
    title: str
    words: str


def guide(name: str, beliefs: Sequence[Belief], callers: Sequence[Callers]) -> str:
    """The guide as plain text, to be printed or sent."""
    title = f"Interview guide: {name}"
    parts = [title, "=" * len(title), "", *_people(callers), "Before you begin", *_listed(_OPENING), ""]
    if not beliefs:
        parts += ["Every line of this persona is backed. Ask what has changed since.", ""]
    for (section, heading), rows in groupby(beliefs, key=lambda row: (row.section, row.title)):
        parts += [heading, *_listed(_ASK.get(section, _ASK["segments"])), "", "  What we believe so far:"]
        parts += [f"  [ ] holds  [ ] does not  {row.words}" for row in rows]
        parts += ["  What they said, word for word: ______________________________", ""]
    return "\n".join([*parts, "At the end", *_listed(_CLOSING), ""])


def _people(callers: Sequence[Callers]) -> list[str]:
    named = [f"  {row.kind}: {', '.join(row.ids)}. {row.why}" for row in callers if row.ids]
    return ["Whom to talk to (customer numbers)", *named, ""] if named else []


def _listed(lines: Sequence[str]) -> list[str]:
    return [f"  - {line}" for line in lines]
