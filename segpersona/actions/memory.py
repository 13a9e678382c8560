"""Memory that a large file took, given back to the system once it is done with.

Arrow and the C library keep what they have freed, in case it is needed again: good for a program that ends, not for a
server that runs for months.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
from pathlib import Path

import pyarrow as pa

_PAGES = Path("/proc/self/statm")
_WORTH = 4_096
"""Pages of memory, 16 megabytes, that must have come since the last time for it to be worth the work."""
_held = 0


def give_back() -> None:
    """Let go of what is free, where the system has a way to and there is enough of it to be worth the work."""
    global _held
    _held = min(_held, _now())
    if _now() - _held < _WORTH:
        return
    gc.collect()
    pa.default_memory_pool().release_unused()
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
    _held = _now()


def _now() -> int:
    """Pages that this process holds; 2^62 where the system does not say, so that memory is given back each time."""
    try:
        return int(_PAGES.read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return 2**62
