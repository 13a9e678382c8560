"""Kinds of files that hold no table: each has to be refused with what it is and one thing to do."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from random import Random

from benchmarks.damage.format_kinds import BOOKS, OTHERS, book_of, zipped
from benchmarks.damage.truth import orders
from benchmarks.damage.writing import Made, draft

Kind = Callable[[Random], Made]
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
_EMPTY, _HEADER = ("empty", "no data", "nothing"), ("no rows", "header", "empty")
_BROKEN = ("damaged", "incomplete", "broken", "stops", "not valid")


def _bad(content: Callable[[Random], bytes] | bytes, words: tuple[str, ...], extension: str = "csv") -> Kind:
    def kind(chance: Random) -> Made:
        found = content if isinstance(content, bytes) else content(chance)
        return Made(content=found, extension=extension, expect="error", words=words)

    return kind


def _half(kind: Kind, share: float = 0.5) -> Callable[[Random], bytes]:
    def cut(chance: Random) -> bytes:
        content = kind(chance).content
        return content[: int(len(content) * share)]

    return cut


def _locked(chance: Random) -> bytes:
    """A compound file that names its only stream as office programs name what they encrypt."""
    return _OLD + "EncryptedPackage".encode("utf-16-le") + chance.randbytes(4_000)


def _entities(_: Random) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>',
        }
    )


def _bomb(_: Random) -> bytes:
    return zipped({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": b"0" * 60_000_000})


def _locked_zip(chance: Random) -> bytes:
    """An archive whose only member says that it is encrypted."""
    content = bytearray(zipped({"orders.csv": draft(chance).made().content}))
    place = content.rindex(b"PK\x01\x02")
    content[6] |= 1
    content[place + 8] |= 1
    return bytes(content)


def _empty_book(_: Random) -> bytes:
    return book_of(lambda book, sheet, table: None, orders(Random(1), 1))


def _only_names(chance: Random) -> bytes:
    return book_of(lambda book, sheet, table: sheet.write_row(0, 0, table.names), orders(chance, 1))


KINDS: Mapping[str, Kind] = {
    "bad_empty": _bad(b"", _EMPTY),
    "bad_blank": _bad(b"\r\n \r\n\t\r\n", _EMPTY),
    "bad_mark_only": _bad(b"\xef\xbb\xbf", _EMPTY),
    "bad_empty_rows": _bad(b",,,,\n,,,,\n,,,,\n", _EMPTY),
    "bad_header_only": _bad(b"Order,Customer,Amount\r\n", _HEADER),
    "bad_header_only_below_title": _bad(b"Orders\n\nOrder;Customer;Amount\n", _HEADER),
    "bad_empty_book": _bad(_empty_book, _EMPTY, "xlsx"),
    "bad_header_only_book": _bad(_only_names, _HEADER, "xlsx"),
    "bad_password": _bad(_locked, ("password", "protected"), "xlsx"),
    "bad_password_zip": _bad(_locked_zip, ("password", "protected"), "zip"),
    "bad_pdf": _bad(b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", ("PDF",)),
    "bad_png": _bad(b"\x89PNG\r\n\x1a\n" + b"\0\1" * 99, ("picture", "image")),
    "bad_jpeg": _bad(b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0\1" * 99, ("picture", "image"), "xlsx"),
    "bad_word": _bad(zipped({"[Content_Types].xml": b"x", "word/document.xml": b"<w/>"}), ("Word",), "docx"),
    "bad_slides": _bad(zipped({"[Content_Types].xml": b"x", "ppt/presentation.xml": b"<p/>"}), ("PowerPoint",), "pptx"),
    "bad_odt": _bad(
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<office:document-content/>"}),
        ("document", "damaged", "empty"),
        "odt",
    ),
    "bad_numbers": _bad(
        zipped({"Index/Document.iwa": b"x", "Index/Tables/DataList.iwa": b"y"}), ("Numbers", "table"), "numbers"
    ),
    "bad_rtf": _bad(b"{\\rtf1\\ansi text}", ("document",), "csv"),
    "bad_7z": _bad(b"7z\xbc\xaf\x27\x1c" + b"\0" * 40, ("archive",)),
    "bad_rar": _bad(b"Rar!\x1a\x07\0" + b"\0" * 40, ("archive",)),
    "bad_database": _bad(b"SQLite format 3\0" + b"\0" * 84, ("database",)),
    "bad_access": _bad(b"\0\1\0\0Standard ACE DB\0" + b"\0\2" * 200, ("database", "table"), "accdb"),
    "bad_program": _bad(b"MZ\x90\0\3\0\0\0" + bytes(range(256)) * 4, ("program",), "csv"),
    "bad_sound": _bad(b"ID3\x04\0\0\0" + bytes(range(1, 30)) * 40, ("not look like a table", "sound")),
    "bad_noise": _bad(lambda chance: chance.randbytes(5_000), ("not look like a table", "neither text")),
    "bad_truncated_xlsx": _bad(_half(BOOKS["xlsx_plain"]), _BROKEN, "xlsx"),
    "bad_truncated_ods": _bad(_half(BOOKS["ods_plain"]), _BROKEN, "ods"),
    "bad_truncated_zip": _bad(_half(OTHERS["zip_csv"]), _BROKEN, "zip"),
    "bad_truncated_gz": _bad(_half(OTHERS["gz_csv"]), _BROKEN, "gz"),
    "bad_truncated_parquet": _bad(_half(OTHERS["parquet_plain"]), _BROKEN, "parquet"),
    "bad_truncated_json": _bad(_half(OTHERS["json_records"]), _BROKEN, "json"),
    "bad_json_words": _bad(json.dumps(["a", "b"]).encode(), ("no list of records",), "json"),
    "bad_json_error": _bad(
        json.dumps({"error": {"code": 401, "message": "denied"}}).encode(), ("no list of records", "error"), "json"
    ),
    "bad_sign_in": _bad(
        b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Name</form></body></html>",
        ("web page", "sign"),
    ),
    "bad_web_error": _bad(b"<html><body><h1>502 Bad gateway</h1></body></html>", ("web page",), "xls"),
    "bad_two_tables": _bad(zipped({"a.csv": b"x,y\n1,2\n", "b.csv": b"x,y\n3,4\n"}), ("2 tables", "Unpack"), "zip"),
    "bad_no_table": _bad(zipped({"a.png": b"x", "b.pdf": b"y"}), ("no table",), "zip"),
    "bad_packed_pdf": _bad(gzip.compress(b"%PDF-1.7 text"), ("PDF",), "gz"),
    "bad_entities": _bad(_entities, ("content we do not open",), "xlsx"),
    "bad_bomb": _bad(_bomb, ("more than we can take",), "xlsx"),
    "bad_xml": _bad(b'<?xml version="1.0"?><feed><a>1</a></feed>', ("XML", "table"), "xml"),
    "bad_empty_archive": _bad(zipped({}), ("no table", "empty", "damaged"), "zip"),
}
