"""What a filled worksheet can look like: a made-up person in the short words people write by hand."""

from __future__ import annotations

from segpersona.model import Block, Card, EvidenceKind, Membership, Meter, Stage, Statement

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" fill="none" stroke="#1B3FA0" stroke-width="5" '
    'stroke-linecap="round" stroke-linejoin="round"><path d="M92 196c-16-46-14-122 58-126 74-2 76 82 58 128"/>'
    '<path d="M108 128c24-2 48-16 56-34 6 18 16 30 28 34"/><path d="M110 126c-2 44 10 84 40 84s44-40 42-84"/>'
    '<circle cx="130" cy="142" r="14"/><circle cx="170" cy="142" r="14"/><path d="M144 140q6-5 12 0"/>'
    '<path d="M134 182q16 11 32-1M136 206v22M166 206v22M98 298v-26M206 298v-26"/>'
    '<path d="M56 298c2-46 30-66 80-70q14 12 30 0c50 4 76 26 80 70"/></svg>'
)


def _lines(*rows: tuple[str, EvidenceKind]) -> tuple[Statement, ...]:
    return tuple(Statement(text=text, evidence=evidence) for text, evidence in rows)


def _labelled(*rows: tuple[str, str]) -> tuple[Statement, ...]:
    return tuple(Statement(label=label, text=text, evidence="colour") for label, text in rows)


_BLOCKS = (
    Block(key="who", title="Who they are", number=1, statements=_labelled(
        ("Age", "41, two children at school"), ("Lives", "terraced house, with Jonas"),
        ("Work", "ward nurse, bakes on Sundays"))),
    Block(key="wants", title="Wants", number=4, statements=_lines(
        ("one pan that lasts", "research"), ("the basics always there", "data"), ("dinner without fuss", "belief"))),
    Block(key="stuck", title="Gets stuck on", number=5, statements=_lines(
        ("nine pans, all alike", "research"), ("fee at the last step", "data"), ("is “green” really true?", "belief"))),
    Block(key="buys", title="Buys when", number=6, statements=_lines(
        ("our reminder, week 8", "data"), ("the old one gives up", "research"), ("sees it at a friend’s", "belief"))),
    Block(key="day", title="A day with Maya", number=7, evidence="research", story=(
        "Home at three, list in her head, and the pan has begun to flake. Opens our mail on the bus, looks for spare "
        "parts, reads the worst reviews first. Nine at night, laptop: checks the guarantee twice, then orders one.")),
    Block(key="think", title="How they think", number=8, meters=(
        Meter(left="Plans ahead", right="Spontaneous", at=0.25, evidence="data"),
        Meter(left="Price first", right="Quality first", at=0.75, evidence="research"),
        Meter(left="Tries new brands", right="Stays with favourites", at=0.75, evidence="data"),
        Meter(left="Avoids tech", right="Loves tech", at=0.5, evidence="belief"))),
    Block(key="reach", title="Where to reach them", number=8, statements=_lines(
        ("email, then search, on the phone", "data"))),
    Block(key="journey", title="Journey", number=9, stages=(
        Stage(name="Notice", note="our mail on the bus", feels=0.3, evidence="data"),
        Stage(name="Compare", note="all look the same", feels=-0.7, evidence="research"),
        Stage(name="Buy", note="a fee, so late", feels=-0.2, evidence="data"),
        Stage(name="Use", note="the roast works", feels=0.9, evidence="research"),
        Stage(name="Come back", note="refill in one tap", feels=0.6, evidence="data"))),
    Block(key="mix", title="What we do for Maya", number=10, statements=_labelled(
        ("Product", "ten-year guarantee, spare parts in front"), ("Price", "no flash sales, refills 10% less"),
        ("Place", "listing made for phones, pick up on Saturday"),
        ("Promotion", "Thursday mail: “made to be mended”"))),
)  # fmt: skip
EXAMPLE = Card(
    name="Maya Lindgren", short="Maya", archetype="careful restocker", quote_evidence="research", letter="",
    quote="I don’t want more stuff. I want the one pan I’ll still use in ten years.", portrait=_DRAWING,
    portrait_alt="Sketch of Maya by hand: long hair, round glasses", blocks=_BLOCKS, backed=0, counted=0,
    memberships=(
        Membership(letter="A", name="", share=0.2, revenue_share=None, role="main"),
        Membership(letter="D", name="", share=0.1, revenue_share=None, role="also here"),
    ),
    footer="Example, a made-up person",
)  # fmt: skip
