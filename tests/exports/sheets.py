"""Sample pages of a group: full, without a persona, believed only, far too long, hostile, right to left."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import SegmentSheet, SheetBar, SheetFigure, Statement
from tests.exports.cards import ARABIC, FULL, HOSTILE

_FIGURES = (
    SheetFigure(value="866", label="customers", beside="18% of 4,812"),
    SheetFigure(value="612,240", label="revenue", beside="41% of 1.5 million"),
    SheetFigure(value="707", label="revenue per customer", beside="average 310"),
    SheetFigure(value="58 days", label="Between orders", beside="average 131 days"),
    SheetFigure(value="3%", label="Items sent back", beside="average 8%"),
)
_BARS = tuple(
    SheetBar(label=label, index=index)
    for label, index in (("Buys refills", 1312), ("Opens emails", 188), ("Buys as a gift", 60), ("Sends back", 7))
)
_TODO = tuple(
    Statement(label=label, text=text, evidence="data")
    for label, text in (("Keep", "The refill reminder in week eight"), ("Start", "A page of spare parts"),
                        ("Stop", "The Friday discount"), ("Watch", "Days between orders"))
)  # fmt: skip
SHEET = SegmentSheet(
    letter="A", name="Loyal regulars", sentence="They come back every eight weeks and pay the full price.",
    figures=_FIGURES, bars=_BARS, todo=_TODO, sure="Yes, clearly", sure_note="93% of them clearly belong here",
    source="Bars compare this group with the average customer, who is 100.", footer="Oct 2026", card=FULL,
    project="Harbour & Hearth",
)  # fmt: skip
BARE_SHEET = SegmentSheet(
    letter="J", name="", sentence="", figures=(), bars=(), todo=tuple(replace(row, text="") for row in _TODO), sure="",
    sure_note="", source="", footer="",
)  # fmt: skip
LONG_SHEET = replace(
    SHEET, name="Every word of a name that nobody could remember " * 9, sentence="And so it goes on and on. " * 30,
    figures=tuple(replace(row, label=row.label * 12, value=row.value * 5) for row in _FIGURES),
    bars=tuple(SheetBar(label=f"{row.label} and more of it" * 6, index=row.index) for row in _BARS * 2),
    todo=tuple(replace(row, text=row.text * 20, source=row.text * 9) for row in _TODO),
)  # fmt: skip
HOSTILE_SHEET = replace(
    SHEET, name=HOSTILE, sentence=HOSTILE, sure=HOSTILE, footer=f"\x00\u202e{HOSTILE}",
    bars=(SheetBar(label=HOSTILE, index=150),), todo=tuple(replace(row, text=HOSTILE) for row in _TODO),
)  # fmt: skip
ARABIC_SHEET = replace(SHEET, name="الزبائن الأوفياء", sentence="يعودون كل ثمانية أسابيع", card=ARABIC, language="ar")
SHEETS = {
    "full": SHEET,
    "bare": BARE_SHEET,
    "long": LONG_SHEET,
    "hostile": HOSTILE_SHEET,
    "arabic": ARABIC_SHEET,
}
