"""What is remembered: projects with all that is theirs, every version of every answer, and nothing after deletion."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from segpersona.model import Answer
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.store.connection import GONE
from segpersona.store.personas import TOO_LONG
from segpersona.store.projects import LONG_NAME
from tests.store.filled import NOW, fill, state_as_sql


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "data")
    yield opened
    opened.close()


def _persona(store: Store) -> str:
    project = store.create_project("Spring", now=NOW)
    return store.create_persona(project.id, "none", ("A",), now=NOW).id


def say(store: Store, persona: str, words: str, base: int, slot: int = 0):  # type: ignore[no-untyped-def]
    return store.save_answer(persona, Answer(question="wants", slot=slot, value=words), base_version=base, now=NOW)


def test_a_copy_has_everything_and_lives_a_life_of_its_own(store: Store) -> None:
    project = fill(store)
    copy = store.duplicate_project(project.id, "Spring campaign (copy)", now=NOW)
    theirs, ours = store.personas(copy.id)[0], store.personas(project.id)[0]
    assert theirs.id != ours.id
    assert [a.value for a in theirs.answers] == ["Maya Lindgren"]
    found = store.segmentation(copy.id)
    assert found is not None
    assert found.segments[0].name == "Quiet regulars"
    assert len(store.labels(found.id)) == 200
    assert store.targets(copy.id).segmentation == found.id
    store.delete_project(project.id)
    assert len(store.history(theirs.id)) == 2
    dataset = store.dataset(copy.id)
    assert dataset is not None
    assert len(store.table(dataset.id)) == 200


def test_a_deleted_project_leaves_not_a_word_behind(store: Store, tmp_path: Path) -> None:
    project = fill(store, "Zebrafink und Söhne")
    (persona,) = store.personas(project.id)
    say(store, persona.id, "Kanarienvogel", 0)
    store.delete_project(project.id)
    left = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert not any(word.encode() in left for word in ("Zebrafink", "Kanarienvogel", "Maya Lindgren", "Quiet regulars"))
    assert list((tmp_path / "data" / "datasets").iterdir()) == []


def test_a_deleted_persona_leaves_not_a_word_behind(store: Store, tmp_path: Path) -> None:
    persona = _persona(store)
    say(store, persona, "Kanarienvogel", 0)
    store.delete_persona(persona)
    left = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("state*"))
    assert b"Kanarienvogel" not in left


def test_the_same_words_again_are_no_new_version(store: Store) -> None:
    persona = _persona(store)
    assert [say(store, persona, "A pan", base).version for base in (0, 1, 1)] == [1, 1, 1]
    assert len(store.history(persona)) == 1


def test_the_later_of_two_is_told_and_both_versions_are_kept(store: Store) -> None:
    persona = _persona(store)
    say(store, persona, "A pan", 0)
    say(store, persona, "A pot", 1)
    late = say(store, persona, "A wok", 1)
    assert (late.conflict, late.theirs, late.version) == (True, "A pot", 3)
    assert [entry.value for entry in store.history(persona)] == ["A wok", "A pot", "A pan"]


def test_a_hundred_rounds_of_two_editors_overwrite_nothing_in_silence(store: Store) -> None:
    persona = _persona(store)
    for turn in range(100):
        base = turn * 2
        say(store, persona, f"mine {turn}", base)
        assert say(store, persona, f"yours {turn}", base).conflict
    assert len({entry.value for entry in store.history(persona)}) == 200


def test_the_history_is_never_rewritten(store: Store, tmp_path: Path) -> None:
    say(store, _persona(store), "A pan", 0)
    with closing(sqlite3.connect(tmp_path / "data" / "state.db")) as other, pytest.raises(sqlite3.DatabaseError):
        other.execute("update answer_log set value = '\"A pot\"'")


def test_customers_never_enter_the_state_file(store: Store, tmp_path: Path) -> None:
    project = fill(store)
    dataset = store.dataset(project.id)
    assert dataset is not None
    words = state_as_sql(tmp_path / "data")
    assert not [number for number in store.table(dataset.id)["customer"] if f'"{number}"' in words]


HOSTILE = ["<script>alert(1)</script>", '=HYPERLINK("x")', "nul\x00 inside", "\u202eevil", "𝒜 🦊"]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_kept_as_words(store: Store, words: str) -> None:
    persona = _persona(store)
    say(store, persona, words, 0)
    (answer,) = store.persona(persona).answers  # type: ignore[union-attr]
    assert answer.value == words.replace("\x00", "").replace("\u202e", "")


def test_what_is_too_long_or_gone_is_said_in_words(store: Store) -> None:
    persona = _persona(store)
    with pytest.raises(Problem) as long:
        say(store, persona, "x" * 4_001, 0)
    with pytest.raises(Problem) as name:
        store.create_project("x" * 121, now=NOW)
    store.delete_persona(persona)
    with pytest.raises(Problem) as gone:
        say(store, persona, "A pan", 0)
    assert (long.value, name.value, gone.value) == (TOO_LONG, LONG_NAME, GONE)


def test_unknown_names_are_nothing_rather_than_an_error(store: Store) -> None:
    assert store.project("nobody") is None
    assert store.persona("nobody") is None
    assert store.segmentation("nobody") is None
    assert store.personas("nobody") == []


def test_names_and_settings_are_kept_over_a_restart(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = fill(store)
    store.rename_project(project.id, "Autumn campaign", now=NOW)
    store.set_setting("paper", "us-letter")
    store.close()
    again = open_store(tmp_path)
    assert [row.name for row in again.projects()] == ["Autumn campaign"]
    assert again.setting("paper") == "us-letter"
    again.close()
