"""Files on their way in: read by a process of its own, kept once, and a sentence for whatever goes wrong."""

from __future__ import annotations

import io
import os
import signal
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from segpersona.actions import files, jobs, reader, segments, uploads
from segpersona.actions.data import findings_of
from segpersona.intake.refusals import TOO_MUCH
from segpersona.model import Aside, Choices
from segpersona.problems import Problem
from segpersona.store import Store, open_store

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SHOP = "Customer;Joined;Spent\n" + "".join(f"K{n:03d};0{n % 9 + 1}.02.2026;{n},50\n" for n in range(60))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("files"))
    yield opened
    opened.close()
    reader.cool_down()


@pytest.fixture
def project(store: Store) -> str:
    return store.create_project("Spring campaign", now=NOW).id


def _slow(store: Store, project: str) -> uploads.Received:
    """A file that takes longer than a test waits."""
    body = "".join(f'{{"customer": {n}, "note": "{"x" * 40}{n}"}}\n' for n in range(120_000))
    return uploads.receive(store, project, "notes.jsonl", io.BytesIO(body.encode()))


def _nothing_lies_about(store: Store, project: str) -> bool:
    return store.received(project) is None and not list(store.desk().parent.glob("*/*.parquet"))


def test_a_file_is_read_by_another_process_and_kept(store: Store, project: str) -> None:
    dataset = uploads.take_upload(store, project, "shop.csv", SHOP.encode(), now=NOW)
    assert (dataset.rows, dataset.name, dataset.how.separator) == (60, "shop.csv", ";")
    assert store.table(dataset.id)["Spent"].iloc[3] == 3.5
    assert store.source(dataset.id).read_text() == SHOP
    assert _nothing_lies_about(store, project)


def test_the_same_file_is_known_again_by_its_content(store: Store, project: str) -> None:
    uploads.take_upload(store, project, "shop.csv", SHOP.encode(), now=NOW)
    with pytest.raises(Problem) as said:
        uploads.take_upload(store, project, "other name.csv", SHOP.encode(), now=NOW)
    assert said.value == uploads.SAME_FILE
    assert _nothing_lies_about(store, project)


def test_what_is_no_table_is_a_sentence_and_let_go(store: Store, project: str) -> None:
    with pytest.raises(Problem, match="a PDF document"):
        uploads.take_upload(store, project, "report.csv", b"%PDF-1.7 and so on", now=NOW)
    assert _nothing_lies_about(store, project)


def test_a_file_is_read_another_way_and_meanings_stay(store: Store, project: str) -> None:
    dataset = uploads.take_upload(store, project, "shop.csv", SHOP.encode(), now=NOW)
    store.set_meanings(dataset, {**dataset.roles, "Joined": "ignore"}, dataset.labels, dataset.telling, now=NOW)
    changed = uploads.read_again(store, store.dataset_by_id(dataset.id), Choices(as_text=("Spent",)), now=NOW)
    assert (changed.roles["Joined"], changed.version, changed.files) == ("ignore", 3, 1)
    assert store.table(changed.id)["Spent"].iloc[3] == "3,50"


def test_what_was_hidden_stays_hidden_when_a_file_is_read_another_way(store: Store, project: str) -> None:
    names = [
        f"{first} {last}" for first in ("Käthe", "Jürgen", "Zoë", "Björn") for last in ("Müller", "Schäfer", "Weiß")
    ]
    people = "Kunde;Name;Umsatz\n" + "".join(f"K{n};{names[n % 12]};{n},50\n" for n in range(40))
    dataset = uploads.take_upload(store, project, "kunden.csv", people.encode("cp1252"), now=NOW)
    assert dataset.roles["Name"] == "personal"
    changed = uploads.read_again(store, dataset, Choices(encoding="utf-8"), now=NOW)
    assert (changed.roles["Name"], changed.labels["Name"]) == ("personal", "person_name")
    assert "letters_lost" in {row.key for row in findings_of(store, changed)}


def test_a_row_that_still_does_not_fit_says_so_and_keeps_what_was_written(store: Store, project: str) -> None:
    dataset = uploads.take_upload(store, project, "shop.csv", (SHOP + "K98;1;2;3\n").encode(), now=NOW)
    job = uploads.start_mending(store, dataset, store.aside(dataset)[0], "K98;1;2;3;4", clock=lambda: NOW)
    assert job.ended.wait(20)
    assert job.problem is not None
    assert job.problem.words.startswith("Line 62 still does not fit: more cells than the header.")
    assert store.aside(store.dataset_by_id(dataset.id))[0].text == "K98;1;2;3;4"


