"""A long text file piece by piece: how its letters are written is found out first, then its lines come in blocks.

The same decisions as for a short file: ``decode`` makes them, on the lines that hold letters beyond a to z.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from segpersona.intake.charset import decode, tidied, written_twice
from segpersona.intake.endless import LONGEST_LINE
from segpersona.intake.notices import BYTES_MENDED, ENCODED_TWICE, NUL_REMOVED
from segpersona.intake.refusals import LONG_LINE
from segpersona.problems import Finding

_PIECE, _HEAD, _SAMPLE, _ENOUGH = 4 * 2**20, 2**16, 2**21, 2_000
_MENDING = "segpersona-western"


def _as_western(error: UnicodeError) -> tuple[str, int]:
    """One byte that is no UTF-8, read as Western European."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.start + 1].decode("cp1252", "replace"), error.start + 1


codecs.register_error(_MENDING, _as_western)


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How the letters of a file are written. ``errors``: what becomes of bytes that do not fit; ``cleaned``: whether
    there is anything in it to be cleaned, ``twice``: letters that went through UTF-8 twice among it."""

    encoding: str
    errors: str = "strict"
    twice: bool = False
    cleaned: bool = False
    findings: tuple[Finding, ...] = ()


def writing_of(path: Path, wanted: str = "") -> Writing:
    """How a file is written, or as a person has said; raises NOT_TEXT."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    start = decode(head[: len(head) // 4 * 4], wanted)
    if start.encoding.startswith(("utf-16", "utf-32")):
        return Writing(encoding=start.encoding, errors="replace", findings=start.findings)
    survey = _survey(path)
    found = decode(survey.sample or b"a", wanted)
    mending = found.encoding == "utf-8" and not survey.valid and not wanted
    errors = _MENDING if mending else "strict" if survey.valid and not wanted else "replace"
    kept = tuple(one for one in found.findings if one.key not in (NUL_REMOVED.key, BYTES_MENDED.key))
    mended = (BYTES_MENDED.said(count=_mended(path)),) if mending else ()
    removed = (NUL_REMOVED.said(),) if survey.has_nul else ()
    return Writing(
        encoding=found.encoding, errors=errors, findings=mended + removed + kept,
        twice=written_twice(survey.sample.decode(found.encoding, errors)),
        cleaned=survey.has_nul or any(one.key == ENCODED_TWICE.key for one in kept),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Survey:
    """Whether all of a file is UTF-8, whether it holds zeros, and lines with letters beyond a to z."""

    valid: bool
    has_nul: bool
    sample: bytes


def _survey(path: Path) -> _Survey:
    wide: list[bytes] = []
    size, valid, has_nul = 0, True, False
    for block in _whole_lines(path):
        has_nul = has_nul or b"\0" in block
        if block.isascii():
            continue
        fits = _is_utf_8(block)
        lines = [line for line in block.splitlines() if not line.isascii()] if size < _SAMPLE or not fits else []
        bad = [] if fits or not valid else [line for line in lines if not _is_utf_8(line)][:_ENOUGH]
        for line in [*bad, *(lines if size < _SAMPLE else [])]:
            size += len(line)
            wide.append(line)
        valid = valid and fits
    return _Survey(valid=valid, has_nul=has_nul, sample=b"\n".join(wide))


def _whole_lines(path: Path) -> Iterator[bytes]:
    """A file in blocks that end with a line; raises LONG_LINE."""
    rest = b""
    for piece in _pieces(path):
        last = max(piece.rfind(b"\n"), piece.rfind(b"\r")) + 1
        if last:
            yield rest + piece[:last]
            rest = piece[last:]
        else:
            rest += piece
        if len(rest) > LONGEST_LINE:
            raise LONG_LINE.with_(size=LONGEST_LINE // 2**20)
    yield rest


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mended(path: Path) -> int:
    """How many bytes of a file are no UTF-8."""
    counted = 0

    def count(error: UnicodeError) -> tuple[str, int]:
        nonlocal counted
        counted += 1
        return _as_western(error)

    codecs.register_error(f"{_MENDING}-counted", count)
    decoder = codecs.getincrementaldecoder("utf-8")(f"{_MENDING}-counted")
    for piece in _pieces(path):
        decoder.decode(piece)
    decoder.decode(b"", final=True)
    return counted


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def blocks(path: Path, writing: Writing) -> Iterator[list[str]]:
    """The lines of a file, some thousands at a time, without their ends."""
    decoder = codecs.getincrementaldecoder(writing.encoding)(writing.errors)
    rest, first = "", True
    for piece in _pieces(path):
        text = rest + decoder.decode(piece)
        text = text.lstrip("\ufeff") if first else text
        first = False
        whole, rest = _cut(text)
        if len(rest) > LONGEST_LINE:
            raise LONG_LINE.with_(size=LONGEST_LINE // 2**20)
        if whole:
            yield _lines(whole.removesuffix("\n").removesuffix("\r"), writing)
    yield _lines((rest + decoder.decode(b"", final=True)).rstrip("\x1a"), writing)


def _cut(text: str) -> tuple[str, str]:
    """The whole lines of a text, and what is left of it; a line may still end in the half of a \\r\\n."""
    last = max(text.rfind("\n"), text.rfind("\r", 0, len(text) - 1))
    return text[: last + 1], text[last + 1 :]


def _lines(text: str, writing: Writing) -> list[str]:
    if writing.cleaned:
        text = tidied(text, twice=writing.twice)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")
