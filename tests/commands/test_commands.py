"""The command line does what the screens do, ends with a code that says how it went, and speaks JSON when asked."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from segpersona.__main__ import main
from segpersona.commands import COMMANDS, Command, run
from segpersona.store import open_store
from tests.markets import clear_market

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Path:
    return Path(shutil.copytree(example_folder, tmp_path_factory.mktemp("commands") / "data"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shop") / "Spring list.csv"
    clear_market(rows=120)[0].table.reset_index().to_csv(path, index=False)
    return path


def _told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_a_file_becomes_groups_lists_and_pages(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(shop), "--out", str(tmp_path), "--json", "--paper", "us-letter"]) == 0
    told = _told(capsys)
    assert told["customers"] == 120
    assert {row["letter"] for row in told["groups"]} >= {"A", "B"}
    assert sum(row["customers"] for row in told["groups"]) == 120
    made = [Path(name) for name in told["files"]]
    assert all(path.stat().st_size for path in made)
    assert {"groups", "lists", "worksheets"} <= {path.parent.name for path in made}
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(made)


def test_every_persona_gets_a_file_and_everything_is_a_zip(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data-dir", str(home), "--out", str(tmp_path), "--json"]
    assert main(["export", "harbour & hearth", "card_md", *where]) == 0
    names = [Path(name).name for name in _told(capsys)["files"]]
    assert names == ["maya-lindgren-card.md", "tom-brandt-card.md", "ines-duarte-card.md"]
    assert main(["export", "Harbour & Hearth", "customers_csv_tools", *where]) == 0
    assert "Email" not in Path(_told(capsys)["files"][0]).read_text(encoding="utf-8").splitlines()[0]


def test_a_project_travels_from_one_folder_to_another(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["export", "Harbour & Hearth", "project", "--data-dir", str(home), "--out", str(tmp_path), "--json"]) == 0
    )
    packed = _told(capsys)["files"][0]
    assert zipfile.ZipFile(packed).namelist() == ["project.json"]
    assert main(["import", packed, "--data-dir", str(tmp_path / "new"), "--json"]) == 0
    assert _told(capsys)["name"] == "Harbour & Hearth"
    store = open_store(tmp_path / "new")
    assert [row.name for row in store.projects()] == ["Harbour & Hearth"]
    store.close()


REFUSED: dict[str, tuple[list[str], str]] = {
    "no such file": (["report", "nowhere.csv", "--out", "x"], "There is no file nowhere.csv"),
    "no such project": (["export", "Nobody's", "card_pdf"], "There is no project “Nobody's”. There are: “Harbour"),
    "no project file": (["import", str(Path(__file__))], "This is no project file"),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("as_json", [True, False])
def test_what_cannot_be_done_is_a_sentence_and_the_code_one(
    name: str, as_json: bool, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked, words = REFUSED[name]
    asked = [asked[0], "--data-dir", str(home), *(["--json"] if as_json else []), *asked[1:]]
    assert main(asked) == 1
    said = capsys.readouterr()
    assert words in (json.loads(said.out)["problem"] if as_json else said.err)


def test_a_folder_that_the_app_holds_is_left_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_store(home, address="http://127.0.0.1:8501")
    assert main(["export", "Harbour & Hearth", "card_md", "--data-dir", str(home)]) == 1
    store.close()
    assert "http://127.0.0.1:8501" in capsys.readouterr().err


def test_a_fault_of_ours_has_a_code_of_its_own_and_tells_no_values(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = Command(name="fall", explain="Fall over.", module="tests.commands.falling")
    assert run(broken, Namespace(json=False)) == 3
    said = capsys.readouterr()
    assert "Something went wrong on our side" in said.err
    assert "12 customers" not in said.err


def test_what_is_not_understood_ends_with_two() -> None:
    for asked in (["report"], ["export", "a", "no_format"], ["sing"]):
        with pytest.raises(SystemExit) as ended:
            main(asked)
        assert ended.value.code == 2


def test_commands_need_no_screen() -> None:
    code = "import sys, segpersona.commands; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_table_of_commands_is_the_one_of_the_program() -> None:
    lines = (ROOT / "docs" / "command_line.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.startswith("| `segpersona ")]
    assert [(row[1].strip().strip("`").split()[1], row[2].strip()) for row in rows] == [
        (row.name, row.explain) for row in COMMANDS
    ]
