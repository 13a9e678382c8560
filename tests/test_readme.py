"""The README keeps up with the tables it lists, and names nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from segpersona.exports import FORMATS
from segpersona.prioritization import CRITERIA
from segpersona.segmentation import METHODS
from segpersona.ui.menu import PAGES
from segpersona.worksheet import SECTIONS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES_OF_DOCS = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted(ROOT.glob("docs/**/*.md")),
)
TABLES = {
    "Page": [row.title for row in PAGES],
    "Ways of finding groups": [row.label for row in METHODS],
    "What groups are judged by": [row.label for row in CRITERIA],
    "Parts of the worksheet": [row.title for row in SECTIONS],
    "Files to take away": [row.label for row in FORMATS.values()],
}


def first_cells(heading: str) -> list[str]:
    """The first column of the README's table under that heading."""
    start = README.index(f"| {heading} |")
    lines = README[start:].split("\n\n")[0].splitlines()[2:]
    return [line.split("|")[1].strip() for line in lines]


def links(page: Path) -> list[str]:
    """Targets of a page's links and pictures that lie in the repository."""
    found = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    return [target for target in found if "://" not in target]


@pytest.mark.parametrize("heading", TABLES)
def test_a_table_of_the_readme_lists_every_row_in_order(heading: str) -> None:
    assert first_cells(heading) == TABLES[heading]


def test_the_readme_begins_with_the_two_commands() -> None:
    commands = re.findall(r"```\n(.*?)```", README, flags=re.S)[0].split("\n")
    assert commands[:2] == ["make run", "make test"]


def test_every_make_target_that_the_documents_name_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.M))
    named = {name for page in PAGES_OF_DOCS for name in re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8"))}
    assert named <= targets


@pytest.mark.parametrize("page", PAGES_OF_DOCS, ids=lambda page: page.name)
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    assert [target for target in links(page) if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES_OF_DOCS, ids=lambda page: page.name)
def test_documents_keep_the_voice_of_the_product(page: Path) -> None:
    text = re.sub(r"```.*?```|!\[|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.S)
    assert "!" not in text


@pytest.mark.parametrize("label", [row.label for row in CRITERIA])
def test_the_method_page_says_what_100_is_for_every_criterion(label: str) -> None:
    assert f"| {label} |" in (ROOT / "docs" / "method.md").read_text(encoding="utf-8")


def test_every_dependency_is_accounted_for() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("dependencies = [")[1].split("]")[0]
    names = re.findall(r'"([a-z0-9-]+)[><=]', project)
    reasons = (ROOT / "docs" / "decisions" / "005-dependencies.md").read_text(encoding="utf-8")
    assert [name for name in names if name not in reasons] == []
