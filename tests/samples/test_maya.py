"""The example's persona: every line fits its question, is marked honestly, and holds for the groups it is given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from segpersona.model import Answer, Persona, Profile, Trait
from segpersona.samples import EXAMPLES, Sitter
from segpersona.samples.homeware.maya import Maya
from segpersona.samples.homeware.maya_shown import SHOWN, Shown
from segpersona.worksheet import DOUBT, QUESTIONS, SECTIONS, Section, open_lines
from segpersona.worksheet.questions.journey import PLACES

BY_KEY = {question.key: question for question in QUESTIONS}


def trait(feature: str, value: float, average: float, *, level: str = "", effect: float = 0.9) -> Trait:
    key = f"{feature}={level}" if level else feature
    return Trait(
        key=key, feature=feature, label=feature, words=f"{feature} differs", effect=effect, value=value,
        average=average, index=100 * value / average, level=level, n=430,
    )  # fmt: skip


REGULARS = Profile(
    letter="B", name="Frequent web buyers", size=430, share=0.18, summary="", revenue_share=0.4,
    traits=(
        trait("revenue", 905.0, 401.0),
        trait("tenure", 612.0, 464.0),
        trait("recency", 28.0, 81.0, effect=-0.5),
        trait("typical_gap", 57.0, 90.0, effect=-0.8),
        trait("orders", 11.0, 5.8),
        trait("main Category", 0.55, 0.24, level="Cookware"),
        trait("main Channel", 0.83, 0.48, level="Web"),
        trait("share Discount used", 0.05, 0.27, effect=-0.6),
    ),
)  # fmt: skip
GIFTS = Profile(
    letter="D", name="Gift buyers", size=340, share=0.14, summary="", revenue_share=0.12,
    traits=(trait("share Gift", 0.81, 0.18, effect=2.0),),
)  # fmt: skip
OTHERS = Profile(letter="A", name="Small baskets", size=1_630, share=0.68, summary="", revenue_share=0.48 / 2)
PROFILES = (OTHERS, REGULARS, GIFTS)


def told(answers: Sequence[Answer]) -> list[Answer]:
    """The answers to questions, without what would prove a line wrong."""
    return [answer for answer in answers if not answer.question.startswith(DOUBT)]


def lines(profiles: Sequence[Profile], question: str) -> dict[int, Answer]:
    return {answer.slot: answer for answer in Maya().answers(profiles) if answer.question == question}


SITTERS = [sitter for example in EXAMPLES for sitter in example.people]


@pytest.mark.parametrize("profiles", [PROFILES, (OTHERS,)], ids=["with traits", "without traits"])
@pytest.mark.parametrize("sitter", SITTERS, ids=range(len(SITTERS)))
def test_every_answer_is_one_its_question_would_keep(sitter: Sitter, profiles: Sequence[Profile]) -> None:
    assert set(sitter.letters(profiles)) <= {row.letter for row in profiles}
    for answer in told(sitter.answers(profiles)):
        question = BY_KEY[answer.question]
        assert question.field.clean(answer.value) == answer.value, answer
        assert answer.value not in (None, "", ()), answer
        assert answer.slot < question.slots, answer


@pytest.mark.parametrize("sitter", SITTERS, ids=range(len(SITTERS)))
def test_no_line_is_answered_twice(sitter: Sitter) -> None:
    places = [(answer.question, answer.slot) for answer in sitter.answers(PROFILES)]
    assert len(places) == len(set(places))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda row: row.key)
def test_every_section_is_answered_with_all_of_its_short_path(section: Section) -> None:
    here = [question for question in QUESTIONS if question.section == section.key]
    given = {answer.question for answer in Maya().answers(PROFILES)}
    assert given & {question.key for question in here}
    assert {question.key for question in here if question.quick} <= given


def test_made_up_and_decided_lines_keep_their_mark() -> None:
    for answer in told(Maya().answers(PROFILES)):
        question = BY_KEY[answer.question]
        if question.evidence_fixed:
            assert answer.evidence == question.default_evidence, answer


def test_nothing_sensitive_is_answered() -> None:
    assert not [answer for answer in told(Maya().answers(PROFILES)) if BY_KEY[answer.question].sensitive]


def test_everything_that_is_asked_about_people_is_answered_but_what_is_sensitive() -> None:
    given = {answer.question for answer in Maya().answers(PROFILES)}
    asked = {row.key for row in QUESTIONS if row.only != "companies" and not row.sensitive}
    further = {f"{place.key}_{part}" for place in PLACES if not place.usual for part in ("note", "feels")}
    assert asked - given <= {"sensitive_reason", "face", "steps", "step_name", *further}


def test_what_would_prove_a_belief_wrong_belongs_to_a_line_that_is_one() -> None:
    letters, answers = Maya().letters(PROFILES), Maya().answers(PROFILES)
    lines = open_lines(Persona(id="m", project="shop", answers=answers, letters=letters))
    doubts = [answer for answer in answers if answer.question.startswith(DOUBT)]
    assert sum(bool(line.wrong_if) for line in lines) == len(doubts) > 0


def test_what_is_backed_says_where_it_comes_from_and_a_belief_does_not() -> None:
    for answer in Maya().answers(PROFILES):
        assert bool(answer.source) == (answer.evidence in ("data", "research")), answer
        assert len(answer.source) <= 120, answer


def test_only_lines_from_data_are_tied_to_a_fact() -> None:
    for answer in Maya().answers(PROFILES):
        assert bool(answer.fact) == (answer.evidence == "data"), answer


def test_maya_stands_for_the_group_that_brings_most_and_for_those_who_buy_presents() -> None:
    assert Maya().letters(PROFILES) == ("B", "D")


def test_maya_stands_for_one_group_where_nobody_buys_presents() -> None:
    assert Maya().letters((OTHERS, REGULARS)) == ("B",)


def test_data_lines_use_the_groups_own_numbers_and_name_the_trait_they_come_from() -> None:
    habit = lines(PROFILES, "habits")[0]
    assert habit.value == "Orders about 11 times in two years"
    assert habit.source == "11 orders, 5.8 on average, 430 customers"
    assert (habit.evidence, habit.fact) == ("data", "B:orders")


def test_shares_are_said_in_percent() -> None:
    where = lines(PROFILES, "reach")[0]
    assert where.value == "Our website"
    assert where.source == "83% buy mostly there, 48% of all, 430 customers"
    assert where.fact == "B:main Channel=Web"


def test_days_are_turned_into_weeks_and_months() -> None:
    assert lines(PROFILES, "trigger")[0].value == "The basics run low, about 8 weeks after the last order"
    assert lines(PROFILES, "typical")[1].value == "Has been with us for 20 months"


@pytest.mark.parametrize("row", SHOWN, ids=lambda row: f"{row.question}{row.slot}")
def test_a_line_the_data_does_not_bear_out_comes_from_the_interviews(row: Shown) -> None:
    answer = lines((OTHERS,), row.question)[row.slot]
    assert answer.evidence == "research"
    assert "interviews" in answer.source


def test_a_difference_the_other_way_round_does_not_back_a_line() -> None:
    rare = Profile(
        letter="A", name="Rare", size=900, share=1.0, summary="", traits=(trait("orders", 2.0, 5.8, effect=-0.9),)
    )
    assert lines((rare,), "habits")[0].evidence == "research"


def test_more_than_half_of_what_is_claimed_is_backed() -> None:
    claims = [answer for answer in Maya().answers(PROFILES) if answer.evidence != "colour"]
    backed = [answer for answer in claims if answer.evidence in ("data", "research")]
    assert 0.6 < len(backed) / len(claims) < 0.95


def test_maya_is_told_without_exclamation_marks() -> None:
    assert not [answer for answer in Maya().answers(PROFILES) if "!" in str(answer.value)]
