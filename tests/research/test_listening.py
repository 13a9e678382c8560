"""What is heard is really in the comments: themes, words of a group, quotes; and little is said of little."""

from __future__ import annotations

import random
from dataclasses import replace

import pandas as pd
import pytest

from segpersona.model import Heard, Verbatim, Voices
from segpersona.problems import Problem
from segpersona.research import NOTHING, listen
from segpersona.research.quoting import holding
from tests.research.spoken import shop_notes
from tests.shared import shared_data


@pytest.fixture(scope="module")
def reviews() -> list[Heard]:
    """1,800 real reviews of clothes with their department and rating."""
    table = pd.read_csv(shared_data("womens_clothing_reviews.csv.gz")).dropna(subset=["Review Text", "Department Name"])
    rows = table.iloc[::7].head(1_800)
    return [Heard(at=f"r:{at}", text=text, group=group, mood=(rating - 3) / 2) for at, (text, group, rating)
            in enumerate(zip(rows["Review Text"], rows["Department Name"], rows["Rating"], strict=True))]  # fmt: skip


@pytest.fixture(scope="module")
def heard(reviews: list[Heard]) -> Voices:
    """What is heard in them."""
    return listen(reviews, by="Department Name")


def _quotes(heard: Voices) -> list[Verbatim]:
    found = [said for row in (*heard.themes, *heard.groups) for said in (*row.pro, *row.contra)]
    return found + [word.said for row in heard.groups for word in row.words]


def test_themes_and_words_of_each_group_are_found_and_named_by_their_own_words() -> None:
    heard = listen(shop_notes())
    spoken = {word for theme in heard.themes for word in theme.words}
    assert {"pan", "delivery"} <= spoken
    words = {row.group: {word.word for word in row.words} for row in heard.groups}
    assert "pan" in words["A"]
    assert {"delivery", "parcel"} <= words["B"]
    delivery = next(theme for theme in heard.themes if "delivery" in theme.words)
    assert delivery.by_group["B"] > delivery.by_group["A"]


def test_quotes_are_word_for_word_in_real_reviews_and_hold_the_words_shown(reviews: list[Heard], heard: Voices) -> None:
    by_place = {note.at: note for note in reviews}
    quotes = _quotes(heard)
    assert len(quotes) > 60
    for said in quotes:
        assert said.text in by_place[said.at].text
        assert said.words
        assert all(holding([word]).search(said.text) for word in said.words)
    for theme in heard.themes:
        mentions = sum(bool(holding([word.lower() for word in theme.words]).search(note.text)) for note in reviews)
        assert mentions >= theme.notes
    for row in heard.groups:
        for word in row.words:
            own = [note for note in reviews if note.group == row.group]
            holders = sum(bool(holding([word.word]).search(note.text)) for note in own)
            assert abs(holders - word.n) <= 0.05 * word.n + 2
            assert holding([word.word]).search(word.said.text)
            assert by_place[word.said.at].group == row.group


def test_praise_comes_from_good_ratings_and_complaints_from_bad_ones(reviews: list[Heard], heard: Voices) -> None:
    moods = {note.at: note.mood or 0 for note in reviews}
    assert all(moods[said.at] > 0 for theme in heard.themes for said in theme.pro)
    assert all(moods[said.at] < 0 for theme in heard.themes for said in theme.contra)
    assert any(theme.contra for theme in heard.themes)


def test_groups_drawn_by_lot_have_no_words_of_their_own(reviews: list[Heard]) -> None:
    chance = random.Random(11)
    lots = [replace(note, group=chance.choice("ABCD")) for note in reviews]
    assert sum(len(row.words) for row in listen(lots).groups) <= 1


def test_the_same_comments_say_the_same_every_time() -> None:
    assert listen(shop_notes()) == listen(shop_notes())


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (["The handle wobbles."], "There is one comment. Read it; themes need at least 8."),
        (["and then it was", "so is this", "you are"], "None of the 3 comments holds a word that tells something, only "
         "signs, emoji or filler words."),
        (["🙂🙂", "👍", "…"], "None of the 3 comments holds a word that tells something, only signs, emoji or filler "
         "words."),
        (["Handle wobbles", "Lid fits", "🙂"], "1 of 3 comments hold no word that tells something, only signs, emoji "
         "or filler, and are left out."),
    ],
    ids=["one", "filler", "emoji", "some emoji"],
)  # fmt: skip
def test_too_little_to_compare_is_said_in_a_sentence(texts: list[str], sentence: str) -> None:
    heard = listen([Heard(at=f"x:{at}", text=text) for at, text in enumerate(texts)])
    assert heard.themes == ()
    assert heard.findings[0].words == sentence


@pytest.mark.parametrize("texts", [[], ["", "   "]], ids=["none", "empty"])
def test_no_comment_at_all_is_a_problem_with_a_remedy(texts: list[str]) -> None:
    with pytest.raises(Problem) as raised:
        listen([Heard(at=f"x:{at}", text=text) for at, text in enumerate(texts)])
    assert raised.value == NOTHING


def test_right_to_left_comments_are_heard_and_quoted() -> None:
    said = ("السعر مرتفع جدا والتوصيل بطيء", "التوصيل سريع والسعر مناسب", "المقلاة ممتازة والمقبض قوي")
    notes = [Heard(at=f"x:{at}", text=said[at % 3], mood=(-1.0, 1.0, 1.0)[at % 3], person=str(at)) for at in range(30)]
    heard = listen(notes)
    assert heard.themes
    assert all(quote.text in said for theme in heard.themes for quote in theme.pro)


def test_small_groups_are_kept_back_and_told() -> None:
    notes = [*shop_notes(60), Heard(at="y:1", text="The lid of my pan is lost.", group="C")]
    heard = listen(notes, least=5)
    assert [row.group for row in heard.groups] == ["A", "B"]
    assert [row.words for row in heard.findings] == ["C said too little to be told apart: fewer than 5 comments each."]


def test_german_comments_lose_their_filler_and_keep_their_nouns() -> None:
    said = (
        "Die Lieferung war leider zu spät.",
        "Der Griff der Pfanne ist sehr schön.",
        "Lieferung schnell, danke!",
        "Der Deckel der Pfanne klemmt.",
        "Die Pfanne ist schwer.",
    )
    month = ("Mai", "Juni", "Juli")
    notes = [Heard(at=f"x:{at}", text=f"{said[at % 5]} Gekauft im {month[at % 3]}.") for at in range(40)]
    heard = listen(notes)
    words = {word for theme in heard.themes for word in theme.words}
    assert "Lieferung" in words
    assert not words & {"die", "war", "der", "ist", "sehr", "zu"}
