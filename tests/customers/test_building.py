"""Orders become customers, lists stay lists, and each feature says what it means. Small enough to check by eye."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.customers import build_customers
from segpersona.customers.building import ONE_CUSTOMER
from segpersona.customers.labels import readable, readable_labels
from segpersona.intake import guess_roles, read_table
from segpersona.problems import Problem
from tests.shared import shared_data

ORDERS = pd.DataFrame({
    "Customer number": ["K1", "K1", "K1", "K2", "K3", "K3"],
    "Order number": ["1", "1", "2", "3", "4", "5"],
    "Order date": pd.to_datetime(["2026-01-01", "2026-01-01", "2026-01-11", "2026-01-05", "2026-01-20", "2026-01-21"]),
    "Amount": [10.0, 5.0, 20.0, 30.0, 40.0, -40.0],
    "Channel": ["Web", "Web", "Shop", "Web", "App", "App"],
    "Gift": ["Yes", "No", "No", "No", "Yes", "Yes"],
})  # fmt: skip


def test_order_rows_are_added_up_to_customers() -> None:
    built = build_customers(ORDERS, guess_roles(ORDERS))
    rows = built.table
    assert built.kind == "orders"
    assert list(rows.index) == ["K1", "K2", "K3"]
    assert list(rows["orders"]) == [2, 1, 1]
    assert list(rows["revenue"]) == [35, 30, 0]
    assert list(rows["recency"]) == [11, 17, 2]
    assert list(rows["returned"]) == [0, 0, 1]
    assert rows["typical_gap"].iloc[0] == 10
    assert rows["main Channel"].iloc[0] == "Web"
    assert all(column.meaning for column in built.columns)


def test_a_list_of_customers_keeps_its_columns_and_adds_its_spending_up() -> None:
    upload = read_table(shared_data("marketing_campaign.csv"), "marketing_campaign.csv")
    built = build_customers(upload.table, upload.roles)
    assert built.revenue == "Total spend"
    first = upload.table.filter(like="Mnt").iloc[0].sum()
    assert built.table["Total spend"].iloc[0] == first
    assert not any(column.basis for column in built.columns if column.role == "outcome")
    assert built.table.index[0] == "5524"


def test_sums_of_money_that_a_person_points_out_are_added_up_unless_they_are_income_or_debt() -> None:
    table = pd.DataFrame({
        "Fresh": [12_669, 7_057, 6_353], "Milk": [9_656, 9_810, 8_808], "Credit limit": [5_000, 0, 9_000],
        "Income": [40_000, 52_000, 61_000],
    })  # fmt: skip
    roles = guess_roles(table) | dict.fromkeys(table, "money")
    built = build_customers(table, roles, labels=dict.fromkeys(table, "amount"))
    assert list(built.table["Total spend"]) == [22_325, 16_867, 15_161]
    one = build_customers(table[["Milk", "Income"]], roles, labels=dict.fromkeys(table, "amount"))
    assert one.revenue == "Milk"


def test_the_cd_shop_is_folded_to_its_customers() -> None:
    upload = read_table(shared_data("cdnow_orders.csv"), "cdnow_orders.csv")
    built = build_customers(upload.table, upload.roles)
    assert len(built.table) == 23_570
    assert built.table["revenue"].sum() == pytest.approx(upload.table["dollar_value"].sum())


def test_customers_without_a_number_are_numbered_and_it_is_said() -> None:
    table = pd.DataFrame({"Region": ["north", "south"] * 20, "Visits": range(0, 80, 2)})
    built = build_customers(table, {"Region": "category", "Visits": "number"})
    assert built.table.index[0] == "1"
    assert any(finding.key == "no_id" for finding in built.findings)


def test_sensitive_columns_describe_but_do_not_form_groups() -> None:
    table = pd.DataFrame({"Gender": ["f", "m"] * 20, "Visits": [1, 5, 2, 7] * 10})
    built = build_customers(table, {"Gender": "category", "Visits": "number"})
    assert {column.key: column.basis for column in built.columns} == {"Gender": False, "Visits": True}


def test_near_copies_count_once() -> None:
    table = pd.DataFrame({"Visits": range(50), "Visits in hundreds": [n / 100 for n in range(50)]})
    built = build_customers(table, dict.fromkeys(table.columns, "number"))
    assert [column.basis for column in built.columns] == [True, False]


def test_nothing_to_group_is_said_with_a_remedy() -> None:
    table = pd.DataFrame({"Note": ["hello there"] * 40})
    with pytest.raises(Problem, match="Check the meanings"):
        build_customers(table, {"Note": "text"})


def test_a_number_that_comes_up_twice_in_a_list_is_kept_apart_and_said() -> None:
    table = pd.DataFrame({"Customer": ["K1", "K1", "K2"], "Spent": [1, 2, 3]})
    built = build_customers(table, {"Customer": "customer_id", "Spent": "money"})
    assert list(built.table.index) == ["K1", "K1 (2)", "K2"]


def test_who_people_are_describes_groups_and_what_they_do_forms_them() -> None:
    upload = read_table(shared_data("marketing_campaign.csv"), "marketing_campaign.csv")
    built = build_customers(upload.table, upload.roles)
    forms = {column.key for column in built.columns if column.basis}
    assert not forms & {"Year_Birth", "Education", "Marital_Status", "Income", "Kidhome", "Teenhome"}
    assert {"MntWines", "NumStorePurchases", "Recency"} <= forms


def test_where_little_is_known_of_what_people_do_who_they_are_forms_groups_too() -> None:
    table = pd.DataFrame({"Age": range(20, 60), "Visits": [1, 5, 9, 2] * 10, "City": ["Leeds", "York"] * 20})
    built = build_customers(table, {"Age": "number", "Visits": "number", "City": "category"})
    assert all(column.basis for column in built.columns)


@pytest.mark.parametrize(("header", "label"), [
    ("NumWebPurchases", "Web purchases"), ("MntMeatProducts", "Spent on meat products"), ("avg_order_qty",
    "Average order quantity"), ("US", "US"), ("Customer since", "Customer since"), ("Größe", "Größe"), ("#", "#"),
    ("Annual Income (k$)", "Annual income (k$)"), ("2nd visit", "2nd visit"), ("num", "Num"),
    ("CRM_score", "CRM score"),
])  # fmt: skip
def test_headers_for_machines_become_labels_for_people(header: str, label: str) -> None:
    assert readable(header) == label


def test_two_headers_never_share_a_label() -> None:
    labels = readable_labels(["web_visits", "WebVisits", "Age"])
    assert labels == {"web_visits": "web_visits", "WebVisits": "WebVisits", "Age": "Age"}


def test_one_customer_is_too_few_and_the_sentence_says_so() -> None:
    with pytest.raises(Problem) as refused:
        build_customers(pd.DataFrame({"id": ["17"], "spent": [120.5]}), {"id": "customer_id", "spent": "money"})
    assert refused.value == ONE_CUSTOMER
