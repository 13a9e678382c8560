"""Lists of a project of several files: contacts come from whichever file they are in, and only when asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from segpersona.actions.segments import Way, find_and_keep
from segpersona.actions.share import lists_of
from segpersona.actions.uploads import take_upload
from segpersona.model import Project
from segpersona.store import Store, open_store

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PEOPLE = "\n".join(["Customer no,Email,Visits", *(f"{n:04d},p{n}@example.org,{n % 9}" for n in range(1, 61))])
ORDERS = "\n".join(
    [
        "Order number,Customer,Date,Amount,Delivery phone",
        *(f"A{n},{1 + n % 40},2025-0{1 + n % 9}-1{n % 7},{5 + n % 13}.50,+44 20 7946 {n % 40:04d}" for n in range(160)),
    ]
)
FILES = {"people.csv": PEOPLE, "orders.csv": ORDERS}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def _project(store: Store, *names: str) -> Project:
    project = store.create_project("Spring", now=NOW)
    first = take_upload(store, project.id, names[0], FILES[names[0]].encode(), now=NOW)
    for name in names[1:]:
        take_upload(store, project.id, name, FILES[name].encode(), now=NOW, of=first.id)
    find_and_keep(store, project.id, now=NOW, way=Way(method="similar", k=2))
    return project


@pytest.mark.parametrize("names", [("people.csv", "orders.csv"), ("orders.csv", "people.csv")])
def test_contacts_of_every_file_stand_beside_the_customer_they_belong_to(store: Store, names: tuple[str, ...]) -> None:
    table = lists_of(store, _project(store, *names), contacts=True).table
    assert list(table["Email"]) == [f"p{int(number)}@example.org" for number in table.index]
    phones = table["Delivery phone"]
    assert phones["0001"] == "+44 20 7946 0000"
    assert phones["0040"] == "+44 20 7946 0039"
    assert phones.isna().sum() == 20


@pytest.mark.parametrize("names", [("people.csv", "orders.csv"), ("orders.csv",)])
def test_without_being_asked_no_contact_leaves(store: Store, names: tuple[str, ...]) -> None:
    text = lists_of(store, _project(store, *names)).table.to_csv()
    assert "@" not in text
    assert "7946" not in text


def test_orders_alone_give_the_contacts_in_them(store: Store) -> None:
    table = lists_of(store, _project(store, "orders.csv"), contacts=True).table
    assert table["Delivery phone"]["1"] == "+44 20 7946 0000"
    assert len(table) == 40
