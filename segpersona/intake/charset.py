"""Bytes to text: marks at the start, then UTF-8 of the whole file, then the encoding under which words look like words.

Ready detectors take Western European text for something else more often than not (docs/decisions/011-intake.md). What
can be said about bytes that are not UTF-8 is how plausible the words become (``plausibility.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from segpersona.intake.encodings import ENCODINGS, Encoding
from segpersona.intake.notices import BYTES_MENDED, ENCODED_TWICE, ENCODING_GUESSED, NUL_REMOVED
from segpersona.intake.plausibility import plausibility, runs_of
from segpersona.intake.refusals import NOT_TEXT
from segpersona.problems import Finding

_ENOUGH, _FAR = 1_500, 9.0
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_WIDE = re.compile(rb"[\x80-\xff]")
_PAIRS = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_STRAY = re.compile("[\udc80-\udcff]")
"""What bytes that are no UTF-8 become at first."""
_CONTROLS = re.compile("[\x80-\x9f]")
_BYTE_OF = {bytes([byte]).decode("cp1252", "replace") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte): byte
            for byte in range(0x80, 0x100)} | {chr(byte): byte for byte in range(0x80, 0xA0)}  # fmt: skip
_LATER = "".join(re.escape(sign) for sign, byte in _BYTE_OF.items() if byte < 0xC0)
_TWICE = re.compile(
    f"[ÂÃ][{_LATER}]|â€[{_LATER}]|[ÄÅ][{_LATER}]|(?:[ÐÑ][{_LATER}]){{2,}}|(?:[ÎÏ][{_LATER}]){{2,}}"
    f"|(?:[ã-é][{_LATER}]{{2}}){{2,}}"
)
_BEYOND = re.compile(r"[^\x00-\x7f]+")
_MARK_TWICE = "ï»¿"


@dataclass(frozen=True, kw_only=True)
class Decoded:
    """A file's text, the encoding it was read under, and what was mended."""

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()


