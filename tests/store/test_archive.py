"""A project file holds everything, opens elsewhere to the same state, and is opened whole or refused whole."""

from __future__ import annotations

import io
import json
import random
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.store.archive import MEMBER, Unfit, newest
from segpersona.store.archive.form import DAMAGED, NEWER, NO_ARCHIVE, TOO_LARGE
from segpersona.store.tables import TABLES, rows_of
from tests.store.filled import NOW, PAST, fill
from tools.schema import PLACE, made

Told = dict[str, Any]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Project]]:
    store = open_store(tmp_path_factory.mktemp("home"))
    yield store, fill(store)
    store.close()


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "away")
    yield store
    store.close()


@pytest.fixture(scope="module")
def packed(home: tuple[Store, Project]) -> dict[bool, bytes]:
    return {rows: _packed(*home, rows=rows) for rows in (True, False)}


def _packed(store: Store, project: Project, *, rows: bool) -> bytes:
    out = io.BytesIO()
    store.pack_project(project.id, out, rows=rows)
    return out.getvalue()


def _open(store: Store, content: bytes) -> Project:
    return store.open_archive(io.BytesIO(content), fit=lambda opened, project: True, now=NOW)


def _told(content: bytes) -> Told:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        told: Told = json.loads(file.read(MEMBER))
        return told


