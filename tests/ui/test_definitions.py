"""What Details says of a number is what the method page says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segpersona.ui.segments import definitions

METHOD = (Path(__file__).parents[2] / "docs" / "method.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", definitions.ALL, ids=lambda words: words[:30])
def test_details_and_the_method_page_use_the_same_words(words: str) -> None:
    assert words in " ".join(METHOD.split())
