"""ENCODINGS: the ways of writing letters as bytes that are tried where a file is not UTF-8."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Encoding:
    """A way of writing letters as bytes, and the languages it is used for. ``rare``: how much more plausible than
    under the usual ones words have to be under it (as a logarithm)."""

    key: str
    label: str
    languages: tuple[str, ...]
    rare: float


_WEST = ("German", "French", "Spanish", "Portuguese", "Italian", "Nordic", "Icelandic", "Dutch", "Catalan",
         "Estonian")  # fmt: skip
_MIDDLE = ("Polish", "Czech", "Hungarian", "Romanian", "South Slavic", "German")
_EAST = ("Russian", "Ukrainian", "Bulgarian", "Serbian")

ENCODINGS: tuple[Encoding, ...] = (
    Encoding(key="cp1252", label="Western European (Windows)", languages=_WEST, rare=0),
    Encoding(key="cp1250", label="Central European (Windows)", languages=_MIDDLE, rare=3),
    Encoding(key="cp1254", label="Turkish (Windows)", languages=("Turkish",), rare=4),
    Encoding(key="cp1251", label="Cyrillic (Windows)", languages=_EAST, rare=6),
    Encoding(key="cp1253", label="Greek (Windows)", languages=("Greek",), rare=6),
    Encoding(key="cp1257", label="Baltic (Windows)", languages=("Lithuanian", "Latvian", "Estonian"), rare=4),
    Encoding(key="cp1255", label="Hebrew (Windows)", languages=("Hebrew",), rare=6),
    Encoding(key="cp1256", label="Arabic (Windows)", languages=("Arabic",), rare=6),
    Encoding(key="cp874", label="Thai", languages=("Thai",), rare=6),
    Encoding(key="cp932", label="Japanese", languages=("Japanese",), rare=6),
    Encoding(key="gb18030", label="Chinese", languages=("Chinese",), rare=6),
    Encoding(key="big5", label="Chinese (traditional)", languages=("Chinese (traditional)",), rare=7),
    Encoding(key="cp949", label="Korean", languages=("Korean",), rare=7),
    Encoding(key="mac_roman", label="Western European (Mac)", languages=_WEST, rare=5),
    Encoding(key="iso8859_2", label="Central European (ISO)", languages=_MIDDLE, rare=5),
    Encoding(key="iso8859_15", label="Western European (ISO)", languages=_WEST, rare=6),
    Encoding(key="koi8_u", label="Cyrillic (KOI8)", languages=_EAST[:2], rare=8),
    Encoding(key="iso8859_5", label="Cyrillic (ISO)", languages=_EAST, rare=9),
    Encoding(key="cp866", label="Cyrillic (DOS)", languages=_EAST[:2], rare=8),
    Encoding(key="mac_cyrillic", label="Cyrillic (Mac)", languages=_EAST, rare=9),
    Encoding(key="iso8859_7", label="Greek (ISO)", languages=("Greek",), rare=9),
    Encoding(key="euc_jp", label="Japanese (EUC)", languages=("Japanese",), rare=8),
    Encoding(key="cp850", label="Western European (DOS)", languages=_WEST, rare=7),
    Encoding(key="cp852", label="Central European (DOS)", languages=_MIDDLE, rare=8),
    Encoding(key="mac_latin2", label="Central European (Mac)", languages=_MIDDLE, rare=9),
)
"""Where several are as good the first is taken."""
