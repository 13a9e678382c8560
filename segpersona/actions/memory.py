"""Memory that a large file took, given back to the system once it is done with.

Arrow and the C library keep what they have freed, in case it is needed again: good for a program that ends, not for a
server that runs for months.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc

import pyarrow as pa


def give_back() -> None:
    """Let go of what is free, where the system has a way to."""
    gc.collect()
    pa.default_memory_pool().release_unused()
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
