"""Section 10: what we say, what we change, and who does what next."""

from __future__ import annotations

from segpersona.fields import Day, Field, LongText, Number, Parts, Tags, Text
from segpersona.worksheet.question import Audience, CardPart, Question

_SAY = "Say it like this"


def _deed(
    field: Field, on_card: str, *, block: CardPart = "", slots: int = 1, quick: bool = False, only: Audience = "any"
) -> Question:
    """Something we decide to do: no mark, because a decision is not a claim about anybody."""
    return Question(
        field=field, section="do", block=block, slots=slots, quick=quick, only=only, default_evidence="colour",
        evidence_fixed=True, on_card=on_card,
    )  # fmt: skip


_MIX = (
    _deed(
        Text(
            key="message", label="If they remember one thing, what?", limit=120,
            placeholder="For example: made to be repaired", help="One sentence they would repeat to a friend.",
        ),
        _SAY, block="mix", quick=True,
    ),
    _deed(
        Text(
            key="product", label="What do we change in the product or service?", limit=160,
            placeholder="For example: lead with the ten-year guarantee",
            help="One change that this person would notice.",
        ),
        "Product", block="mix",
    ),
    _deed(
        Text(
            key="price", label="What do we change in the price?", limit=160,
            placeholder="For example: no flash sales, a bundle of refills",
            help="The price, how it is shown, how it is paid.",
        ),
        "Price", block="mix",
    ),
    _deed(
        Text(
            key="place", label="Where do we sell and serve?", limit=160,
            placeholder="For example: click and collect on Saturdays", help="Shop, website, partners, delivery.",
        ),
        "Place", block="mix",
    ),
    _deed(
        Text(
            key="promotion", label="How do we get noticed?", limit=160,
            placeholder="For example: email on Thursday evenings, a series on pan care",
            help="The channel, the moment and the subject.",
        ),
        "Promotion", block="mix",
    ),
    _deed(
        Parts(
            key="next", label="What is done next, by whom, until when?",
            help="How we will see that it worked, and what it may bring in a year.",
            parts=(
                Text(key="action", label="Action", limit=280, placeholder="For example: draft the spare-parts page"),
                Text(key="owner", label="Who", limit=60, placeholder="For example: Ana"),
                Day(key="until", label="Until"),
                Text(key="measure", label="Measured by", limit=120, placeholder="For example: second orders by May"),
                Number(key="money", label="Expected a year, in money", low=-1e12, high=1e12),
            ),
            leads=("", ":", ", until", ", measured by", ", expected a year:"),
        ),
        "Next", slots=5,
    ),
)  # fmt: skip

_MESSAGE = (
    _deed(
        Parts(
            key="value_prop", label="What do we promise, in one sentence?",
            help="Fill the gaps; the sentence is put together below.",
            parts=(
                Text(key="who", label="For whom", limit=120, placeholder="For example: people who cook every day"),
                Text(key="need", label="With which need", limit=120, placeholder="For example: things that last"),
                Text(key="category", label="We are the", limit=80, placeholder="For example: homeware shop"),
                Text(key="benefit", label="That", limit=120, placeholder="For example: keeps every pan in use"),
                Text(key="unlike", label="Unlike", limit=120, placeholder="For example: the supermarket's own brand"),
                Text(key="proof", label="Because", limit=120, placeholder="For example: we stock every spare part"),
            ),
            leads=("For", ", who need", ", we are the", "that", ", unlike", ", because"),
        ),
        "Value proposition",
    ),
    _deed(
        Text(
            key="proof", label="Why should they believe it?", limit=160,
            placeholder="For example: 9 of 10 pans sent in were repaired",
            help="A number, a test, a customer. One a line.",
        ),
        "Proof", slots=3,
    ),
    _deed(
        Text(
            key="tone_use", label="In which tone?", limit=120,
            placeholder="For example: calm and exact, never “last chance”", help="Printed after the message.",
        ),
        _SAY, block="mix",
    ),
    _deed(
        Tags(
            key="words_use", label="Which words do we use?", placeholder="For example: repair, spare part, years",
            help="Their own words where you have heard some, with commas between them.",
        ),
        "Words to use",
    ),
    _deed(
        Tags(
            key="words_avoid", label="Which words do we avoid?", placeholder="For example: last chance, lifestyle",
            help="Words that make this person turn away, with commas between them.",
        ),
        "Words to avoid",
    ),
    _deed(
        Parts(
            key="by_stage", label="What do we say at each stage, and where?", help="One row for each stage.",
            parts=(
                Text(key="stage", label="Stage", limit=60, placeholder="For example: compare"),
                Text(key="message", label="Message", limit=160, placeholder="For example: how our pans differ"),
                Text(key="offer", label="Offer", limit=120, placeholder="For example: 30 days to try it"),
                Text(key="content", label="Content", limit=120, placeholder="For example: a table of three pans"),
                Text(key="channel", label="Channel", limit=80, placeholder="For example: product page"),
            ),
            leads=("", ":", "; offer:", "; content:", "; channel:"),
        ),
        "Stage", slots=6,
    ),
    _deed(
        Parts(
            key="reframe", label="What do they believe that costs them, and which insight leads to us?",
            help="Teach something about their business before you sell anything.",
            parts=(
                Text(key="belief", label="They believe", limit=200, placeholder="For example: cheap pans save money"),
                Text(key="insight", label="The insight", limit=200, placeholder="For example: they cost twice"),
            ),
            leads=("They believe:", "; the insight:"),
        ),
        "Another view", only="companies",
    ),
)  # fmt: skip

_SERVE = (
    _deed(
        Text(
            key="mix_people", label="Who serves them, and what must those people know?", limit=160,
            placeholder="For example: shop staff who can fit a handle", help="Training, hours, a named person.",
        ),
        "People",
    ),
    _deed(
        Text(
            key="mix_process", label="Which step do we drop, shorten or add for them?", limit=160,
            placeholder="For example: reorder in two taps", help="From first look to return.",
        ),
        "Process",
    ),
    _deed(
        Text(
            key="mix_proof", label="What do they see or hold that shows we mean it?", limit=160,
            placeholder="For example: a repair card in every box", help="Parcel, shop, guarantee, paper.",
        ),
        "What they can see",
    ),
    _deed(
        Parts(
            key="personalise", label="If we see ..., we show or send ...", help="Rules for website, email and shop.",
            parts=(
                Text(key="see", label="If we see", limit=160, placeholder="For example: a second order of wood oil"),
                Text(key="show", label="Show or send", limit=160, placeholder="For example: a reminder in week seven"),
            ),
            leads=("If we see", ", show"),
        ),
        "Rule", slots=5,
    ),
    _deed(
        LongText(
            key="service", label="How do we treat them differently?", rows=2,
            placeholder="For example: they reach a person within a minute", help="Service, terms, care.",
        ),
        "Service",
    ),
    _deed(
        Text(
            key="product_input", label="What should those who make the product hear?", limit=200,
            placeholder="For example: handles work loose after two years",
            help="A need that nothing meets. One a line.",
        ),
        "For product and research", slots=3,
    ),
)  # fmt: skip

DOING: tuple[Question, ...] = _MIX + _MESSAGE + _SERVE
