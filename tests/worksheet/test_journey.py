"""The journey's steps: their order and names, what the curve shows in words, and the stories drafted from them."""

from dataclasses import replace

import pytest

from segpersona.charts import Look, hardest_sentence, journey, journey_alt
from segpersona.charts.journey import step_order
from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.problems import Problem
from segpersona.worksheet import answered, finding, steps_of
from segpersona.worksheet.journey import TOO_FEW, TOO_MANY, moved, order_of, turns, with_step, without_step
from segpersona.worksheet.questions.journey import PARTS, PLACES
from segpersona.worksheet.story import day_story, walk_story
from segpersona.worksheet.walk import ALWAYS, BEARS_ON, known_at
from tests.worksheet.lifelike import ANSWERS, QUESTION, maya

USUAL = ("notice", "compare", "buy", "use", "come_back")


def told(*answers: Answer):
    return answered(maya(*answers))


def felt(**steps: float):
    return [Answer(question=f"{place}_feels", value=value) for place, value in steps.items()]


def line(key: str, value: object, slot: int = 0) -> Answer:
    return Answer(question=key, slot=slot, value=value)  # type: ignore[arg-type]


def test_a_journey_of_the_first_version_is_read_as_it_was_written():
    first, second = steps_of(told())[:2]
    assert (first.name, first.does, first.feels, first.evidence) == ("Notice", "Our email on the bus", 1, "data")
    assert (second.name, second.does, second.feels, second.evidence) == ("Compare", "", -2, "belief")


def test_steps_come_in_the_order_that_was_chosen_under_their_own_names():
    given = told(line("steps", ("buy", "sixth", "notice")), line("step_name", "Unpack", slot=5),
                 line("sixth_note", "Tears the box"))  # fmt: skip
    assert [(row.name, row.does) for row in steps_of(given)] == [
        ("Buy", ""),
        ("Unpack", "Tears the box"),
        ("Notice", ""),
    ]
    card = compose(maya(line("steps", ("buy", "sixth", "notice")), line("step_name", "Unpack", slot=5),
                        line("sixth_note", "Tears the box")), ())  # fmt: skip
    stages = next(block.stages for block in card.blocks if block.key == "journey")
    assert [(row.name, row.note) for row in stages] == [("Unpack", "Tears the box")]


def test_what_more_is_said_belongs_to_its_step():
    given = told(line("step_friction", "Has to open an account", slot=2), line("step_truth", "The total", slot=2))
    assert dict(steps_of(given)[2].parts) == {"step_friction": "Has to open an account", "step_truth": "The total"}


def test_a_step_is_added_behind_another_until_there_are_eight():
    order = with_step(USUAL, "buy")
    assert order == ("notice", "compare", "buy", "sixth", "use", "come_back")
    full = with_step(with_step(order, "use"), "come_back")
    assert set(full) == {place.key for place in PLACES}
    with pytest.raises(Problem) as refused:
        with_step(full, "buy")
    assert refused.value == TOO_MANY


def test_three_steps_are_the_fewest():
    assert without_step(("notice", "buy", "use", "compare"), "buy") == ("notice", "use", "compare")
    with pytest.raises(Problem) as refused:
        without_step(("notice", "buy", "use"), "buy")
    assert refused.value == TOO_FEW


def test_a_step_moves_one_place_and_stops_at_the_ends():
    assert moved(USUAL, "use", -1) == ("notice", "compare", "use", "buy", "come_back")
    assert moved(USUAL, "notice", -1) == moved(USUAL, "come_back", 1) == USUAL


def test_an_order_that_no_longer_fits_is_set_aside():
    assert order_of(told(line("steps", ("buy", "a step of last year", "use")))) == USUAL


@pytest.mark.parametrize(("steps", "said"), [
    ({"buy": 1, "use": 5}, "“Buy” is where Maya struggles most"),
    ({"buy": 3, "use": 5}, "“Use” is the best moment for Maya"),
    ({"buy": 4, "use": 4}, "Every step feels much the same to Maya"),
    ({"buy": 4}, "Say how each step feels for Maya, and the curve draws itself"),
])  # fmt: skip
def test_the_title_is_what_the_curve_shows(steps, said):
    assert finding(steps_of(told(*felt(**steps))), "Maya") == said


