"""Draws a picture of every artefact from the example into docs/gallery; run it after a change to what is printed.

python -m tools.gallery
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from segpersona.actions.briefing import briefing_of
from segpersona.actions.examples import open_example
from segpersona.exports import FORMATS, Material, Options
from segpersona.exports.printed import printed
from segpersona.model import Briefing, Card, SegmentSheet
from segpersona.samples import EXAMPLES
from segpersona.store import open_store
from tools.chromium import find

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "gallery"
_NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def main() -> None:
    """Write every picture, and take away those of artefacts that are no more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = set()
    for name, picture in _pictures():
        path = FOLDER / f"{name}.png"
        path.write_bytes(picture)
        written.add(path)
        sys.stdout.write(f"{path.name}: {len(picture) // 1024} kB\n")
    drawn_elsewhere = {FOLDER / "slides.png"}
    for old in set(FOLDER.glob("*.png")) - written - drawn_elsewhere:
        old.unlink()


def _pictures() -> Iterator[tuple[str, bytes]]:
    people, sheet, told = _example()
    yield "report", _report(told)
    if slides := _slides(told):
        yield "slides", slides
    one, all_of_them = Material(card=people[0]), Material(cards=people)
    rows = (
        ("card", "card", one, 110), ("card_us_letter", "card", one, 110), ("field_sheet", "fieldsheet", one, 110),
        ("chat_picture", "chat", one, 0), ("worksheet_blank", "worksheet", Material(), 100),
        ("worksheet_example", "worksheet_example", Material(), 100), ("worksheet_filled", "worksheet_filled", one, 100),
        ("poster", "poster", all_of_them, 80), ("group_on_a_page", "segment", Material(sheet=sheet), 100),
    )  # fmt: skip
    for name, what, material, ppi in rows:
        options = Options(ppi=ppi, paper="us-letter" if name.endswith("us_letter") else "a4")
        yield name, _small(printed(what, "png")(material, options))


def _example() -> tuple[tuple[Card, ...], SegmentSheet, Briefing]:
    """The example's personas, the page of the first one's main group, and all that is told of it."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        project = open_example(store, EXAMPLES[0].key, now=_NOW)
        told = briefing_of(store, project, today=_NOW.date())
        store.close()
    if told is None:
        raise LookupError("the example has no groups")
    return told.cards, next(sheet for sheet in told.sheets if sheet.letter == told.cards[0].letter), told


def _report(told: Briefing) -> bytes:
    """The top of the report in a browser."""
    page_text = FORMATS["report_html"].render(Material(briefing=told), Options()).decode()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find())
        page = browser.new_page(viewport={"width": 1200, "height": 1500})
        page.set_content(page_text)
        page.evaluate("document.fonts.ready")
        picture = page.screenshot()
        browser.close()
    return _small(picture)


def _slides(told: Briefing) -> bytes:
    """Four slides beside each other as LibreOffice draws them; b"" where it or poppler is not on this machine."""
    office, pages = shutil.which("soffice"), shutil.which("pdftoppm")
    if not office or not pages:
        return b""
    with tempfile.TemporaryDirectory() as folder:
        deck = Path(folder) / "deck.pptx"
        deck.write_bytes(FORMATS["deck_pptx"].render(Material(briefing=told), Options()))
        own = f"-env:UserInstallation={(Path(folder) / 'office').as_uri()}"
        subprocess.run([office, own, "--headless", "--convert-to", "pdf", "--outdir", folder, str(deck)], check=True)
        subprocess.run([pages, "-r", "60", "-png", str(deck.with_suffix(".pdf")), f"{folder}/slide"], check=True)
        drawn = [Image.open(path).convert("RGB") for path in sorted(Path(folder).glob("slide*.png"))]
        chosen = [drawn[0], drawn[1], drawn[2], drawn[2 + len(told.sheets)]]
        wide, high = chosen[0].size
        whole = Image.new("RGB", (2 * wide + 12, 2 * high + 12), "#DED9CE")
        for place, one in enumerate(chosen):
            whole.paste(one, ((place % 2) * (wide + 12), (place // 2) * (high + 12)))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return _small(out.getvalue())


def _small(picture: bytes) -> bytes:
    out = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as drawn:
        drawn.convert("RGB").save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
