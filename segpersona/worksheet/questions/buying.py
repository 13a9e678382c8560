"""Section 6: when they buy, and how they decide."""

from __future__ import annotations

from segpersona.fields import Many, Parts, Ranked, Scale, Text
from segpersona.worksheet.question import Question

BUYING: tuple[Question, ...] = (
    Question(
        field=Text(
            key="trigger", label="What happened just before they started looking?", limit=120,
            placeholder="For example: something breaks or wears out", help="An event, a date, a remark. One a line.",
        ),
        section="buys", block="buys", slots=3, quick=True,
    ),
    Question(
        field=Text(
            key="habits", label="What do they buy, how often, how much?", limit=120,
            placeholder="For example: orders every eight weeks", help="Your data can answer this one. One a line.",
        ),
        section="buys", block="buys", slots=3, topics=("buying", "value"), on_card="Habit", whom="data",
    ),
    Question(
        field=Text(
            key="when_how", label="When, why and how do they decide?", limit=200,
            placeholder="For example: compares on the phone for a week, decides on a Sunday",
            help="From first thought to yes: how long, where, by what.",
        ),
        section="buys", block="buys", on_card="Decides",
    ),
    Question(
        field=Ranked(
            key="criteria", label="What do they compare us on? Put it in order",
            options=(("price", "Price"), ("quality", "Quality"), ("range", "Choice"), ("speed", "Speed"),
                     ("service", "Service"), ("reviews", "Reviews"), ("brand", "Name"), ("values", "What we stand for"),
                     ("near", "Being near"), ("guarantee", "Guarantee")),
            help="Tap what decides first. Two or three are enough.",
        ),
        section="buys", block="buys", on_card="Compares",
    ),
    Question(
        field=Many(
            key="people", label="Who else has a say?",
            options=(("alone", "Nobody"), ("partner", "Partner or family"), ("friends", "Friends"), ("boss", "Boss"),
                     ("team", "Colleagues"), ("expert", "An expert they trust")),
            help="Whoever could say no.",
        ),
        section="buys", block="buys", on_card="Has a say", whom="sales",
    ),
    Question(
        field=Scale(
            key="price_watch", label="How closely do they watch the price?", left="Hardly looks",
            right="Waits for offers",
            words=("Hardly looks at the price", "Knows it, does not mind it", "Compares once", "Compares often",
                   "Waits for offers"),
            help="By what they do rather than by what they say.",
        ),
        section="buys", block="buys", on_card="Price", whom="data",
    ),
    Question(
        field=Parts(
            key="forces", label="What pushes and pulls them, and what holds them back?",
            help="People change when push and pull outweigh worry and habit.",
            parts=(
                Text(key="push", label="Push away from today", limit=160, placeholder="For example: the pan flakes"),
                Text(key="pull", label="Pull towards us", limit=160, placeholder="For example: spare parts for years"),
                Text(key="worry", label="Worry about us", limit=160, placeholder="For example: is it worth the price?"),
                Text(key="habit", label="Habit that holds", limit=160, placeholder="For example: the corner shop"),
            ),
            leads=("Pushed by:", "; pulled by:", "; worried about:", "; held by:"),
        ),
        section="buys", block="", on_card="Forces",
    ),
    Question(
        field=Parts(
            key="people_say", label="What does each of them want to hear?", help="One row for each who has a say.",
            parts=(
                Text(key="who", label="Who", limit=60, placeholder="For example: her partner"),
                Text(key="wants", label="Wants to hear", limit=160, placeholder="For example: that it lasts"),
            ),
            leads=("", "wants to hear:"),
        ),
        section="buys", block="", slots=4, on_card="Has a say", whom="sales",
    ),
    Question(
        field=Many(
            key="sources", label="Whom and what do they trust?",
            options=(("friends", "Friends and family"), ("reviews", "Reviews by strangers"), ("tests", "Tests"),
                     ("experts", "Experts"), ("staff", "Staff in a shop"), ("press", "The press"),
                     ("makers", "Makers themselves"), ("own", "Only what they tried")),
            help="Where they look before they decide.",
        ),
        section="buys", block="", on_card="Trusts",
    ),
    Question(
        field=Scale(
            key="decide_pace", label="Do they decide with care or quickly?", left="With care", right="Quickly",
            help="From the first look to the order.",
        ),
        section="buys", block="", on_card="Pace", whom="data",
    ),
    Question(
        field=Scale(
            key="decide_risk", label="Do they avoid risk or take it?", left="Avoids risk", right="Takes risks",
            help="With money, with new things, with new shops.",
        ),
        section="buys", block="", on_card="Risk",
    ),
    Question(
        field=Parts(
            key="loyalty", label="Why do they stay, and why do they leave?",
            help="What keeps them, and what would make them go.",
            parts=(
                Text(key="stay", label="They stay because", limit=200, placeholder="For example: parts are there"),
                Text(key="leave", label="They leave when", limit=200, placeholder="For example: nobody answers"),
            ),
            leads=("Stays because:", "; leaves when:"),
        ),
        section="buys", block="", on_card="Loyalty",
    ),
)  # fmt: skip
