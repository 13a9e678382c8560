"""What is remembered: one SQLite file, and Parquet files beside it for rows. The only package that knows SQL."""

from segpersona.store.archive.shape import fits
from segpersona.store.folder import default_folder
from segpersona.store.opening import open_store
from segpersona.store.personas import HistoryEntry, SavedAnswer
from segpersona.store.segmentations import BEHIND
from segpersona.store.store import Store

__all__ = ["BEHIND", "HistoryEntry", "SavedAnswer", "Store", "default_folder", "fits", "open_store"]
