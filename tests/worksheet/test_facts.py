"""Facts come from real differences only, and land in the question they answer."""

from dataclasses import replace

import pytest

from segpersona.worksheet import QUESTIONS, SECTIONS, facts
from segpersona.worksheet.facts import alike
from tests.worksheet.lifelike import GIFTERS, ORDERS, PROFILES, QUESTION, REGULARS, RETURNS, WEB


def offered(section, letters=("A",), **more):
    return {fact.key: fact for fact in facts(PROFILES, letters, section, **more)}


def test_a_fact_carries_its_numbers_its_source_and_its_link_to_the_data():
    fact = offered("buys")["A:orders"]
    assert fact.letter == "A"
    assert fact.question == "habits"
    assert fact.topic == "buying"
    assert fact.line == "Orders: 3.1 times the average"
    assert fact.source == "3.1 times the average, 866 customers"
    assert fact.words == ("Order 3.1 times as often as the average customer. Orders: 7.4 here, 2.4 on average.")


def test_numbers_that_the_sentence_holds_already_are_not_said_twice():
    fact = offered("think")["A:channel=web"]
    assert fact.words == "Buy on the web more often than others (64% against 31%)."
    assert fact.line == "Buys on the web, 64% of them"
    assert fact.question == "reach"


def test_a_difference_that_is_no_multiple_is_said_with_both_numbers():
    assert offered("who")["A:age"].source == "46 years against 38 years on average, 866 customers"


def test_a_share_is_said_in_percent():
    fact = offered("buys")["A:returns"]
    assert fact.words.endswith("Returned items: 4% here, 8% on average.")
    assert fact.source == "4% against 8% on average, 866 customers"


@pytest.mark.parametrize(("section", "trait"), [("wants", ORDERS), ("think", WEB)], ids=["wants", "reach"])
def test_what_a_group_does_less_says_neither_what_it_wants_nor_where_to_reach_it(section, trait):
    less = replace(trait, effect=-trait.effect, index=40)
    assert facts([replace(GIFTERS, traits=(trait,))], ("D",), section)
    assert facts([replace(GIFTERS, traits=(less,))], ("D",), section) == ()


def test_a_small_difference_is_never_offered():
    assert all("A:basket" not in offered(section.key) for section in SECTIONS)


def test_a_fact_about_a_person_goes_to_the_question_that_its_column_names():
    found = offered("who")
    assert (found["A:age"].question, found["A:tenure"].question) == ("age", "typical")


def test_the_largest_difference_comes_first():
    assert list(offered("buys")) == ["A:orders", "A:returns"]


def test_facts_of_every_group_the_persona_stands_for_are_offered():
    assert {"A:age", "D:age"} <= set(offered("who", letters=("A", "D")))
    assert "D:age" not in offered("who")


def test_a_fact_disappears_everywhere_once_it_is_accepted():
    taken = frozenset({"A:orders"})
    assert all("A:orders" not in offered(section.key, accepted=taken) for section in SECTIONS)


def test_no_more_facts_are_offered_than_a_screen_can_bear():
    many = tuple(replace(ORDERS, key=f"orders{number}") for number in range(40))
    found = facts([replace(REGULARS, traits=many)], ("A",), "buys")
    assert len(found) == 6
    assert len(facts([replace(REGULARS, traits=many)], ("A",), "buys", most=2)) == 2


@pytest.mark.parametrize("letters", [(), ("J",)], ids=["no group", "a group that is gone"])
def test_without_a_group_there_is_nothing_to_offer(letters):
    assert facts(PROFILES, letters, "buys") == ()


@pytest.mark.parametrize("question", [row for row in QUESTIONS if row.topics], ids=lambda row: row.key)
@pytest.mark.parametrize("length", [10, 79, 300])
def test_a_line_always_fits_the_question_it_is_offered_to(question, length):
    wordy = [
        replace(ORDERS, words="Order" + " often" * (length // 6), label="Orders " * (length // 7), topic=topic)
        for topic in question.topics
    ]
    for fact in facts([replace(REGULARS, traits=tuple(wordy))], ("A",), question.section):
        assert QUESTION[fact.question].field.clean(fact.line)


@pytest.mark.parametrize("index", [0.0, -40.0])
def test_an_average_of_nothing_does_not_become_a_multiple(index):
    odd = replace(RETURNS, index=index, value=0.02, average=0.0)
    (fact,) = facts([replace(GIFTERS, traits=(odd,))], ("D",), "buys")
    assert fact.source == "2% against 0% on average, 866 customers"


def test_a_trait_without_a_count_speaks_for_its_whole_group():
    (fact,) = facts([replace(GIFTERS, traits=(replace(ORDERS, n=0),))], ("D",), "buys")
    assert fact.source.endswith("577 customers")


def test_a_group_without_a_difference_where_others_have_one_is_the_same_as_everyone():
    plain = replace(GIFTERS, letter="E", traits=())
    assert alike((*PROFILES, plain), ("A", "D", "E"), "buys").startswith("D and E: same as everyone here")
    assert alike((*PROFILES, plain), ("A",), "buys") == ""


def test_of_a_handful_it_cannot_be_told_whether_they_are_like_everyone():
    handful = replace(GIFTERS, letter="E", size=12, traits=())
    assert alike((*PROFILES, handful), ("E",), "buys") == "E: too few customers to tell."


def test_where_no_group_differs_the_data_may_not_speak_of_it_at_all():
    assert alike((GIFTERS,), ("D",), "buys") == ""


def test_a_difference_that_a_handful_told_is_not_offered():
    assert facts([replace(REGULARS, traits=(replace(ORDERS, n=19),))], ("A",), "buys") == ()
