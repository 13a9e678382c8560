"""Columns under headers that say nothing: what may name people is masked, what is called by ordinary words is not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest

from segpersona.intake import LABELS, guess_label, guess_labels
from segpersona.intake.guessing import guess
from segpersona.intake.headers import says_nothing
from segpersona.intake.plain import header_words, plain


def _many(values: Sequence[object]) -> pd.Series:
    return pd.Series([*values] * 5)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Qorvat", ["Temur Yusupov", "Gulnora Rashidova", "Jasur Mirzaev", "Dilnoza Saidova"]),
        ("col_9", ["YUSUPOV/TEMUR", "RASHIDOVA/GULNORA", "MIRZAEV/JASUR", "SAIDOVA/DILNOZA"]),
        ("Qorvat", ["Yusupov, Temur", "Rashidova, Gulnora", "Mirzaev, Jasur", "Saidova, Dilnoza"]),
        ("Feld3", ["Temur", "Gulnora", "Jasur", "Dilnoza", "Bekzod", "Shahnoza"]),
        ("Qorvat", ["temur.yus", "gulnora_r", "jasur90", "dilnozas", "bek.zod1"]),
        ("Account owner", ["Temur", "Gulnora"]),
        ("Depotleiterin", ["T. Yusupov", "Gulnora Rashidova"]),
        ("Фамилия", ["Юсупов", "Рашидова", "Мирзаев"]),
        ("Όνομα", ["Στυλιανή", "Παναγιώτης", "Χρυσούλα"]),
    ],
)
def test_people_that_no_list_knows_are_masked(header: str, values: list[str]) -> None:
    assert guess_label(header, _many(values)) == "person_name"


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Qorvat", ["Oak Table", "Linen Curtain", "Garden Bench", "Wool Blanket"]),
        ("Qorvat", ["Bargain Hunters", "Loyal Fans", "New Customers"]),
        ("Qorvat", ["Drama, Comedy", "Comedy, Action", "Action, Drama"]),
        ("Qorvat", ["Gold", "Silver", "Bronze", "Platinum", "Basic"]),
        ("Qorvat", ["black_friday", "summer_sale24", "welcome_back", "winter_sale"]),
        ("Qorvat", ["ENG", "SCT", "WAL", "NIR", "IRL"]),
        ("City", ["Gulnabad", "Termiz", "Andijon", "Nukus", "Karshi"]),
        ("Brand", ["Yusuf Ozbek", "Temur Atelier", "Rashid Dilnoz"]),
        ("Account lead source", ["Expo", "Partner", "Website"]),
    ],
)
def test_what_is_called_by_ordinary_words_or_told_by_its_header_is_shown(header: str, values: list[str]) -> None:
    assert guess_label(header, _many(values)) != "person_name"


def test_the_person_is_told_why_such_a_column_is_masked() -> None:
    found = guess("Qorvat", _many(["Temur Yusupov", "Gulnora Rashidova", "Jasur Mirzaev"]))
    assert found.why == "the cells may name people; masked until you say otherwise"


def test_words_with_numbers_that_hardly_come_back_are_addresses() -> None:
    homes = ["Amir Timur 14", "Navoiy kochasi 231", "Mustaqillik 7/2", "Bobur 88", "Shota Rustaveli 53"]
    assert guess_label("Qorvat", _many(homes)) == "street"
    assert guess_label("Qorvat", _many(["Model 100", "Model 200", "Pan 20", "Pan 30", "Lamp 40"])) != "street"


def test_numbers_that_states_give_are_found_where_the_header_is_silent() -> None:
    assert guess_label("Qorvat", _many(["12345678Z", "23456789D", "34567890V"])) == "private_number"
    assert guess_label("Article no", _many(["12345678Z", "23456789D", "34567890V"])) == "product_id"


def test_answers_stay_free_text_even_if_few_of_them_differ() -> None:
    told = [
        "I would come back if parking were easier",
        "The staff knew what I was looking for",
        "It took too long to pay",
    ]
    assert guess_label("Qorvat", _many(told)) == "free_text"


@pytest.mark.parametrize(
    ("header", "values", "label"),
    [
        ("Expires", ["10/2027", "03/2028", "12/2026"], "date"),
        ("CNCL_RT", ["0.12", "0.4", "0.05"], "percent"),
        ("Rövid jegy (1-5)", [1, 5, 3, 2, 4], "likert_num"),
        ("Qorvat", ["Signed", "Not signed"], "yesno"),
        ("Qorvat", ["23. 01. 2021", "5. 11. 2022", "14. 06. 2023"], "date"),
        ("Qorvat", ["0985 438 678", "0991 800 399", "0943 990 887"], "phone"),
        ("Seller ID", ["48436dade18a", "dd7ddc04e1b6", "51a04a8a6bdc"], "other_id"),
    ],
)
def test_clipped_months_rates_and_long_codes_are_understood(header: str, values: list[str], label: str) -> None:
    assert guess_label(header, _many(values)) == label


@pytest.mark.parametrize(
    "header",
    [
        "Price matters most to me",
        "I plan purchases carefully",
        "Mir ist der Preis wichtig",
        "Me gusta comprar en tienda",
    ],
)
def test_a_statement_about_oneself_marked_from_1_to_5_is_an_answer_whatever_it_speaks_of(header: str) -> None:
    assert guess_label(header, _many([1, 5, 3, 2, 4])) == "likert_num"


@pytest.mark.parametrize(
    ("header", "silent"), [("", True), ("col 17", True), ("Qorvat", True), ("Loyalty tier", False)]
)
def test_a_header_says_nothing_where_no_word_of_it_is_known(header: str, silent: bool) -> None:
    assert says_nothing(header_words(header)) == silent


def test_other_alphabets_are_read_in_latin_letters() -> None:
    assert header_words("Дата рождения") == " data rozhdeniya "
    assert plain("Θεσσαλονίκη") == "thessaloniki"


@pytest.mark.parametrize(
    ("header", "values", "label"),
    [
        ("X19", ["171 Rizal Ave Ext", "Unit 183 Tower 2, Aurora Blvd", "Blk 170 Lot 7 Sampaguita St."], "street"),
        ("Qorvat", ["Jl. Melati 12", "Gg. Kenanga 7B", "Perum Indah Blok C 41", "Jl. Raya Barat 205"], "street"),
        ("Qorvat", ["14 Bopha Nuon", "203 Samdech Preah", "7 Veng Sreng", "98 Rithy Panha"], "street"),
        ("Vergi No", ["5954209167", "2369534527", "9804214681", "6170461985"], "private_number"),
        ("Qorvat", [5954209167, 2369534527, 9804214681, 1170461985], "private_number"),
        ("Qorvat", ["4567 8901", "9132 4470", "2250 1186", "8804 3359"], "private_number"),
        ("RZ", ["4A1 9810", "4A4 6354", "3A8 4060", "7A3 7856", "5A8 9996"], "private_number"),
        ("Qorvat", ["IW641NF", "VZ889RG", "MA913KJ", "SD774JH"], "private_number"),
        ("Qorvat", [11.556374, 11.571203, 11.549918, 11.562045], "latitude"),
        ("Qorvat", ["22-09-63", "20-12-76", "26-10-03", "11-10-84", "07-04-53", "30-11-91"], "birth_date"),
        ("Qorvat", ["Sreymom", "Veasna", "Bopha R.", "Chann"], "person_name"),
        ("Qorvat", ["sokha veasna", "chann bopha", "nuon rithy", "keo sreymom"], "person_name"),
        ("Full name", ["Person0 Brown", "Person1 Brown", "Person2 Brown"], "person_name"),
        ("First name", ["Ada (new)", "Ben 2", "C-17 Dora"], "person_name"),
        ("氏名", ["佐藤 花", "鈴木 翔", "高橋 葵", "田中 蓮", "伊藤 結衣"], "person_name"),
    ],
)
def test_what_may_point_at_one_person_is_masked_though_no_word_says_so(
    header: str, values: list[str], label: str
) -> None:
    assert guess_label(header, _many(values)) == label


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Qorvat", [5036000291452, 4006381333931, 9780201379624, 8711253001202]),
        ("Qorvat", [4100000101, 4100000108, 4100000120, 4100000133, 4100000147]),
        ("Qorvat", ["10115-2210", "60601-1234", "94103-7781", "73301-0042"]),
        ("Part no", [5954209167, 2369534527, 9804214681, 6170461985]),
        ("Record ID", ["5954209167", "2369534527", "9804214681", "6170461985"]),
        ("Qorvat", ["AX-104", "AX-211", "BX-340", "AX-377", "BX-418"]),
        ("Qorvat", ["Teapot 500 ml", "Kettle 2 l", "Pan 28 cm", "Bowl 750 ml"]),
        ("Qorvat", [0.25831, 0.91744, 0.00312, 0.77120]),
        ("Qorvat", [19.9912, 4.5, 120.25, 7.75]),
        ("Qorvat", ["Antalya", "İzmir", "Bursa", "Eskişehir"]),
        ("Qorvat", ["Jawa Barat", "Bali", "Sumatera Utara"]),
        ("Qorvat", ["Makris OE", "Αιγαίο Α.Ε.", "Ελαιώνες ΕΠΕ", "Kaya Ltd. Şti."]),
    ],
)
def test_numbers_of_goods_and_orders_places_and_firms_stay_what_they_are(header: str, values: list[object]) -> None:
    assert LABELS[guess_label(header, _many(values))].role != "personal"


@pytest.mark.parametrize("places", [1, 3, 4, 16])
def test_measures_on_any_scale_are_no_places_on_the_map(places: int) -> None:
    chance = np.random.default_rng(4)
    table = pd.DataFrame({
        f"measure_{letter}": chance.normal(middle, spread, 300).round(places)
        for letter, middle, spread in (("a", 0, 1), ("b", 1, 2), ("c", -2, 4), ("d", 0, 20), ("e", 5, 9), ("f", 2, 1))
    })  # fmt: skip
    assert not {"latitude", "longitude"} & set(guess_labels(table).values())


def test_points_beside_each_other_are_places_whatever_the_header_says() -> None:
    chance = np.random.default_rng(4)
    table = pd.DataFrame({"k1": chance.normal(52.4, 0.8, 60).round(5), "k2": chance.normal(13.2, 1.9, 60).round(5)})
    assert list(guess_labels(table).values()) == ["latitude", "longitude"]
