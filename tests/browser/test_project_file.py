"""A project travels as one file: taken on the share page, opened on the home page, refused where it is none."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import go, settle


def test_a_project_is_passed_on_and_opened_and_another_file_is_refused(
    page: Page, server: Server, tmp_path: Path
) -> None:
    query = f"p={server.example()[0]}"
    go(page, f"{server.url}/share?{query}")
    with page.expect_download() as waited:
        page.get_by_role("button", name="Project file").click()
    packed = tmp_path / "project.zip"
    waited.value.save_as(packed)
    _hand_in(page, server, packed)
    expect(page).to_have_url(re.compile("/segments"), timeout=30_000)
    settle(page)
    assert query not in page.url
    expect(page.get_by_text("Can you trust these groups?")).to_be_visible()
    go(page, page.url.replace("/segments", "/data"))
    expect(page.get_by_text("The customer rows stayed behind")).to_be_visible()
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(packed.read_bytes()[:400])
    _hand_in(page, server, wrong)
    expect(page.get_by_text("This is no project file").first).to_be_visible(timeout=30_000)


def _hand_in(page: Page, server: Server, file: Path) -> None:
    go(page, server.url)
    page.get_by_role("button", name="Open a project file").click()
    page.locator("input[type=file]").set_input_files(file)
