"""What a file really is, by its first bytes and never by its name."""

from __future__ import annotations

import io
import zipfile
from typing import Literal

from segpersona.intake.refusals import (
    DAMAGED,
    EMPTY,
    NOT_A_TABLE,
    PASSWORD,
    TOO_LARGE,
    TOO_LARGE_INSIDE,
)  # fmt: skip

Kind = Literal["text", "workbook"]

_MOST, _MOST_UNPACKED = 400 * 2**20, 2**30
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file (gz)"),
    (b"7z\xbc\xaf", "a packed file (7z)"),
    (b"Rar!", "a packed file (rar)"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a text document"),
    (b"<html", "a web page"),
    (b"<!DOCTYPE html", "a web page"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_PACKED = (("word/", "a Word document"), ("ppt/", "a PowerPoint file"))
_UTF16 = "EncryptedPackage".encode("utf-16-le")


def kind_of(content: bytes) -> Kind:
    """Text or workbook; raises Problem for everything else, with what it is."""
    if not content.strip(b"\x00\xef\xbb\xbf \t\r\n"):
        raise EMPTY
    if len(content) > _MOST:
        raise TOO_LARGE
    for start, name in _STARTS:
        if content.lstrip()[: len(start)].lower() == start.lower():
            raise NOT_A_TABLE.with_(kind=name)
    if content.startswith(_OLD_OFFICE):
        if _UTF16 in content:
            raise PASSWORD
        if "WordDocument".encode("utf-16-le") in content:
            raise NOT_A_TABLE.with_(kind="a Word document")
        return "workbook"
    return _zip_kind(content) if content.startswith(b"PK") else "text"


def _zip_kind(content: bytes) -> Kind:
    try:
        members = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise DAMAGED from None
    unpacked = sum(member.file_size for member in members)
    if unpacked > _MOST_UNPACKED or unpacked > 300 * max(len(content), 2**20):
        raise TOO_LARGE_INSIDE.with_(size=f"{unpacked / 2**30:,.1f} GB")
    names = [member.filename for member in members]
    for start, name in _PACKED:
        if any(member.startswith(start) for member in names):
            raise NOT_A_TABLE.with_(kind=name)
    if not any(name in ("xl/workbook.xml", "xl/workbook.bin", "content.xml") for name in names):
        raise NOT_A_TABLE.with_(kind="a packed file (zip)")
    return "workbook"
