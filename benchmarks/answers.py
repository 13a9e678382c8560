"""How long the priorities page takes to answer a weight and a lever, beside a page of one slider.

python -m benchmarks.answers

CPU milliseconds of the app from the new value until the page is drawn anew, without the browser; the median of nine.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from streamlit.testing.v1 import AppTest

from benchmarks.measuring import table
from segpersona.actions.examples import open_example
from segpersona.samples import EXAMPLES
from segpersona.ui import opened
from segpersona.ui.places import PAGES, ROUTER
from segpersona.ui.priorities import VIEWS

_TIMES = 9


def main() -> None:
    """Print a row for each thing that can be moved."""
    with tempfile.TemporaryDirectory() as name:
        opened.choose_folder(Path(name) / "data", "")
        project = open_example(opened.store(), EXAMPLES[0].key, now=datetime.now(UTC)).id
        rows = [
            _row("a weight", _page(project, {}), _slide, (1, 2)),
            _row("a lever", _page(project, {"view": VIEWS["worth"], "line": "Larger baskets"}), _lever, (6.0, 8.0)),
            _row("a page of one slider", AppTest.from_function(_plain).run(), _slide, (1, 2)),
        ]
        opened.close_store()
    table(rows)


def _page(project: str, where: Mapping[str, str]) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = project
    app.run()
    app.switch_page(str(PAGES / "priorities.py"))
    app.query_params.update({"p": project, **where})
    return app.run()


def _row(
    name: str, app: AppTest, move: Callable[[AppTest, float], AppTest], values: tuple[float, float]
) -> Mapping[str, object]:
    spent = []
    for _, value in zip(range(_TIMES + 1), cycle(values), strict=False):
        before = time.process_time()
        moved = move(app, value)
        spent.append((time.process_time() - before) * 1000)
        if moved.exception:
            raise RuntimeError(str(moved.exception))
    return {"moved": name, "CPU ms": round(statistics.median(spent[1:]))}


def _slide(app: AppTest, value: float) -> AppTest:
    return next(one for one in app.select_slider if one.label == "Growth").set_value(int(value)).run()


def _lever(app: AppTest, value: float) -> AppTest:
    return next(one for one in app.number_input if one.label == "Rise of what they spend, %").set_value(value).run()


def _plain() -> None:
    import streamlit as st  # a page of its own: only what stands in here is run

    st.select_slider("Growth", range(6), 3)


if __name__ == "__main__":
    main()
