"""SECTIONS: the ten numbered parts of the worksheet, the same on paper, in the wizard and on the card."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Section:
    """One part of the worksheet. ``ask`` is its heading on screen, with a gap for the persona's short name."""

    number: int
    key: str
    title: str
    ask: str
    hint: str


_ROWS = (
    ("who", "Who is this?", "Who is {short}?",
     "Picture one person who could be real. A name makes them easy to talk about."),
    ("quote", "In their own words", "What would {short} say?",
     "One or two sentences in the words of a customer, not in ours."),
    ("segments", "Found in segments", "Which groups does {short} stand for?",
     "One person may stand for several groups. The first one is the main group."),
    ("wants", "Wants", "What does {short} want?",
     "What would a good year look like for them? Two or three short lines."),
    ("stuck", "Gets stuck on", "What does {short} get stuck on?",
     "What makes them sigh, wait or walk away? Two or three short lines."),
    ("buys", "Buys when", "When does {short} buy?", "What happens just before they buy? Two or three short lines."),
    ("day", "A day with them", "What is a day with {short} like?", "From morning to night: where do we turn up?"),
    ("think", "How they think and connect", "How does {short} think and connect?",
     "Mark a place on each line, then say where to reach them."),
    ("journey", "Journey", "How does it feel for {short}, step by step?",
     "For each step, note what happens and how it feels."),
    ("do", "So what will we do?", "What will we do for {short}?",
     "One change each. Leave blank what you do not know yet."),
)  # fmt: skip

SECTIONS: tuple[Section, ...] = tuple(
    Section(number=number, key=key, title=title, ask=ask, hint=hint)
    for number, (key, title, ask, hint) in enumerate(_ROWS, 1)
)
