"""A shop for homeware with two groups, and Maya, who stands for both."""

from segpersona.fields import Choice, Day, Field, Many, Number, Parts, Range, Scale, Tags
from segpersona.model import Answer, Persona, Profile, Trait
from segpersona.worksheet import QUESTIONS

QUESTION = {row.key: row for row in QUESTIONS}

ORDERS = Trait(
    key="orders", feature="orders", label="Orders", words="Order 3.1 times as often as the average customer",
    effect=1.2, index=310, value=7.4, average=2.4, n=866, topic="buying",
)  # fmt: skip
WEB = Trait(
    key="channel=web", feature="channel", label="Buys on the web", level="web", effect=0.66, index=206, value=0.64,
    average=0.31, unit="share", words="Buy on the web more often than others (64% against 31%)", n=866, topic="channel",
)  # fmt: skip
AGE = Trait(
    key="age", feature="age", label="Age", words="Are older than the average customer", effect=0.4, index=121,
    value=46.0, average=38.0, unit="years", topic="who",
)  # fmt: skip
TENURE = Trait(
    key="tenure", feature="tenure", label="Years with us", words="Have been customers for longer", effect=0.5,
    index=150, value=6.0, average=4.0, n=860, topic="who",
)  # fmt: skip
BASKET = Trait(
    key="basket", feature="basket", label="Basket", words="Spend a little more per order", effect=0.29, index=108,
    value=54.0, average=50.0, n=866, topic="value",
)  # fmt: skip
RETURNS = Trait(
    key="returns", feature="returns", label="Returned items", words="Return half as many items", effect=-0.5, index=50,
    value=0.04, average=0.08, unit="%", n=866, topic="buying",
)  # fmt: skip
REGULARS = Profile(
    letter="A", name="Loyal Regulars", size=866, share=0.18, revenue_share=0.41, summary="They come back often.",
    traits=(ORDERS, WEB, AGE, TENURE, BASKET, RETURNS),
)  # fmt: skip
GIFTERS = Profile(
    letter="D", name="Gift Planners", size=577, share=0.12, revenue_share=0.14, summary="They buy presents.",
    traits=(AGE,),
)  # fmt: skip
PROFILES = (REGULARS, GIFTERS)

ANSWERS = (
    Answer(question="name", value="Maya Lindgren", evidence="colour"),
    Answer(question="short", value="Maya", evidence="colour"),
    Answer(question="label", value="The Careful Restocker", evidence="colour"),
    Answer(question="age", value=("38", "46"), evidence="data"),
    Answer(question="leisure", value="Sunday cooking, garden"),
    Answer(question="quote", value="I want the one pan I’ll still be using in ten years.", evidence="colour"),
    Answer(question="wants", slot=1, value="Never run out of the basics", evidence="data", fact="A:orders"),
    Answer(question="wants", slot=0, value="Buy once and keep it", evidence="research", source="9 of 12 interviews"),
    Answer(question="pains", value="Too many products that look the same"),
    Answer(question="story", value="Off shift at three, Maya does the school run.", evidence="research"),
    Answer(question="think_plans", value=1.0, evidence="data"),
    Answer(question="think_price", value=3.0),
    Answer(question="tech", value=3.0, evidence="research"),
    Answer(question="devices", value=("6", "2", ""), evidence="data"),
    Answer(question="notice_note", value="Our email on the bus", evidence="data"),
    Answer(question="notice_feels", value=4.0),
    Answer(question="compare_feels", value=1.0),
    Answer(question="message", value="Made to be repaired", evidence="colour"),
    Answer(question="tone_use", value="Calm and exact", evidence="colour"),
)


def maya(*answers: Answer, letters: tuple[str, ...] = ("A", "D")) -> Persona:
    """Maya with her own answers, or with others."""
    return Persona(id="p-maya", project="shop", answers=answers or ANSWERS, letters=letters, segmentation="s1")


def raw_for(field: Field) -> object:
    """What a person would give to a field of any kind."""
    match field:
        case Choice():
            return field.options[0][0]
        case Many():
            return [key for key, _ in field.options[:2]]
        case Number():
            return max(field.low, 0) + 1
        case Range():
            return "38 to 46"
        case Day():
            return "2027-05-24"
        case Tags():
            return "calm, exact"
        case Parts():
            return [raw_for(part) for part in field.parts]
        case Scale():
            return field.steps
        case _:
            return "Something a customer said"


def answer_to(key: str, slot: int = 0) -> Answer:
    """A fitting answer to any question."""
    row = QUESTION[key]
    return Answer(question=key, slot=slot, value=row.field.clean(raw_for(row.field)), evidence=row.default_evidence)
