"""A file of every version that was ever in use opens today with everything in it; a newer one is refused."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from segpersona.problems import Problem
from segpersona.store import open_store
from segpersona.store.migrations import MIGRATIONS, NEWER
from tests.store.filled import PAST, fill, state_as_sql

VERSIONS = sorted(PAST.glob("*.sql"))


def _tables(folder: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(folder / "state.db")) as connection:
        rows = connection.execute("select type, name, sql from sqlite_schema order by name").fetchall()
        return [(kind, name, re.sub(r"\s+", " ", sql or "")) for kind, name, sql in rows]


def test_every_version_has_its_picture_and_numbers_rise() -> None:
    numbers = [step.number for step in MIGRATIONS]
    assert numbers == sorted(set(numbers))
    assert [int(path.stem) for path in VERSIONS] == numbers


@pytest.mark.parametrize("picture", VERSIONS, ids=lambda path: path.stem)
def test_a_file_of_a_past_version_opens_with_everything_in_it(picture: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    with closing(sqlite3.connect(old / "state.db")) as connection:
        connection.executescript(picture.read_text(encoding="utf-8"))
    store = open_store(old)
    (project,) = store.projects()
    (persona,) = store.personas(project.id)
    found = store.segmentation(project.id)
    assert found is not None
    assert found.segments[0].name == "Quiet regulars"
    assert [answer.value for answer in persona.answers] == ["Maya Lindgren"]
    assert [entry.value for entry in store.history(persona.id)] == ["Maya Lindgren", "Maya"]
    assert store.weights(project.id) == {"size": 3.0}
    assert store.targets(project.id).letters == ("A",)
    store.close()
    new = open_store(tmp_path / "new")
    new.close()
    assert _tables(old) == _tables(tmp_path / "new")


def test_a_file_made_by_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    with closing(sqlite3.connect(tmp_path / "state.db")) as connection:
        connection.execute("insert into migration values (999, 'from the future', '2030-01-01')")
        connection.commit()
    before = state_as_sql(tmp_path)
    with pytest.raises(Problem) as refused:
        open_store(tmp_path)
    assert refused.value == NEWER
    assert state_as_sql(tmp_path) == before


def test_tables_are_strict_and_foreign_keys_hold(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    loose = [name for kind, name, sql in _tables(tmp_path) if kind == "table" and not sql.lower().endswith("strict")]
    assert [name for name in loose if not name.startswith("sqlite_")] == []
    with closing(sqlite3.connect(tmp_path / "state.db")) as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
