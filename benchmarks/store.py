"""Fifty people writing at once: our one writer behind a lock, beside a connection opened for every call.

python -m benchmarks.store
"""

from __future__ import annotations

import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import table
from segpersona.model import Answer
from segpersona.store import open_store

_PEOPLE, _POSTS = 50, 60
_NOW = datetime(2026, 11, 24, tzinfo=UTC)
Post = Callable[[int, int], None]


def _crowd(post: Post, posts: int = _POSTS, pause: float = 0.0) -> tuple[list[float], int, float]:
    """Waiting times, errors, and seconds in all, of people who post at the same time."""
    waits: list[float] = []
    errors = 0

    def person(number: int) -> None:
        nonlocal errors
        for turn in range(posts):
            begin = time.perf_counter()
            try:
                post(number, turn)
                waits.append(time.perf_counter() - begin)
            except Exception:
                errors += 1
            time.sleep(pause)

    threads = [threading.Thread(target=person, args=(number,)) for number in range(_PEOPLE)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return waits, errors, time.perf_counter() - start


def _figures(way: str, kept: int, waits: list[float], errors: int, seconds: float) -> Mapping[str, object]:
    ordered = sorted(waits)
    return {
        "way": way, "acknowledged": len(waits), "lost": len(waits) - kept, "errors": errors,
        "per second": round(len(waits) / seconds), "p50 ms": round(1000 * ordered[len(ordered) // 2], 1),
        "p99 ms": round(1000 * ordered[int(len(ordered) * 0.99)], 1),
    }  # fmt: skip


def _ours(folder: Path, posts: int, pause: float, way: str) -> Mapping[str, object]:
    store = open_store(folder)
    project = store.create_project("A full room", now=_NOW)
    people = [store.create_persona(project.id, "none", ("A",), now=_NOW).id for _ in range(_PEOPLE)]

    def post(number: int, turn: int) -> None:
        wish = Answer(question="wants", slot=turn, value=f"wish {turn}")
        store.save_answer(people[number], wish, base_version=0, now=_NOW)

    waits, errors, seconds = _crowd(post, posts, pause)
    kept = sum(len(persona.answers) for persona in store.personas(project.id))
    store.close()
    return _figures(way, kept, waits, errors, seconds)


def _per_call(path: Path) -> Mapping[str, object]:
    with sqlite3.connect(path) as made:
        made.execute("pragma journal_mode=wal")
        made.execute("create table answer (persona int, slot int, value text, primary key (persona, slot))")

    def post(number: int, turn: int) -> None:
        connection = sqlite3.connect(path, timeout=10)
        connection.execute("pragma synchronous=full")
        with connection:
            connection.execute("insert or replace into answer values (?, ?, ?)", (number, turn, f"wish {turn}"))
        connection.close()

    waits, errors, seconds = _crowd(post)
    with sqlite3.connect(path) as made:
        kept = made.execute("select count(*) from answer").fetchone()[0]
    return _figures("open, write, close per call", kept, waits, errors, seconds)


def main() -> None:
    """Print the figures of all ways."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table([
            _ours(folder / "burst", _POSTS, 0.0, "one writer behind a lock"),
            _per_call(folder / "per_call.db"),
            _ours(folder / "pace", 5, 1.0, "ours, one post a second each"),
        ])  # fmt: skip


if __name__ == "__main__":
    main()
