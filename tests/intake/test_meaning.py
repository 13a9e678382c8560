"""What columns mean: every label in its table, guesses on columns labelled by hand, and nothing that takes for ever."""

from __future__ import annotations

import re
import time

import pandas as pd
import pytest

from benchmarks.meaning import figures, guessed, lists, own
from segpersona.intake import (
    COARSE,
    LABELS,
    PLAIN,
    ROLES,
    findings_for,
    guess_label,
    guess_labels,
    personal,
    read_table,
    shapes,
)
from segpersona.intake.headers import HEADERS
from segpersona.intake.plain import header_words
from segpersona.intake.rules import ALONE, ANSWERS, NUMBERS, TIMES
from segpersona.intake.rules_texts import TEXTS
from segpersona.model import Role

FORTY_SEVEN = [
    "customer_id",
    "order_id",
    "product_id",
    "respondent_id",
    "row_id",
    "other_id",
    "date",
    "datetime",
    "birth_date",
    "birth_year",
    "amount",
    "quantity",
    "percent",
    "score",
    "nps",
    "likert",
    "likert_num",
    "email",
    "phone",
    "person_name",
    "street",
    "ip_address",
    "latitude",
    "longitude",
    "country",
    "region",
    "city",
    "postcode",
    "age",
    "age_band",
    "gender",
    "yesno",
    "flag",
    "consent",
    "response_flag",
    "channel",
    "campaign",
    "category",
    "multi_category",
    "product_name",
    "company_name",
    "company_size",
    "industry",
    "free_text",
    "language",
    "currency_code",
    "url",
]


def test_every_meaning_has_words_of_its_own_a_kind_and_a_role() -> None:
    assert set(FORTY_SEVEN) < set(LABELS)
    assert len({row.label for row in LABELS.values()}) == len(LABELS)
    assert {row.coarse for row in LABELS.values()} == set(COARSE)
    assert {row.role for row in LABELS.values()} <= {row.key for row in ROLES}
    assert all(LABELS[label].role == role for role, label in PLAIN.items())


@pytest.mark.parametrize("rule", [*ALONE, *TIMES, *ANSWERS, *NUMBERS, *TEXTS], ids=lambda rule: rule.label)
def test_every_rule_asks_for_headers_that_exist_and_leads_to_a_meaning(rule) -> None:
    assert rule.label in LABELS
    assert {rule.header, *rule.unless} <= {"", "only_number", *HEADERS}
    assert rule.says


def test_columns_that_the_rules_never_saw_are_mostly_understood() -> None:
    row = figures(guessed(lists()["held"]))
    assert row["fine"] >= 0.9
    assert row["coarse"] >= 0.93
    assert row["recall"] >= 0.97
    assert row["precision"] >= 0.9


def test_our_list_is_large_and_holds_every_meaning() -> None:
    assert len(own()) >= 700
    assert set(FORTY_SEVEN) <= {row.label for row in own()}


@pytest.mark.parametrize(
    ("header", "values", "label"),
    [
        ("Email Opt-in", ["yes", "no", "yes"], "consent"),
        ("Sales agent", ["Moses Frase", "Cara Losch", "Anna Snelling"], "person_name"),
        ("Ansprechpartner", ["Frau Inge Maurer", "Herr Jens Pohl"], "person_name"),
        ("Kundennr.", [10023, 10024, 10077], "customer_id"),
        ("Year_Birth", [1957, 1954, 1984], "birth_year"),
        ("How likely are you to recommend us?", [9, 10, 3], "nps"),
        ("Rabatt %", ["5%", "7,5%"], "percent"),
    ],
)
def test_name_and_values_have_to_agree(header: str, values: list[object], label: str) -> None:
    assert guess_label(header, pd.Series(values)) == label


def test_an_upload_tells_meanings_roles_and_the_order_of_answers() -> None:
    answers = ["Agree", "Strongly agree", "Disagree", "Neutral"] * 4
    text = "ID,I trust this shop\n" + "".join(f"{at},{answer}\n" for at, answer in enumerate(answers, 1))
    upload = read_table(text.encode(), "survey.csv")
    assert upload.labels == {"ID": "customer_id", "I trust this shop": "likert"}
    assert upload.roles == {"ID": "customer_id", "I trust this shop": "scale"}
    assert upload.scales["I trust this shop"] == ("Disagree", "Neutral", "Agree", "Strongly agree")


def test_dates_that_could_be_read_two_ways_stay_out_of_the_analysis() -> None:
    table = pd.DataFrame({"Order date": ["03/04/2024", "05/06/2024", "01/02/2024"]})
    assert guess_labels(table) == {"Order date": "date"}
    assert read_table(b"No,When\n1,03/04/2024\n2,05/06/2024\n3,01/02/2024\n", "d.csv").roles["When"] == "text"


def test_no_pattern_takes_long_on_a_long_text() -> None:
    hostile = "a" * 40_000 + "!"
    patterns = [one for one in vars(shapes).values() if isinstance(one, re.Pattern)]
    started = time.perf_counter()
    for pattern in patterns:
        pattern.fullmatch(hostile)
    for pattern in HEADERS.values():
        pattern.search(header_words(hostile))
    personal.masked_text(hostile)
    guess_label(hostile, pd.Series([hostile, hostile + "b"]))
    assert time.perf_counter() - started <= 2


def test_who_subscribed_is_an_answer_where_the_table_tells_of_a_campaign() -> None:
    table = pd.DataFrame({"subscribe": ["no", "yes", "no"] * 9, "campaign": range(27), "age": range(30, 57)})
    assert guess_labels(table)["subscribe"] == "response_flag"
    assert guess_labels(table.drop(columns="campaign"))["subscribe"] == "consent"


def test_a_column_that_is_called_a_number_and_holds_none_is_told() -> None:
    table = pd.DataFrame({"Since": pd.to_datetime(["2024-03-01", "2024-05-02"] * 9), "Spent": [1.5, None] * 9})
    roles: dict[str, Role] = {"Since": "money", "Spent": "money"}
    (told,) = [row for row in findings_for(table, roles) if row.key == "no_numbers"]
    assert told.words.startswith("“Since” is called numbers, but its cells are none")
    assert not [row for row in findings_for(table, roles | {"Since": "date"}) if row.key == "no_numbers"]
