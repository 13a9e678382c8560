"""The command: what it says, what it refuses, what every answer carries."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "segpersona")


def _command(*arguments: str, **more: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.Popen(
        [*COMMAND, *arguments], env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def _said(*arguments: str) -> tuple[int, str]:
    running = _command(*arguments)
    words, _ = running.communicate(timeout=60)
    return running.returncode, words


def _free() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    folder = tmp_path_factory.mktemp("served")
    stray = folder / ".streamlit"
    stray.mkdir()
    (stray / "config.toml").write_text('[server]\naddress = "0.0.0.0"\nenableXsrfProtection = false\n')
    port = _free()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "STREAMLIT_SERVER_ADDRESS": "0.0.0.0"}
    with (folder / "out.txt").open("wb") as log:
        running = subprocess.Popen(
            [*COMMAND, "--port", str(port), "--data-dir", str(folder / "data"), "--no-browser"],
            cwd=folder, env=environment, stdout=log, stderr=log,
        )  # fmt: skip
    for _ in range(200):
        try:
            if _get(port, "/healthz")[0] == 200:
                break
        except OSError:
            time.sleep(0.1)
    yield port, folder / "data"
    running.terminate()
    running.wait(20)


def _get(port: int, path: str, host: str = "") -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode()


def test_the_version_is_said() -> None:
    assert _said("--version") == (0, "segpersona 0.1.0\n")


def test_another_address_is_refused_with_the_command_to_run_instead() -> None:
    code, words = _said("--address", "0.0.0.0", "--port", "8601")
    assert code == 2
    assert "segpersona --port 8601" in words


def test_a_taken_port_is_said_with_another_to_try() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, words = _said("--port", str(port))
    assert code == 2
    assert f"segpersona --port {port + 1}" in words


def test_health_is_said_in_json(served: tuple[int, Path]) -> None:
    status, _, body = _get(served[0], "/healthz")
    assert (status, json.loads(body)) == (200, {"status": "ok"})


@pytest.mark.parametrize("path", ["/", "/healthz", "/segments", "/app/static/fonts/inter-latin.woff2"])
def test_every_answer_carries_the_security_headers(served: tuple[int, Path], path: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served[0], timeout=10)
    connection.request("GET", path)
    headers = {name.lower(): value for name, value in connection.getresponse().getheaders()}
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-eval'" not in headers["content-security-policy"].replace("'wasm-unsafe-eval'", "")


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/v1"])
def test_the_servers_own_figures_are_nobodys_business(served: tuple[int, Path], path: str) -> None:
    assert _get(served[0], path)[0] == 404


def test_a_second_server_on_the_same_folder_is_told_the_address_of_the_first(served: tuple[int, Path]) -> None:
    code, words = _said("--port", str(_free()), "--data-dir", str(served[1]))
    assert code == 2
    assert f"http://127.0.0.1:{served[0]}" in words


def test_a_stray_config_file_and_variable_do_not_open_the_server(served: tuple[int, Path]) -> None:
    with socket.socket() as probe:
        probe.settimeout(2)
        address = socket.gethostbyname(socket.gethostname())
        if address.startswith("127."):
            pytest.skip("this machine has no address of its own besides loopback")
        assert probe.connect_ex((address, served[0])) != 0


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    code, words = _said("--port", str(_free()), "--data-dir", str(blocked / "data"))
    assert code == 2
    assert "cannot be written to" in words
