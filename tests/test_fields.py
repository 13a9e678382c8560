"""Every kind of field keeps what fits, refuses the rest in words, and shows what it kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from segpersona.fields import Choice, Field, LongText, Many, Number, Scale, Text, clean_text
from segpersona.problems import Problem
from segpersona.worksheet import QUESTIONS

KINDS: tuple[Field, ...] = (
    Text(key="t", label="Name", limit=20), LongText(key="l", label="Story"),
    Choice(key="c", label="Part", options=(("user", "Uses it"), ("payer", "Pays for it"))),
    Many(key="m", label="Channels", options=(("web", "Website"), ("mail", "Email"))),
    Number(key="n", label="Visits", low=0, high=10, unit=" of 10"),
    Scale(key="s", label="Plans?", left="Plans ahead", right="On the spot"),
)  # fmt: skip
ANYTHING = some.one_of(some.none(), some.text(), some.floats(), some.integers(), some.lists(some.text(), max_size=3))


@pytest.mark.parametrize("field", KINDS, ids=lambda row: type(row).__name__)
@given(raw=ANYTHING)
def test_anything_becomes_a_value_that_can_be_shown_or_a_sentence(field: Field, raw: object) -> None:
    try:
        value = field.clean(raw)
    except Problem as problem:
        assert problem.words.endswith(".")
    else:
        assert isinstance(field.show(value), str)
        assert field.clean(list(value) if isinstance(value, tuple) else value) == value


@given(some.text())
def test_clean_text_is_clean_and_stays_so(raw: str) -> None:
    once = clean_text(raw)
    assert clean_text(once) == once
    assert not set(once) & set("\x00\x1b\u202e\u2066\ufeff")
    once.encode("utf-8")


@pytest.mark.parametrize(("field", "raw", "shown"), [
    (KINDS[0], "  Maya\x00 \u202eL ", "Maya L"), (KINDS[2], "payer", "Pays for it"),
    (KINDS[3], ["mail", "web"], "Website, Email"), (KINDS[4], "3,5", "3.5 of 10"), (KINDS[5], 5, "On the spot"),
    (KINDS[5], 3, "between plans ahead and on the spot"), (KINDS[5], 2, "rather plans ahead"), (KINDS[0], None, ""),
])  # fmt: skip
def test_a_value_is_shown_in_words(field: Field, raw: object, shown: str) -> None:
    assert field.show(field.clean(raw)) == shown


@pytest.mark.parametrize(("field", "raw", "words"), [
    (KINDS[0], "x" * 21, "longer than 20 characters"), (KINDS[2], "boss", "no longer offered"),
    (KINDS[4], "many", "Write a number"), (KINDS[4], 11, "between 0 and 10"), (KINDS[4], "nan", "Write a number"),
    (KINDS[5], 2.5, "between 1 and 5"), (Text(key="t", label="Name", required=True), " ", "is needed"),
])  # fmt: skip
def test_what_does_not_fit_is_refused_with_a_remedy(field: Field, raw: object, words: str) -> None:
    with pytest.raises(Problem, match=words):
        field.clean(raw)


def test_the_worksheet_uses_no_kind_of_field_that_is_not_tested_here() -> None:
    assert {type(row.field) for row in QUESTIONS} <= {type(row) for row in KINDS}
