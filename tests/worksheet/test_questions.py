"""Every question of the worksheet keeps the promises that screens, cards and files rely on."""

import re

import pytest

from segpersona.fields import Choice, LongText, Many, Scale, Text
from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.worksheet import QUESTIONS, SECTIONS, STAGES, Question, questions_in
from tests.worksheet.lifelike import answer_to, maya, raw_for

every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda row: row.key)
every_section = pytest.mark.parametrize("section", SECTIONS, ids=lambda row: row.key)

QUICK = ("name", "quote", "wants", "tick", "pains", "barriers", "trigger", "story", "message")
OF_STEPS = {
    "steps",
    "step_name",
    "step_thinks",
    "step_touch",
    "step_friction",
    "step_useless",
    "step_truth",
    "step_move",
}
OFF_THE_CARD = {"mode", "value_to", "ideal_needs", "typical_traits", "next", *OF_STEPS}
STATISTICS_WORDS = re.compile(r"\b(cluster|silhouette|centroid|pca|p-value|null|outlier|please)\b", re.IGNORECASE)


def test_ten_sections_bear_the_numbers_of_the_paper_sheet():
    assert [(row.number, row.key) for row in SECTIONS] == list(
        enumerate(("who", "quote", "segments", "wants", "stuck", "buys", "day", "think", "journey", "do"), 1)
    )


def test_section_titles_are_those_of_the_paper_sheet():
    assert " / ".join(row.title for row in SECTIONS) == (
        "Who is this? / In their own words / Found in segments / Wants / Gets stuck on / Buys when / A day with them / "
        "How they think and connect / Journey / So what will we do?"
    )


@every_section
def test_a_section_asks_at_least_three_questions(section):
    assert len([row for row in QUESTIONS if row.section == section.key]) >= 3


@every_section
def test_a_section_is_headed_by_a_question_about_the_persona(section):
    heading = section.ask.format(short="Maya")
    assert "Maya" in heading
    assert heading.endswith("?")
    assert section.hint.endswith((".", "?"))


def test_the_quick_path_is_nine_questions_beside_the_groups():
    assert tuple(row.key for row in QUESTIONS if row.quick) == QUICK


def test_keys_are_unique():
    keys = [row.key for row in QUESTIONS]
    assert len(keys) == len(set(keys))


@every_question
def test_a_question_belongs_to_a_section(question):
    assert question.section in {row.key for row in SECTIONS}


@every_question
def test_a_question_is_asked_of_people_or_companies(question):
    asked = [
        question in questions_in(question.section, companies=companies, sensitive=True) for companies in (True, False)
    ]
    assert asked == [question.only != "people", question.only != "companies"]


@every_question
def test_a_sensitive_question_stays_away_until_switched_on(question):
    companies = question.only == "companies"
    shown = question in questions_in(question.section, companies=companies, sensitive=False)
    assert shown is not question.sensitive


@every_question
def test_a_question_explains_itself(question):
    assert len(question.field.label) >= 4
    assert question.field.help


@every_question
def test_a_line_to_write_comes_with_an_example_that_fits(question):
    if isinstance(question.field, Text):
        assert question.field.placeholder.startswith("For example: ")
        assert len(question.field.placeholder) <= question.field.limit + len("For example: ")


@every_question
def test_a_question_speaks_plainly(question):
    said = f"{question.field.label} {question.field.help} {getattr(question.field, 'placeholder', '')}"
    assert not STATISTICS_WORDS.search(said)
    assert "!" not in said


@every_question
def test_a_question_cleans_what_a_person_gives_and_keeps_it_on_a_second_look(question):
    value = question.field.clean(raw_for(question.field))
    assert value not in (None, "", ())
    assert question.field.clean(value) == value
    assert question.field.show(value)


@every_question
def test_an_empty_answer_is_no_answer(question):
    assert question.field.clean(None) is None


@every_question
def test_an_answer_shows_on_the_card_or_is_known_to_stay_off_it(question):
    companies = Answer(question="mode", value="companies" if question.only == "companies" else "people")
    given = (companies, *([answer_to("quote")] if question.key == "quote_real" else []))
    before = compose(maya(*given), ())
    after = [compose(maya(*given, answer), ()) for answer in _every_answer_to(question)]
    assert all(card == before for card in after) is (question.key in OFF_THE_CARD)


def test_what_stays_off_the_card_says_so():
    silent = {row.key for row in QUESTIONS if row.block == ""}
    assert silent == OFF_THE_CARD
    assert all("Not printed" in row.field.help for row in QUESTIONS if row.key in OFF_THE_CARD)


@every_question
def test_made_up_and_decided_answers_are_never_counted(question):
    if question.evidence_fixed:
        assert question.default_evidence == "colour"
        assert compose(maya(answer_to(question.key)), ()).counted in (0, *_counted_by_feeling(question))


@every_question
def test_a_question_that_takes_facts_has_room_for_words(question):
    if question.topics:
        assert isinstance(question.field, (Text, LongText))
        assert question.field.limit >= 40


@every_question
def test_options_have_a_key_and_words_of_their_own(question):
    if isinstance(question.field, (Choice, Many)):
        keys, words = zip(*question.field.options, strict=True)
        assert len(set(keys)) == len(keys) >= 2
        assert len(set(words)) == len(words)


@every_question
def test_a_scale_in_words_has_a_word_for_each_step(question):
    if isinstance(question.field, Scale) and question.field.words:
        assert len(question.field.words) == question.field.steps


@every_question
def test_only_a_name_a_mood_or_a_part_of_the_card_goes_without_a_label(question):
    if question.block == "mix":
        assert question.on_card in {"Product", "Price", "Place", "Promotion", "Say it like this"}
    if question.block == "who":
        assert question.on_card


@pytest.mark.parametrize("key", [key for key, *_ in STAGES])
def test_each_step_of_the_journey_asks_what_happens_and_how_it_feels(key):
    rows = {row.key: row for row in QUESTIONS if row.section == "journey"}
    assert isinstance(rows[f"{key}_note"].field, Text)
    assert isinstance(rows[f"{key}_feels"].field, Scale)


def test_the_four_lines_of_the_paper_sheet_are_asked():
    lines = [row.field for row in QUESTIONS if row.block == "think"]
    assert [(line.left, line.right) for line in lines if isinstance(line, Scale)] == [
        ("Plans ahead", "Spontaneous"), ("Price first", "Quality first"),
        ("Tries new brands", "Stays with favourites"), ("Wants advice", "Decides alone"),
    ]  # fmt: skip


def _every_answer_to(question: Question):
    """One for each option of a choice; one fitting answer otherwise."""
    if question.key == "mode" or not isinstance(question.field, Choice):
        return [answer_to(question.key)]
    return [Answer(question=question.key, value=option, evidence="colour") for option, _ in question.field.options]


def _counted_by_feeling(question: Question):
    """A step of the journey with a feeling alone is still a line that could be backed."""
    return (1,) if question.section == "journey" else ()
