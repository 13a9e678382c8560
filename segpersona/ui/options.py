"""The server's options: what keeps it private is pinned here, so that no stray file or variable can loosen it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping

from segpersona.ui.places import CONFIG

UPLOAD_SETTING = "SEGPERSONA_MAX_UPLOAD_MB"
_USUAL, _MOST = 400, 1_024


def upload_limit() -> int:
    """The largest file that is taken, in MB: the setting, 400 without one, 1,024 at most."""
    said = os.environ.get(UPLOAD_SETTING, "")
    return min(max(int(said), 1), _MOST) if said.isdecimal() else _USUAL


PINNED: Mapping[str, object] = {
    "server.address": "127.0.0.1",
    "server.allowedHosts": ["localhost", "127.0.0.1"],
    "server.enableCORS": True,
    "server.enableXsrfProtection": True,
    "server.corsAllowedOrigins": [],
    "server.enableAgentApi": False,
    "server.trustedUserHeaders": {},
    "server.enableStaticServing": True,
    "server.fileWatcherType": "none",
    "server.maxUploadSize": _USUAL,
    "server.disconnectedSessionTTL": 600,
    "server.headless": True,
    "browser.gatherUsageStats": False,
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.toolbarMode": "viewer",
    "runner.magicEnabled": False,
    "runner.postScriptGC": False,
    "logger.level": "error",
    "global.developmentMode": False,
}


def options(port: int) -> dict[str, object]:
    """Everything the server is started with: the theme from the config file, then what is pinned, then the port
    and how large a file may be."""
    return {**theme(), **PINNED, "server.maxUploadSize": upload_limit(), "server.port": port}


def theme() -> dict[str, object]:
    """The theme's tokens as dotted names."""
    read = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    return flat({"theme": read["theme"]})


def flat(nested: Mapping[str, object], before: str = "") -> dict[str, object]:
    """Nested tables as dotted names; lists stay whole."""
    found: dict[str, object] = {}
    for name, value in nested.items():
        dotted = f"{before}{name}"
        found |= flat(value, f"{dotted}.") if isinstance(value, Mapping) else {dotted: value}
    return found
