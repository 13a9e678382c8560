"""A long CSV dropped in a real browser: what the server's process holds before, at its most, and a minute after.

python -m benchmarks.upload [rows of 20 columns]        default: 2000000, about 285 MB
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from benchmarks.intake import write
from benchmarks.measuring import table
from tests.browser.conftest import Server
from tests.browser.driving import settle, start_project
from tools import chromium

_PAUSE, _MINUTE, _MOST = 0.05, 60, 600_000
_READ = "What each column means"


class _Watch:
    """Looks at the memory of a process again and again, in megabytes."""

    def __init__(self, pid: int) -> None:
        self._status, self.peak, self._going = Path(f"/proc/{pid}/status"), 0, True
        threading.Thread(target=self._look, daemon=True).start()

    def now(self) -> int:
        """What it holds at the moment."""
        lines = self._status.read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024

    def stop(self) -> None:
        """Look no more."""
        self._going = False

    def _look(self) -> None:
        while self._going:
            self.peak = max(self.peak, self.now())
            time.sleep(_PAUSE)


def _measured(path: Path, folder: Path) -> dict[str, float | int | str]:
    """Drop the file, wait until it is read, and for a minute more."""
    server = Server(folder)
    server.start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        page = browser.new_page()
        start_project(page, server.url, "A long file")
        watch, begun = _Watch(server.pid), time.monotonic()
        before = watch.now()
        page.locator("input[type=file]").first.set_input_files(str(path))
        expect(page.get_by_role("heading", name=_READ, exact=True)).to_be_visible(timeout=_MOST)
        settle(page)
        seconds = round(time.monotonic() - begun, 1)
        time.sleep(_MINUTE)
        after = watch.now()
        watch.stop()
        browser.close()
    server.stop()
    return {"file": f"{path.stat().st_size / 2**20:,.0f} MB", "seconds": seconds, "before": before, "peak": watch.peak,
            "after": after, "kept": after - before}  # fmt: skip


def main(arguments: list[str]) -> None:
    """Measure one upload."""
    with tempfile.TemporaryDirectory() as folder:
        path, home = Path(folder) / "export.csv", Path(folder) / "data"
        write(path, int(arguments[0]) if arguments else 2_000_000)
        home.mkdir()
        table([_measured(path, home)])


if __name__ == "__main__":
    main(sys.argv[1:])
