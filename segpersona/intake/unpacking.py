"""An archive that holds one long text, unpacked into a file piece by piece, so that it is never held in memory.

Whatever else an archive holds, and whatever is wrong with it, is for ``container`` to open or to refuse.
"""

from __future__ import annotations

import gzip
import zipfile
import zlib
from pathlib import Path
from typing import IO

from segpersona.intake.container import check_sizes, most_inside, table_in_archive
from segpersona.intake.notices import ARCHIVE
from segpersona.intake.refusals import DAMAGED, TOO_LARGE_INSIDE
from segpersona.problems import Finding, Problem

_PIECE = 2**20
_BROKEN = (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error)


def unpacked(path: Path, target: Path, *, long: int) -> tuple[Finding, ...] | None:
    """Write what is in an archive to a file and say so; None where it is no archive of one long table. Raises
    DAMAGED and TOO_LARGE_INSIDE."""
    with path.open("rb") as file:
        start = file.read(4)
    try:
        if start.startswith(b"\x1f\x8b"):
            return _gunzipped(path, target)
        return _unzipped(path, target, long) if start == b"PK\x03\x04" else None
    except Problem:
        raise
    except _BROKEN:
        raise DAMAGED from None


def _gunzipped(path: Path, target: Path) -> tuple[Finding, ...]:
    with gzip.open(path) as packed:
        _copy(packed, target, most_inside(path.stat().st_size))
    return ()


def _unzipped(path: Path, target: Path, long: int) -> tuple[Finding, ...] | None:
    with zipfile.ZipFile(path) as archive:
        check_sizes(archive.infolist())
        table = table_in_archive(archive)
        if table is None or table.file_size < long:
            return None
        with archive.open(table) as packed:
            _copy(packed, target, table.file_size)
    return (ARCHIVE.said(name=table.filename[-80:]),)


def _copy(packed: IO[bytes] | gzip.GzipFile, target: Path, most: int) -> None:
    """What was packed into a file; raises TOO_LARGE_INSIDE where there is more than there may be."""
    written = 0
    with target.open("wb") as file:
        while piece := packed.read(_PIECE):
            written += file.write(piece)
            if written > most:
                raise TOO_LARGE_INSIDE.with_(size=f"over {most // 2**20}")