def test_steep_turns_open_ends_and_the_moment_of_truth_are_said():
    given = told(*felt(compare=4.0, buy=1.0, use=2.0), line("step_move", "Show the fee first", slot=2),
                 line("step_useless", "Typing it twice", slot=2), line("step_truth", "The total", slot=2))  # fmt: skip
    assert turns(steps_of(given)) == (
        "From “Compare” to “Buy” the mood falls steeply.", "Hard, and nothing planned yet: Use.",
        "Holds something nobody would miss: Buy.", "Won or lost at: Buy.",
    )  # fmt: skip


def card(short: str, letter: str = "A", **steps: float):
    notes = [line(f"{place}_note", f"{short} at {place}") for place in steps]
    return compose(maya(line("name", short), *notes, *felt(**steps), letters=(letter,)), ())


def test_a_curve_draws_every_step_that_is_told_and_says_so_in_words():
    one = card("Maya", notice=4.0, buy=1.0)
    spec = journey((one,), Look()).to_dict()
    points = [row for rows in spec["datasets"].values() for row in rows]
    assert [(row["step"], row["feels"]) for row in points] == [("Notice", 0.5), ("Buy", -1.0)]
    assert journey_alt("Hard to buy", (one,)) == "Hard to buy. Maya: Notice good, Buy very hard."


def test_several_personas_share_one_row_of_steps():
    cards = (card("Maya", notice=4.0, buy=1.0, use=5.0), card("Otto", "D", notice=3.0, compare=2.0, use=4.0))
    assert step_order(cards) == ["Notice", "Compare", "Buy", "Use"]
    assert hardest_sentence(cards) == "The hardest step is “Buy” for Maya and “Compare” for Otto"
    assert journey(cards, Look(dark=True)).to_dict()


def test_one_step_that_is_hard_for_all_is_named_once():
    cards = (card("Maya", buy=1.0, use=5.0), card("Otto", buy=2.0, use=4.0))
    assert hardest_sentence(cards) == "“Buy” is the hardest step for Maya and Otto"
    assert hardest_sentence((card("Ida", buy=4.0, use=4.0),)) == "No step is hard for any of them"


def test_a_day_is_told_in_the_words_of_the_lines_and_in_no_others():
    story = day_story(
        told(*ANSWERS, line("trigger", "A pan starts to flake"), line("use_note", "The roast works.")), "Maya"
    )
    assert story == (
        "This is Maya: 38 to 46. What Maya wants: buy once and keep it and never run out of the basics. One day it "
        "begins: a pan starts to flake. First: our email on the bus. At last: the roast works."
    )


def test_a_walk_tells_steps_thoughts_and_feelings():
    given = told(line("name", "Maya"), line("buy_note", "Sees the fee"), *felt(buy=1.0),
                 line("step_thinks", "again this fee", slot=2), line("pains", "Fees that show up late"))  # fmt: skip
    assert walk_story(given, "Maya") == (
        "What gets in the way: fees that show up late. Buy: sees the fee. “again this fee.” That is very hard."
    )


def test_names_and_german_nouns_keep_their_capitals():
    given = told(line("trigger", "Die Pfanne löst sich"), line("wants", "Once and for all"), line("use_note", "Brät"))
    assert "One day it begins: Die Pfanne löst sich." in day_story(given, "Maja")


def test_too_little_makes_no_story():
    assert day_story(told(line("age", "40")), "Maya") == ""
    assert day_story(told(), "") == walk_story(told(line("wants", "Rest")), "Maya") == ""


def test_a_draft_fits_the_question_it_is_for():
    long = [replace(row, value="Very long words " * 7) for row in (line(f"{place}_note", "") for place in USUAL)]
    given = told(*ANSWERS, *long)
    assert 0 < len(day_story(given, "Maya")) <= QUESTION["story"].field.limit
    assert 0 < len(walk_story(given, "Maya")) <= QUESTION["scenario"].field.limit


def test_what_is_known_at_a_step_are_lines_that_bear_on_it():
    given = told(line("barriers", "The fee"), line("pains", "Too many pans"), line("leisure", "Garden"))
    buy = next(row for row in steps_of(given) if row.place == "buy")
    assert [(row.label, row.text) for row in known_at(given, buy)] == [("Nearly stopped by", "The fee")]
    added = replace(buy, place="sixth")
    assert [row.text for row in known_at(given, added)] == ["Too many pans", "The fee"]


def test_every_line_that_bears_on_a_step_is_asked():
    assert set(BEARS_ON) == set(USUAL)
    known = {key for keys in BEARS_ON.values() for key in keys} | set(ALWAYS) | {row.key for row in PARTS}
    assert known <= set(QUESTION)
