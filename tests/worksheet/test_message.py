"""A text held against a persona: shared words, pains, ease of reading, words to avoid, and the call to action."""

import pytest

from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.research import filler_of, words_of
from segpersona.worksheet import answered
from segpersona.worksheet.calling import calling
from segpersona.worksheet.disconnect import Offer, disconnect, in_words, needs_of
from segpersona.worksheet.message import akin, check, device_of, to_avoid
from segpersona.worksheet.readability import FEWEST_WORDS, is_english, reading, syllables
from tests.worksheet.lifelike import ANSWERS, maya

COPY = """Your pan has flaked again? Ours is made to be repaired.

Delivery is free from the first pan. Our world-class coating leverages new science.

Order a pan today."""
CARD = compose(
    maya(*ANSWERS, Answer(question="barriers", value="The delivery fee at the last step", evidence="data")), ()
)


def telling(text: str) -> list[str]:
    return words_of(text, filler_of([COPY]))


def checked(copy: str = COPY, heard=("flakes", "wobbly"), avoid=("science",)):
    return check(copy, CARD, heard, avoid, telling)


def test_words_of_customers_are_found_in_any_form_and_the_others_offered():
    found = checked()
    assert (found.theirs, found.unused) == (("flakes",), ("wobbly",))
    assert "pan" in found.own


def test_each_pain_says_which_words_of_the_text_speak_of_it():
    assert [(row.line.text, row.by) for row in checked().pains] == [
        ("Too many products that look the same", ()), ("The delivery fee at the last step", ("delivery",)),
    ]  # fmt: skip


def test_hollow_words_and_those_a_team_avoids_are_named_in_any_form():
    assert dict(checked().avoid) == {
        "leverage": "use", "world-class": "say who says so", "science": "your team avoids it",
    }  # fmt: skip
    assert checked("It solves solutionism.", avoid=()).avoid == ()


@pytest.mark.parametrize(("tone", "words"), [
    ("calm and exact, never “last chance” or “hurry”", ("last chance", "hurry")),
    ("Avoid: cheap, synergy and hurry. Use calm.", ("cheap", "synergy", "hurry")),
    ("warm and short", ()), ("", ()),
])  # fmt: skip
def test_words_to_avoid_are_read_from_the_tone(tone, words):
    assert to_avoid(tone) == words


@pytest.mark.parametrize(("one", "other", "same"), [
    ("fee", "fees", True), ("deliver", "delivery", True), ("delivery", "deliveries", True), ("flakes", "flaked", True),
    ("repair", "repaired", True), ("price", "pricing", True),
    ("fee", "feel", False), ("pan", "panic", False), ("price", "priest", False), ("Pfanne", "pfannen", True),
])  # fmt: skip
def test_forms_of_a_word_are_one_and_other_words_are_not(one, other, same):
    assert akin(one, other) is akin(other, one) is same


def test_the_device_used_most_is_the_one_with_most_visits():
    assert device_of(CARD) == "Phone"
    even = [Answer(question="devices_phone", value=4.0), Answer(question="devices_laptop", value=4.0)]
    assert device_of(compose(maya(*even), ())) == device_of(compose(maya(ANSWERS[0]), ())) == ""


def test_a_call_to_action_is_held_against_the_device():
    on_phone = calling("Our pans last. Click here to print the form.", "Phone", "Maya")
    assert on_phone.calls == ("Click here to print the form",)
    assert [row.split(": ", 1)[1] for row in on_phone.advice] == [
        "“Click” speaks of a mouse; on a phone people tap.", "“print” is hard to do on a phone.",
    ]  # fmt: skip
    assert calling("Click here to order.", "Laptop", "Maya").advice == ()


@pytest.mark.parametrize("text", ["Our pans last.", "Have you seen our pans?", "We order our steel in Sweden."])
def test_a_text_that_asks_for_nothing_is_told_so(text):
    found = calling(text, "Phone", "Maya")
    assert found.calls == ()
    assert found.advice[0].startswith("There is no sentence that says what to do next.")


@pytest.mark.parametrize(
    "text", ["Jetzt bestellen!", "Please reply by Friday.", "Commandez avant vendredi.", "Bestel nu."]
)
def test_calls_are_known_in_several_languages(text):
    assert len(calling(text, "", "Maya").calls) == 1


