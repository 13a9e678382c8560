"""The data folder: where it is, who holds it, the Parquet files in it, and what a crash left behind."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd
import platformdirs
from filelock import FileLock, Timeout

from segpersona.problems import Problem

HELD = Problem(
    "Another segpersona (process {pid}) already uses this data folder. It answers at {address}. Open that address, or "
    "start this one with another --data-dir."
)
NOT_WRITABLE = Problem("The folder {folder} cannot be written to. Choose another one with --data-dir.")

_RESERVE = 16 * 2**20


def default_folder() -> Path:
    """Where data lives unless told otherwise: SEGPERSONA_HOME, else the system's folder for user data."""
    return Path(os.environ.get("SEGPERSONA_HOME") or platformdirs.user_data_dir("segpersona", appauthor=False))


def new_id() -> str:
    """An id that cannot be guessed; the only random thing in the store."""
    return secrets.token_urlsafe(9).replace("-", "a").replace("_", "b")


class Folder:
    """A data folder held by this process until it is released."""

    def __init__(self, path: Path, *, address: str) -> None:
        self.path = path
        try:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = FileLock(path / "lock", timeout=0)
            self._lock.acquire()
            (path / "server.json").write_text(json.dumps({"pid": os.getpid(), "address": address}))
        except Timeout:
            raise HELD.with_(**self._holder()) from None
        except OSError:
            raise NOT_WRITABLE.with_(folder=path) from None

    @property
    def state(self) -> Path:
        """The state file."""
        return self.path / "state.db"

    def release(self) -> None:
        """Let go of the folder."""
        (self.path / "server.json").unlink(missing_ok=True)
        self._lock.release()

    def keep_reserve(self) -> None:
        """Hold some room back, where there is plenty: on a full disk even deleting needs a little."""
        reserve = self.path / "reserve"
        if not reserve.exists() and shutil.disk_usage(self.path).free > 4 * _RESERVE:
            reserve.write_bytes(bytes(_RESERVE))

    def give_up_reserve(self) -> bool:
        """Make the room that was held back free; False where there is none left."""
        reserve = self.path / "reserve"
        held = reserve.exists()
        reserve.unlink(missing_ok=True)
        return held

    def dataset(self, dataset: str) -> Path:
        """The folder of one dataset."""
        return self.path / "datasets" / dataset

    def incoming(self, name: str) -> Path:
        """A folder for a file that is on its way in; made if it is not there."""
        path = self.path / "incoming" / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def adopt(self, made: Path, target: Path) -> None:
        """Files made elsewhere in the data folder, flushed to disk, then moved here at once."""
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(target, ignore_errors=True)
        for part in made.iterdir() if made.is_dir() else (made,):
            _flush(part)
        made.replace(target)
        _flush(target.parent)

    def write(self, frame: pd.DataFrame, target: Path) -> None:
        """Parquet, whole or not at all."""
        self._whole(target, frame.to_parquet)

    def write_bytes(self, content: bytes, target: Path) -> None:
        """Bytes, whole or not at all."""
        self._whole(target, lambda part: part.write_bytes(content))

    @staticmethod
    def _whole(target: Path, make: Callable[[Path], object]) -> None:
        """A temporary name, flushed to disk, then renamed."""
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".tmp")
        make(part)
        _flush(part)
        part.replace(target)
        _flush(target.parent)

    def copy(self, old: str, new: str, ids: Mapping[str, str]) -> None:
        """A dataset's files under another id; files named after a segmentation take its new one."""
        if not self.dataset(old).exists():
            return
        shutil.copytree(self.dataset(old), self.dataset(new))
        self._rename_letters(new, ids)

    def adopt_all(self, made: Path, dataset: str, ids: Mapping[str, str]) -> None:
        """A whole folder that was made elsewhere in the data folder as the files of a dataset, flushed to disk."""
        for path in made.rglob("*"):
            if path.is_file():
                _flush(path)
        self.dataset(dataset).parent.mkdir(parents=True, exist_ok=True)
        made.replace(self.dataset(dataset))
        self._rename_letters(dataset, ids)
        _flush(self.dataset(dataset))

    def _rename_letters(self, dataset: str, ids: Mapping[str, str]) -> None:
        """The letters of customers lie in files named after their segmentation."""
        for file in self.dataset(dataset).glob("segmentation-*.parquet"):
            was = file.stem.removeprefix("segmentation-")
            file.rename(file.with_name(f"segmentation-{ids.get(was, was)}.parquet"))

    def drop(self, dataset: str) -> None:
        """Delete a dataset's files."""
        shutil.rmtree(self.dataset(dataset), ignore_errors=True)

    def sweep(self, kept: Mapping[str, int]) -> None:
        """Drop what a crash left: files on their way in, dataset folders without a row, writings of their files that do
        not count, temporary files. ``kept``: dataset -> the writing that counts."""
        shutil.rmtree(self.path / "incoming", ignore_errors=True)
        root = self.path / "datasets"
        for folder in root.iterdir() if root.exists() else ():
            if folder.name not in kept:
                self.drop(folder.name)
        for dataset, files in kept.items():
            for writing in self.dataset(dataset).glob("files-*"):
                if writing.name != f"files-{files}":
                    shutil.rmtree(writing)
        for part in root.rglob("*.tmp"):
            part.unlink()

    def _holder(self) -> dict[str, object]:
        try:
            holder = json.loads((self.path / "server.json").read_text())
            return {"pid": holder["pid"], "address": holder["address"] or "an address of its own"}
        except (OSError, ValueError, KeyError):
            return {"pid": "unknown", "address": "an address of its own"}


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some systems cannot flush a folder; the file itself was flushed
        if path.is_file():
            raise
    finally:
        os.close(handle)
