"""A bug is logged by its place, never with a value; a person sees a sentence and a reference."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from streamlit.testing.v1 import AppTest

from segpersona.ui.faults import start_log


def broken_page() -> None:
    from segpersona.ui.faults import friendly

    try:
        raise ValueError("jane.doe@example.com paid 4,812.50 from +44 20 7946 0958")
    except ValueError as error:
        friendly(error)


def test_a_bug_shows_a_reference_and_logs_its_place_without_any_value(tmp_path: Path) -> None:
    start_log(tmp_path)
    page = AppTest.from_function(broken_page).run()
    (box,) = page.error
    line = json.loads((tmp_path / "logs" / "segpersona.log").read_text())
    assert line["kind"] == "ValueError"
    assert line["reference"][:3] in box.value
    assert any("broken_page" in place for place in line["place"])
    assert not any(word in json.dumps(line) for word in ("jane", "4,812", "7946"))


def test_what_looks_like_an_address_or_a_phone_number_never_reaches_the_log(tmp_path: Path) -> None:
    start_log(tmp_path)
    logging.getLogger("segpersona.actions").error("kept for jane.doe@example.com and +44 20 7946 0958")
    said = json.loads((tmp_path / "logs" / "segpersona.log").read_text())["said"]
    assert said == "kept for ••• and •••"
