"""Sample cards as lifelike and as unkind as real ones: full, empty, three lines, long German, right to left."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import Block, Card, EvidenceKind, Membership, Meter, Stage, Statement

PORTRAIT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="#D6DFF0"/>'
    '<path d="M70 400V200a130 130 0 0 1 260 0v200Z" fill="#B3C3E2"/><circle cx="200" cy="160" r="66" fill="#C98F63"/>'
    '<path d="M60 400c10-100 60-140 140-140s130 40 140 140Z" fill="#345FB2"/></svg>'
)
HOSTILE = (
    '#read("/etc/hosts") #import "@preview/cetz:0.3.0" *b* $x^2$ @ref <lab> `raw` </svg> <script>alert(1)</script>'
)


def said(text: str, evidence: EvidenceKind = "data", label: str = "", source: str = "") -> Statement:
    """One line of a card."""
    return Statement(text=text, evidence=evidence, label=label, source=source)


_WHO = (
    said("38 to 46", "data", "Age"), said("City edge, small house", "data", "Lives"),
    said("Two adults, two children", "research", "Household"), said("Nurse team lead, shifts", "research", "Work"),
    said("Sunday cooking, allotment", "belief", "Free time"),
)  # fmt: skip
_WANTS = (
    said("Buy once and keep it for years", "research", source="9 of 12 interviews"),
    said("Never run out of the basics", "data", source="buys refills every 58 days"),
    said("Cook proper food on weeknights without fuss", "belief"),
)
_STUCK = (
    said("Too many near-identical products", "research", source="7 of 12 interviews"),
    said("Delivery fee shown at the last step", "data", source="34% of baskets stop there"),
    said("Doubts “sustainable” claims with no proof", "belief"),
)
_BUYS = (
    said("A refill reminder in week eight", "data", source="3.1 times the orders"),
    said("Something breaks or wears out", "research", source="6 of 12 interviews"),
    said("A friend’s kitchen, seen in real life", "belief"),
)
_DAY = (
    "Off shift at three, Maya does the school run with a shopping list already in her head. The non-stick has started "
    "to flake, so on the bus she opens our email about pan care, follows it to the spare-parts page, and reads the "
    "one-star reviews first. At nine, with the kitchen quiet, she moves to the laptop, checks the guarantee twice and "
    "orders one pan, plus the seasoning oil she runs out of every other month."
)
_THINK = (
    Meter(left="Plans ahead", right="Spontaneous", at=0.17, evidence="data"),
    Meter(left="Price first", right="Quality first", at=0.81, evidence="research"),
    Meter(left="Tries new brands", right="Stays with favourites", at=0.71, evidence="data"),
    Meter(left="Wants advice", right="Decides alone", at=0.58, evidence="belief"),
)
_REACH = (
    Meter(left="Email", at=0.64, evidence="data"), Meter(left="Search", at=0.57, evidence="data"),
    Meter(left="Friends", at=0.46, evidence="research"), Meter(left="Instagram", at=0.38, evidence="research"),
    Meter(left="Shop visit", at=0.21, evidence="data"), Meter(left="TikTok", at=0.08, evidence="belief"),
)  # fmt: skip
_DEVICES = (
    Meter(left="Phone", at=0.71, evidence="data"), Meter(left="Laptop", at=0.22, evidence="data"),
    Meter(left="Tablet", at=0.07, evidence="data"),
)  # fmt: skip
_JOURNEY = (
    Stage(name="Notice", note="Pan-care email on the bus", feels=0.2, evidence="data"),
    Stage(name="Compare", note="Nine pans that look the same", feels=-0.55, evidence="research"),
    Stage(name="Buy", note="Fee appears at checkout", feels=-0.1, evidence="data"),
    Stage(name="Use", note="Sunday roast works first time", feels=0.9, evidence="research"),
    Stage(name="Come back", note="Refill reminder, one tap", feels=0.6, evidence="data"),
)
_MIX = (
    said("Lead with the ten-year guarantee and spare parts.", "colour", "Product"),
    said("No flash sales. Refill bundle at 10% off.", "colour", "Price"),
    said("Phone-first listing; Saturday click and collect.", "colour", "Place"),
    said("Email, Thursday evening; pan-care series.", "colour", "Promotion"),
    said("“Made to be repaired.” Never “last chance”.", "colour", "Say it like this"),
)
_GROUPS = (
    Membership(letter="A", name="Loyal regulars", share=0.18, revenue_share=0.41, role="main"),
    Membership(letter="D", name="Gift planners", share=0.12, revenue_share=0.14, role="also here"),
)
_TITLES = (
    ("who", "Who they are", 1), ("wants", "Wants", 4), ("stuck", "Gets stuck on", 5), ("buys", "Buys when", 6),
    ("day", "A day with {short}", 7), ("think", "How they think", 8), ("reach", "Where to reach them", 8),
    ("devices", "Devices and tech comfort", 8), ("journey", "Journey: how it feels, step by step", 9),
    ("mix", "What we do for {short}", 10),
)  # fmt: skip


def _bare(short: str) -> tuple[Block, ...]:
    return tuple(Block(key=key, title=title.format(short=short), number=number) for key, title, number in _TITLES)


def _with(card: Card, **changed: dict[str, object]) -> Card:
    """The card with some of its blocks changed, by key."""
    blocks = (replace(block, **changed.get(block.key, {})) for block in card.blocks)  # type: ignore[arg-type]
    return replace(card, blocks=tuple(blocks))


EMPTY = Card(
    name="Unnamed persona", short="Unnamed persona", archetype="", quote="", quote_evidence="colour", letter="",
    portrait=PORTRAIT, portrait_alt="Portrait of the persona", blocks=_bare("them"), memberships=(), backed=0,
    counted=0, footer="Fictional person · Oct 2026",
)  # fmt: skip
BARE = replace(EMPTY, blocks=())
FULL = _with(
    replace(
        EMPTY, name="Maya Lindgren", short="Maya", archetype="The careful restocker", letter="A", blocks=_bare("Maya"),
        decision="Restocking the kitchen",
        quote="I don’t want more stuff. I want the one pan I’ll still be using in ten years.",
        quote_evidence="research", portrait_alt="Drawing of Maya: dark hair, blue jumper", memberships=_GROUPS,
        backed=23, counted=29, footer="Fictional person · based on 4,812 customers · Oct 2026",
        project="Harbour & Hearth",
    ),
    who={"statements": _WHO}, wants={"statements": _WANTS}, stuck={"statements": _STUCK}, buys={"statements": _BUYS},
    day={"story": _DAY, "evidence": "research"}, think={"meters": _THINK}, reach={"meters": _REACH},
    devices={"meters": _DEVICES, "statements": (said("3 of 5: pays on the laptop above 100 euros", "data"),)},
    journey={"stages": _JOURNEY}, mix={"statements": _MIX},
)  # fmt: skip
THREE = _with(
    replace(
        EMPTY, name="Tom", short="Tom", archetype="The weekend browser", letter="C", quote="Just looking.",
        blocks=_bare("Tom"), memberships=_GROUPS[1:], backed=1, counted=3,
    ),
    who={"statements": _WHO[:1]}, wants={"statements": _WANTS[2:]}, reach={"statements": (said("Email", "belief"),)},
)  # fmt: skip
_WORD = "Geschwindigkeitsbegrenzungsmaßnahmen und Donaudampfschifffahrtsgesellschaftskapitänsmütze ohne Verzögerungen"
_FIFTEEN = {"statements": tuple(said(_WORD, "data", source="aus 4.812 Bestellungen der letzten 24 Monate")
                                for _ in range(5))}  # fmt: skip
GERMAN = _with(
    replace(
        FULL, language="de", name="Friederike-Charlotte von Hohenzollern-Sigmaringen", short="Friederike", letter="F",
        archetype="Die vorausplanende Nachkäuferin mit Nachhaltigkeitsanspruch", quote=FULL.quote * 3,
    ),
    wants=_FIFTEEN, stuck=_FIFTEEN, buys=_FIFTEEN, day={"story": f"{_DAY} {_DAY}"},
)  # fmt: skip
GERMAN_UNTOLD = replace(GERMAN, language="en", letter="B")
ARABIC = _with(
    replace(
        FULL, name="مها السالم", short="مها", archetype="المتسوقة المتأنية", letter="H", language="ar",
        quote="لا أريد المزيد من الأشياء. أريد مقلاة واحدة تدوم عشر سنوات.",
    ),
    wants={"statements": (said("شراء مرة واحدة والاحتفاظ بها", "research", source="٩ من ١٢ مقابلة"),)},
    day={"story": "تنهي مها نوبتها في الثالثة، وتفتح بريدنا عن العناية بالمقلاة، ثم تقرأ التقييمات السلبية أولا."},
)  # fmt: skip
HEBREW = replace(FULL, name="נועה לוי", short="נועה", archetype="קונה זהירה", language="he", letter="G")
INVENTED = replace(FULL, quote_evidence="colour", letter="E", portrait="not a drawing")
_EVIL = {"statements": (said(HOSTILE, "belief", "<b>", '=HYPERLINK("x")'), said("=1+1\x00\u202egnp.exe", "data"))}
HOSTILE_CARD = _with(
    replace(
        FULL, name='#read("x") </svg>', short="#eval", archetype="<script>alert(1)</script>", quote=HOSTILE,
        quote_evidence="colour", letter="J", project=HOSTILE, footer=HOSTILE, portrait_alt=HOSTILE,
        portrait='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/hosts"/></svg>',
        memberships=(replace(_GROUPS[0], name=HOSTILE), *_GROUPS[1:]),
    ),
    who=_EVIL, wants=_EVIL, stuck=_EVIL, buys=_EVIL, day={"story": HOSTILE * 3}, mix=_EVIL, reach=_EVIL,
    journey={"stages": tuple(replace(stage, note=HOSTILE) for stage in _JOURNEY)},
)  # fmt: skip
_BIG = {"statements": tuple(said("word and word " * 300, "data", "Label " * 40, "source " * 600) for _ in range(12))}
ENDLESS = _with(
    replace(
        FULL, name="Anna " * 800, short="Anna", archetype="x" * 4000, quote="really " * 600, footer="foot " * 800,
        portrait_alt="alt " * 1000, memberships=tuple(replace(_GROUPS[0], letter=x, name="y" * 4000) for x in "ABCDEF"),
    ),
    who=_BIG, wants=_BIG, stuck=_BIG, buys=_BIG, day={"story": "on and on " * 400, "title": "title " * 600},
    think={"meters": tuple(replace(_THINK[0], left="left " * 800, right="r" * 4000) for _ in range(12))},
    reach={"statements": _BIG["statements"], "meters": tuple(replace(row, left="z" * 4000) for row in _REACH * 3)},
    devices={"meters": _DEVICES * 3, "statements": _BIG["statements"]}, mix=_BIG,
    journey={"stages": tuple(replace(_JOURNEY[0], name="n" * 4000, note="note " * 800) for _ in range(9))},
)  # fmt: skip
MIXED_SCRIPTS = replace(FULL, name="Майя Ψαρρού Žižek", archetype="Ðặng Łukasz İğdır Őze", letter="I")

CARDS = {
    "full": FULL, "empty": EMPTY, "no blocks at all": BARE, "three lines": THREE, "long German": GERMAN,
    "German, language not told": GERMAN_UNTOLD, "Arabic": ARABIC, "Hebrew": HEBREW, "invented quote": INVENTED,
    "hostile": HOSTILE_CARD, "endless": ENDLESS, "Greek and Cyrillic": MIXED_SCRIPTS,
}  # fmt: skip