def decode(content: bytes, wanted: str = "") -> Decoded:
    """The text of a file; under ``wanted`` where a person has said how it is encoded. Raises NOT_TEXT."""
    if wanted:
        return _cleaned(content.decode(wanted, "replace"), wanted, ())
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _marked(content, mark, name)
    if wide := _utf_16(content):
        return _cleaned(content[: len(content) // 2 * 2].decode(wide, "replace"), wide, ())
    if _is_binary(content[:20_000]):
        raise NOT_TEXT
    try:
        return _cleaned(content.decode("utf-8"), "utf-8", ())
    except UnicodeDecodeError:
        return _not_utf_8(content)


def _marked(content: bytes, mark: bytes, name: str) -> Decoded:
    body = content[len(mark) :] if name == "utf-8" else content
    try:
        return _cleaned(body.decode(name), name, ())
    except UnicodeDecodeError:
        if name == "utf-8":
            return _not_utf_8(body)
        return _cleaned(body[: len(body) // 2 * 2].decode(name, "replace"), name, ())


def _utf_16(content: bytes) -> str:
    """Two bytes a letter, told by where the zeros are."""
    sample = content[:20_000]
    if sample.count(0) <= len(sample) * 0.2:
        return ""
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _is_binary(sample: bytes) -> bool:
    return sum(byte < 9 or 13 < byte < 30 for byte in sample) > 0.05 * len(sample)


def _not_utf_8(content: bytes) -> Decoded:
    pairs = _PAIRS.findall(content)
    single = len(_WIDE.findall(content)) - sum(len(pair) for pair in pairs)
    if len(pairs) > 2 * single:
        return _mended(content)
    best, sure = likely_encoding(content)
    found = () if best is ENCODINGS[0] and sure else (ENCODING_GUESSED.said(name=best.label),)
    return _cleaned(content.decode(best.key, "replace"), best.key, found)


def _mended(content: bytes) -> Decoded:
    """UTF-8 but for a few bytes: those are read as Western European."""
    text, mended = _STRAY.subn(lambda one: bytes([ord(one[0]) - 0xDC00]).decode("cp1252", "replace"),
                               content.decode("utf-8", "surrogateescape"))  # fmt: skip
    return _cleaned(text, "utf-8", (BYTES_MENDED.said(count=mended),))


def likely_encoding(content: bytes) -> tuple[Encoding, bool]:
    """The encoding under which the words with letters beyond a to z are most plausible, and whether by far."""
    sample = _telling(content)
    scores = {row.key: plausible(sample, row) for row in ENCODINGS}
    best = max(ENCODINGS, key=lambda row: scores[row.key])
    text = sample.decode(best.key, "replace")
    near = (row for row in ENCODINGS if row is not best and scores[row.key] > scores[best.key] - _FAR)
    return best, all(sample.decode(row.key, "replace") == text for row in near)


def _telling(content: bytes) -> bytes:
    """Different lines with letters beyond a to z, as many as tell enough."""
    kept: dict[bytes, None] = {}
    wide = 0
    for line in re.split(rb"[\r\n]+", content):
        here = len(_WIDE.findall(line)) if line not in kept else 0
        if here:
            kept[line], wide = None, wide + here
        if wide > _ENOUGH:
            break
    return b"\n".join(kept)


def plausible(sample: bytes, encoding: Encoding) -> float:
    """How plausible a text is under an encoding, as a logarithm."""
    return plausibility(runs_of(sample.decode(encoding.key, "replace")), encoding.languages) - encoding.rare


def _cleaned(text: str, encoding: str, findings: tuple[Finding, ...]) -> Decoded:
    text = text.lstrip("\ufeff").rstrip("\x1a")
    if "\0" in text:
        text = text.replace("\0", "")
        findings += (NUL_REMOVED.said(),)
    text, twice = _decoded_once_more(text.removeprefix(_MARK_TWICE))
    if twice:
        findings += (ENCODED_TWICE.said(),)
    if _CONTROLS.search(text):
        text = _CONTROLS.sub(lambda sign: sign[0].encode("latin-1").decode("cp1252", "replace"), text)
        findings += (ENCODED_TWICE.said(),)
    return Decoded(text=text, encoding=encoding, findings=findings)


def _decoded_once_more(text: str) -> tuple[str, bool]:
    """Letters that went through UTF-8 twice ("MÃ¼ller"), unless other letters say that they are meant."""
    runs = [] if text.isascii() else _BEYOND.findall(text)
    pairs = _TWICE.findall("\n".join(runs))
    others = sum(map(len, runs)) - sum(map(len, pairs))
    if not pairs or others > len(pairs) / 4:
        return text, False
    return _TWICE.sub(lambda pair: _once(pair[0]), text), True


def _once(pair: str) -> str:
    try:
        return bytes(_BYTE_OF[sign] for sign in pair).decode("utf-8")
    except UnicodeDecodeError:
        return pair


def accented(text: str, most: int = 3) -> tuple[str, ...]:
    """A few different words with letters beyond a to z, the way a person can check whether a text was read right."""
    words = (match[0] for match in re.finditer(r"[^\W\d_]*[^\W\d_a-zA-Z][^\W\d_]*", text[:2_000_000]))
    found: dict[str, None] = {}
    for word in words:
        if 3 <= len(word) <= 24:
            found.setdefault(word)
        if len(found) == most:
            break
    return tuple(found)


def tidied(text: str, *, twice: bool) -> str:
    """A part of a long text, cleaned the way the whole was found to need it."""
    plain = text.replace("\0", "")
    plain = _TWICE.sub(lambda pair: _once(pair[0]), plain) if twice else plain
    return _CONTROLS.sub(lambda sign: sign[0].encode("latin-1").decode("cp1252", "replace"), plain)


def written_twice(text: str) -> bool:
    """Whether a text's letters went through UTF-8 twice."""
    return _decoded_once_more(text)[1]
