"""Opening the store: hold the folder, bring the file to the newest shape, clear what a crash left."""

from __future__ import annotations

from pathlib import Path

from segpersona.store.connection import Connection
from segpersona.store.folder import Folder
from segpersona.store.migrations import migrate
from segpersona.store.store import Store


def open_store(folder: Path, *, address: str = "") -> Store:
    """Open the data folder for this process alone.

    Raises Problem where another server holds it (with that server's address), where it cannot be written to, and
    where its file was made by a newer version.
    """
    held = Folder(folder, address=address)
    try:
        connection = Connection(held.state)
        migrate(connection, folder / "backups")
    except BaseException:
        held.release()
        raise
    store = Store(connection, held)
    store.sweep()
    held.keep_reserve()
    return store
