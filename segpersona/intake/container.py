"""What a file really is, by its first bytes and never by its name; archives are opened, dangerous ones refused."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from segpersona.intake.compound import check_chains
from segpersona.intake.notices import ARCHIVE
from segpersona.intake.refusals import (
    DAMAGED,
    EMPTY,
    MANY_FILES,
    NO_TABLE_INSIDE,
    NOT_A_TABLE,
    PASSWORD,
    PASSWORD_ARCHIVE,
    TOO_LARGE,
    TOO_LARGE_INSIDE,
    UNSAFE,
)  # fmt: skip
from segpersona.problems import Finding

Kind = Literal["text", "workbook", "parquet"]

_MEGABYTE = 2**20
_MOST, _MOST_INSIDE, _MOST_RATIO, _HARMLESS = 1_024 * _MEGABYTE, 600 * _MEGABYTE, 120, 50 * _MEGABYTE
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = (
    (b"%PDF", "a PDF document"), (b"\x89PNG", "a picture (PNG)"), (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"), (b"{\\rtf", "a text document (RTF)"), (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"), (b"\0\1\0\0Standard", "an Access database"), (b"ID3", "a sound file"),
    (b"OggS", "a sound file"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"RIFF", "a media file"),
    (b"SQLite format 3", "a database"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
)  # fmt: skip
_PACKED = (
    ("word/", "a Word document"),
    ("ppt/", "a PowerPoint file"),
    ("mimetypeapplication/vnd", "a document"),
    ("Index/", "an Apple Numbers, Pages or Keynote file"),
)
_SHEETS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
_BESIDE = re.compile(r"(^|/)(\._|read[ _-]?me|licen[cs]e|about\b)[^/]*$", re.IGNORECASE)
"""What lies beside a table in an archive and is none."""
_TABLES = re.compile(r"\.(csv|tsv|txt|tab|json|jsonl|ndjson|xlsx|xls|xlsb|ods|parquet)$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Contents:
    """The bytes that hold the table, of which kind they are, and what was done to get at them."""

    kind: Kind
    content: bytes
    findings: tuple[Finding, ...] = ()


def contents_of(content: bytes, *, nested: bool = False) -> Contents:
    """Open a file as far as its table; raises Problem for everything that holds none."""
    if not content.strip(b"\x00\xef\xbb\xbf \t\r\n"):
        raise EMPTY
    if len(content) > _MOST:
        raise TOO_LARGE.with_(limit=_MOST // _MEGABYTE)
    for start, name in _STARTS:
        if content.startswith(start):
            raise NOT_A_TABLE.with_(kind=name)
    if content.startswith(b"PAR1"):
        return Contents(kind="parquet", content=content)
    if content.startswith(_OLD_OFFICE):
        return _old_office(content)
    if content.startswith(b"\x1f\x8b") and not nested:
        return contents_of(_unpacked(content), nested=True)
    return (
        _zip(content, nested=nested)
        if content.startswith((b"PK\x03\x04", b"PK\x05\x06"))
        else Contents(kind="text", content=content)
    )


def is_text(path: Path) -> bool:
    """Whether a file begins as none of the formats do that are no plain text."""
    with path.open("rb") as file:
        start = file.read(64)
    return not start.startswith((b"PAR1", _OLD_OFFICE, b"\x1f\x8b", b"PK\x03\x04", *(one for one, _ in _STARTS)))


def _old_office(content: bytes) -> Contents:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise PASSWORD
    if "WordDocument".encode("utf-16-le") in content:
        raise NOT_A_TABLE.with_(kind="a Word document")
    check_chains(content)
    return Contents(kind="workbook", content=content)


def _unpacked(content: bytes) -> bytes:
    try:
        with gzip.open(io.BytesIO(content)) as packed:
            most = most_inside(len(content))
            whole = packed.read(most + 1)
    except (OSError, EOFError, zlib.error):
        raise DAMAGED from None
    if len(whole) > most:
        raise TOO_LARGE_INSIDE.with_(size=f"over {most // _MEGABYTE}")
    return whole


def most_inside(packed: int) -> int:
    """How many bytes may come out of so many that are packed."""
    return min(_MOST_INSIDE, max(_HARMLESS, _MOST_RATIO * packed))


def _zip(content: bytes, *, nested: bool) -> Contents:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
        check_sizes(members)
        names = {member.filename for member in members}
        if any(name in names for name in _SHEETS):
            _guard_workbook(archive, names)
            return Contents(kind="workbook", content=content)
        for start, name in _PACKED:
            if any(member.startswith(start) for member in names):
                raise NOT_A_TABLE.with_(kind=name)
        return _one_table(archive, members, nested=nested)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        raise DAMAGED from None


def check_sizes(members: Sequence[zipfile.ZipInfo]) -> None:
    """Raise TOO_LARGE_INSIDE for what unpacks to far more than it is."""
    inside = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    if inside > _MOST_INSIDE or (inside > _HARMLESS and inside / packed > _MOST_RATIO):
        raise TOO_LARGE_INSIDE.with_(size=inside // _MEGABYTE)


def _guard_workbook(archive: zipfile.ZipFile, names: set[str]) -> None:
    """Read every part once, which finds lying sizes, and refuse definitions that a reader could be made to unfold."""
    if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise PASSWORD
    for name in names:
        with archive.open(name) as part:
            start = part.read(4_096)
            if name.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in start or b"<!ENTITY" in start):
                raise UNSAFE
            while part.read(_MEGABYTE):
                pass


def table_in_archive(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """The one table that an archive holds; None for a workbook, several tables, or one behind a password."""
    tables = _tables(archive.infolist())
    if len(tables) != 1 or tables[0].flag_bits & 1 or any(name in archive.namelist() for name in _SHEETS):
        return None
    return tables[0]


def _tables(members: Sequence[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    real = [one for one in members if not one.is_dir() and not one.filename.startswith(("__MACOSX", "."))]
    tables = [one for one in real if _TABLES.search(one.filename) and not _BESIDE.search(one.filename)]
    return tables or [one for one in real if _TABLES.search(one.filename)]


def _one_table(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], *, nested: bool) -> Contents:
    tables = _tables(members)
    if not tables or nested:
        raise NO_TABLE_INSIDE
    if any(one.flag_bits & 1 for one in tables):
        raise PASSWORD_ARCHIVE
    if len(tables) > 1:
        raise MANY_FILES.with_(count=len(tables))
    inner = contents_of(archive.read(tables[0]), nested=True)
    said = ARCHIVE.said(name=tables[0].filename[-80:])
    return Contents(kind=inner.kind, content=inner.content, findings=(said, *inner.findings))
