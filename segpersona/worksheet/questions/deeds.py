"""Section 10: what we will do."""

from __future__ import annotations

from segpersona.fields import Field, LongText, Text
from segpersona.worksheet.question import Question


def _deed(field: Field, on_card: str, *, quick: bool = False) -> Question:
    """Something we decide to do: no mark, because a decision is not a claim about anybody."""
    return Question(
        field=field, section="do", block="mix" if on_card else "", quick=quick, default_evidence="colour",
        evidence_fixed=True, on_card=on_card,
    )  # fmt: skip


_SAY = "Say it like this"
DEEDS: tuple[Question, ...] = (
    _deed(
        Text(
            key="message", label="If they remember one thing, what?", limit=120,
            placeholder="For example: made to be repaired", help="One sentence they would repeat to a friend.",
        ),
        _SAY, quick=True,
    ),
    _deed(
        Text(
            key="product", label="What do we change in the product or service?", limit=120,
            placeholder="For example: lead with the ten-year guarantee",
            help="One change that this person would notice.",
        ),
        "Product",
    ),
    _deed(
        Text(
            key="price", label="What do we change in the price?", limit=120,
            placeholder="For example: no flash sales, a bundle of refills",
            help="The price, how it is shown, how it is paid.",
        ),
        "Price",
    ),
    _deed(
        Text(
            key="place", label="Where do we sell and serve?", limit=120,
            placeholder="For example: click and collect on Saturdays", help="Shop, website, partners, delivery.",
        ),
        "Place",
    ),
    _deed(
        Text(
            key="promotion", label="How do we get noticed?", limit=120,
            placeholder="For example: email on Thursday evenings, a series on pan care",
            help="The channel, the moment and the subject.",
        ),
        "Promotion",
    ),
    _deed(
        Text(
            key="tone_use", label="In which tone? Words to use and words to avoid", limit=120,
            placeholder="For example: calm and exact, never “last chance”", help="Printed after the message.",
        ),
        _SAY,
    ),
    _deed(
        LongText(
            key="next", label="What is the next step, who takes it, and by when?", limit=280, rows=2,
            placeholder="For example: Ana drafts the spare-parts page by 12 March", help="Not printed on the card.",
        ),
        "",
    ),
)  # fmt: skip
