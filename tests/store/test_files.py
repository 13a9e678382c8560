"""Several files in a project: what changes in one is a change of the first, and what was worked out is kept for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from segpersona.actions.data import customers_of
from segpersona.actions.uploads import SAME_FILE, take_upload
from segpersona.model import Dataset
from segpersona.problems import Problem
from segpersona.store import Store, open_store

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PEOPLE = ("Customer no,Town,Visits\n" + "\n".join(f"{n:04d},Leeds,{n % 9}" for n in range(1, 61))).encode()
ORDERS = (
    "Order number,Customer,Date,Amount\n"
    + "\n".join(f"A{n},{1 + n % 40},2025-0{1 + n % 9}-1{n % 7},{5 + n % 13}.50" for n in range(120))
).encode()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def two_files(store: Store) -> Dataset:
    project = store.create_project("Spring", now=NOW)
    main = take_upload(store, project.id, "people.csv", PEOPLE, now=NOW)
    take_upload(store, main.project, "orders.csv", ORDERS, now=NOW, of=main.id)
    return current(store, main)


def current(store: Store, main: Dataset) -> Dataset:
    return store.dataset_by_id(main.id)


def test_an_added_file_hangs_on_the_first_which_is_a_new_version_from_then_on(store: Store) -> None:
    main = two_files(store)
    assert main.version == 2
    assert [file.name for file in store.files(main)] == ["people.csv", "orders.csv"]
    assert store.dataset(main.project) == main


def test_whatever_changes_in_an_added_file_is_a_change_of_the_first(store: Store) -> None:
    main = two_files(store)
    added = store.files(main)[1]
    store.set_meanings(added, {**added.roles, "Amount": "ignore"}, added.labels, added.telling, now=NOW)
    assert current(store, main).version == 3
    store.say_key(added, "Customer", now=NOW)
    store.say_kind(store.files(main)[1], "orders", now=NOW)
    assert current(store, main).version == 5
    store.remove_file(added, now=NOW)
    assert current(store, main).version == 6
    assert store.files(current(store, main)) == (current(store, main),)


def test_the_customers_of_a_project_are_those_of_all_its_files(store: Store) -> None:
    built = customers_of(store, two_files(store))
    assert (built.kind, len(built.table)) == ("joined", 60)
    assert built.matches[0].words == "40 of 40 customers with orders were found among your customers."


def test_what_was_worked_out_is_kept_and_comes_back_the_same(store: Store) -> None:
    main = two_files(store)
    made, kept = customers_of(store, main), customers_of(store, main)
    pd.testing.assert_frame_equal(kept.table, made.table)
    assert (kept.columns, kept.findings, kept.matches, kept.period) == (
        made.columns, made.findings, made.matches, made.period,
    )  # fmt: skip
    assert made is not kept


def test_a_file_that_takes_the_first_ones_place_keeps_the_others(store: Store) -> None:
    main = two_files(store)
    newer = take_upload(store, main.project, "people.csv", PEOPLE + b"\n0061,York,3", now=NOW)
    assert [file.name for file in store.files(newer)] == ["people.csv", "orders.csv"]


def test_a_copy_of_a_project_has_its_files_under_its_own_first_one(store: Store) -> None:
    main = two_files(store)
    copy = store.dataset(store.duplicate_project(main.project, "Copy", now=NOW).id)
    assert copy is not None
    assert copy.version == main.version
    assert [file.name for file in store.files(copy)] == ["people.csv", "orders.csv"]
    assert len(customers_of(store, copy).table) == 60


def test_the_same_file_is_not_added_twice(store: Store) -> None:
    main = two_files(store)
    with pytest.raises(Problem) as refused:
        take_upload(store, main.project, "again.csv", ORDERS, now=NOW, of=main.id)
    assert refused.value == SAME_FILE
