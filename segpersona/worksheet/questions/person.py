"""Sections 1 to 3: who this is, what they would say, and which groups they stand for."""

from __future__ import annotations

from segpersona.fields import Choice, LongText, Many, Text
from segpersona.worksheet.question import Question
from segpersona.worksheet.traits import TRAITS

_WHO = (
    Question(
        field=Text(
            key="name", label="What shall we call this customer?", placeholder="For example: Maya Lindgren", limit=60,
            help="A made-up name. Do not use the name of a real customer.",
        ),
        section="who", block="head", quick=True, default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=Text(
            key="short", label="What do you call them?", placeholder="For example: Maya", limit=30,
            help="The name as you would say it in a meeting.",
        ),
        section="who", block="head", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=Text(
            key="label", label="In three words, what type are they?", placeholder="For example: The Careful Restocker",
            limit=60, help="Say how they buy, not who they are. It stands below the name on the card.",
        ),
        section="who", block="head", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=Text(
            key="age", label="How old are they, roughly?", placeholder="For example: 38 to 46", limit=40,
            help="A range is more honest than one number.",
        ),
        section="who", block="who", topics=("who",), on_card="Age",
    ),
    Question(
        field=Choice(
            key="gender", label="Gender, if it matters for buying",
            options=(("woman", "Woman"), ("man", "Man"), ("other", "Another gender"), ("any", "Not relevant")),
            help="Leave it open unless it changes what you would do.",
        ),
        section="who", block="who", sensitive=True, on_card="Gender",
    ),
    Question(
        field=Text(
            key="location", label="Where do they live or trade?", placeholder="For example: City edge, small house",
            limit=80, help="The kind of place says more than its name.",
        ),
        section="who", block="who", topics=("who",), on_card="Lives",
    ),
    Question(
        field=Text(
            key="household", label="What is family life like?", placeholder="For example: Two adults, two children",
            limit=80, help="Who lives there, and who else do they buy for?",
        ),
        section="who", block="who", only="people", topics=("who",), on_card="Household",
    ),
    Question(
        field=Text(
            key="education", label="What did they learn or study?", placeholder="For example: Trained as a nurse",
            limit=80, help="Only if it changes how you would explain things to them.",
        ),
        section="who", block="who", topics=("who",), on_card="Education",
    ),
    Question(
        field=Choice(
            key="income", label="How much can they spend?",
            options=(("tight", "Counts every bill"), ("careful", "Gets by with care"), ("enough", "Has enough"),
                     ("free", "Spends freely")),
            help="On things like ours, compared with your other customers.",
        ),
        section="who", block="who", on_card="Budget",
    ),
    Question(
        field=Text(
            key="work", label="What do they do for work?", placeholder="For example: Leads a team, works shifts",
            limit=80, help="The role, and what it does to their time.",
        ),
        section="who", block="who", topics=("who",), on_card="Work",
    ),
    Question(
        field=Text(
            key="leisure", label="What do they do with free time?", placeholder="For example: Sunday cooking, garden",
            limit=80, help="Hobbies, sport, clubs, or none at all.",
        ),
        section="who", block="who", on_card="Free time",
    ),
    Question(
        field=Text(
            key="typical", label="What else is typical of them?", placeholder="For example: Has been with us for years",
            limit=120, help="Only what sets them apart from your average customer.",
        ),
        section="who", block="who", slots=3, topics=("who", "value"), on_card="Typical",
    ),
    Question(
        field=Text(
            key="company", label="What kind of company is it?", placeholder="For example: Bakery chain, 12 shops",
            limit=120, help="Industry, size and region.",
        ),
        section="who", block="who", only="companies", topics=("who",), on_card="Company",
    ),
    Question(
        field=Many(
            key="buying_role", label="Which part do they play when the company buys?",
            options=(("user", "Uses it"), ("payer", "Pays for it"), ("approver", "Approves it"), ("adviser", "Advises"),
                     ("mover", "Makes change happen")),
            help="One person can play several parts.",
        ),
        section="who", block="who", only="companies", on_card="Part in buying",
    ),
)  # fmt: skip

_PORTRAIT = tuple(
    Question(
        field=Choice(
            key=f"portrait_{trait.key}", label=trait.label, options=trait.options,
            help="The drawing has no face on purpose. What you leave open is drawn from the name.",
        ),
        section="who", block="portrait", default_evidence="colour", evidence_fixed=True,
    )
    for trait in TRAITS
)  # fmt: skip

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
        field=Text(
            key="their_words", label="Which words do they use for their problem?", limit=160,
            placeholder="For example: sticks, scratches, too heavy", help="Words from reviews, calls and searches.",
        ),
        section="quote", block="who", on_card="Their words",
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
            help="For companies the worksheet asks about the company and the part this person plays. Not printed.",
        ),
        section="segments", block="", default_evidence="colour", evidence_fixed=True,
    ),
    Question(
        field=LongText(
            key="value_to", label="Who are we providing value to?", limit=400, rows=2, help="Not printed on the card.",
            placeholder="For example: people who cook every day and hate waste",
        ),
        section="segments", block="", topics=("value",),
    ),
    Question(
        field=LongText(
            key="ideal_needs", label="What needs or wants define our ideal customer here?", limit=400, rows=2,
            placeholder="For example: wants things that last and can be repaired", help="Not printed on the card.",
        ),
        section="segments", block="", topics=("attitude",),
    ),
    Question(
        field=LongText(
            key="typical_traits", label="What characteristics define our typical customer here?", limit=400, rows=2,
            placeholder="For example: orders every eight weeks, pays full price", help="Not printed on the card.",
        ),
        section="segments", block="", topics=("who", "buying"),
    ),
)  # fmt: skip

PERSON: tuple[Question, ...] = _WHO + _PORTRAIT + _QUOTE + _SEGMENTS
