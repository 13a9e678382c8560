"""The reader as a process: asked by one line of JSON, it answers in lines of JSON and ends.

A file that makes a parser crash, run away or fill the memory takes this process down and nothing else. It starts with
everything imported, so that one that waits already reads a small file at once; when whoever asked is gone, it ends.
"""

from __future__ import annotations

import contextlib
import gc
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import duckdb
import pyarrow as pa

from segpersona.intake.delivery import deliver
from segpersona.intake.refusals import TOO_MUCH
from segpersona.model import Choices
from segpersona.problems import Problem

_TOO_MUCH = (MemoryError, pa.ArrowMemoryError, duckdb.OutOfMemoryException)


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is asked of the reader. ``memory``: the most bytes it may take; 0: as many as there are."""

    source: str
    folder: str
    name: str
    memory: int = 0
    seconds: int = 0
    choices: Choices = field(default_factory=Choices)


def as_line(request: Request) -> str:
    """The request as it is sent."""
    return json.dumps(asdict(request)) + "\n"


def request_in(line: str) -> Request:
    """The request that was sent."""
    given = json.loads(line)
    choices = given.pop("choices")
    mended = {int(place): text for place, text in choices.pop("mended").items()}
    return Request(**given, choices=Choices(**{**choices, "as_text": tuple(choices["as_text"]), "mended": mended}))


def answer(request: Request) -> Mapping[str, object]:
    """Read, and say how it ended."""
    pa.set_cpu_count(2)
    _hold_back(request)
    try:
        done = deliver(Path(request.source), Path(request.folder), request.name, request.choices, _report)
    except Problem as problem:
        return {"problem": problem.words}
    except _TOO_MUCH:
        return {"problem": TOO_MUCH.words, "ours": True}
    return {"done": asdict(done)}


def _hold_back(request: Request) -> None:
    """Limits of memory and of processor time, where the system has them."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        for kind, most in ((resource.RLIMIT_AS, request.memory), (resource.RLIMIT_CPU, 2 * request.seconds)):
            if most:
                resource.setrlimit(kind, (most, most))


def _report(share: float, doing: str) -> None:
    _say({"share": share, "doing": doing})


def _say(words: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Wait to be asked, answer, end. Nothing is in circles that would be worth looking for before the end."""
    gc.disable()
    if line := sys.stdin.readline():
        _say(answer(request_in(line)))


if __name__ == "__main__":
    main()
