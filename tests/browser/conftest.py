"""A real server and a real Chromium for the browser tests."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tools import chromium

ROOT = Path(__file__).resolve().parents[2]
_FLAGS = (
    "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run",
)  # fmt: skip
_PATIENCE = 60_000
expect.set_options(timeout=_PATIENCE / 2)
"""A slow machine is no fault of the app; how fast it is, the benchmarks say."""


class Server:
    """The app as a person starts it, on a folder of its own; can be stopped, killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it can save."""
        command = [sys.executable, "-m", "segpersona", "--data-dir", str(self.folder), "--port", str(self.port)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with (self.folder.parent / "server.txt").open("ab") as log:
            self._running = subprocess.Popen(
                [*command, "--no-browser"], cwd=self.folder.parent, env=environment, stdout=log, stderr=log
            )
        self._wait()

    def example(self) -> tuple[str, str]:
        """The example project that lies in the folder, and the persona that was finished first: their ids."""
        with closing(sqlite3.connect(f"file:{self.folder}/state.db?mode=ro", uri=True)) as reader:
            (project,) = reader.execute("select id from project where example order by created").fetchone()
            asked = "select id from persona where project = ? order by created, rowid"
            (persona,) = reader.execute(asked, (project,)).fetchone()
        return str(project), str(persona)

    @property
    def pid(self) -> int:
        """The process that runs now."""
        return self._running.pid if self._running else 0

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it, kindly or not."""
        if self._running:
            self._running.send_signal(how)
            self._running.wait(20)
            self._running = None

    def restart(self) -> None:
        """The same address, the same folder, a new process."""
        self.stop()
        self.start()

    def _wait(self) -> None:
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        pytest.fail((self.folder.parent / "server.txt").read_text())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.NONE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[Server]:
    """A server of one test's own, started on an empty folder."""
    running = Server(tmp_path / "data")
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Server]:
    """A server that many tests share, where the example has been opened before."""
    running = Server(Path(shutil.copytree(example_folder, tmp_path_factory.mktemp("shared") / "data")))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def example_server(tmp_path: Path, example_folder: Path) -> Iterator[Server]:
    """A server of one test's own, where the example has been opened before."""
    running = Server(Path(shutil.copytree(example_folder, tmp_path / "data")))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A laptop's screen. Fails the test if anything is asked from outside, or if a script of the page breaks."""
    yield from _page(browser, {"viewport": {"width": 1440, "height": 900}, "accept_downloads": True})


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone's screen, with touch."""
    yield from _page(browser, {
        "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "accept_downloads": True,
    })  # fmt: skip


def _page(browser: Browser, options: dict[str, object]) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", **options)
    context.set_default_timeout(_PATIENCE)
    opened = context.new_page()
    outside: list[str] = []
    broken: list[str] = []
    opened.on("request", lambda request: outside.append(request.url) if not _own(request.url) else None)
    opened.on("pageerror", lambda error: broken.append(str(error)))
    yield opened
    context.close()
    assert outside == [], f"asked from outside: {outside}"
    assert broken == [], f"scripts broke: {broken}"


def _own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))
