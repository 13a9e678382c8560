"""Sections 2 and 3: what they would say, and which groups they stand for."""

from __future__ import annotations

from segpersona.fields import Choice, LongText, Tags, Text
from segpersona.worksheet.question import Question

_QUOTE = (
    Question(
        field=Text(
            key="quote", label="One or two sentences they would say", limit=220,
            placeholder="For example: I want the one pan I will still be using in ten years.",
            help="Catch their attitude. A sentence somebody really said is best.",
        ),
        section="quote", block="quote", quick=True, default_evidence="colour",
    ),
    Question(
        field=Choice(
            key="quote_real", label="Did somebody really say this?",
            options=(("real", "Yes, a customer said it"), ("invented", "No, we made it up")),
            help="A made-up quote says so on the card and is never counted as backed.",
        ),
        section="quote", block="quote", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=Text(
            key="our_product", label="How would they describe what we sell to a friend?", limit=160,
            placeholder="For example: It costs more, but you buy it once", help="In their words, good and bad.",
        ),
        section="quote", block="who", on_card="Says of us",
    ),
    Question(
        field=Tags(
            key="their_words", label="Which words do they use for their problem?",
            placeholder="For example: sticks, scratches, too heavy",
            help="Words from reviews, calls and searches, with commas between them.",
        ),
        section="quote", block="who", on_card="Their words", whom="service",
    ),
    Question(
        field=Text(
            key="searches", label="What would they type or ask before buying?", limit=120,
            placeholder="For example: pan handle loose what to do", help="Word for word, one a line.",
        ),
        section="quote", block="", slots=3, on_card="Searches for", whom="web",
    ),
)  # fmt: skip

_SEGMENTS = (
    Question(
        field=Text(
            key="persona_scope", label="Which buying decision is this card about?", limit=120,
            placeholder="For example: replacing a pan at home", help="One decision a card keeps it sharp.",
        ),
        section="segments", block="head", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=Choice(
            key="role", label="What is this person to us?",
            options=(("main", "Our main target"), ("second", "A second target"), ("served", "Served, not sought"),
                     ("not", "Somebody we will not chase")),
            help="You can change this when the order of your groups changes.",
        ),
        section="segments", block="who", default_evidence="colour", evidence_fixed=True, on_card="For us",
    ),
    Question(
        field=Choice(
            key="mode", label="Do we sell to people or to companies?",
            options=(("people", "To people"), ("companies", "To companies")),
            help="For companies the worksheet asks about the company and the part this person plays. ",
        ),
        section="segments", block="", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=LongText(
            key="value_to", label="Who are we providing value to?", limit=1_000, rows=2,
            help="In a sentence or two: whose life gets better?",
            placeholder="For example: people who cook every day and hate waste",
        ),
        section="segments", block="", topics=("value",),
    ),
    Question(
        field=LongText(
            key="ideal_needs", label="What needs or wants define our ideal customer here?", limit=1_000, rows=2,
            help="What they need from you and from nobody else.",
            placeholder="For example: wants things that last and can be repaired",
        ),
        section="segments", block="", topics=("attitude",),
    ),
    Question(
        field=LongText(
            key="typical_traits", label="What characteristics define our typical customer here?", limit=1_000, rows=2,
            help="What you would see in most of them.",
            placeholder="For example: orders every eight weeks, pays full price",
        ),
        section="segments", block="", topics=("who", "buying"),
    ),
)  # fmt: skip

SPOKEN: tuple[Question, ...] = _QUOTE + _SEGMENTS
