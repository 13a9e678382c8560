"""The data folder: held by one server, swept of what a crash left, and usable on a full disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.store.connection import FULL
from tests.store.filled import NOW, fill


def test_a_second_server_is_refused_with_the_address_of_the_first(tmp_path: Path) -> None:
    first = open_store(tmp_path, address="http://127.0.0.1:8620")
    with pytest.raises(Problem) as refused:
        open_store(tmp_path)
    first.close()
    assert "http://127.0.0.1:8620" in refused.value.words
    assert str(os.getpid()) in refused.value.words
    open_store(tmp_path).close()


def test_what_a_crash_left_is_swept_at_the_start(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = fill(store)
    kept = store.dataset(project.id)
    assert kept is not None
    store.close()
    orphan = tmp_path / "datasets" / "orphan"
    orphan.mkdir()
    (orphan / "table.parquet").write_bytes(b"half a file")
    half = tmp_path / "datasets" / kept.id / "files-0" / "typed.tmp"
    half.write_bytes(b"half a file")
    again = open_store(tmp_path)
    assert not orphan.exists()
    assert not half.exists()
    assert len(again.table(kept.id)) == 200
    again.close()


def test_the_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "data").close()
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 80 MB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    small = [mount or "", "-t", "tmpfs", "-o", "size=80m", "tmpfs", str(disk)]
    if not mount or subprocess.run(small, check=False).returncode:
        pytest.skip("no right to mount a small disk here")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def _fill_up(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(bytes(4_096)):
            pass


def _keep_renaming(store: Store, project: str) -> None:
    for turn in range(10_000):
        store.rename_project(project, f"Spring {turn}", now=NOW)


def test_on_a_full_disk_saving_says_so_reading_goes_on_and_deleting_works(small_disk: Path) -> None:
    store = open_store(small_disk / "data")
    project = store.create_project("Spring campaign", now=NOW)
    other = store.create_project("x" * 120, now=NOW)
    _fill_up(small_disk)
    with pytest.raises(Problem) as full:
        _keep_renaming(store, project.id)
    assert full.value == FULL
    assert len(store.projects()) == 2
    store.delete_project(other.id)
    assert [row.id for row in store.projects()] == [project.id]
    store.rename_project(project.id, "Room again", now=NOW)
    store.close()
