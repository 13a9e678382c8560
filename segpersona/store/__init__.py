"""What is remembered: one SQLite file, and Parquet files beside it for rows. The only package that knows SQL."""

from segpersona.store.folder import default_folder
from segpersona.store.opening import open_store
from segpersona.store.personas import HistoryEntry, SavedAnswer
from segpersona.store.store import Store

__all__ = ["HistoryEntry", "SavedAnswer", "Store", "default_folder", "open_store"]
