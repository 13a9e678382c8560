"""The command ``segpersona``: start the app on this computer, for this computer alone, or do one thing without it."""

from __future__ import annotations

import argparse
import os
import runpy
import socket
import sys
import threading
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from segpersona.commands import COMMANDS, run
from segpersona.problems import Problem
from segpersona.version import __version__

_HERE = ("127.0.0.1", "localhost")
ELSEWHERE = """segpersona answers on this computer only: there is no sign-in yet to protect your customers' data.
Start it like this instead: segpersona --port {port}"""
TAKEN = """Port {port} is in use by another program.
Start segpersona on another one: segpersona --port {other}"""


def main(arguments: list[str] | None = None) -> int:
    """Start the app, or do what a command asks; ends with 2 and a sentence where the app cannot start."""
    given = sys.argv[1:] if arguments is None else arguments
    asked = _parser(given).parse_args(given)
    if asked.command:
        return _command(asked)
    if asked.max_upload:
        os.environ["SEGPERSONA_MAX_UPLOAD_MB"] = str(asked.max_upload)
    if asked.address not in _HERE:
        return _refuse(ELSEWHERE.format(port=asked.port))
    if not _free(asked.port):
        return _refuse(TAKEN.format(port=asked.port, other=asked.port + 1))
    try:
        _serve(asked.data_dir, asked.port, browser=not asked.no_browser)
    except Problem as problem:
        return _refuse(problem.words)
    return 0


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """``given``: what was asked; only the command named in it is opened."""
    parser = argparse.ArgumentParser(prog="segpersona", description="From a customer file to personas, offline.")
    parser.add_argument("--version", action="version", version=f"segpersona {__version__}")
    parser.add_argument("--data-dir", type=Path, help="where projects are kept (default: your user data folder)")
    parser.add_argument("--port", type=int, default=8501, help="the port to answer on (default: 8501)")
    parser.add_argument("--address", default="127.0.0.1", help="only 127.0.0.1 for now")
    parser.add_argument("--max-upload", type=int, metavar="MB", help="the largest file (default: 400, most: 1024)")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    without_screen = parser.add_subparsers(dest="command", title="without a screen", metavar="COMMAND")
    for row in COMMANDS:
        own = without_screen.add_parser(row.name, help=row.explain, description=row.explain)
        own.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, help="where projects are kept")
        own.add_argument("--json", action="store_true", help="say what came of it as one JSON object")
        if row.name in given:
            row.doing.arguments(own)
    return parser


def _command(asked: argparse.Namespace) -> int:
    return run(next(row for row in COMMANDS if row.name == asked.command), asked)


def _serve(folder: Path | None, port: int, *, browser: bool) -> None:
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # its own one keeps what a long file took
    for name in [name for name in os.environ if name.startswith("STREAMLIT_")]:
        del os.environ[name]
    from segpersona.ui import faults, opened
    from segpersona.ui.options import options
    from segpersona.ui.places import ROOT

    address = f"http://127.0.0.1:{port}"
    opened.choose_folder(folder, address)
    opened.store()
    faults.start_log(folder)
    print(f"segpersona is starting. Open {address} in your browser; Ctrl+C ends it.", flush=True)  # noqa: T201
    if browser and (os.environ.get("DISPLAY") or sys.platform in ("win32", "darwin")):
        threading.Timer(2.5, webbrowser.open, [address]).start()
    sys.path.insert(0, str(ROOT))
    app = runpy.run_path(str(ROOT / "app.py"))["app"]
    app.run(config=options(port))


def _free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _refuse(words: str) -> int:
    print(words, file=sys.stderr)  # noqa: T201
    return 2


if __name__ == "__main__":
    sys.exit(main())
