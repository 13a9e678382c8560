"""Finds a Chromium for the browser tests, or installs one; prints its path.

In this order: SEGPERSONA_CHROMIUM, one that is on the machine, Playwright's, Debian's package for root. One that is
made for running without a screen comes first: it draws the same pages with about half the work.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_SHELL = "chromium-headless-shell"
_NAMES = (_SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PATIENCE = ("-o", "Acquire::http::Timeout=10", "-o", "Acquire::Retries=0")
NONE = """No Chromium was found, and none could be installed.
Install one (for example: apt-get install chromium), or name it: SEGPERSONA_CHROMIUM=/path/to/chromium make test"""


def find() -> str | None:
    """Path of a Chromium that is there."""
    named = os.environ.get("SEGPERSONA_CHROMIUM")
    if named:
        return named
    return next((path for name in _NAMES if (path := shutil.which(name))), None) or _of_playwright()


def install() -> None:
    """The lighter one, even where there is another; else any that can be had."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        _try(["apt-get", *_PATIENCE, "update", "-qq"])
        for package in (_SHELL, "chromium"):
            if package == _SHELL or not find():
                _try(["apt-get", *_PATIENCE, "install", "-y", "-qq", package])
    if not find():
        _try([sys.executable, "-m", "playwright", "install", "chromium"])


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _try(command: list[str]) -> None:
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def main() -> int:
    """Print the path; 1 with a sentence where there is none."""
    if not os.environ.get("SEGPERSONA_CHROMIUM") and not shutil.which(_SHELL):
        install()
    path = find()
    print(path or NONE, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
