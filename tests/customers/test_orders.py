"""Orders become customers on the engine, and a plain recount in pandas comes to the same."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from segpersona.customers import File, build_customers, join
from segpersona.customers.engine import NO_ANSWER, connected, relation
from segpersona.customers.folding import Days, fold
from segpersona.customers.looking import NO_DATES, look
from segpersona.customers.orders import FEATURES
from segpersona.customers.parts import find_parts, means_gone
from segpersona.intake import guess_roles, read_table
from segpersona.model import Customers, Role
from segpersona.problems import Problem
from tests.shared import shared_data

Roles = dict[str, Role]
SHOP: Roles = {
    "Order": "order_id", "Customer": "customer_id", "Date": "date", "Price": "money", "Qty": "number",
    "Coupon": "text", "Status": "category", "Department": "category", "Sales channel": "category",
}  # fmt: skip
LINES = pd.DataFrame(
    [
        ("1", "K1", "2025-01-10", 10.0, 2, "", "paid", "Tea", "Web"),
        ("1", None, None, 5.0, 1, "", "paid", "Cups", "Web"),
        ("2", "K1", "2025-03-11", 20.0, 1, "SPRING", "paid", "Tea", "Shop"),
        ("3", "K1", "2025-05-10", 30.0, 1, "", "Cancelled", "Tea", "Shop"),
        ("4", "K2", "2025-04-01", 8.0, 5, "", "paid", "Cups", "Shop"),
        ("5", "K2", "2025-04-20", 8.0, -1, "", "paid", "Cups", "Shop"),
        ("6", None, "2025-08-30", 9.0, 1, "", "paid", "Cups", "Shop"),
    ],
    columns=list(SHOP),
).assign(Date=lambda table: pd.to_datetime(table["Date"]))


def shop() -> Customers:
    return build_customers(LINES, SHOP)


def test_price_times_quantity_is_revenue_net_of_what_was_cancelled_or_sent_back() -> None:
    assert shop().table["revenue"].to_dict() == {"K1": 45.0, "K2": 32.0}
    assert shop().table["orders"].to_dict() == {"K1": 2, "K2": 1}
    assert shop().table["returned"].round(4).to_dict() == {"K1": 0.4, "K2": 0.2}


def test_a_line_without_customer_and_date_goes_on_with_its_order() -> None:
    assert shop().table["average_order"]["K1"] == 22.5
    assert shop().table["items"]["K1"] == 2.0


def test_days_are_counted_to_the_day_after_the_last_date_in_the_file() -> None:
    rows = shop().table.loc["K1"]
    assert (rows["recency"], rows["tenure"], rows["typical_gap"]) == (173, 233, 60.0)
    assert rows["overdue"] == pytest.approx(173 / 60)


def test_a_code_marks_an_order_as_bought_at_a_discount() -> None:
    assert shop().table["cheaper"].to_dict() == {"K1": 0.5, "K2": 0.0}


def test_the_main_kind_and_its_share_are_told() -> None:
    rows = shop().table.loc["K1"]
    assert (rows["main Department"], rows["main Sales channel"]) == ("Tea", "Web")
    assert rows["part Department"] == pytest.approx(2 / 3)


def test_the_first_channel_is_told_where_it_is_not_the_main_one() -> None:
    later = LINES.assign(**{"Sales channel": ["Web", "Web", "App", "App", "Shop", "Shop", "Shop"]})
    later = pd.concat([later, later.tail(5).assign(Order=list("abcde"), **{"Sales channel": "App"})])
    assert build_customers(later, SHOP).table["first Sales channel"].to_dict() == {"K1": "Web", "K2": "Shop"}


def test_rows_of_nobody_are_left_out_and_counted() -> None:
    words = [finding.words for finding in shop().findings]
    assert "1 order row has no customer number and is left out." in words
    assert any("“Price” times “Qty”" in one for one in words)


def test_credit_notes_are_known_by_their_c_among_plain_numbers() -> None:
    table = pd.DataFrame({
        "Invoice no": ["536", "537", "C538", "539"], "Customer": ["A", "A", "A", "B"],
        "Date": pd.to_datetime(["2025-01-01", "2025-02-01", "2025-02-03", "2025-02-04"]), "Amount": [10.0, 20, 20, 5],
    })  # fmt: skip
    roles: Roles = {"Invoice no": "order_id", "Customer": "customer_id", "Date": "date", "Amount": "money"}
    rows = build_customers(table, roles).table
    assert (rows["orders"]["A"], rows["revenue"]["A"]) == (2, 10.0)


def test_a_sum_that_stands_on_every_line_of_an_order_counts_once() -> None:
    table = pd.DataFrame({
        "Order": [f"{n // 2}" for n in range(80)], "Customer": [f"K{n // 8}" for n in range(80)],
        "Date": pd.Timestamp("2025-01-01") + pd.to_timedelta([n // 2 for n in range(80)], unit="D"),
        "Order total": [float(10 + n // 2) for n in range(80)],
    })  # fmt: skip
    roles: Roles = {"Order": "order_id", "Customer": "customer_id", "Date": "date", "Order total": "money"}
    built = build_customers(table, roles)
    assert built.table["revenue"].sum() == table.drop_duplicates("Order")["Order total"].sum()
    assert any(finding.key == "repeated_amount" for finding in built.findings)


@pytest.mark.parametrize("said", [
    "Cancelled", "storniert", "Remboursé", "devuelto", "annullato", "refunded", "Retoure", "voided",
])  # fmt: skip
def test_a_status_tells_in_five_languages_that_an_order_came_to_nothing(said: str) -> None:
    assert means_gone(said)


@pytest.mark.parametrize("said", ["paid", "not returned", "partially refunded", "non remboursé", "versandt"])
def test_a_status_that_says_otherwise_leaves_the_order_alone(said: str) -> None:
    assert not means_gone(said)


def test_the_cd_shop_comes_out_as_in_a_plain_recount() -> None:
    table = read_table(shared_data("cdnow_orders.csv"), "cdnow_orders.csv").table
    rows = build_customers(table, guess_roles(table)).table
    day = table.groupby(["customer_id", "date"])["dollar_value"].sum().reset_index()
    by = day.groupby("customer_id")
    end = table["date"].max() + pd.Timedelta(days=1)
    counted = pd.DataFrame({
        "orders": by.size(), "revenue": by["dollar_value"].sum().round(2), "recency": (end - by["date"].max()).dt.days,
        "tenure": (end - by["date"].min()).dt.days, "average_order": by["dollar_value"].mean().round(2),
        "items": table.groupby("customer_id")["number_of_cds"].sum() / by.size(),
    })  # fmt: skip
    for name in counted:
        wrong = (rows[name] - counted[name].to_numpy()).abs() > 0.0101
        assert not wrong.any(), name


def test_a_file_gives_the_same_as_the_table_in_it(tmp_path: Path) -> None:
    LINES.to_parquet(tmp_path / "lines=1.parquet")
    pd.testing.assert_frame_equal(build_customers(tmp_path / "lines=1.parquet", SHOP).table, shop().table)


def test_hostile_headers_never_reach_the_query(tmp_path: Path) -> None:
    names = {name: f'{name}"; drop table "x' for name in SHOP}
    built = build_customers(LINES.rename(columns=names), {names[name]: role for name, role in SHOP.items()})
    assert built.table["orders"].to_dict() == {"K1": 2, "K2": 1}


@pytest.mark.parametrize("dialect", ["duckdb", "postgres"])
def test_the_expression_compiles_for_other_engines_without_bare_decimals(dialect: str) -> None:
    import ibis

    parts = find_parts(SHOP, ["Price", "Qty"], {})
    with connected() as backend:
        rows = relation(backend, LINES, parts.names)
        looks = look(backend, rows, parts)
        sql = str(ibis.to_sql(fold(rows, parts, looks, Days(end=20_331, lately=20_200, span=90)), dialect=dialect))
    assert "GROUP BY" in sql
    assert not any(name in sql for name in ("Customer", "Sales channel"))
    assert not [word for word in sql.split() if word.strip("(),").replace(".", "", 1).isdigit() and "." in word]


def test_an_engine_that_is_not_known_is_refused_in_a_sentence() -> None:
    with pytest.raises(Problem, match="“mysql” is no engine that segpersona knows"):
        build_customers(LINES, SHOP, engine="mysql://here/shop")


def test_an_engine_that_cannot_be_reached_is_refused_without_its_password() -> None:
    with pytest.raises(Problem) as refused:
        build_customers(LINES, SHOP, engine="postgres://me:secret@127.0.0.1:1/shop")
    assert "secret" not in refused.value.words
    assert "segpersona[postgres]" in refused.value.words or refused.value == NO_ANSWER.with_(engine="postgres")


def test_a_date_column_without_dates_is_refused_with_a_remedy() -> None:
    with pytest.raises(Problem) as refused:
        build_customers(LINES.assign(Date="soon"), SHOP)
    assert refused.value == NO_DATES.with_(column="Date")


def test_every_feature_has_a_meaning_and_a_label_of_its_own() -> None:
    assert all(row.meaning and row.label for row in FEATURES)
    assert len({row.label for row in FEATURES}) == len(FEATURES)


def by_email() -> tuple[pd.DataFrame, Roles]:
    """Orders that name people by their email alone, not always spelled alike."""
    mails = [
        "ana@shop.example",
        "Ana@shop.example ",
        "ana@shop.example",
        "bo@shop.example",
        "bo@shop.example",
        None,
        None,
    ]
    table = LINES.drop(columns="Customer").assign(Email=mails)
    roles: Roles = {name: role for name, role in SHOP.items() if name != "Customer"}
    return table, {**roles, "Email": "personal"}


def test_orders_known_by_an_email_are_added_up_and_the_email_is_nowhere_to_be_seen() -> None:
    table, roles = by_email()
    made = build_customers(table, roles)
    assert made.kind == "orders"
    assert sorted(made.table["orders"]) == [1, 2]
    assert all(re.fullmatch("[0-9a-f]{12}", str(one)) for one in made.table.index)
    assert "@" not in made.table.reset_index().to_csv() + " ".join(row.words for row in made.findings)
    assert any("“Email” tells customers apart" in row.words for row in made.findings)
    assert list(made.table.index) == list(build_customers(table[::-1], roles).table.index)


def test_orders_known_by_an_email_are_joined_with_a_survey_by_it() -> None:
    table, roles = by_email()
    survey = pd.DataFrame({"E-mail": ["ANA@shop.example", "bo@shop.example"], "Rating": [5, 2]})
    asked: Roles = {"E-mail": "personal", "Rating": "scale"}
    files = (
        File(name="orders", table=table, roles=roles),
        File(name="survey", table=survey, roles=asked, kind="survey"),
    )
    made = join(files)
    assert (made.matches[0].people, made.matches[0].found) == (2, 2)
    assert sorted(made.table["Rating"]) == [2, 5]
    assert "@" not in made.table.reset_index().to_csv()


def test_copies_among_order_rows_are_said_and_still_counted() -> None:
    twice = pd.concat([LINES, LINES.iloc[[4]]])
    made = build_customers(twice, SHOP)
    assert "1 order row repeats another row cell for cell" in " ".join(row.words for row in made.findings)
    assert made.table["revenue"]["K2"] == 72.0
    assert not any(row.key == "copies" for row in shop().findings)
