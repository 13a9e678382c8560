"""Talks, paragraphs, bullets and lines are cut into notes, with the day and the speaker where they are told."""

from __future__ import annotations

from datetime import date

import pytest

from segpersona.research.splitting import LONGEST, notes_in


def _texts(text: str) -> list[str]:
    return [note.text for note in notes_in(text, str)[0]]


def test_a_talk_keeps_what_the_customer_says_and_when() -> None:
    talk = (
        "Interview, 14.3.2026\n\nInterviewer: How did you choose?\nAnna Blum: I asked my sister.\nShe cooks a lot.\n"
        "Interviewer: And then?\nAnna Blum: I read the worst reviews first."
    )
    notes, _ = notes_in(talk, str)
    assert [note.text for note in notes] == ["I asked my sister.\nShe cooks a lot.", "I read the worst reviews first."]
    assert {note.person for note in notes} == {"A. B."}
    assert {note.said for note in notes} == {date(2026, 3, 14)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Too small.\nToo large.\n", ["Too small.", "Too large."]),
        ("First line\nof one note.\n\nAnother note.", ["First line\nof one note.", "Another note."]),
        ("- sticks\n- scratches\n\n- too heavy", ["sticks", "scratches", "too heavy"]),
        ("2026-02-01\nLate again.\n2026-02-03\nOn time.", ["Late again.", "On time."]),
        ("السعر مرتفع\nהמחיר גבוה", ["السعر مرتفع", "המחיר גבוה"]),
        ("  \n\n", []),
    ],
    ids=["lines", "paragraphs", "bullets", "days", "right-to-left", "nothing"],
)
def test_notes_are_cut_where_people_cut_them(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


def test_a_remark_with_a_colon_is_no_talk() -> None:
    assert _texts("One thing: the handle.\n\nAnother matter: the lid.") == [
        "One thing: the handle.",
        "Another matter: the lid.",
    ]


def test_a_very_long_note_is_kept_in_parts_and_told() -> None:
    text = "The handle wobbles a little more each week. " * 300
    notes, findings = notes_in(text, str)
    assert max(len(note.text) for note in notes) <= LONGEST
    assert "".join("".join(note.text for note in notes).split()) == "".join(text.split())
    assert findings[0].words == "1 comment is longer than 4,000 characters; they are kept in parts."


def test_three_hundred_notes_stay_three_hundred() -> None:
    assert len(_texts("\n".join(f"Note {n} on the handle" for n in range(300)))) == 300
