"""Where the parts are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

UI = Path(__file__).resolve().parent
STATIC = UI / "static"
ROUTER = UI / "main.py"

_CHECKOUT = UI.parent.parent
_INSTALLED = UI.parent / "_app"
ROOT = _CHECKOUT if (_CHECKOUT / "pages").is_dir() and (_CHECKOUT / "app.py").is_file() else _INSTALLED
"""The folder that holds app.py and pages/."""
PAGES = ROOT / "pages"
CONFIG = next(
    (path for path in (_CHECKOUT / ".streamlit/config.toml", _INSTALLED / "config.toml") if path.is_file()),
    _INSTALLED / "config.toml",
)
"""Theme and options: one file for ``streamlit run`` and for our own launcher."""
