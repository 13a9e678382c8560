"""The store: all its parts in one object, open as long as the server runs."""

from __future__ import annotations

from segpersona.store.archives import Archives
from segpersona.store.choices import Choices
from segpersona.store.decisions import Decisions
from segpersona.store.files import Files
from segpersona.store.incoming import Incoming
from segpersona.store.judgements import Judgements
from segpersona.store.personas import Personas
from segpersona.store.research import Research


class Store(Archives, Incoming, Files, Choices, Judgements, Decisions, Personas, Research):
    """Everything that is remembered. Made by ``open_store``."""

    def ping(self) -> None:
        """Prove that saving works; raises what saving would raise."""
        self._db.probe()

    def close(self) -> None:
        """Write everything home and let go of the folder."""
        self._db.close()
        self._folder.release()

    def sweep(self) -> None:
        """Drop files that no row knows of."""
        rows = self._db.read("select id, files from dataset")
        self._folder.sweep({str(row["id"]): int(str(row["files"])) for row in rows})
