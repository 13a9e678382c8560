"""opened: an archive from elsewhere, held against every rule of its form before anything of it counts."""

from __future__ import annotations

import errno
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn, cast

from segpersona.store.archive.form import (
    DAMAGED,
    FILE,
    MEMBER,
    MOST_BYTES,
    MOST_FILES,
    MOST_JSON,
    MOST_PARTS,
    MOST_TIMES,
    NEWER,
    NO_ARCHIVE,
    TOO_LARGE,
    WHAT,
    newest,
)
from segpersona.store.connection import FULL, Row
from segpersona.store.tables import TABLES, Rows

_BROKEN = (zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_PIECE, _SMALL = 2**20, 2**20


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What an archive says: the version of its tables, their rows, and its files of customer rows by name."""

    version: int
    tables: Rows
    files: Mapping[str, Path]


def opened(stream: BinaryIO, desk: Path) -> Opened:
    """Read an archive; its files of customer rows are laid on ``desk`` under names of ours.

    Raises Unfit: NO_ARCHIVE, DAMAGED, NEWER or TOO_LARGE.
    """
    try:
        with zipfile.ZipFile(stream) as packed:
            members = _members(packed)
            told = _told(_bytes(packed, members[MEMBER]))
            files = {name: _laid(packed, members[name], desk / f"{at}") for at, name in enumerate(members)
                     if name != MEMBER}  # fmt: skip
    except zipfile.BadZipFile as wrong:
        raise (NO_ARCHIVE if "not a zip" in str(wrong) else DAMAGED) from None
    except _BROKEN as wrong:
        raise (FULL if getattr(wrong, "errno", 0) == errno.ENOSPC else DAMAGED) from None
    return Opened(version=cast(int, told["version"]), tables=_tables(told["tables"]), files=files)


def _members(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files by name; only names that ours have, each once, none of them larger than it can be."""
    rows = packed.infolist()
    members = {row.filename: row for row in rows}
    if MEMBER not in members:
        raise NO_ARCHIVE
    if sum(row.file_size for row in rows) > MOST_BYTES or members[MEMBER].file_size > MOST_JSON:
        raise TOO_LARGE.with_(most=f"{MOST_BYTES >> 30} GB unpacked")
    fitting = all(name == MEMBER or FILE.fullmatch(name) for name in members)
    inflated = any(row.file_size > _SMALL + MOST_TIMES * row.compress_size for row in rows)
    if len(members) < len(rows) or len(rows) > MOST_FILES or not fitting or inflated:
        raise DAMAGED
    return members


def _bytes(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with packed.open(member) as file:
        content = file.read(member.file_size + 1)
    if len(content) != member.file_size:
        raise DAMAGED
    return content


def _laid(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> Path:
    """A file unpacked under a name of ours; never more of it than it says it is."""
    left = member.file_size
    with packed.open(member) as file, target.open("wb") as out:
        while piece := file.read(_PIECE):
            left -= len(piece)
            if left < 0:
                raise DAMAGED
            out.write(piece)
    if left:
        raise DAMAGED
    return target


def _told(content: bytes) -> Mapping[str, object]:
    """What the JSON says of itself, if it is ours and not from the future."""
    if sum(map(content.count, (b"{", b"[", b","))) > MOST_PARTS:
        raise TOO_LARGE.with_(most=f"{MOST_PARTS:,} values")
    told = json.loads(content.decode("utf-8"), parse_constant=_no_number)
    if not isinstance(told, dict) or told.get("what") != WHAT:
        raise NO_ARCHIVE
    version = told.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise DAMAGED
    if version > newest():
        raise NEWER
    return told


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _tables(told: object) -> dict[str, list[Row]]:
    """Rows of plain values by table; only tables that ours have."""
    known = {table.name for table in TABLES}
    if not isinstance(told, dict) or not told.keys() <= known:
        raise DAMAGED
    for rows in told.values():
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise DAMAGED
        if not all(_plain(value) for row in rows for value in row.values()):
            raise DAMAGED
    return cast(dict[str, list[Row]], told)


def _plain(value: object) -> bool:
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))
