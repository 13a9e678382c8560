"""How long the printed files take, and whether memory stays flat; beside a browser that prints the same card.

python -m benchmarks.share
"""

from __future__ import annotations

import html
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from playwright.sync_api import sync_playwright

from benchmarks.measuring import in_process, report, table
from segpersona.exports import FORMATS, Material, Options
from segpersona.model import Card, Persona
from segpersona.personas import compose
from segpersona.samples.homeware.maya_said import SAID
from tools.chromium import find

_TIMES, _MANY = 15, 100
_LIMITS = {"card_pdf": 0.35, "card_png": 0.6, "fieldsheet_pdf": 0.35, "fieldsheet_png": 0.6, "chat_png": 0.6}
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
    rows = [*_formats(), *_browser(_card())]
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
