"""What a column tells of customers, and whether it is sensitive, in five languages."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.customers import build_customers, decided
from segpersona.customers.subjects import is_sensitive, subject_of
from segpersona.model import Basis, Customers, Feature, Role


def column(name: str, role: Role = "category") -> Feature:
    return Feature(key=name, label=name, role=role)


@pytest.mark.parametrize(
    ("name", "role", "label", "subject"),
    [
        ("Household size", "number", "quantity", "who"), ("Haushaltsgröße", "number", "", "who"),
        ("Annual_Income", "money", "amount", "who"), ("situation familiale", "category", "", "who"),
        ("Estado civil", "category", "", "who"), ("Età", "number", "", "who"), ("Beruf", "category", "", "who"),
        ("Bundesland", "category", "", "place"), ("Ciudad", "category", "city", "place"),
        ("MntWines", "money", "amount", "money"), ("NumWebPurchases", "number", "quantity", "channels"),
        ("Vertriebskanal", "category", "channel", "channels"), ("q7", "scale", "likert_num", "attitudes"),
        ("Zufriedenheit", "number", "", "attitudes"), ("ChildBks", "number", "quantity", "behaviour"),
        ("Visits", "number", "quantity", "behaviour"), ("Response", "outcome", "response_flag", "outcome"),
    ],
)  # fmt: skip
def test_a_column_tells_of_something(name: str, role: Role, label: str, subject: str) -> None:
    assert subject_of(column(name, role), label) == subject


@pytest.mark.parametrize(
    "name",
    ["Gender", "Geschlecht", "sexe", "Ethnicity", "origine ethnique", "Konfession", "religión", "Health status",
     "état de santé", "political_view", "Politische Einstellung", "sexual orientation", "orientamento sessuale",
     "Trade union member", "Gewerkschaft", "affiliation syndicale", "Behinderung", "discapacidad", "Disability"],
)  # fmt: skip
def test_what_the_law_protects_is_sensitive(name: str) -> None:
    assert is_sensitive(column(name), "")


@pytest.mark.parametrize("name", ["health food spend", "Credit union", "Party size", "Essex shop"])
def test_what_only_sounds_like_it_is_not(name: str) -> None:
    assert not is_sensitive(column(name), "category")


def test_genre_is_gender_only_where_nobody_says_what_it_means() -> None:
    assert is_sensitive(column("Genre"), "gender")
    assert is_sensitive(column("Genre"), "")
    assert not is_sensitive(column("Genre"), "category")


@pytest.fixture(scope="module")
def members() -> Customers:
    random = np.random.default_rng(4)
    age = random.integers(18, 80, 300)
    table = pd.DataFrame({
        "visits": random.poisson(6, 300), "spent": random.gamma(2, 40, 300), "minutes": random.normal(50, 9, 300),
        "age": age, "decade": pd.cut(age, [0, 30, 45, 60, 99], labels=list("abcd")).astype(str),
        "gender": random.choice(["f", "m"], 300),
    })  # fmt: skip
    roles: dict[str, Role] = {"visits": "number", "spent": "money", "minutes": "number", "age": "number",
                              "decade": "category", "gender": "category"}  # fmt: skip
    return build_customers(table, roles)


def forming(customers: Customers) -> set[str]:
    return {row.key for row in customers.columns if row.basis}


def test_who_people_are_and_bands_of_a_number_describe(members: Customers) -> None:
    assert forming(members) == {"visits", "spent", "minutes"}
    assert members.feature("decade").why == "a near copy of another column"
    assert members.feature("age").why == "about who people are"


def test_a_person_moves_a_column(members: Customers) -> None:
    after = decided(members, Basis(moved={"age": True, "minutes": False}))
    assert forming(after) == {"visits", "spent", "age"}
    assert after.feature("minutes").why == "your choice"
    assert forming(decided(members, Basis())) == forming(members)


def test_a_sensitive_column_needs_a_reason(members: Customers) -> None:
    assert "gender" not in forming(decided(members, Basis(moved={"gender": True})))
    said = Basis(moved={"gender": True}, reasons={"gender": "Sizes differ by cut."})
    assert "gender" in forming(decided(members, said))


def test_a_kind_of_column_counts_more(members: Customers) -> None:
    after = decided(members, Basis(says={"money": "lot", "behaviour": "little"}))
    assert {row.key: row.say for row in after.columns if row.basis} == {"visits": 0.5, "spent": 2.0, "minutes": 0.5}
