"""The reader in a process of its own: started, told what to read, watched, and ended when it is due.

One that has imported everything waits for the next file, so that a small one is read at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from segpersona.intake.child import Request, as_line
from segpersona.model import Choices, Delivery
from segpersona.problems import Problem
from segpersona.store.records import load

Report = Callable[[float, str], None]


class Unread(Problem):
    """A file that could not be read for a reason of ours, so that another try may help."""


CRASHED = Unread("Reading this file failed on our side. The file is kept: try again, or drop another export of it.")
TIMEOUT = Problem("Reading took longer than {minutes} and was stopped. The file is kept: try again, or export less.")

_HOME = Path(__file__).resolve().parents[2]
_TICK, _GRACE = 0.1, 5.0


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How long a file may take to be read, and how much memory: a base, and more for every megabyte."""

    seconds: float = 120
    seconds_per_megabyte: float = 0.5
    memory: int = 4 * 2**30

    def time_for(self, path: Path) -> float:
        """The seconds for this file."""
        return self.seconds + self.seconds_per_megabyte * path.stat().st_size / 2**20


class Reader:
    """A process that reads one file and ends."""

    def __init__(self) -> None:
        paths = os.pathsep.join([str(_HOME), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "segpersona.intake.child"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": paths},
        )  # fmt: skip
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="reader", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still waits or reads."""
        return self._process.poll() is None

    def ask(self, request: Request) -> None:
        """Tell it what to read."""
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.write(as_line(request))
                self._process.stdin.close()

    def heard(self, seconds: float) -> str | None:
        """The next line it says: "" once it has ended, None where it has said nothing for so long."""
        try:
            return self._said.get(timeout=seconds)
        except queue.Empty:
            return None

    def end(self) -> None:
        """Make sure that it is gone."""
        self._process.kill()
        self._process.wait(_GRACE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        if self._process.stdout:
            with contextlib.suppress(OSError, ValueError):
                for line in self._process.stdout:
                    self._said.put(line)
        self._said.put("")


_lock = threading.Lock()
_spare: list[Reader] = []


def warm_up() -> None:
    """Have a reader wait for the next file."""
    with _lock:
        if not any(reader.alive for reader in _spare):
            _spare[:] = [Reader()]


def cool_down() -> None:
    """End the reader that waits."""
    with _lock:
        while _spare:
            _spare.pop().end()


def _next() -> Reader:
    with _lock:
        ready = _spare.pop() if _spare else None
    return ready if ready and ready.alive else Reader()


def read(
    source: Path, folder: Path, name: str, choices: Choices, report: Report, *,
    limits: Limits | None = None, reader: Reader | None = None,
) -> Delivery:  # fmt: skip
    """Have a file read into a folder by a process of its own. Whatever ``report`` raises ends it.

    Raises Problem where the file is none for us, takes too long or too much, or brings the process down.
    """
    most = limits or Limits()
    seconds = most.time_for(source)
    reading = reader or _next()
    try:
        reading.ask(Request(source=str(source), folder=str(folder), name=name, choices=choices, memory=most.memory,
                            seconds=int(seconds)))  # fmt: skip
        return _watch(reading, report, seconds)
    finally:
        reading.end()


def _watch(reading: Reader, report: Report, seconds: float) -> Delivery:
    end, share, doing = time.monotonic() + seconds, 0.0, "Opening the file"
    while time.monotonic() < end:
        line = reading.heard(_TICK)
        said: Mapping[str, object] = json.loads(line) if line else {}
        if line == "":
            raise CRASHED
        if "problem" in said:
            raise (Unread if said.get("ours") else Problem)(str(said["problem"]))
        if "done" in said:
            return load(Delivery, json.dumps(said["done"]))
        if "share" in said:
            share, doing = float(str(said["share"])), str(said["doing"])
        report(share, doing)
    raise Unread(TIMEOUT.with_(minutes=_minutes(seconds)).words)


def _minutes(seconds: float) -> str:
    minutes = max(round(seconds / 60), 1)
    return "a minute" if minutes == 1 else f"{minutes} minutes"
