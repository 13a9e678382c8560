"""Bytes to text: marks at the start, then UTF-8 of the whole file, then the encoding under which words look like words.

Ready detectors take Western European text for something else more often than not (docs/decisions/011-intake.md). What
can be said about bytes that are not UTF-8 is how plausible the words become: letters of one language, no sign in the
middle of a word, no capital after a small letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from segpersona.intake.notices import BYTES_MENDED, ENCODED_TWICE, ENCODING_GUESSED, NUL_REMOVED
from segpersona.intake.refusals import NOT_TEXT
from segpersona.problems import Finding


@dataclass(frozen=True, kw_only=True)
class Encoding:
    """A way of writing letters as bytes. ``alphabets``: the letters beyond a to z of the languages it was made for."""

    key: str
    label: str
    alphabets: tuple[str, ...]


_WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœß"
ENCODINGS: tuple[Encoding, ...] = (
    Encoding(key="cp1252", label="Western European (Windows)", alphabets=(
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "äåöé", "æøåéö", "áéíóúýþæöð",
        "áéíóúëïöü")),
    Encoding(key="cp1250", label="Central European (Windows)", alphabets=(
        "ąćęłńóśźż", "áčďéěíňóřšťúůýžöü", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čšžćđ")),
    Encoding(key="cp1254", label="Turkish (Windows)", alphabets=("çğıiöşüâîû",)),
    Encoding(key="cp1251", label="Cyrillic (Windows)", alphabets=(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџ",)),
    Encoding(key="mac_roman", label="Western European (Mac)", alphabets=(
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "áâãàçéêíóôõúü", "äåöé", "æøåéö")),
    Encoding(key="cp1253", label="Greek (Windows)", alphabets=("αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ",)),
    Encoding(key="cp932", label="Japanese", alphabets=()),
    Encoding(key="gb18030", label="Chinese", alphabets=()),
)  # fmt: skip
"""The encodings that are tried where a file is not UTF-8; among equally plausible ones the first."""

_MIXED, _ENOUGH_LINES = 0.93, 2_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_WIDE = re.compile(rb"[\x80-\xff]")
_PAIRS = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_CONTROLS = re.compile("[\x80-\x9f]")
_BYTE_OF = {bytes([byte]).decode("cp1252", "replace") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte): byte
            for byte in range(0x80, 0x100)} | {chr(byte): byte for byte in range(0x80, 0xA0)}  # fmt: skip
_LATER = "".join(re.escape(sign) for sign, byte in _BYTE_OF.items() if byte < 0xC0)
_TWICE = re.compile(f"[ÂÃ][{_LATER}]|â€[{_LATER}]|[ÄÅ][{_LATER}]")


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
    best = likely_encoding(content)
    found = () if best.key == "cp1252" else (ENCODING_GUESSED.said(name=best.label),)
    return _cleaned(content.decode(best.key, "replace"), best.key, found)


def _mended(content: bytes) -> Decoded:
    """UTF-8 but for a few bytes: those are read as Western European."""
    parts, mended, start = [], 0, 0
    while start < len(content):
        try:
            parts.append(content[start:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            parts.append(content[start : start + error.start].decode("utf-8"))
            parts.append(content[start + error.start : start + error.start + 1].decode("cp1252", "replace"))
            start, mended = start + error.start + 1, mended + 1
    return _cleaned("".join(parts), "utf-8", (BYTES_MENDED.said(count=mended),))


def likely_encoding(content: bytes) -> Encoding:
    """The encoding under which the words with letters beyond a to z are most plausible."""
    lines = [line for line in re.split(rb"[\r\n]+", content) if _WIDE.search(line)][:_ENOUGH_LINES]
    sample = b"\n".join(lines)
    scored = [(_plausible(sample, row), -place, row) for place, row in enumerate(ENCODINGS)]
    return max(scored, key=lambda one: one[:2])[2]


def _plausible(sample: bytes, encoding: Encoding) -> float:
    try:
        text = sample.decode(encoding.key)
    except UnicodeDecodeError:
        return -1.0
    words = [word for word in re.findall(r"[^\s,;|\t\"'()\[\]<>/:=.!?-]+", text) if not word.isascii()]
    if not words:
        return 0.0
    if not encoding.alphabets:
        return 0.9 * sum(_is_eastern(word) for word in words) / len(words)
    odd = sum(_is_odd(word) for word in words)
    letters = [letter.lower() for word in words for letter in word if not letter.isascii()]
    alone = max(_share(letters, alphabet) for alphabet in encoding.alphabets)
    together = _MIXED * _share(letters, _WESTERN if encoding.key in ("cp1252", "mac_roman") else "")
    return max(alone, together) - 2 * odd / len(words)


def _share(letters: list[str], alphabet: str) -> float:
    """Share of letters that belong to a language; signs such as a dash or a currency belong to all."""
    return sum(letter in alphabet or not letter.isalpha() for letter in letters) / max(len(letters), 1)


def _is_odd(word: str) -> bool:
    """A sign inside a word, a capital after a small letter, or Latin letters that are nearly all accented."""
    if re.search(r"[^\W\d_][^\w\s’‘´`&@*+·™®©…–—\u00ad]+[^\W\d_]|[^\W\d_][¹²³ªº]|[¹²³ª¿£¥¡¦¬±]+[^\W\d_]", word):
        return True
    if re.search(r"[a-zà-ÿ][A-ZÀ-Þ]|[а-яё][А-ЯЁ]|[α-ωά-ώ][Α-Ω]|[a-z][Ѐ-ӿͰ-Ͽ]|[Ѐ-ӿͰ-Ͽ][a-z]", word):
        return True
    latin = [letter for letter in word if letter.isalpha() and ord(letter) < 0x250]
    return len(latin) > 3 and sum(not letter.isascii() for letter in latin) > 0.6 * len(latin)


def _is_eastern(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return bool(letters) and all("\u3040" <= one <= "\u30ff" or "\u4e00" <= one <= "\u9fff" for one in letters)


def _cleaned(text: str, encoding: str, findings: tuple[Finding, ...]) -> Decoded:
    text = text.lstrip("\ufeff").rstrip("\x1a")
    if "\0" in text:
        text = text.replace("\0", "")
        findings += (NUL_REMOVED.said(),)
    text, twice = _decoded_once_more(text)
    if twice:
        findings += (ENCODED_TWICE.said(),)
    if _CONTROLS.search(text):
        text = _CONTROLS.sub(lambda sign: sign[0].encode("latin-1").decode("cp1252", "replace"), text)
        findings += (ENCODED_TWICE.said(),)
    return Decoded(text=text, encoding=encoding, findings=findings)


def _decoded_once_more(text: str) -> tuple[str, bool]:
    """Letters that went through UTF-8 twice ("MÃ¼ller"), unless other letters say that they are meant."""
    pairs = _TWICE.findall(text)
    others = sum(not sign.isascii() for sign in text) - sum(len(pair) for pair in pairs) if pairs else 0
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
