"""One truth for the options: what is pinned in code and what the config file says agree."""

import tomllib

import pytest

from segpersona.ui.options import PINNED, UPLOAD_SETTING, flat, options, upload_limit
from segpersona.ui.places import CONFIG


def test_the_config_file_agrees_with_what_is_pinned() -> None:
    said = flat(tomllib.loads(CONFIG.read_text(encoding="utf-8")))
    shared = {name: value for name, value in said.items() if not name.startswith("theme.")}
    assert {name: PINNED.get(name) for name in shared} == shared


def test_the_theme_comes_from_the_config_file() -> None:
    assert options(8501)["theme.light.primaryColor"] == "#1F4E5F"
    assert options(8501)["server.port"] == 8501


@pytest.mark.parametrize(("said", "limit"), [
    ("", 400), ("50", 50), ("1024", 1_024), ("9000", 1_024), ("0", 1), ("much", 400), ("-5", 400),
])  # fmt: skip
def test_the_largest_file_follows_the_setting_within_bounds(
    said: str, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(UPLOAD_SETTING, said)
    assert upload_limit() == options(8501)["server.maxUploadSize"] == limit
