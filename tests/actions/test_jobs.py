"""Long work: it can be joined, watched and stopped, and how it ended is said."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from segpersona.actions import jobs
from segpersona.problems import Problem


@pytest.fixture
def key() -> Iterator[str]:
    name = f"test-{time.monotonic_ns()}"
    yield name
    jobs.cancel(name)


def _wait(job: jobs.Job) -> jobs.Job:
    for _ in range(500):
        if not job.running:
            return job
        time.sleep(0.01)
    raise AssertionError("the job did not end")


def _forever(report: jobs.Progress) -> None:
    while True:
        report(0.5, "Trying 3 groups")
        time.sleep(0.01)


def test_work_that_is_done_says_so(key: str) -> None:
    job = _wait(jobs.start(key, lambda report: report(0.4, "Trying 3 groups")))
    assert (job.share, job.doing, job.problem) == (1.0, "Trying 3 groups", None)
    jobs.forget(key)
    assert jobs.find(key) is None


def test_a_second_request_joins_the_work_that_runs(key: str) -> None:
    first = jobs.start(key, _forever)
    assert jobs.start(key, _forever) is first
    jobs.forget(key)
    assert jobs.find(key) is first


def test_stopping_takes_effect_within_a_moment(key: str) -> None:
    job = jobs.start(key, _forever)
    jobs.cancel(key)
    assert _wait(job).doing == "Stopped"
    assert job.problem is None


def _problem(report: jobs.Progress) -> None:
    raise Problem("At least 30 customers are needed.")


def _bug(report: jobs.Progress) -> None:
    raise ValueError("jane.doe@example.com")


@pytest.mark.parametrize(("work", "words"), [
    (_problem, "At least 30 customers are needed."), (_bug, jobs.BROKEN.words),
])  # fmt: skip
def test_how_work_failed_is_a_sentence(key: str, work: Callable[[jobs.Progress], None], words: str) -> None:
    job = _wait(jobs.start(key, work))
    assert job.problem is not None
    assert job.problem.words == words


def test_work_runs_beside_the_screen(key: str) -> None:
    seen: list[str] = []
    _wait(jobs.start(key, lambda report: seen.append(threading.current_thread().name)))
    assert seen == [f"job-{key}"]
