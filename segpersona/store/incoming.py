"""Files that have come in: copied in pieces while their fingerprint is taken, kept until they are read or let go."""

from __future__ import annotations

import errno
import json
import shutil
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from segpersona.fields import clean_text
from segpersona.model import Received
from segpersona.store.base import Base
from segpersona.store.connection import FULL, READ_ONLY
from segpersona.store.folder import new_id

_PIECE = 2**20
_ABOUT = "about.json"


class Incoming(Base):
    """Receive a file, find it again, give it a folder to be read into, let it go."""

    def receive(self, project: str, name: str, stream: BinaryIO, *, of: str = "") -> Received:
        """Copy a file into the data folder. Only the newest one of a project is kept. ``of``: as in Received."""
        self.let_go(project)
        folder = self._folder.incoming(new_id())
        try:
            digest, size = _copied(stream, folder / "source")
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise (FULL if error.errno == errno.ENOSPC else READ_ONLY) from None
        shown = clean_text(name)[:120] or "file"
        received = Received(id=folder.name, project=project, name=shown, digest=digest, size=size, of=of)
        (folder / _ABOUT).write_text(json.dumps(asdict(received)), encoding="utf-8")
        return received

    def received(self, project: str) -> Received | None:
        """The file of a project that has come in and was not read."""
        found = (_about(path) for path in self._folder.path.glob(f"incoming/*/{_ABOUT}"))
        return next((one for one in found if one.project == project), None)

    def let_go(self, project: str) -> None:
        """Drop the file that has come in for a project, if there is one."""
        while received := self.received(project):
            shutil.rmtree(self._folder.incoming(received.id), ignore_errors=True)

    def source_of(self, received: Received) -> Path:
        """Where the file lies."""
        return self._folder.incoming(received.id) / "source"

    def desk(self) -> Path:
        """A new folder of its own to read a file into; whoever asks for it clears it away."""
        return self._folder.incoming(new_id())


def _copied(stream: BinaryIO, target: Path) -> tuple[str, int]:
    digest, size = sha256(), 0
    with target.open("wb") as out:
        while piece := stream.read(_PIECE):
            digest.update(piece)
            size += out.write(piece)
    return digest.hexdigest(), size


def _about(path: Path) -> Received:
    return Received(**json.loads(path.read_text(encoding="utf-8")))
