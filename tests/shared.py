"""Real test data that stands beside the checkout; tests that need it skip with a reason where it is not."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_data(name: str) -> Path:
    """Path of a real data file; skips the test where the shared folder is not there."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"real test data {name} is not beside this checkout")
    return path
