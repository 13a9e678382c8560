"""Real test data that stands beside the checkout; tests that need it skip with a reason where it is not."""

from itertools import islice
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_data(name: str) -> Path:
    """Path of a real data file; skips the test where the shared folder is not there."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"real test data {name} is not beside this checkout")
    return path


def beginning_of(name: str, lines: int, folder: Path) -> Path:
    """The first lines of a real data file, for a test that needs its kind and not its length."""
    with shared_data(name).open("rb") as whole:
        (folder / name).write_bytes(b"".join(islice(whole, lines)))
    return folder / name
