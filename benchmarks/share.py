"""How long the printed files take, and whether memory stays flat; beside a browser that prints the same card.

python -m benchmarks.share
"""

from __future__ import annotations

import html
import io
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd
from playwright.sync_api import sync_playwright

from benchmarks.measuring import in_process, report, table
from segpersona.exports import FORMATS, Lists, Material, Options
from segpersona.model import (
    Briefing,
    BriefMoney,
    BriefPlace,
    BriefShare,
    BriefStep,
    Card,
    Persona,
    Range,
    SegmentSheet,
    SheetBar,
    SheetFigure,
)
from segpersona.personas import compose
from segpersona.samples.homeware.maya_said import SAID
from tools.chromium import find

_TIMES, _MANY = 15, 100
_LIMITS = {"card_pdf": 0.35, "card_png": 0.6, "fieldsheet_pdf": 0.35, "fieldsheet_png": 0.6, "chat_png": 0.6}
_MEETING, _XLSX = {"deck_pptx": 2.5, "report_html": 2.5}, 8.0
_FLAT = 1.1
"""Memory after many cards against memory after the first tenth of them."""


def _card() -> Card:
    """The example's persona as far as it hangs on no group."""
    return compose(Persona(id="maya", project="p", answers=SAID), ())


def _median(work: Callable[[int], object], times: int = _TIMES) -> float:
    work(-1)
    spent = []
    for turn in range(times):
        start = time.perf_counter()
        work(turn)
        spent.append(time.perf_counter() - start)
    return statistics.median(spent)


def _formats() -> list[Mapping[str, object]]:
    """Every edit is a new text, as while somebody writes; the same card would come from the typesetter's memory."""
    card, rows = _card(), list[Mapping[str, object]]()
    for key, limit in _LIMITS.items():

        def make(turn: int, key: str = key) -> bytes:
            edited = replace(card, quote=f"{card.quote} {turn}")
            return FORMATS[key].render(Material(card=edited), Options())

        took = _median(make)
        rows.append({"what": key, "seconds": round(took, 3), "limit": limit, "met": took <= limit})
    return rows


def _meeting() -> list[Mapping[str, object]]:
    """Twenty slides and the report of ten groups; the report warm, as after the first one since the start."""
    told = _told()
    rows = list[Mapping[str, object]]()
    for key, limit in _MEETING.items():

        def make(turn: int, key: str = key) -> bytes:
            return FORMATS[key].render(Material(briefing=replace(told, title=f"{told.title} {turn}")), Options())

        took = _median(make, 5)
        rows.append({"what": key, "seconds": round(took, 3), "limit": limit, "met": took <= limit})
    return rows


def _told() -> Briefing:
    """Ten groups and four personas: with title, money, order, ladder, journey and what comes next, 20 slides."""
    card, letters = _card(), "ABCDEFGHIJ"
    said = "They come back every eight weeks."
    bars = tuple(SheetBar(label=f"Trait {place}", index=40 + 30 * place) for place in range(8))
    figures = tuple(SheetFigure(value=f"{place}12", label="orders", beside="average 3") for place in range(5))
    sheets = tuple(
        SegmentSheet(letter=letter, name=f"Group {letter}", sentence=said, figures=figures,
                     bars=bars, todo=(), sure="Yes, clearly", sure_note="93%", source="", footer="", card=card)
        for letter in letters
    )  # fmt: skip
    span = Range(low=900.0, mid=1_000.0, high=1_100.0)
    return Briefing(
        title="Ten kinds of customer", project="Market", day="Nov 2026", basis="100,000 customers",
        money_title="Group A: 18% of customers", sheets=sheets, cards=(card,) * 4, order_title="Group A comes first",
        shares=tuple(BriefShare(letter=letter, name=f"Group {letter}", sentence="", customers=0.1, revenue=0.1)
                     for letter in letters),
        places=tuple(BriefPlace(letter=letter, name=f"Group {letter}", place=place, attractive=100 + place, able=100,
                                chance=0.5, reason="They bring most.", standing="Keep warm")
                     for place, letter in enumerate(letters, 1)),
        money=tuple(BriefMoney(letter=letter, name=letter, today=span, risk=span, room=span) for letter in letters),
        steps=tuple(BriefStep(letter=letter, name=letter, standing="Keep warm", text="Go on.") for letter in letters),
    )  # fmt: skip


def _workbook() -> list[Mapping[str, object]]:
    """100,000 customers with ten columns; beside pandas writing one sheet without any care."""
    n, rng = 100_000, np.random.default_rng(3)
    table = pd.DataFrame({f"Column {place}": rng.integers(0, 10_000, n) for place in range(8)})
    table["Town"] = rng.choice(["Leeds", "York", "Hull"], n)
    table.insert(0, "Number", [f"{place:08d}" for place in range(n)])
    letters = pd.Series(rng.choice(list("ABCDEF"), n), index=table.index)
    lists = Lists(
        table=table, letters=letters, names={letter: f"Group {letter}" for letter in "ABCDEF"}, project="Market"
    )
    ours = _median(lambda turn: FORMATS["customers_xlsx"].render(Material(lists=lists), Options()), 1)
    plain = _median(lambda turn: table.to_excel(io.BytesIO(), engine="xlsxwriter", index=False), 1)
    return [{"what": "customers_xlsx, 100,000", "seconds": round(ours, 2), "limit": _XLSX, "met": ours <= _XLSX},
            {"what": "pandas, one sheet", "seconds": round(plain, 2)}]  # fmt: skip


def _browser(card: Card) -> list[Mapping[str, object]]:
    """Chromium printing the words alone on a plain page, and printing the card from a drawing that is at hand."""
    words = FORMATS["card_md"].render(Material(card=card), Options()).decode()
    drawing = FORMATS["card_svg"].render(Material(card=card), Options()).decode()
    pages = {"Chromium, words only": f"<pre>{html.escape(words)}</pre>", "Chromium, ready drawing": drawing}
    rows = list[Mapping[str, object]]()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find())
        page = browser.new_page()

        for what, content in pages.items():

            def make(turn: int, content: str = content) -> bytes:
                page.set_content(f"<title>{turn}</title>{content}")
                return page.pdf(format="A4", landscape=True)

            rows.append({"what": what, "seconds": round(_median(make), 3)})
        browser.close()
    return rows


def _memory() -> Mapping[str, float]:
    """Peak memory in MB early and late in a run of many different cards."""
    card, peaks = _card(), dict[int, float]()
    for turn in range(_MANY):
        FORMATS["card_pdf"].render(Material(card=replace(card, name=f"Maya {turn}")), Options())
        if turn in (_MANY // 10 - 1, _MANY - 1):
            peaks[turn] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    early, late = peaks.values()
    return {"after_10": round(early), "after_100": round(late), "flat": late <= early * _FLAT}


def main() -> None:
    """Print the figures; ends with 1 where a limit is not met."""
    rows = [*_formats(), *_meeting(), *_workbook(), *_browser(_card())]
    table(rows)
    memory = in_process("benchmarks.share")
    table([memory])
    if not all(row.get("met", True) for row in rows) or not memory["flat"]:
        sys.exit(1)


if __name__ == "__main__":
    if "--child" in sys.argv:
        kept: dict[str, float] = {}
        report(lambda: kept.update(_memory()), lambda: kept)
    else:
        main()
