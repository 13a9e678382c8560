"""Word documents give their paragraphs; traps are refused with a sentence."""

from __future__ import annotations

import pytest

from segpersona.problems import Problem
from segpersona.research.word import DAMAGED, NOT_WORD, OLD_WORD, TOO_MUCH, UNSAFE, paragraphs
from tests.research.spoken import document, zipped

BOMB = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w SYSTEM "file:///etc/hostname">'


def test_paragraphs_come_in_order_with_their_line_breaks() -> None:
    broken = "<w:p><w:r><w:t>On the bus</w:t><w:br/><w:t>in the evening</w:t></w:r></w:p>"
    found = paragraphs(document("I look on my phone.", " ", "Größe &amp; Länge", extra=broken))
    assert found == ["I look on my phone.", "Größe & Länge", "On the bus\nin the evening"]


def test_deleted_words_and_foreign_tags_are_left_out() -> None:
    extra = '<w:p><w:del><w:r><w:delText>secret</w:delText></w:r></w:del><x:t xmlns:x="urn:x">alien</x:t></w:p>'
    assert paragraphs(document("Kept.", extra=extra)) == ["Kept."]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, OLD_WORD),
        (b"just some text", NOT_WORD),
        (zipped("xl/workbook.xml", b"<a/>"), NOT_WORD),
        (zipped("word/document.xml", b"<w:p>never closed"), DAMAGED),
        (document("x", head=BOMB), UNSAFE),
        (document("x", head=OUTSIDE), UNSAFE),
        (document("a" * 3_000_000), TOO_MUCH),
    ],
    ids=["old", "text", "workbook", "damaged", "entities", "outside", "bomb"],
)
def test_what_is_no_harmless_document_is_refused(content: bytes, problem: Problem) -> None:
    with pytest.raises(Problem) as refused:
        paragraphs(content)
    assert refused.value == problem


def test_a_document_cut_off_anywhere_is_read_or_refused_never_fatal() -> None:
    whole = document("I look on my phone.", "Then I ask my sister.")
    for end in range(0, len(whole), 7):
        try:
            paragraphs(whole[:end])
        except Problem as problem:
            assert problem.words.endswith(".")
