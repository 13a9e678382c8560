"""The store of this server: opened once, shared by all threads, closed at the end."""

from __future__ import annotations

import threading
from pathlib import Path

from segpersona.store import Store, default_folder, open_store

_lock = threading.Lock()
_open: Store | None = None
_where: tuple[Path | None, str] = (None, "")


def choose_folder(folder: Path | None, address: str) -> None:
    """Say, before the first use, which folder to open and at which address this server answers."""
    global _where
    _where = (folder, address)


def store() -> Store:
    """The store; opened at the first call. Raises Problem where the folder cannot be used."""
    global _open
    with _lock:
        if _open is None:
            folder, address = _where
            _open = open_store(folder or default_folder(), address=address)
        return _open


def close_store() -> None:
    """Close it, if it was opened."""
    global _open
    with _lock:
        if _open is not None:
            _open.close()
            _open = None
