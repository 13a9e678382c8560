"""Draws a picture of every artefact from the example into docs/gallery; run it after a change to what is printed.

python -m tools.gallery
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from segpersona.actions.examples import open_example
from segpersona.actions.sheets import cards_of, sheets_of
from segpersona.exports import Material, Options
from segpersona.exports.printed import printed
from segpersona.model import Answer, Card, Persona, SavedSegmentation, SegmentSheet
from segpersona.personas import compose
from segpersona.samples import EXAMPLES
from segpersona.store import open_store

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "gallery"
_NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
_BESIDE_HER = (
    ("B", (("name", "Tom Brandt"), ("label", "The Room Planner"), ("quote", "I measure twice, then I want it now."),
           ("wants", "A room that is finished in one go"), ("wants", "Someone who knows the measures"),
           ("pains", "Cannot see how large it is at home"), ("trigger", "The keys to the new flat are handed over"))),
    ("C", (("name", "Ines Duarte"), ("label", "The Thoughtful Giver"), ("quote", "It has to look chosen, not bought."),
           ("wants", "To arrive with the right thing"), ("wants", "Wrapping she need not redo"),
           ("pains", "Will it come before Friday?"), ("trigger", "A birthday turns up in the calendar"))),
)  # fmt: skip
"""Two more for the poster: the letter of their group, and what is said of each in the order of its lines."""


def main() -> None:
    """Write every picture, and take away those of artefacts that are no more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = set()
    for name, picture in _pictures():
        path = FOLDER / f"{name}.png"
        path.write_bytes(picture)
        written.add(path)
        sys.stdout.write(f"{path.name}: {len(picture) // 1024} kB\n")
    for old in set(FOLDER.glob("*.png")) - written:
        old.unlink()


def _pictures() -> Iterator[tuple[str, bytes]]:
    people, sheet = _example()
    one, all_of_them = Material(card=people[0]), Material(cards=people)
    rows = (
        ("card", "card", one, 110), ("card_us_letter", "card", one, 110), ("field_sheet", "fieldsheet", one, 110),
        ("chat_picture", "chat", one, 0), ("worksheet_blank", "worksheet", Material(), 100),
        ("worksheet_example", "worksheet_example", Material(), 100), ("worksheet_filled", "worksheet_filled", one, 100),
        ("poster", "poster", all_of_them, 80), ("group_on_a_page", "segment", Material(sheet=sheet), 100),
    )  # fmt: skip
    for name, what, material, ppi in rows:
        options = Options(ppi=ppi, paper="us-letter" if name.endswith("us_letter") else "a4")
        yield name, _small(printed(what, "png")(material, options))


def _example() -> tuple[tuple[Card, ...], SegmentSheet]:
    """The example's persona and two more, and the page of her main group."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        project = open_example(store, EXAMPLES[0].key, now=_NOW)
        found = store.segmentation(project.id)
        cards = cards_of(store, project, today=_NOW.date())
        store.close()
    if found is None:
        raise LookupError("the example has no groups")
    people = (*cards, *(_person(letter, lines, found, project.name) for letter, lines in _BESIDE_HER))
    sheets = sheets_of(found, people, project=project.name, today=_NOW.date(), language="en")
    return people, next(sheet for sheet in sheets if sheet.letter == people[0].letter)


def _person(letter: str, lines: tuple[tuple[str, str], ...], found: SavedSegmentation, project: str) -> Card:
    answers: list[Answer] = []
    for key, words in lines:
        slot = sum(answer.question == key for answer in answers)
        answers.append(Answer(question=key, slot=slot, value=words, evidence="belief"))
    persona = Persona(id=letter, project=project, answers=tuple(answers), letters=(letter,))
    return compose(persona, found.profiles, project=project, today=_NOW.date())


def _small(picture: bytes) -> bytes:
    out = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as drawn:
        drawn.convert("RGB").save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
