"""Every kind of field keeps what fits, refuses the rest in words, and shows what it kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from segpersona.fields import (
    Choice,
    Day,
    Field,
    LongText,
    Many,
    Number,
    Part,
    Parts,
    Range,
    Ranked,
    Scale,
    Shares,
    Tags,
    Text,
    clean_text,
)
from segpersona.problems import Problem
from segpersona.worksheet import QUESTIONS

KINDS: tuple[Field, ...] = (
    Text(key="t", label="Name", limit=20), LongText(key="l", label="Story"),
    Choice(key="c", label="Part", options=(("user", "Uses it"), ("payer", "Pays for it"))),
    Many(key="m", label="Channels", options=(("web", "Website"), ("mail", "Email"))),
    Number(key="n", label="Visits", low=0, high=10, unit=" of 10"),
    Scale(key="s", label="Plans?", left="Plans ahead", right="On the spot"),
    Ranked(key="r", label="Driven by", options=(("time", "Time"), ("money", "Money"), ("ease", "No trouble"))),
    Tags(key="g", label="Words", most=3, limit=20),
    Range(key="a", label="Age", low=0, high=120),
    Day(key="d", label="When do we look again?"),
    Parts(
        key="p", label="For each need", leads=("For", ": important", ", by"),
        parts=(Text(key="need", label="Need", limit=30), Number(key="n", label="Important", low=1, high=10, whole=True),
               Day(key="by", label="By")),
    ),
    Shares(key="v", label="Visits", parts=tuple(
        Number(key=name, label=name, low=0, high=10, whole=True) for name in ("Phone", "Laptop", "Tablet")
    )),
)  # fmt: skip
MONEY = Number(key="m", label="Money", low=0, high=1e9)
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
    (KINDS[6], ["money", "time"], "1. Money, 2. Time"), (KINDS[7], "flakes,  warps; Flakes", "flakes, warps"),
    (KINDS[8], "38 bis 46", "38 to 46"), (KINDS[8], "46", "About 46"), (KINDS[9], "2027-05-04", "4 May 2027"),
    (KINDS[10], ["busy cooks", "8", "2027-05-04"], "For busy cooks: important 8, by 4 May 2027"),
    (KINDS[10], ["for busy cooks", "", ""], "for busy cooks"), (KINDS[10], ["", "8", ""], "important 8"),
    (KINDS[11], ["7", "2", ""], "Phone 7, Laptop 2 of 10"),
    (MONEY, 1234567.5, "1,234,567.5"), (MONEY, "4,200", "4,200"), (MONEY, "4.200,50", "4,200.5"),
    (MONEY, "1,234.5", "1,234.5"), (MONEY, "12 500", "12,500"), (MONEY, "3,5", "3.5"),
    (KINDS[5], 3, "between plans ahead and on the spot"), (KINDS[5], 2, "rather plans ahead"), (KINDS[0], None, ""),
])  # fmt: skip
def test_a_value_is_shown_in_words(field: Field, raw: object, shown: str) -> None:
    assert field.show(field.clean(raw)) == shown


@pytest.mark.parametrize(("field", "raw", "words"), [
    (KINDS[0], "x" * 21, "longer than 20 characters"), (KINDS[2], "boss", "no longer offered"),
    (KINDS[4], "many", "Write a number"), (KINDS[4], 11, "between 0 and 10"), (KINDS[4], "nan", "Write a number"),
    (KINDS[6], ["fame"], "no longer offered"), (KINDS[7], "a, b, c, d", "3 at most"),
    (KINDS[7], "x" * 21, "20 characters"),
    (KINDS[8], "late thirties", "one number or two"), (KINDS[8], "38 to 460", "between 0 and 120"),
    (KINDS[9], "next spring", "from the calendar"), (KINDS[10], ["pans", "2.5", ""], "whole number"),
    (KINDS[11], ["7", "2", "2"], "adds up to 11"), (KINDS[5], 2.5, "between 1 and 5"),
    (Text(key="t", label="Name", required=True), " ", "is needed"),
])  # fmt: skip
def test_what_does_not_fit_is_refused_with_a_remedy(field: Field, raw: object, words: str) -> None:
    with pytest.raises(Problem, match=words):
        field.clean(raw)


def test_one_part_changes_and_the_others_stay() -> None:
    row = KINDS[10]
    before = row.clean(["find the part", "8", ""])
    assert row.into(before, Part(place=1, raw="9")) == ("find the part", "9", "")
    assert row.into(None, Part(place=0, raw="find the part")) == ("find the part", "", "")
    assert row.into(("find the part", "", ""), Part(place=0, raw=" ")) is None


def test_a_sign_before_a_part_stays_where_its_word_is_written_too() -> None:
    job = Parts(key="j", label="Job", parts=(Text(key="a", label="When"), Text(key="b", label="They want to")),
                leads=("When", ", they want to"))  # fmt: skip
    assert job.show(("when a pan flakes", "they want to buy once")) == "when a pan flakes, they want to buy once"
    plain = Parts(key="p", label="Next", parts=job.parts, leads=("", ":"))
    assert plain.show(("Draft the page", "Ana")) == "Draft the page: Ana"


def test_words_of_an_older_question_become_the_first_part() -> None:
    assert KINDS[10].clean("The fee at the end") == ("The fee at the end", "", "")


def test_the_order_of_a_ranking_is_the_order_it_was_given_in() -> None:
    assert KINDS[6].clean(["ease", "time", "ease"]) == ("ease", "time")


def test_shares_are_worked_out_from_what_is_shared_out() -> None:
    visits = KINDS[11]
    assert isinstance(visits, Shares)
    assert visits.shares(("6", "2", "")) == (("Phone", 0.75), ("Laptop", 0.25))
    assert visits.shares(("0", "", "")) == ()


def test_the_worksheet_uses_no_kind_of_field_that_is_not_tested_here() -> None:
    assert {type(row.field) for row in QUESTIONS} <= {type(row) for row in KINDS}
