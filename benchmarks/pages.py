"""First paint and rerun cost of every page with the example open, beside a Streamlit page of one title.

python -m benchmarks.pages

First paint: milliseconds until the browser has painted something (its own first-contentful-paint), and until nothing
runs any more. Rerun: CPU milliseconds of the server for one more run of the page, over twenty runs.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.measuring import table
from segpersona.ui.menu import PAGES
from tests.browser.conftest import Server
from tests.browser.driving import go, open_example, settle
from tools import chromium

_RERUNS, _VISITS = 20, 5
_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


def main() -> None:
    """Print a row for every page, and one for the plain page."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright, ExitStack() as after:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        after.callback(browser.close)
        server = Server(Path(name) / "data")
        server.start()
        after.callback(server.stop)
        query = open_example(browser.new_page(), server.url)
        rows = [_figures(browser, row.title, _address(server, row.key, query), server.pid) for row in PAGES]
        plain, address = _plain_page(Path(name), server.port + 1)
        after.callback(plain.terminate)
        rows.append(_figures(browser, "a page of one title", address, plain.pid))
        table(rows)


def _address(server: Server, page: str, query: str) -> str:
    return f"{server.url}/{'' if page == 'home' else page}?{query}"


def _figures(browser: Browser, name: str, address: str, pid: int) -> Mapping[str, object]:
    paints, settled = [], []
    for _ in range(_VISITS):
        page = browser.new_page()
        start = time.perf_counter()
        go(page, address)
        settled.append((time.perf_counter() - start) * 1000 - 500)
        paints.append(float(page.evaluate(_PAINT)))
        if len(paints) < _VISITS:
            page.close()
    return {
        "page": name, "first paint ms": round(statistics.median(paints)),
        "settled ms": round(statistics.median(settled)), "rerun CPU ms": round(_rerun(page, pid)),
    }  # fmt: skip


def _rerun(page: Page, pid: int) -> float:
    """CPU milliseconds of the server for one rerun: the mean of many."""
    page.evaluate("document.activeElement?.blur()")
    before = _cpu(pid)
    for _ in range(_RERUNS):
        page.keyboard.press("r")
        settle(page)
    return (_cpu(pid) - before) / _RERUNS * 1000


def _cpu(pid: int) -> float:
    """CPU seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _plain_page(folder: Path, port: int) -> tuple[subprocess.Popen[bytes], str]:
    script = folder / "plain.py"
    script.write_text("import streamlit as st\n\nst.title('Hello')\n")
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    quiet = ["--server.headless", "true", "--browser.gatherUsageStats", "false"]
    running = subprocess.Popen([*command, *quiet], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(4)
    return running, f"http://127.0.0.1:{port}"


if __name__ == "__main__":
    main()