def test_a_late_call_and_many_calls_are_said():
    late = f"{'Our pans last for many years of use. ' * 9}Order one."
    assert calling(late, "Phone", "Maya").advice == (
        "The first call comes after 72 words: on a phone that is below the first screen.",
    )
    assert calling("Order. Call. Visit. Subscribe.", "", "Maya").advice == (
        "It asks for 4 things. One is easier to follow.",
    )


def test_english_is_measured_by_reading_ease():
    """The cat sentence: 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 * 1 = 116.1."""
    found = reading("The cat sat on the mat. " * 4)
    assert (found.measure, found.figure, found.easy) == ("Flesch", 116.1, True)


def test_other_languages_are_measured_by_lix():
    """18 words in one sentence, 13 of them longer than six letters: 18 + 100 * 13 / 18 = 90.2."""
    found = reading(
        "Die Nachhaltigkeitszertifizierung unserer Hochleistungskochgeschirrlinie ermöglicht Unternehmen eine "
        "ressourceneffiziente Küchenausstattung, die sämtliche Anforderungen berücksichtigt und darüber hinaus "
        "Wirtschaftlichkeit gewährleistet."
    )
    assert (found.measure, found.figure, found.said) == ("LIX", 90.2, "Your text is very hard to read.")


def test_harder_texts_never_read_easier():
    plain = "We fix your pan. You send it to us. We send it back to you. It costs you nothing in the first year."
    dense = (
        "Notwithstanding the aforementioned considerations, organisations contemplating the procurement of sustainable "
        "kitchen equipment should evaluate comprehensive certification documentation for the entire production chain "
        "before any contractual commitment."
    )
    assert reading(plain).figure > 80 > 30 > reading(dense).figure
    assert reading(dense).longest.startswith("Notwithstanding")
    assert reading(plain).longest == ""


@pytest.mark.parametrize("text", ["", "Buy it.", "😀 " * 40, "word " * (FEWEST_WORDS - 1)])
def test_too_few_words_are_not_measured(text):
    assert (reading(text).measure, reading(text).easy) == ("", None)


def test_scripts_without_spaces_are_not_counted():
    assert "without spaces" in reading("このフライパンは十年間使えます。" * 5).said


@pytest.mark.parametrize(("word", "count"), [
    ("the", 1), ("make", 1), ("delivery", 4), ("table", 2), ("little", 2), ("guarantee", 3), ("repaired", 2),
    ("wanted", 2), ("loved", 1), ("boxes", 2), ("people", 2), ("quality", 3), ("reminder", 3),
])  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables(word) == count


def test_english_is_told_by_its_small_words():
    assert is_english(["We", "fix", "the", "pan", "for", "you", "and", "send", "it", "to", "your", "door"])
    assert not is_english(["Wir", "reparieren", "die", "Pfanne", "und", "schicken", "sie", "dir", "nach", "Hause"])


WANT, PAIN = "wants:0", "pains:0"
FEATURES = (
    Offer(key="feature:0", kind="feature", words="Guarantee"),
    Offer(key="feature:1", kind="feature", words="Wrap"),
)
SAID = Offer(key="message:0", kind="message", words="Made to be repaired")


def test_both_ends_of_a_disconnect_are_found():
    needs = needs_of(answered(maya()))
    found = disconnect(needs, (*FEATURES, SAID), {"feature:0": {WANT}, "message:0": set()})
    assert [row.key for row in found.bare] == ["wants:1", PAIN]
    assert [row.key for row in found.unsaid] == [WANT]
    assert [row.words for row in found.unloved] == ["Wrap", "Made to be repaired"]
    assert in_words(found, needs, FEATURES, "Maya") == "Nothing you offer answers 2 lines of Maya"


def test_where_all_meets_it_is_said():
    needs = needs_of(answered(maya()))
    every = {need.key for need in needs}
    found = disconnect(needs, (FEATURES[0], SAID), {"feature:0": every, "message:0": every})
    assert in_words(found, needs, (FEATURES[0], SAID), "Maya") == "What you offer and what Maya needs fit together"


def test_a_tick_for_a_line_that_is_gone_counts_for_nothing():
    needs = needs_of(answered(maya()))
    assert FEATURES[0] in disconnect(needs, FEATURES, {"feature:0": {"wants:2"}}).unloved
