"""Sections 4 to 6: what they want, what they get stuck on, and when they buy."""

from __future__ import annotations

from segpersona.fields import Many, Scale, Text
from segpersona.worksheet.question import Question

_WANTS = (
    Question(
        field=Text(
            key="wants", label="What do they want?", placeholder="For example: buy once and keep it for years",
            limit=120, help="A goal at work or at home that we help with. One a line.",
        ),
        section="wants", block="wants", slots=3, quick=True, topics=("attitude", "buying"),
    ),
    Question(
        field=Text(
            key="tick", label="What makes them tick?", placeholder="For example: hates throwing things away", limit=160,
            help="The belief or habit behind what they want.",
        ),
        section="wants", block="wants", quick=True, topics=("attitude",), on_card="At heart",
    ),
    Question(
        field=Many(
            key="motivations", label="What drives them most?",
            options=(("money", "Saving money"), ("time", "Saving time"), ("quality", "Good quality"),
                     ("safety", "Being safe"), ("ease", "No trouble"), ("belonging", "Belonging"),
                     ("standing", "Being respected"), ("pleasure", "Pleasure"), ("learning", "Learning"),
                     ("good", "Doing good")),
            help="Two or three say more than six.",
        ),
        section="wants", block="wants", on_card="Driven by",
    ),
    Question(
        field=Text(
            key="job", label="When ..., they want to ..., so that ...", limit=200,
            placeholder="For example: when a pan wears out, they want a safe choice, so that they need not think again",
            help="The job they would hire us for, in one sentence.",
        ),
        section="wants", block="wants", on_card="The job",
    ),
    Question(
        field=Text(
            key="success", label="How will they know it worked?", limit=120,
            placeholder="For example: the guests ask where it is from", help="What they would see, hear or feel.",
        ),
        section="wants", block="wants", on_card="It worked when",
    ),
)  # fmt: skip

_STUCK = (
    Question(
        field=Text(
            key="pains", label="What annoys or blocks them?", limit=120,
            placeholder="For example: too many products that look the same",
            help="Around the problem we solve, not with us alone. One a line.",
        ),
        section="stuck", block="stuck", slots=3, quick=True, topics=("attitude",),
    ),
    Question(
        field=Text(
            key="barriers", label="What nearly stopped them from buying?", limit=160,
            placeholder="For example: the delivery fee at the last step", help="The last doubt before they said yes.",
        ),
        section="stuck", block="stuck", quick=True, on_card="Nearly stopped by",
    ),
    Question(
        field=Text(
            key="obstacles", label="What on our side makes it harder?", limit=160,
            placeholder="For example: no shop within an hour", help="A form, a rule, a wait, a missing answer.",
        ),
        section="stuck", block="stuck", on_card="Hindered by",
    ),
    Question(
        field=Text(
            key="workaround", label="What do they do instead today?", limit=160,
            placeholder="For example: borrows one, or buys the cheapest", help="Doing nothing counts too.",
        ),
        section="stuck", block="stuck", on_card="Does instead",
    ),
)  # fmt: skip

_BUYS = (
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
        section="buys", block="buys", slots=3, topics=("buying", "value"), on_card="Habit",
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
        field=Many(
            key="criteria", label="What do they compare us on?",
            options=(("price", "Price"), ("quality", "Quality"), ("range", "Choice"), ("speed", "Speed"),
                     ("service", "Service"), ("reviews", "Reviews"), ("brand", "Name"), ("values", "What we stand for"),
                     ("near", "Being near"), ("guarantee", "Guarantee")),
            help="Only what decides. Two or three are enough.",
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
        section="buys", block="buys", on_card="Has a say",
    ),
    Question(
        field=Scale(
            key="price_watch", label="How closely do they watch the price?", left="Hardly looks",
            right="Waits for offers",
            words=("Hardly looks at the price", "Knows it, does not mind it", "Compares once", "Compares often",
                   "Waits for offers"),
            help="By what they do rather than by what they say.",
        ),
        section="buys", block="buys", on_card="Price",
    ),
)  # fmt: skip

REASONS: tuple[Question, ...] = _WANTS + _STUCK + _BUYS
