"""The share page: whose papers they are is saved as it is said, and what cannot be read is refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import examples
from segpersona.model import Brand
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Store]:
    folder = shutil.copytree(example_folder, tmp_path_factory.mktemp("share") / "data")
    opened.choose_folder(Path(folder), "")
    yield opened.store()
    opened.close_store()


def test_a_language_is_kept_and_a_pale_colour_is_not(memory: Store) -> None:
    project = examples.open_example(memory, "homeware", now=NOW).id
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = project
    app.run()
    app.switch_page(str(FOLDER / "share.py"))
    app.query_params["p"] = project
    app.run()
    app.selectbox(key=f"sp_brand_language_{project}").set_value("de")
    app.color_picker(key=f"sp_brand_colour_{project}").set_value("#ffe066").run()
    assert not app.exception
    assert "too pale" in app.warning[0].value
    assert memory.brand(project) == Brand(language="de")
    assert app.color_picker(key=f"sp_brand_colour_{project}").value == Brand().accent
