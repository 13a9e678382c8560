"""The house rules find what they are for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.lint import faults

LONG_FUNCTION = "def long() -> None:\n" + "    print()\n" * 41


@pytest.mark.parametrize(("path", "text", "words"), [
    ("pages/home.py", "\n" * 81, "a page has at most 80"),
    ("segpersona/words.py", "\n" * 251, "a file has at most 250"),
    ("segpersona/words.py", LONG_FUNCTION, "a function has at most 40"),
    ("segpersona/ui/home.py", "if st.button('Save'):\n    store.save()\n", "save() under a button"),
    ("segpersona/ui/home.py", "if x and st.download_button('Get'):\n    keep()\n", "keep() under a button"),
    ("segpersona/ui/home.py", "st.markdown(text, unsafe_allow_html=True)\n", "raw HTML"),
])  # fmt: skip
def test_a_broken_rule_is_found(path: str, text: str, words: str) -> None:
    (said,) = faults(Path(path), text)
    assert words in said


@pytest.mark.parametrize("text", ["if st.button('Back'):\n    go('home')\n", "st.button('Save', on_click=save)\n"])
def test_going_elsewhere_and_callbacks_are_fine(text: str) -> None:
    assert list(faults(Path("segpersona/ui/home.py"), text)) == []