def _with(content: bytes, told: Told | str, **more: bytes) -> bytes:
    """The archive with another JSON in it, and further files."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr(MEMBER, told if isinstance(told, str) else json.dumps(told))
        for name in old.namelist():
            if name != MEMBER and name not in more:
                new.writestr(name, old.read(name))
        for name, data in more.items():
            new.writestr(name, data)
    return out.getvalue()


def _state(store: Store) -> list[object]:
    """All rows of a data folder and all that lies in it, save the empty room for files on their way in."""
    with closing(sqlite3.connect(store._folder.state)) as connection:
        rows = [line for line in connection.iterdump() if "'probe'" not in line]
    root = store._folder.path
    names = sorted(str(path.relative_to(root)) for path in root.rglob("*") if "state.db" not in path.name)
    names = [name for name in names if name != "incoming"]
    return [rows, names]


def _without_ids(store: Store, project: Project) -> dict[str, list[dict[str, object]]]:
    """Every row, ids told by the order in which they come."""
    rows = rows_of(store._db, project.id)
    ids = {str(row["id"]): f"{table.name} {place}"
           for table in TABLES if table.named for place, row in enumerate(rows[table.name])}  # fmt: skip
    text = json.dumps({name: [{key: value for key, value in row.items() if (name, key) not in _ANEW} for row in part]
                       for name, part in rows.items()})  # fmt: skip
    for one, told in ids.items():
        text = text.replace(one, told)
    plain: dict[str, list[dict[str, object]]] = json.loads(text)
    return plain


_ANEW = {("project", "updated"), ("decision", "id"), ("answer_log", "id")}


def test_every_table_belongs_to_a_project_or_to_the_installation(home: tuple[Store, Project]) -> None:
    rows = home[0]._db.read("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    assert {row["name"] for row in rows} == {table.name for table in TABLES} | {"setting", "migration"}


def test_a_project_comes_out_as_it_went_in(home: tuple[Store, Project], packed: dict[bool, bytes], away: Store) -> None:
    store, project = home
    copy = _open(away, packed[True])
    assert _without_ids(away, copy) == _without_ids(store, project)
    old, new = store.dataset(project.id), away.dataset(copy.id)
    assert old is not None
    assert new is not None
    pd.testing.assert_frame_equal(store.table(old.id), away.table(new.id))
    was, found = store.segmentation(project.id), away.segmentation(copy.id)
    assert was is not None
    assert found is not None
    pd.testing.assert_frame_equal(store.labels(was.id), away.labels(found.id))
    assert store.typical(was) == away.typical(found)
    assert [path for path in _state(away)[1] if "incoming/" in str(path)] == []


def test_without_the_customer_rows_all_else_comes_along(
    home: tuple[Store, Project], packed: dict[bool, bytes], away: Store
) -> None:
    store, project = home
    copy = _open(away, packed[False])
    there, here = _without_ids(store, project), _without_ids(away, copy)
    assert {name for name in there if there[name] != here[name]} <= {"dataset", "segmentation"}
    assert away.dataset(copy.id) is None
    found = away.segmentation(copy.id)
    assert found is not None
    assert found.segments[0].name == "Quiet regulars"
    assert not away.has_labels(found)
    assert away.typical(found) == {}
    with pytest.raises(Problem, match="stayed behind"):
        away.labels(found.id)
    with zipfile.ZipFile(io.BytesIO(packed[False])) as file:
        assert file.namelist() == [MEMBER]


def test_the_same_project_gives_the_same_file(home: tuple[Store, Project], packed: dict[bool, bytes]) -> None:
    assert _packed(*home, rows=True) == packed[True]


@pytest.mark.parametrize("picture", sorted(PAST.glob("*.sql")), ids=lambda path: path.stem)
def test_a_file_of_an_older_version_is_brought_up_to_date(picture: Path, away: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "past.db")) as past:
        past.executescript(picture.read_text(encoding="utf-8"))
        past.row_factory = sqlite3.Row
        known = {row[0] for row in past.execute("select name from sqlite_schema where type = 'table'")}
        tables = {table.name: [dict(row) for row in past.execute(f"select * from {table.name}")]
                  for table in TABLES if table.name in known and table.name != "dataset"}  # fmt: skip
    told = {"what": "segpersona project", "version": int(picture.stem), "program": "1", "rows": False}
    copy = _open(away, _with(_empty_zip(), told | {"tables": tables}))
    (persona,) = away.personas(copy.id)
    assert [answer.value for answer in persona.answers] == ["Maya Lindgren"]
    assert away.weights(copy.id) == {"size": 3.0}


def test_one_of_a_newer_version_says_what_to_do(packed: dict[bool, bytes], away: Store) -> None:
    told = _told(packed[False]) | {"version": newest() + 1}
    with pytest.raises(Unfit) as refused:
        _open(away, _with(packed[False], told))
    assert refused.value == NEWER


def _changed(change: Callable[[Told], object]) -> Callable[[bytes], bytes]:
    def anew(content: bytes) -> bytes:
        told = _told(content)
        change(told)
        return _with(content, told)

    return anew


def _first(told: Told, table: str) -> dict[str, object]:
    row: dict[str, object] = told["tables"][table][0]
    return row


def _body(told: Told, key: str, value: object) -> None:
    row = _first(told, "segmentation")
    row["body"] = json.dumps(json.loads(str(row["body"])) | {key: value})


def _empty_zip() -> bytes:
    out = io.BytesIO()
    zipfile.ZipFile(out, "w").close()
    return out.getvalue()


_PARQUET = "rows/{}/files-0/typed.parquet"
HOSTILE: dict[str, tuple[Callable[[bytes], bytes], Problem]] = {
    "no zip": (lambda content: b"Name;Amount\nMaya;12\n", NO_ARCHIVE),
    "an empty zip": (lambda content: _empty_zip(), NO_ARCHIVE),
    "another program's JSON": (lambda content: _with(content, {"what": "a board"}), NO_ARCHIVE),
    "cut off": (lambda content: content[: len(content) // 2], NO_ARCHIVE),
    "a way out of the folder": (lambda content: _with(content, _told(content), **{"../out.txt": b"x"}), DAMAGED),
    "an absolute name": (lambda content: _with(content, _told(content), **{"/etc/passwd": b"x"}), DAMAGED),
    "a file of no dataset": (
        lambda content: _with(content, _told(content), **{_PARQUET.format("A" * 12): b"PAR1"}), DAMAGED),
    "a bomb": (lambda content: _with(content, _told(content), **{f"rows/{'A' * 12}/source": bytes(2**24)}), DAMAGED),
    "a huge JSON": (lambda content: _with(content, " " * (2**26 + 1)), TOO_LARGE),
    "a deep JSON": (lambda content: _with(content, "[" * 200_000 + "]" * 200_000), DAMAGED),
    "no number": (lambda content: _with(content, '{"what": NaN}'), DAMAGED),
    "an unknown table": (_changed(lambda told: told["tables"].update(setting=[])), DAMAGED),
    "two projects": (_changed(lambda told: told["tables"]["project"].append(_first(told, "project"))), DAMAGED),
    "a column too many": (_changed(lambda told: _first(told, "persona").update(extra="x")), DAMAGED),
    "a column too few": (_changed(lambda told: _first(told, "persona").pop("letters")), DAMAGED),
    "text where a number stands": (_changed(lambda told: _first(told, "segmentation").update(k="many")), DAMAGED),
    "a list where text stands": (_changed(lambda told: _first(told, "answer").update(value=["x"])), DAMAGED),
    "a number beyond all": (_changed(lambda told: _first(told, "persona").update(archived=10**30)), DAMAGED),
    "half a sign": (_changed(lambda told: _first(told, "answer").update(source="\ud800")), DAMAGED),
    "an id that is a path": (_changed(lambda told: _first(told, "segmentation").update(dataset="../../../x")), DAMAGED),
    "a row of nobody": (_changed(lambda told: _first(told, "answer").update(persona="A" * 12)), DAMAGED),
    "an unheard-of mark": (_changed(lambda told: _first(told, "answer").update(evidence="proof")), DAMAGED),
    "no date": (_changed(lambda told: _first(told, "persona").update(created="yesterday")), DAMAGED),
    "a body that is none": (_changed(lambda told: _first(told, "segmentation").update(body="{")), DAMAGED),
    "a body without groups": (_changed(lambda told: _body(told, "segments", 3)), DAMAGED),
    "shares in words": (_changed(lambda told: _body(told, "stability", {"2": "good"})), DAMAGED),
    "an unknown method": (_changed(lambda told: _body(told, "verdict", {"kind": "sure", "z": 1})), DAMAGED),
    "letters that are none": (_changed(lambda told: _first(told, "persona").update(letters='[{"a": 1}]')), DAMAGED),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_and_nothing_is_written(name: str, packed: dict[bool, bytes], away: Store) -> None:
    make, words = HOSTILE[name]
    hostile, before = make(packed[False]), _state(away)
    with pytest.raises(Unfit) as refused:
        _open(away, hostile)
    assert refused.value == words.with_(most="2 GB unpacked")
    assert _state(away) == before


def test_more_values_than_memory_has_room_for_are_refused_unread(packed: dict[bool, bytes], away: Store) -> None:
    with pytest.raises(Unfit, match="3,000,000 values"):
        _open(away, _with(packed[False], f"[{','.join(map(str, range(3_100_000)))}]"))


def test_rows_that_are_not_what_they_are_said_to_be_are_refused(packed: dict[bool, bytes], away: Store) -> None:
    told, before = _told(packed[True]), _state(away)
    dataset = told["tables"]["dataset"][0]["id"]
    lists = io.BytesIO()
    pd.DataFrame({"customer_id": [["a"], ["b"]]}).to_parquet(lists)
    short = io.BytesIO()
    pd.DataFrame({"customer_id": ["a"]}).to_parquet(short)
    for content in (b"PAR1 not at all PAR1", lists.getvalue(), short.getvalue()):
        with pytest.raises(Unfit):
            _open(away, _with(packed[True], told, **{_PARQUET.format(dataset): content}))
        assert _state(away) == before


def test_two_hundred_changed_files_are_opened_whole_or_refused_whole(packed: dict[bool, bytes], away: Store) -> None:
    dice, whole = random.Random(8), 0
    original = _told(packed[False])
    for _ in range(200):
        before = _state(away)
        hurt = dice.choice((_bytes_hurt, _told_hurt))(packed[False], dice)
        try:
            copy = _open(away, hurt)
        except Unfit:
            assert _state(away) == before
            continue
        whole += 1
        rows = rows_of(away._db, copy.id)
        assert {name: len(part) for name, part in rows.items() if part} == {
            name: len(part) for name, part in _counts(hurt, original).items() if part
        }
        away.delete_project(copy.id)
    assert 0 < whole < 150


def _counts(hurt: bytes, original: Told) -> dict[str, list[object]]:
    tables: dict[str, list[object]] = _told(hurt)["tables"]
    return tables or original["tables"]


def _bytes_hurt(content: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, or the end cut off."""
    hurt = bytearray(content)
    for _ in range(dice.randint(1, 4)):
        hurt[dice.randrange(len(hurt))] = dice.randrange(256)
    return bytes(hurt[: dice.choice((len(hurt), dice.randrange(len(hurt))))])


def _told_hurt(content: bytes, dice: random.Random) -> bytes:
    """A value of the JSON replaced by another kind of thing, or a row left out."""
    told = _told(content)
    table = dice.choice([name for name, rows in told["tables"].items() if rows])
    row = dice.choice(told["tables"][table])
    if dice.random() < 0.2:
        told["tables"][table].remove(row)
    else:
        row[dice.choice(list(row))] = dice.choice([None, -1, 0, 2.5, "", "x", "{}", "[]", "A" * 12, "ä" * 50])
    return _with(content, told)


def test_the_schema_in_the_docs_is_the_one_of_the_tables() -> None:
    assert PLACE.read_text(encoding="utf-8") == made()
