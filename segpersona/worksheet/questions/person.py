"""Section 1: who this is, and how they are drawn."""

from __future__ import annotations

from segpersona.fields import Choice, LongText, Many, Parts, Range, Tags, Text
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
        field=Range(
            key="age", label="How old are they, roughly?", placeholder="For example: 38 to 46", low=0, high=120,
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
            key="ethnicity", label="Where does their family come from, if it matters for buying?", limit=80,
            placeholder="For example: grew up with two languages",
            help="Only with a lawful reason that you would say out loud. Never filled in from data.",
        ),
        section="who", block="who", sensitive=True, on_card="Background",
    ),
    Question(
        field=LongText(
            key="job_history", label="How did they get there?", rows=2, limit=1_000,
            placeholder="For example: trained as a nurse, then led a ward", help="The road to what they do today.",
        ),
        section="who", block="",
    ),
    Question(
        field=Tags(
            key="affiliations", label="Which groups or memberships do they have?",
            placeholder="For example: allotment club, parents' council",
            help="Commas between them. Treat them as a guess: belonging to a group rarely says what somebody buys.",
        ),
        section="who", block="", on_card="Belongs to",
    ),
    Question(
        field=Parts(
            key="company", label="What kind of company is it?", help="Industry, size and region.",
            parts=(
                Text(key="industry", label="Industry", limit=80, placeholder="For example: bakery chain"),
                Text(key="size", label="Size", limit=60, placeholder="For example: 12 shops, 140 people"),
                Text(key="region", label="Region", limit=60, placeholder="For example: the north"),
            ),
            leads=("", ", ", ", "),
        ),
        section="who", block="who", only="companies", topics=("who",), on_card="Company", whom="sales",
    ),
    Question(
        field=Many(
            key="buying_role", label="Which part do they play when the company buys?",
            options=(("user", "Uses it"), ("payer", "Pays for it"), ("approver", "Approves it"), ("adviser", "Advises"),
                     ("mover", "Makes change happen")),
            help="One person can play several parts.",
        ),
        section="who", block="who", only="companies", on_card="Part in buying", whom="sales",
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

PERSON: tuple[Question, ...] = _WHO + _PORTRAIT
