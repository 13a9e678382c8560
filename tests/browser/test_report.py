"""The report in a real browser: it asks for nothing, fits a phone, and everybody can read it."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from segpersona.exports import FORMATS, Material, Options
from tests.exports.briefings import BRIEFINGS

CASES = [("full", "light", 1280), ("hostile", "light", 390), ("ten", "dark", 390)]


@pytest.mark.parametrize(("name", "theme", "wide"), CASES)
def test_the_report_asks_for_nothing_and_can_be_read_by_all(
    page: Page, name: str, theme: Literal["light", "dark"], wide: int
) -> None:
    made = FORMATS["report_html"].render(Material(briefing=BRIEFINGS[name]), Options()).decode()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": wide, "height": 844})
    page.set_content(made)
    page.evaluate("document.fonts.ready")
    assert [url for url in asked if not url.startswith("data:")] == []
    assert said == []
    assert page.evaluate("document.documentElement.scrollWidth") <= wide
    found = Axe().run(page).response["violations"]
    assert [(row["id"], row["nodes"][0]["html"][:120]) for row in found] == []
