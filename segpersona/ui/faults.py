"""When something breaks: a friendly box with a reference number, type and place in the log, no values."""

from __future__ import annotations

import json
import logging
import re
import secrets
import traceback
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

import streamlit as st

from segpersona.problems import Problem
from segpersona.store import default_folder

_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = re.compile(r"[^\s@]+@[^\s@]+|\+?\d[\d ()/.-]{6,}\d")
_log = logging.getLogger("segpersona")


def friendly(error: Exception) -> bool:
    """Show the box; the log gets the kind of error and where it happened. True = nothing else is shown."""
    if isinstance(error, Problem):
        st.warning(error.words)
        return True
    reference = "".join(secrets.choice(_SIGNS) for _ in range(6))
    _log.error("fault", extra={"reference": reference, "kind": type(error).__name__, "place": places(error)})
    st.error(
        f"Something went wrong on our side. All you have saved is safe. Load the page again; if it comes back, tell us "
        f"this reference: {reference[:3]}-{reference[3:]}.",
        icon=":material/healing:",
    )
    return True


def places(error: BaseException) -> list[str]:
    """Files, lines and functions of an error; never a message, it could hold a value."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames][-8:]


class _Line(logging.Formatter):
    """One JSON object a line, with everything that looks like an email or a phone number taken out."""

    def format(self, record: logging.LogRecord) -> str:
        known = {name: getattr(record, name) for name in ("reference", "kind", "place") if hasattr(record, name)}
        line = {"at": datetime.now(UTC).isoformat(), "level": record.levelname, "said": record.getMessage(), **known}
        return json.dumps(line | {"said": _VALUES.sub("•••", str(line["said"]))})


def start_log(folder: Path | None) -> None:
    """Write the log into the data folder: ten files of 5 MB at most."""
    target = (folder or default_folder()) / "logs"
    target.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(target / "segpersona.log", maxBytes=5_000_000, backupCount=9, encoding="utf-8")
    handler.setFormatter(_Line())
    _log.handlers = [handler]
    _log.propagate = False


def quiet_logs() -> None:
    """Other people's loggers print messages and tracebacks, which can hold values: only our own log speaks."""
    for name in ("streamlit", "uvicorn", "uvicorn.error", "uvicorn.access", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
