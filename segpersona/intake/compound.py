"""Old Excel files are small file systems: chains of sectors. One that runs in a circle would keep a reader for ever."""

from __future__ import annotations

import struct

from segpersona.intake.refusals import DAMAGED

_HEADER, _FREE, _IN_HEADER, _NAMED = 512, 0xFFFF_FFFA, 109, 128


def check_chains(content: bytes) -> None:
    """Walk every chain of sectors once; raises DAMAGED for one that turns back, or leads out of the table."""
    try:
        size = 1 << struct.unpack_from("<H", content, 30)[0]
        (directory,) = struct.unpack_from("<I", content, 48)
        (table,) = struct.unpack_from("<I", content, 60)
        nexts = _nexts(content, size)
    except (struct.error, IndexError, ValueError, OverflowError):
        raise DAMAGED from None
    sectors = _chain(directory, nexts)
    _chain(table, nexts)
    entries = b"".join(content[_HEADER + at * size : _HEADER + (at + 1) * size] for at in sectors)
    for at in range(0, len(entries) - _NAMED + 1, _NAMED):
        start, length = struct.unpack_from("<II", entries, at + 116)
        if entries[at + 66] in (1, 2, 5) and length >= 4_096:
            _chain(start, nexts)


def _nexts(content: bytes, size: int) -> list[int]:
    """For each sector the one that follows it."""
    if not 64 <= size <= 65_536:
        raise ValueError(size)
    homes = [one for one in struct.unpack_from(f"<{_IN_HEADER}I", content, 76) if one < _FREE]
    (more,) = struct.unpack_from("<I", content, 68)
    seen: set[int] = set()
    while more < _FREE:
        if more in seen:
            raise ValueError(more)
        seen.add(more)
        listed = struct.unpack_from(f"<{size // 4}I", content, _HEADER + more * size)
        homes += [one for one in listed[:-1] if one < _FREE]
        more = listed[-1]
    found: list[int] = []
    for home in homes:
        found += struct.unpack_from(f"<{size // 4}I", content, _HEADER + home * size)
    return found


def _chain(start: int, nexts: list[int]) -> list[int]:
    walked: list[int] = []
    seen: set[int] = set()
    while start < _FREE:
        if start in seen or start >= len(nexts):
            raise DAMAGED
        seen.add(start)
        walked.append(start)
        start = nexts[start]
    return walked
