"""Sample projects to tell of: full, with as little as there can be, too long, hostile, right to left, ten groups."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import Briefing, BriefMoney, BriefPlace, BriefShare, BriefStep, Range
from tests.exports.cards import ARABIC, CARDS, FULL, HOSTILE
from tests.exports.sheets import ARABIC_SHEET, BARE_SHEET, HOSTILE_SHEET, LONG_SHEET, SHEET

_GROUPS = (
    ("A", "Loyal regulars", 0.18, 0.41),
    ("B", "Big-basket families", 0.14, 0.22),
    ("C", "Weekend browsers", 0.68, 0.37),
)
_SHARES = tuple(
    BriefShare(letter=letter, name=name, sentence=f"{name} come back on their own.", customers=share, revenue=money)
    for letter, name, share, money in _GROUPS
)
_PLACES = tuple(
    BriefPlace(letter=letter, name=name, place=place, attractive=150 - 30 * place, able=120 - 9 * place,
               chance=1 - place / 9, reason="They bring 41% of your revenue.", standing="Main target")
    for place, (letter, name, _, _) in enumerate(_GROUPS, 1)
)  # fmt: skip
_MONEY = tuple(
    BriefMoney(letter=letter, name=name, today=Range(low=9_000, mid=12_345, high=15_000),
               risk=Range(low=0, mid=929, high=2_001), room="Too few customers to tell.")
    for letter, name, _, _ in _GROUPS
)  # fmt: skip
_STEPS = tuple(
    BriefStep(letter=letter, name=name, standing="Keep warm", text="Show spare parts beside every pan.", owner="Ana")
    for letter, name, _, _ in _GROUPS
)
BRIEFING = Briefing(
    title="Three kinds of customer, one person to remember", project="Harbour & Hearth", day="Nov 2026",
    basis="4,812 customers", money_title="Loyal regulars: 18% of customers, 41% of revenue", shares=_SHARES,
    so_what="Look after Loyal regulars first.", sheets=(SHEET,), cards=(FULL,), places=_PLACES,
    order_title="Loyal regulars deserve most of your effort", order_words="This order is robust.", money=_MONEY,
    noun="profit", money_notes=("Revenue of the last twelve months.",), steps=_STEPS,
    hardest="The hardest step is “Compare” for Maya",
    method=("Groups are found in the customers’ own data.",), limits=("A difference between groups is no cause.",),
)  # fmt: skip
BARE = Briefing(
    title="One kind of customer", project="Survey", day="Nov 2026", basis="What the team believes, before any data",
    money_title="People: the largest group, 100% of customers",
    shares=(BriefShare(letter="A", name="People", sentence="", customers=1.0, revenue=None),), sheets=(BARE_SHEET,),
    method=("Groups are what the team believes.",),
)  # fmt: skip
_LONG = "And so it goes on and on, word after word, until nobody remembers how it began. " * 12
LONG = replace(
    BRIEFING, title=_LONG, money_title=_LONG, so_what=_LONG, order_title=_LONG, order_words=_LONG, project=_LONG,
    sheets=(LONG_SHEET,), cards=(CARDS["endless"],), limits=(_LONG,) * 6, method=("Donaudampfschifffahrt" * 40,),
    shares=tuple(replace(row, name=_LONG, sentence=_LONG) for row in _SHARES),
    places=tuple(replace(row, name=_LONG, reason=_LONG) for row in _PLACES),
    money=tuple(replace(row, name="x" * 900, room=_LONG) for row in _MONEY), money_notes=(_LONG,),
    steps=tuple(replace(row, text=_LONG, owner=_LONG) for row in _STEPS),
)  # fmt: skip
_BAD = f"=1+1 \x00\u202e{HOSTILE}"
BAD = replace(
    BRIEFING, title=_BAD, project=_BAD, money_title=_BAD, order_title=_BAD, sheets=(HOSTILE_SHEET,),
    cards=(CARDS["hostile"],), shares=tuple(replace(row, name=_BAD) for row in _SHARES),
    places=tuple(replace(row, name=_BAD, reason=_BAD) for row in _PLACES),
    money=tuple(replace(row, name=_BAD, risk=_BAD) for row in _MONEY),
    steps=tuple(replace(row, text=_BAD, owner=_BAD) for row in _STEPS), limits=(_BAD,),
)  # fmt: skip
TEN = replace(
    BRIEFING, sheets=tuple(replace(SHEET, letter=letter) for letter in "ABCDEFGHIJ"),
    shares=tuple(replace(_SHARES[0], letter=letter) for letter in "ABCDEFGHIJ"),
    places=tuple(replace(_PLACES[0], letter=letter, place=place) for place, letter in enumerate("ABCDEFGHIJ", 1)),
    money=tuple(replace(_MONEY[0], letter=letter) for letter in "ABCDEFGHIJ"),
    steps=tuple(replace(_STEPS[0], letter=letter) for letter in "ABCDEFGHIJ"), cards=(FULL,) * 3,
)  # fmt: skip
RIGHT_TO_LEFT = replace(BRIEFING, cards=(ARABIC,), sheets=(ARABIC_SHEET,), language="ar", title="ستة أنواع من الزبائن")
BRIEFINGS = {"full": BRIEFING, "bare": BARE, "long": LONG, "hostile": BAD, "ten": TEN, "right to left": RIGHT_TO_LEFT}
