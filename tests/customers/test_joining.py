"""Several files become one table of customers: by the key they share, with every person who is not found counted."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.customers import File, join, kind_of, ladder
from segpersona.customers.answers import answers_in, separator_of
from segpersona.customers.matching import spelled
from segpersona.intake import guess_roles
from segpersona.model import Customers

PEOPLE = pd.DataFrame({
    "Customer no": [f"{n:05d}" for n in range(1, 41)], "Email": [f"p{n}@example.org" for n in range(1, 41)],
    "City": ["Leeds", "York"] * 20, "Visits": [n * 7 % 11 for n in range(40)],
})  # fmt: skip
ORDERS = pd.DataFrame({
    "Order number": [f"A{n}" for n in range(100)], "Customer": [str(1 + n % 50) for n in range(100)],
    "Date": pd.Timestamp("2025-01-01") + pd.to_timedelta(range(100), unit="D"),
    "Amount": [float(10 + n % 7) for n in range(100)],
})  # fmt: skip
SURVEY = pd.DataFrame({
    "Respondent": range(1, 33), "E-mail": [f" P{n}@Example.org" for n in range(1, 29)] + ["x@y.org"] * 2 + [None, None],
    "Price matters": [1 + n % 5 for n in range(32)], "Where": ["Web; Shop", "Web", "Shop; App", "App; Web"] * 8,
    "Anything else": [f"I would like to see rather more of number {n}, thank you" for n in range(32)],
})  # fmt: skip
QUESTIONS = pd.DataFrame({
    "Email": [f"p{n}@example.org" for n in range(1, 31)], "Quality matters to me": [1 + n % 5 for n in range(30)],
    "How satisfied are you with us?": ["Satisfied", "Neutral", "Very satisfied"] * 10,
})  # fmt: skip
MAILING = pd.DataFrame({
    "customer_id": [f"{1 + n % 20}.0" for n in range(40)], "campaign": ["Spring"] * 20 + ["Summer"] * 20,
    "responded": ["yes", "no", "no", "no"] * 10,
})  # fmt: skip


def file(name: str, table: pd.DataFrame, key: str = "") -> File:
    return File(name=name, table=table, roles=guess_roles(table), key=key)


def joined() -> Customers:
    tables = (("orders.csv", ORDERS), ("people.csv", PEOPLE), ("survey.csv", SURVEY), ("mailing.csv", MAILING))
    return join([file(name, table) for name, table in tables])


@pytest.mark.parametrize(("table", "kind"), [
    (PEOPLE, "customers"), (ORDERS, "orders"), (SURVEY, "survey"), (QUESTIONS, "survey"),
    (PEOPLE.assign(**{"Newsletter?": ["yes", "no"] * 20}), "customers"), (MAILING, "responses"),
])  # fmt: skip
def test_what_a_file_is_is_told_by_its_columns(table: pd.DataFrame, kind: str) -> None:
    assert kind_of(table, guess_roles(table), {}) == kind


def test_the_customer_list_decides_who_is_a_customer_whichever_file_came_first() -> None:
    assert list(joined().table.index) == list(PEOPLE["Customer no"])


def test_how_each_file_was_matched_is_said_in_a_sentence() -> None:
    words = {match.name: match.words for match in joined().matches}
    assert words["orders.csv"].startswith("40 of 50 customers with orders were found among your customers.")
    assert words["survey.csv"] == (
        "28 of 29 respondents were found among your customers. What the file says of the other 1 is not used. "
        "1 row repeats somebody; the first row counts. 2 rows have nothing in “E-mail”."
    )
    assert words["mailing.csv"] == "20 of 20 people you wrote to were found among your customers."


def test_emails_are_preferred_to_numbers_that_only_count() -> None:
    assert {match.name: match.key for match in joined().matches}["survey.csv"] == "E-mail"


def test_a_person_may_choose_another_key() -> None:
    built = join([file("people.csv", PEOPLE), file("survey.csv", SURVEY, key="Respondent")])
    assert built.matches[0].key == "Respondent"
    assert "Both files simply count from 1" in built.matches[0].words


def test_a_customer_without_orders_has_none_and_no_last_order() -> None:
    built = join([file("people.csv", PEOPLE), file("orders.csv", ORDERS[ORDERS["Customer"] != "7"])])
    row = built.table.loc["00007"]
    assert (row["orders"], row["revenue"]) == (0, 0)
    assert pd.isna(row["recency"])


def test_money_of_the_joined_is_the_money_of_the_orders_that_were_found() -> None:
    known = ORDERS[ORDERS["Customer"].astype(int) <= 40]
    assert joined().table["revenue"].sum() == known["Amount"].sum()
    assert joined().revenue == "revenue"


def test_answers_to_campaigns_describe_and_never_form_groups() -> None:
    built = joined()
    assert built.table.loc["00001", ["answered Spring", "answered Summer"]].tolist() == [1.0, 1.0]
    assert built.table.loc["00002", "response_rate"] == 0.0
    assert pd.isna(built.table.loc["00040", "response_rate"])
    assert not any(row.basis for row in built.columns if row.role == "outcome")


def test_several_answers_in_a_cell_become_features_and_comments_stay_out() -> None:
    keys = {row.key for row in joined().columns}
    assert {"Where: Web", "Where: Shop", "Where: App"} <= keys
    assert "Anything else" not in keys


def test_a_file_that_shares_no_key_adds_nothing_and_says_so() -> None:
    other = pd.DataFrame({"Member": [f"Z{n}" for n in range(30)], "Age": range(30, 60), "Visits": range(30)})
    built = join([file("people.csv", PEOPLE), file("other.csv", other)])
    assert built.matches[0].found == 0
    assert "Choose the one" in built.matches[0].words
    assert len(built.table) == 40


def test_columns_of_the_same_name_are_kept_apart_by_their_file() -> None:
    more = PEOPLE[["Customer no", "Visits"]].assign(Visits=lambda table: table["Visits"] + 100)
    built = join([file("people.csv", PEOPLE), file("app.csv", more)])
    assert {"Visits", "Visits (app)"} <= set(built.table.columns)


def test_orders_of_a_customer_who_is_listed_twice_count_once() -> None:
    twice = pd.concat([PEOPLE, PEOPLE.head(1)], ignore_index=True)
    built = join([file("people.csv", twice), file("orders.csv", ORDERS)])
    assert built.table["revenue"].sum() == joined().table["revenue"].sum()
    assert pd.isna(built.table.loc["00001 (2)", "orders"])
    assert any("1 row repeats a customer number" in finding.words for finding in built.findings)


@pytest.mark.parametrize("written", ["00017", " 17", "17.0", "17", "0017 "])
def test_a_number_is_the_same_number_however_it_is_written(written: str) -> None:
    assert spelled(pd.Series([written])).tolist() == ["17"]


def test_the_engine_spells_keys_as_the_table_does() -> None:
    written = ["00017", " K 9", "k9", "12.0", "0", "000", "A.0.1", "", " ", None, "Straße"]
    table = pd.DataFrame({"Customer": written, "Date": pd.Timestamp("2025-01-01"), "Amount": 1.0})
    from segpersona.customers.orders import from_orders

    built = from_orders(table, {"Customer": "customer_id", "Date": "date", "Amount": "money"}, None, by_key=True)
    assert sorted(built.table.index) == sorted(spelled(table["Customer"]).dropna().unique())


def test_a_place_with_a_comma_is_no_question_with_several_answers() -> None:
    assert separator_of(pd.Series(["Leeds, UK", "Paris, France", "Rome, Italy", "Bonn, Germany"] * 5)) == ""
    assert separator_of(pd.Series(["$30,001 to $60,000", "under $30,000"] * 9)) == ""


def test_nobody_asked_is_not_the_same_as_no() -> None:
    told = answers_in(pd.Series(["Web; App", None, "App"]), r"\s*;\s*")
    assert told["Web"].dropna().tolist() == ["yes", "no"]


def test_the_ladder_says_what_is_there_and_what_one_more_file_would_add() -> None:
    assert [step.there for step in ladder(())] == [True, False, False, False, False]
    with_orders = ladder(("customers", "orders"))
    assert [step.there for step in with_orders] == [True, False, True, True, False]
    assert all(step.words.endswith(".") for step in with_orders)
