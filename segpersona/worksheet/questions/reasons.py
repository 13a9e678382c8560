"""Sections 4 and 5: what they want, and what they get stuck on."""

from __future__ import annotations

from segpersona.fields import Choice, Number, Parts, Ranked, Scale, Tags, Text
from segpersona.worksheet.question import Question

_BAD = ("A nuisance", "Annoying", "Costs them something", "Hurts", "A deal-breaker")
_OFTEN = (("always", "Every time"), ("often", "Often"), ("sometimes", "Now and then"), ("once", "Once"))

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
        field=Ranked(
            key="motivations", label="What drives them most? Put it in order",
            options=(("money", "Saving money"), ("time", "Saving time"), ("quality", "Good quality"),
                     ("safety", "Being safe"), ("ease", "No trouble"), ("belonging", "Belonging"),
                     ("standing", "Being respected"), ("pleasure", "Pleasure"), ("learning", "Learning"),
                     ("good", "Doing good")),
            help="Tap the strongest first. Two or three say more than six.",
        ),
        section="wants", block="wants", on_card="Driven by",
    ),
    Question(
        field=Parts(
            key="job", label="When ..., they want to ..., so that ...",
            help="The job they would hire us for, in one sentence.",
            parts=(
                Text(key="when", label="When", limit=120, placeholder="For example: a pan wears out"),
                Text(key="want", label="They want to", limit=120, placeholder="For example: find a safe choice"),
                Text(key="so", label="So that", limit=120, placeholder="For example: they need not think of it again"),
            ),
            leads=("When", ", they want to", ", so that"),
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
    Question(
        field=Text(
            key="work_goals", label="Which goal at work do they pursue with us?", limit=120,
            placeholder="For example: no complaints from the ward about the kitchen",
            help="Where they buy for work, or where work shapes what they buy. One a line.",
        ),
        section="wants", block="wants", slots=2, on_card="At work",
    ),
    Question(
        field=Tags(
            key="personality", label="In three words, how would a friend describe them?", most=3,
            placeholder="For example: calm, exact, loyal", help="Three words with commas between them.",
        ),
        section="wants", block="who", on_card="Character",
    ),
    Question(
        field=Tags(
            key="values", label="What do they believe in?", placeholder="For example: thrift, craft, fairness",
            help="Values that show in what they buy, with commas between them.",
        ),
        section="wants", block="", on_card="Believes in",
    ),
    Question(
        field=Parts(
            key="opportunity", label="For each need: how important is it, and how well is it met today?",
            help="From 1 to 10. Important and badly met is where you can win.",
            parts=(
                Text(key="need", label="Need", limit=120, placeholder="For example: find the right spare part"),
                Number(key="important", label="Important, 1 to 10", low=1, high=10, whole=True, unit=" of 10"),
                Number(key="met", label="Met today, 1 to 10", low=1, high=10, whole=True, unit=" of 10"),
            ),
            leads=("", ": important", ", met today"),
        ),
        section="wants", block="", slots=5, on_card="Need",
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
            placeholder="For example: the delivery fee at the last step",
            help="The last doubt before they said yes. One a line.",
        ),
        section="stuck", block="stuck", slots=3, quick=True, on_card="Nearly stopped by", whom="service",
    ),
    Question(
        field=Text(
            key="obstacles", label="What on our side makes it harder?", limit=160,
            placeholder="For example: no shop within an hour", help="A form, a rule, a wait, a missing answer.",
        ),
        section="stuck", block="stuck", on_card="Hindered by", whom="service",
    ),
    Question(
        field=Text(
            key="workaround", label="What do they do instead today?", limit=160,
            placeholder="For example: borrows one, or buys the cheapest", help="Doing nothing counts too.",
        ),
        section="stuck", block="stuck", on_card="Does instead",
    ),
    Question(
        field=Parts(
            key="pain_weights", label="How bad is it, and how often does it happen?", help="For each line above.",
            parts=(
                Scale(key="bad", label="How bad?", left="A nuisance", right="A deal-breaker", words=_BAD),
                Choice(key="often", label="How often?", options=_OFTEN),
            ),
            leads=("", ", "),
        ),
        section="stuck", block="", slots=3, beside="pains", on_card="How bad, how often", whom="service",
    ),
    Question(
        field=Text(
            key="barrier_answers", label="What do we answer?", limit=200,
            placeholder="For example: show the delivery fee beside the price",
            help="For each thing that nearly stopped them: what we say or do about it.",
        ),
        section="stuck", block="", slots=3, beside="barriers", default_evidence="colour", evidence_fixed=True,
        on_card="Our answer",
    ),
    Question(
        field=Text(
            key="role_pains", label="Which pains come with their job or role?", limit=120,
            placeholder="For example: blamed for every late parcel", help="What others with that role know too.",
        ),
        section="stuck", block="", slots=2, on_card="Pain of the role",
    ),
)  # fmt: skip

REASONS: tuple[Question, ...] = _WANTS + _STUCK
