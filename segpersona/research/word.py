"""The text of a Word document (DOCX), paragraph by paragraph, read with bounds: a document from outside may be a trap.

A document is a zip file with XML inside. Definitions of any kind are refused, so nothing can be unfolded or fetched;
sizes are counted while unpacking, whatever the file says of itself.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.parsers import expat

from segpersona.problems import Problem

NOT_WORD = Problem("This file is no Word document that we can open. Save it as .docx or as plain text, then add it.")
OLD_WORD = Problem(
    "This is an old Word file, or one with a password. Save it as .docx without a password, then add it."
)
TOO_MUCH = Problem("This document unpacks to far more text than any interview has. Copy the text out, then paste it.")
UNSAFE = Problem("This document holds definitions that could do harm, so it was not opened. Save it again in Word.")
DAMAGED = Problem("This document is damaged. Open it in Word, save it again, then add it.")

_PART = "word/document.xml"
_MOST, _PIECE = 30 * 2**20, 2**16
_MOST_RATIO, _HARMLESS = 200, 2**20
_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OLD = b"\xd0\xcf\x11\xe0"


def paragraphs(content: bytes) -> list[str]:
    """Every paragraph with words, in order, cells of tables too; raises Problem for what is no such document."""
    if content.startswith(_OLD):
        raise OLD_WORD
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if _PART not in archive.namelist():
                raise NOT_WORD
            return _read(archive, archive.getinfo(_PART))
    except expat.ExpatError:
        raise DAMAGED from None
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        raise NOT_WORD from None


def _read(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> list[str]:
    most = min(_MOST, max(_HARMLESS, _MOST_RATIO * part.compress_size))
    reader = _Reader()
    read = 0
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            read += len(piece)
            if read > most:
                raise TOO_MUCH
            reader.feed(piece)
    return reader.end()


class _Reader:
    """Collects the text of each paragraph while the XML goes by."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._finish
        self._parser.CharacterDataHandler = self._text
        self._found: list[str] = []
        self._open: list[list[str]] = []
        self._in_text = False

    def feed(self, piece: bytes) -> None:
        """The next piece of the document."""
        self._parser.Parse(piece, False)

    def end(self) -> list[str]:
        """All paragraphs, once the last piece was fed."""
        self._parser.Parse(b"", True)
        return self._found

    def _refuse(self, *_: object) -> None:
        raise UNSAFE

    def _start(self, name: str, _: dict[str, str]) -> None:
        tag = _tag(name)
        if tag == "p":
            self._open.append([])
        elif tag == "t":
            self._in_text = True
        elif tag in ("tab", "br", "cr") and self._open:
            self._open[-1].append("\n" if tag != "tab" else " ")

    def _finish(self, name: str) -> None:
        tag = _tag(name)
        if tag == "t":
            self._in_text = False
        elif tag == "p" and self._open and (text := "".join(self._open.pop()).strip()):
            self._found.append(text)

    def _text(self, text: str) -> None:
        if self._in_text and self._open:
            self._open[-1].append(text)


def _tag(name: str) -> str:
    """The name of one of Word's own tags; "" for any other."""
    space, _, tag = name.rpartition(" ")
    return tag if space in (_SPACE, _STRICT) else ""
