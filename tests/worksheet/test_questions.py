"""Every question of the worksheet keeps the promises that screens, cards and files rely on."""

import re
from dataclasses import replace

import pytest

from segpersona.exports import FORMATS, Material, Options
from segpersona.fields import Choice, Many, Parts, Range, Scale, Tags, Text
from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.worksheet import CHECK, QUESTIONS, SECTIONS, STAGES, Question, questions_in
from segpersona.worksheet.question import OFF_THE_PAGE
from tests.worksheet.lifelike import answer_to, maya, raw_for

every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda row: row.key)
every_section = pytest.mark.parametrize("section", SECTIONS, ids=lambda row: row.key)

QUICK = ("name", "quote", "wants", "tick", "pains", "barriers", "trigger", "story", "message")
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
    assert question.section in {CHECK, *(row.key for row in SECTIONS)}


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
def test_a_line_to_write_comes_with_an_example_that_would_be_kept(question):
    for field in question.field.parts if isinstance(question.field, Parts) else (question.field,):
        if isinstance(field, (Text, Tags, Range)):
            assert field.placeholder.startswith("For example: ")
            assert field.clean(field.placeholder.removeprefix("For example: "))


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
def test_an_answer_shows_on_the_page_or_beyond_it_and_says_so(question):
    given = _around(question)
    before = compose(maya(*given), ())
    after = [compose(maya(*given, answer), ()) for answer in _every_answer_to(question)]
    beside_the_page = {key: getattr(before, key) for key in ("beyond", "backed", "counted", "strength")}
    on_page = any(replace(card, **beside_the_page) != before for card in after)
    assert on_page is bool(question.block)
    assert OFF_THE_PAGE in question.hint or on_page
    assert any(card != before for card in after)


@every_question
def test_an_answer_is_in_the_text_file(question):
    (line, *_) = _every_answer_to(question)
    text = FORMATS["card_md"].render(Material(card=compose(maya(*_around(question), line), ())), Options()).decode()
    empty = FORMATS["card_md"].render(Material(card=compose(maya(*_around(question)), ())), Options()).decode()
    assert text != empty or question.block == "portrait"


@every_question
def test_made_up_and_decided_answers_are_never_counted(question):
    if question.evidence_fixed:
        assert question.default_evidence == "colour"
        assert compose(maya(answer_to(question.key)), ()).counted == 0


@every_question
def test_a_question_that_takes_facts_has_room_for_words(question):
    if question.topics:
        field = question.field.parts[0] if isinstance(question.field, Parts) else question.field
        assert isinstance(field, Range) or (isinstance(field, Text) and field.limit >= 40)


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


@every_question
def test_lines_that_go_on_about_others_have_as_many_as_those(question):
    if question.beside:
        (main,) = [row for row in QUESTIONS if row.key == question.beside]
        assert (question.section, question.slots) == (main.section, main.slots)


@pytest.mark.parametrize("key", [key for key, *_ in STAGES])
def test_each_step_of_the_journey_asks_what_happens_and_how_it_feels(key):
    rows = {row.key: row for row in QUESTIONS if row.section == "journey"}
    assert isinstance(rows[f"{key}_note"].field, Text)
    assert isinstance(rows[f"{key}_feels"].field, Scale)


def test_the_four_lines_of_the_paper_sheet_are_asked_and_one_more():
    lines = [row.field for row in QUESTIONS if row.block == "think"]
    assert [(line.left, line.right) for line in lines if isinstance(line, Scale)] == [
        ("Plans ahead", "Spontaneous"), ("Price first", "Quality first"),
        ("Tries new brands", "Stays with favourites"), ("Wants advice", "Decides alone"),
        ("Own style", "Latest trends"),
    ]  # fmt: skip


def _every_answer_to(question: Question):
    """One for each option of a choice; one fitting answer otherwise."""
    if question.key == "mode" or not isinstance(question.field, Choice):
        return [answer_to(question.key)]
    return [Answer(question=question.key, value=option, evidence="colour") for option, _ in question.field.options]


def _around(question: Question):
    """What must be answered already for a question to be asked and to show."""
    mode = Answer(question="mode", value="companies" if question.only == "companies" else "people")
    reason = [answer_to("sensitive_reason")] if question.sensitive else []
    quote = [answer_to("quote")] if question.key == "quote_real" else []
    others = [answer_to(key) for key in (question.beside, "story" if question.key == "short" else "") if key]
    return (mode if question.key != "mode" else answer_to("name"), *reason, *quote, *others)
