"""The blank worksheet asks what the app asks, under the same numbers."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from segpersona.exports import FORMATS, Material, Options, Paper
from segpersona.worksheet import SECTIONS


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_the_worksheet_is_one_page_with_the_ten_sections_of_the_app(paper: Paper) -> None:
    pdf = PdfReader(io.BytesIO(FORMATS["worksheet_pdf"].render(Material(), Options(paper=paper))))
    page = " ".join(pdf.pages[0].extract_text().split())
    assert len(pdf.pages) == 1
    for section in SECTIONS:
        assert f"{section.number} {section.title}" in page
    for step in ("Notice", "Compare", "Buy", "Use", "Come back", "Product", "Price", "Place"):
        assert step in page
