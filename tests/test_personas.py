"""Cards: from any answers at all to a card whose every line says how we know it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segpersona.model import Answer, Card
from segpersona.personas import UNNAMED, compose, short_name
from segpersona.worksheet import QUESTIONS, SECTIONS, evidence_of
from tests.worksheet.lifelike import PROFILES, answer_to, maya

OCTOBER = date(2026, 10, 3)
CARD = compose(maya(), PROFILES, project="Harbour & Hearth", today=OCTOBER)
BLOCKS = ("who", "wants", "stuck", "buys", "day", "think", "reach", "devices", "journey", "mix")


def block(key: str, card: Card = CARD):
    return next(row for row in card.blocks if row.key == key)


def lines(key: str, card: Card = CARD):
    return [(row.label, row.text, row.evidence) for row in block(key, card).statements]


def counted(*answers: Answer) -> tuple[int, int]:
    """Backed and counted lines of a persona with these answers."""
    found = evidence_of(maya(*answers))
    return found.backed, found.counted


def test_a_card_bears_names_type_quote_and_project():
    assert (CARD.name, CARD.short, CARD.archetype) == ("Maya Lindgren", "Maya", "The Careful Restocker")
    assert CARD.quote == "I want the one pan I’ll still be using in ten years."
    assert CARD.project == "Harbour & Hearth"


def test_blocks_come_in_worksheet_order_with_the_numbers_of_the_paper_sheet():
    numbers = {section.key: section.number for section in SECTIONS} | {"mix": 10, "reach": 8, "devices": 8}
    assert tuple(row.key for row in CARD.blocks) == BLOCKS
    assert [row.number for row in CARD.blocks] == [numbers[key] for key in BLOCKS]


def test_titles_speak_of_the_persona():
    assert block("day").title == "A day with Maya"
    assert block("mix").title == "What we do for Maya"


def test_facts_about_the_person_have_labels():
    assert lines("who") == [("Age", "38 to 46", "data"), ("Free time", "Sunday cooking, garden", "belief")]


def test_lines_come_in_the_order_they_were_written_with_their_source():
    assert [row.text for row in block("wants").statements] == ["Buy once and keep it", "Never run out of the basics"]
    assert block("wants").statements[0].source == "9 of 12 interviews"


def test_a_place_between_two_ends_is_a_meter():
    assert [(row.left, row.right, row.at, row.evidence) for row in block("think").meters] == [
        ("Plans ahead", "Spontaneous", 0.0, "data"), ("Price first", "Quality first", 0.5, "belief"),
    ]  # fmt: skip


def test_visits_by_device_become_shares_of_all_visits():
    assert [(row.left, row.at) for row in block("devices").meters] == [("Phone", 0.75), ("Laptop", 0.25)]


def test_no_visits_at_all_are_not_shared_out():
    none = Answer(question="devices", value=("0", "", ""))
    assert block("devices", compose(maya(none), ())).meters == ()


def test_ease_with_technology_is_said_as_a_step_out_of_five():
    assert lines("devices") == [("Tech comfort", "3 of 5: at ease with the everyday", "research")]


def test_a_step_of_the_journey_has_a_note_a_feeling_and_one_mark():
    assert [(row.name, row.note, row.feels, row.evidence) for row in block("journey").stages] == [
        ("Notice", "Our email on the bus", 0.5, "data"), ("Compare", "", -1.0, "belief"),
    ]  # fmt: skip


def test_a_note_without_a_feeling_lies_on_the_line():
    note = Answer(question="use_note", value="The first Sunday roast works", evidence="research")
    (stage,) = block("journey", compose(maya(note), ())).stages
    assert (stage.name, stage.feels, stage.evidence) == ("Use", 0.0, "research")


def test_message_and_tone_are_said_together():
    assert lines("mix") == [("Say it like this", "Made to be repaired. Calm and exact.", "colour")]


def test_the_mix_keeps_the_order_of_the_paper_sheet():
    card = compose(maya(*(answer_to(key) for key in ("message", "promotion", "product", "price", "place"))), ())
    assert [label for label, *_ in lines("mix", card)] == ["Product", "Price", "Place", "Promotion", "Say it like this"]


def test_the_day_is_told_by_its_story_or_by_the_next_best_thing():
    assert (block("day").story, block("day").evidence) == ("Off shift at three, Maya does the school run.", "research")
    told = Answer(question="anecdote", value="Brought a pan back after nine years.", evidence="research")
    assert block("day", compose(maya(told), ())).story == "Brought a pan back after nine years."


@pytest.mark.parametrize(
    ("said", "marked", "shown"),
    [
        (None, "colour", "colour"), ("invented", "research", "colour"), ("real", "colour", "research"),
        ("real", "data", "data"), (None, "research", "research"), (None, "belief", "colour"),
    ],
)  # fmt: skip
def test_a_quote_is_made_up_unless_somebody_said_it(said, marked, shown):
    quote = Answer(question="quote", value="It just has to last.", evidence=marked)
    assert compose(maya(quote, Answer(question="quote_real", value=said)), ()).quote_evidence == shown


def test_the_groups_of_a_persona_stand_on_its_card_main_one_first():
    assert [(row.letter, row.name, row.share, row.revenue_share, row.role) for row in CARD.memberships] == [
        ("A", "Loyal Regulars", 0.18, 0.41, "main"), ("D", "Gift Planners", 0.12, 0.14, "also here"),
    ]  # fmt: skip
    assert CARD.letter == "A"


def test_a_group_that_is_gone_leaves_the_card_and_the_next_one_gives_the_colour():
    card = compose(maya(letters=("J", "D")), PROFILES)
    assert (card.letter, [(row.letter, row.role) for row in card.memberships]) == ("D", [("D", "main")])


def test_without_data_a_persona_keeps_its_letter_and_colour():
    card = compose(maya(), ())
    assert (card.letter, card.memberships) == ("A", ())


def test_the_footer_says_that_the_person_is_made_up_and_what_stands_behind():
    assert CARD.footer == "Fictional person · based on 1,443 customers · Oct 2026"


def test_research_notes_are_counted_in_the_footer():
    card = compose(maya(letters=("A",)), PROFILES, ["note"] * 12, today=OCTOBER)
    assert card.footer == "Fictional person · based on 866 customers and 12 research notes · Oct 2026"


def test_without_data_and_date_the_footer_claims_nothing():
    assert compose(maya(), ()).footer == "Fictional person"


def test_backed_lines_are_those_from_data_and_research():
    assert (CARD.backed, CARD.counted) == counted(*maya().answers) == (8, 11)


def test_made_up_and_decided_lines_are_not_counted():
    assert counted(*(answer_to(key) for key in ("name", "quote", "product", "message", "role"))) == (0, 0)


def test_a_mark_that_cannot_be_chosen_is_not_believed():
    assert counted(replace(answer_to("product"), evidence="data")) == (0, 0)


def test_the_short_name_falls_back_to_the_whole_name():
    assert short_name(maya()) == "Maya"
    assert short_name(maya(Answer(question="name", value="Maya Lindgren"))) == "Maya Lindgren"
    assert short_name(maya(Answer(question="age", value="40"))) == ""


def test_a_persona_without_a_name_has_a_card_all_the_same():
    card = compose(maya(answer_to("age")), PROFILES)
    assert (card.name, card.short, card.archetype, card.quote) == (UNNAMED, UNNAMED, "", "")
    assert block("mix", card).title == "What we do for them"
    assert card.portrait.startswith("<svg")
    assert card.portrait_alt.startswith("Drawn portrait of the persona: ")


@pytest.mark.parametrize(("label", "type_of"), [("The Endless Returner", "Not to be chased: The Endless Returner"),
                                               (None, "Not to be chased")])  # fmt: skip
def test_somebody_we_will_not_chase_says_so_in_front_of_everything_else(label, type_of):
    card = compose(maya(Answer(question="role", value="not"), Answer(question="label", value=label)), PROFILES)
    assert card.archetype == type_of


def test_chosen_traits_shape_the_portrait():
    chosen = maya(answer_to("name"), Answer(question="portrait_hair", value="scarf", evidence="colour"))
    assert "a headscarf" in compose(chosen, ()).portrait_alt


def test_another_main_group_gives_the_portrait_another_colour():
    assert compose(maya(letters=("D",)), PROFILES).portrait != CARD.portrait


def test_words_of_a_person_stay_as_they_are():
    said = '#read("/etc/passwd") $x$ <b>&amp;</b> “übergroß” مرحبا'
    assert block("stuck", compose(maya(Answer(question="pains", value=said)), ())).statements[0].text == said


_VALUES = st.one_of(
    st.none(), st.text(max_size=40), st.floats(-2, 12), st.tuples(st.text(max_size=5)),
    st.sampled_from(["real", "companies", "scarf", 1.0, 5.0, ("time", "ease")]),
)  # fmt: skip
_ANYTHING = st.builds(
    Answer,
    question=st.sampled_from([row.key for row in QUESTIONS] + ["a question of last year"]),
    slot=st.integers(-1, 4),
    value=_VALUES,
    evidence=st.sampled_from(["data", "research", "belief", "colour"]),
)


@settings(max_examples=150, deadline=None)
@given(answers=st.lists(_ANYTHING, max_size=12), letters=st.lists(st.sampled_from("ADJ"), max_size=3))
def test_any_answers_at_all_make_a_card(answers, letters):
    card = compose(maya(*answers, letters=tuple(letters)), PROFILES, today=OCTOBER)
    assert tuple(row.key for row in card.blocks) == BLOCKS
    assert 0 <= card.backed <= card.counted
    assert all(0 <= meter.at <= 1 for row in card.blocks for meter in row.meters)
    assert all(-1 <= stage.feels <= 1 for row in card.blocks for stage in row.stages)
