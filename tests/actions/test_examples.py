"""Every example opens in one click, complete, and what is shipped is what its code makes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from segpersona.actions import examples
from segpersona.actions.priorities import ranking_of
from segpersona.actions.sheets import cards_of
from segpersona.model import Persona, Project
from segpersona.personas import progress_of
from segpersona.samples import EXAMPLES
from segpersona.store import Store, open_store

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
EVERY = pytest.mark.parametrize("key", [row.key for row in EXAMPLES])


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("examples"))
    yield opened
    opened.close()
