"""Long work in a thread of its own, with progress in words and a cancel that works within a moment.

One job per key (a project) at a time; a second request while one runs joins it. Jobs live in this process only:
what they find is saved by the work itself, so a lost server loses the waiting, never a result.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from segpersona.problems import Problem

Progress = Callable[[float, str], None]
Work = Callable[[Progress], object]

BROKEN = Problem("Something went wrong on our side while we worked on this. Your data is safe. Try again.")
_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The person asked to stop; raised inside the work at its next progress report."""


@dataclass
class Job:
    """One piece of long work as the screen sees it: how far, what it is doing, and how it ended."""

    share: float = 0.0
    doing: str = "Getting ready"
    running: bool = True
    problem: Problem | None = None
    made: object = None
    """What came of it, for whoever waits here; what must last, the work itself has saved."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)

    def report(self, share: float, doing: str) -> None:
        """Told by the work how far it is; where a cancel takes effect."""
        if self.cancelled.is_set():
            raise Cancelled
        self.share, self.doing = min(max(share, 0.0), 1.0), doing


_jobs: dict[str, Job] = {}
_lock = threading.Lock()


def start(key: str, work: Work) -> Job:
    """Start the work, or join the one that already runs for this key."""
    with _lock:
        running = _jobs.get(key)
        if running and running.running:
            return running
        job = _jobs[key] = Job()
    threading.Thread(target=_run, args=(job, work), name=f"job-{key}", daemon=True).start()
    return job


def find(key: str) -> Job | None:
    """The job of this key, running or ended, if there was one since the server started."""
    return _jobs.get(key)


def cancel(key: str) -> None:
    """Ask the work to stop; it does at its next progress report."""
    if job := _jobs.get(key):
        job.cancelled.set()


def forget(key: str) -> None:
    """Drop an ended job, for example once its problem has been read."""
    with _lock:
        if (job := _jobs.get(key)) and not job.running:
            del _jobs[key]


def _run(job: Job, work: Work) -> None:
    try:
        job.made = work(job.report)
        job.share = 1.0
    except Cancelled:
        job.doing = "Stopped"
    except Problem as problem:
        job.problem = problem
    except Exception as bug:
        place = bug.__traceback__
        while place and place.tb_next:
            place = place.tb_next
        _log.error("job failed: %s at line %s", type(bug).__name__, place.tb_lineno if place else "?")
        job.problem = BROKEN
    finally:
        job.running = False
        job.ended.set()
