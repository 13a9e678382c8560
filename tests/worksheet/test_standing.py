"""What is answered, done and next, from the answers alone."""

import pytest

from segpersona.model import Answer
from segpersona.worksheet import SECTIONS, answered, next_section, questions_in, section_state
from tests.worksheet.lifelike import answer_to, maya

SECTION = {row.key: row for row in SECTIONS}
GONE = Answer(question="a question of last year", value="gone")


def test_answers_come_by_question_in_the_order_of_their_lines():
    lines = answered(maya())["wants"]
    assert [line.value for line in lines] == ["Buy once and keep it", "Never run out of the basics"]


def test_an_emptied_line_is_no_answer():
    assert answered(maya(Answer(question="wants", value=None), Answer(question="pains", value=""))) == {}


@pytest.mark.parametrize(
    "unfit",
    [
        GONE,
        Answer(question="wants", slot=7, value="A line beyond the last"),
        Answer(question="wants", slot=-1, value="A line before the first"),
        Answer(question="income", value="a choice that is gone"),
        Answer(question="think_plans", value="words where a place is asked"),
        Answer(question="think_plans", value=9.0),
        Answer(question="devices", value=("8", "7", "")),
        Answer(question="devices", value=3.0),
        Answer(question="age", value="in their forties"),
        Answer(question="wants", value=3.0),
        Answer(question="wants", value=("several", "choices")),
        Answer(question="motivations", value="time"),
        Answer(question="motivations", value=("time", "a choice that is gone")),
        Answer(question="short", value="x" * 400),
    ],
    ids=lambda answer: f"{answer.question} {answer.slot} {str(answer.value)[:20]}",
)
def test_an_answer_that_no_longer_fits_is_set_aside(unfit):
    assert list(answered(maya(unfit, answer_to("name")))) == ["name"]


def test_answers_about_a_household_are_set_aside_while_we_sell_to_companies():
    selling = Answer(question="mode", value="companies")
    assert "household" in answered(maya(answer_to("household")))
    assert list(answered(maya(answer_to("household"), answer_to("company"), selling))) == ["company", "mode"]


def test_sensitive_answers_are_set_aside_without_a_reason():
    reason = [Answer(question="sensitive_reason", value=words) for words in ("because", "Skin care differs by skin")]
    assert [("gender" in answered(maya(answer_to("gender"), why))) for why in reason] == [False, True]
    assert "gender" not in answered(maya(answer_to("gender")))


def test_what_was_one_line_before_is_the_first_of_several_now():
    old = Answer(question="next", value="Ana drafts the page", evidence="colour")
    assert answered(maya(old))["next"][0].value == ("Ana drafts the page", "", "", "", "")


def test_a_section_is_done_when_its_quick_questions_are_answered():
    wants, tick = answer_to("wants", slot=2), answer_to("tick")
    states = [section_state(maya(*given), SECTION["wants"]) for given in ((GONE,), (wants,), (wants, tick))]
    assert states == ["empty", "started", "done"]


def test_going_deeper_alone_starts_a_section_without_finishing_it():
    assert section_state(maya(answer_to("age")), SECTION["who"]) == "started"


@pytest.mark.parametrize(("section", "key"), [("think", "social"), ("journey", "use_feels")])
def test_a_section_without_quick_questions_is_done_with_any_answer(section, key):
    assert section_state(maya(GONE), SECTION[section]) == "empty"
    assert section_state(maya(answer_to(key)), SECTION[section]) == "done"


def test_the_third_section_is_done_once_a_group_is_chosen():
    given = answer_to("value_to")
    states = [
        section_state(maya(GONE, letters=()), SECTION["segments"]),
        section_state(maya(given, letters=()), SECTION["segments"]),
        section_state(maya(GONE, letters=("A",)), SECTION["segments"]),
    ]
    assert states == ["empty", "started", "done"]


def test_the_next_section_is_the_first_that_is_not_done():
    assert next_section(maya(GONE, letters=())) == SECTION["who"]
    assert next_section(maya(answer_to("name"), answer_to("quote"))) == SECTION["wants"]


def test_nothing_is_next_once_every_section_is_done():
    quick = [row.key for section in SECTIONS for row in questions_in(section.key, companies=False, sensitive=False)]
    assert next_section(maya(*(answer_to(key) for key in quick))) is None
