"""The example project, made once for everybody who tests beside each other."""

from __future__ import annotations

import gc
import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner

from segpersona.actions.data import customers_of
from segpersona.actions.examples import open_example
from segpersona.samples import EXAMPLES
from segpersona.store import open_store

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
"""Streamlit looks through all that is installed whenever a page is opened in a test; once is enough."""


def pytest_collection_finish() -> None:
    """What has been imported stays: no collection of garbage needs to look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the example; to be copied by who changes it."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    with FileLock(shared / "example.lock"):
        if not (shared / "example-made").exists():
            store = open_store(shared / "example")
            dataset = store.dataset(open_example(store, EXAMPLES[0].key, now=datetime.now(UTC)).id)
            assert dataset is not None
            customers_of(store, dataset)
            store.close()
            (shared / "example-made").touch()
    return shared / "example"
