"""The store under fire: many writers at once, and a process that is killed in mid-write."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from segpersona.model import Answer
from segpersona.store import open_store

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from segpersona.model import Answer
from segpersona.store import open_store
store = open_store(Path(sys.argv[1]))
project = store.projects()[0] if store.projects() else store.create_project("Killed often", now=datetime.now(UTC))
people = store.personas(project.id)
persona = people[0] if people else store.create_persona(project.id, "none", ("A",), now=datetime.now(UTC))
start = len(store.history(persona.id))
for number in range(start, start + 100_000):
    store.save_answer(persona.id, Answer(question="wants", slot=number, value=f"line {number}"), base_version=0,
                      now=datetime.now(UTC))
    print(number, flush=True)
"""


def test_fifty_people_posting_at_once_lose_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    project = store.create_project("A full room", now=NOW)
    people = [store.create_persona(project.id, "none", ("A",), now=NOW).id for _ in range(50)]
    errors: list[BaseException] = []
    waits: list[float] = []

    def post(persona: str) -> None:
        try:
            for slot in range(60):
                start = time.perf_counter()
                store.save_answer(
                    persona, Answer(question="wants", slot=slot, value=f"wish {slot}"), base_version=0, now=NOW
                )
                waits.append(time.perf_counter() - start)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=post, args=(persona,)) for persona in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = sum(len(persona.answers) for persona in store.personas(project.id))
    store.close()
    assert errors == []
    assert kept == 3_000 == len(waits)


def test_twenty_kills_in_mid_write_lose_no_acknowledged_line(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    acknowledged = -1
    for _ in range(20):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(6)]
        writer.kill()
        said += writer.stdout.readlines()
        writer.wait()
        acknowledged = max([acknowledged, *(int(line) for line in said if line.endswith("\n"))])
    store = open_store(folder)
    persona = store.personas(store.projects()[0].id)[0]
    kept = {answer.slot for answer in persona.answers}
    store.close()
    assert kept >= set(range(acknowledged + 1))
    with sqlite3.connect(folder / "state.db") as raw:
        assert raw.execute("pragma integrity_check").fetchone()[0] == "ok"
