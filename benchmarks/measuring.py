"""One measured run in a process of its own: CPU seconds, wall seconds, peak memory, and what the run found."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

Found = Mapping[str, float | int | str]


def in_process(module: str, *arguments: str) -> dict[str, float | int | str]:
    """Run ``python -m module --child arguments`` and read the JSON it prints last."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", module, "--child", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    read: dict[str, float | int | str] = json.loads(done.stdout.strip().splitlines()[-1])
    return read


def report(work: Callable[[], None], said: Callable[[], Found]) -> None:
    """Do the work and print its figures, and then what it found, as JSON; memory is the process's peak."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    start = time.perf_counter()
    work()
    after = resource.getrusage(resource.RUSAGE_SELF)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    figures = {
        "cpu": round(cpu, 2),
        "wall": round(time.perf_counter() - start, 2),
        "peak_gib": round(after.ru_maxrss / 2**20, 2),
    }
    print(json.dumps({**figures, **said()}))


def table(rows: list[Mapping[str, object]]) -> None:
    """Print rows under their names, in columns."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    wide = {name: max(len(name), *(len(str(row.get(name, ""))) for row in rows)) for name in names}
    for row in [dict(zip(names, names, strict=True)), *rows]:
        print("  ".join(str(row.get(name, "")).ljust(wide[name]) for name in names))