def test_pasting_nothing_is_no_file(store: Store, project: str) -> None:
    for cells in ("", "hello", "Customer\tSpent\n"):
        with pytest.raises(Problem) as said:
            uploads.start_pasted(store, project, cells, clock=lambda: NOW)
        assert said.value == uploads.NOTHING_PASTED


def test_groups_wait_until_it_is_said_how_dates_are_read(store: Store, project: str) -> None:
    orders = "Customer,Day,Spent\n" + "".join(f"K{n % 40},0{n % 9 + 1}/0{n % 7 + 1}/2024,{n}.5\n" for n in range(120))
    dataset = uploads.take_upload(store, project, "orders.csv", orders.encode(), now=NOW)
    assert [column for _, column in files.open_questions(store, dataset)] == ["Day"]
    with pytest.raises(Problem, match="“Day” can be read two ways"):
        segments.start_finding(store, project, clock=lambda: NOW)
    said = {
        step.rung.key for step in files.readiness(store, dataset, files.kinds_of(store, dataset), None) if step.there
    }
    assert said == {"beliefs"}
    uploads.read_again(store, dataset, Choices(orders={"Day": "day"}), now=NOW)
    assert not files.open_questions(store, store.dataset_by_id(dataset.id))


def test_a_row_is_put_right_as_a_job(store: Store, project: str) -> None:
    dataset = uploads.take_upload(store, project, "shop.csv", (SHOP + "K98;1;2;3\n").encode(), now=NOW)
    row = store.aside(dataset)[0]
    assert row == Aside(line=62, text="K98;1;2;3", reason="more cells than the header")
    job = uploads.start_mending(store, dataset, row, "K98;01.02.2026;23,00", clock=lambda: NOW)
    assert job.ended.wait(20)
    after = store.dataset_by_id(dataset.id)
    assert (job.problem, after.rows, store.aside(after)) == (None, 61, ())


def test_a_process_that_is_killed_is_a_sentence_and_the_file_stays(store: Store, project: str) -> None:
    received = _slow(store, project)
    doomed = reader.Reader()
    threading.Timer(0.3, os.kill, (doomed.pid, signal.SIGKILL)).start()
    with pytest.raises(Problem) as said:
        reader.read(store.source_of(received), store.desk(), "notes.jsonl", Choices(), _quiet, reader=doomed)
    assert said.value == reader.CRASHED
    assert store.received(project) == received


def test_what_takes_too_long_is_stopped_and_the_file_stays(store: Store, project: str) -> None:
    received = _slow(store, project)
    hurry = reader.Limits(seconds=0.2, seconds_per_megabyte=0)
    with pytest.raises(Problem, match="longer than a minute"):
        uploads.read_received(store, received, now=NOW, limits=hurry)
    assert store.received(project) == received
    assert store.dataset(project) is None
    assert uploads.read_received(store, received, now=NOW).rows == 120_000


def test_what_needs_too_much_memory_is_a_sentence(store: Store, project: str) -> None:
    received = _slow(store, project)
    with pytest.raises(Problem) as said:
        uploads.read_received(store, received, now=NOW, limits=reader.Limits(memory=_now_taken() + 24 * 2**20))
    assert said.value.words in (TOO_MUCH.words, reader.CRASHED.words)
    assert store.received(project) == received


def test_stopping_ends_the_process_and_lets_the_file_go(store: Store, project: str) -> None:
    body = "".join(f'{{"customer": {n}, "note": "{"x" * 40}{n}"}}\n' for n in range(600_000))
    job = uploads.start_upload(store, project, "notes.jsonl", io.BytesIO(body.encode()), clock=lambda: NOW)
    with pytest.raises(Problem) as said:
        uploads.receive(store, project, "next.csv", io.BytesIO(SHOP.encode()))
    assert said.value == uploads.STILL_READING
    jobs.cancel(uploads.job_of(project))
    assert job.ended.wait(5)
    assert (job.doing, job.problem, store.dataset(project)) == ("Stopped", None, None)
    assert _nothing_lies_about(store, project)


def test_a_reader_that_waits_reads_a_small_file(store: Store, project: str) -> None:
    reader.warm_up()
    job = uploads.start_upload(store, project, "shop.csv", io.BytesIO(SHOP.encode()), clock=lambda: NOW)
    assert job.ended.wait(20)
    assert job.problem is None
    assert store.dataset(project) is not None


def _quiet(share: float, doing: str) -> None:
    """Nobody watches."""


def _now_taken() -> int:
    """How much address space a reader has once it is ready."""
    waiting = reader.Reader()
    time.sleep(3)
    pages = int(Path(f"/proc/{waiting.pid}/statm").read_text().split()[0])
    waiting.end()
    return pages * os.sysconf("SC_PAGE_SIZE")
