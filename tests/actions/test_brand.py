"""Whose papers these are: kept with the project, and nothing of a dropped file but its dots."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from segpersona.actions import brand, projects, share
from segpersona.exports.press import draws
from segpersona.model import Brand
from segpersona.problems import Problem
from segpersona.store import Store, open_store

NOW = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def project(memory: Store) -> str:
    return projects.create(memory, "Harbour & Hearth", now=NOW).id


def picture(kind: str = "JPEG", size: tuple[int, int] = (2000, 500)) -> bytes:
    drawn, out = Image.new("RGB", size, "#B4432F"), io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "shot at 59.91, 10.75"
    drawn.save(out, kind, exif=exif)
    return out.getvalue()


def test_what_was_said_is_kept_with_the_project(memory: Store, project: str) -> None:
    assert memory.brand(project) == Brand()
    brand.say_organisation(memory, project, "  Harbour & Hearth Ltd ", now=NOW)
    brand.choose_paper(memory, project, "us-letter", now=NOW)
    brand.choose_language(memory, project, "de", now=NOW)
    brand.choose_accent(memory, project, "#7a1f5c", now=NOW)
    kept = Brand(organisation="Harbour & Hearth Ltd", accent="#7A1F5C", paper="us-letter", language="de")
    assert memory.brand(project) == kept
    other = projects.create(memory, "Another", now=NOW).id
    assert memory.brand(other) == Brand()


@pytest.mark.parametrize("colour", ["#FFE066", "#FFFFFF", "#299A8B"])
def test_a_colour_that_cannot_be_read_on_white_is_refused(memory: Store, project: str, colour: str) -> None:
    with pytest.raises(Problem, match="too pale"):
        brand.choose_accent(memory, project, colour, now=NOW)
    assert memory.brand(project).accent == Brand().accent


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#GGGGGG", "#1F4E5F00", None])
def test_what_is_no_colour_is_refused(memory: Store, project: str, colour: object) -> None:
    with pytest.raises(Problem, match="no colour"):
        brand.choose_accent(memory, project, colour, now=NOW)


def test_a_logo_is_drawn_anew_small_and_without_what_the_camera_wrote(memory: Store, project: str) -> None:
    brand.take_logo(memory, project, picture(), now=NOW)
    logo = memory.brand(project).logo
    assert draws(logo)
    dots = base64.b64decode(logo.split("base64,")[1].split('"')[0])
    assert b"59.91" in picture()
    assert b"59.91" not in dots
    assert Image.open(io.BytesIO(dots)).size == (640, 160)
    brand.drop_logo(memory, project, now=NOW)
    assert memory.brand(project).logo == ""


@pytest.mark.parametrize(
    "file", [b"", b"%PDF-1.7", picture()[:400], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\n" * 9,
             picture("GIF", (9, 9)), picture("PNG", (7000, 6000)), b"\xff" * 5_000_001],
    ids=["empty", "a PDF", "cut short", "a drawing", "no PNG after all", "a GIF", "too many dots", "too large"],
)  # fmt: skip
def test_what_is_no_picture_for_a_logo_is_refused(memory: Store, project: str, file: bytes) -> None:
    with pytest.raises(Problem, match="cannot be used as a logo"):
        brand.take_logo(memory, project, file, now=NOW)
    assert memory.brand(project).logo == ""


def test_a_project_with_nothing_in_it_still_gives_a_zip_that_says_what_is_missing(memory: Store, project: str) -> None:
    found = memory.project(project)
    assert found is not None
    folder = zipfile.ZipFile(io.BytesIO(share.everything(memory, found, today=NOW.date())))
    assert "worksheets/persona-worksheet.pdf" in folder.namelist()
    assert "There are no groups to list yet" in folder.read("what is missing.txt").decode()
