"""Lists that email tools take as they are: their column names, the group as one tag, no contact that nobody ticked."""

from __future__ import annotations

import io

import pandas as pd
import pytest

from segpersona.exports import FORMATS, Lists, Material, Options
from segpersona.exports.email_tools import TOOLS

EVERY = pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
NAMES = {"A": "Big spenders, order often", "B": "=1+1"}
ROWS = pd.DataFrame(
    {"E-mail": ["maya@example.org", "tom@example.org", None, "maya@example.org"],
     "Given": ["Maya", "=Tom", "Ines", "M."], "Surname": ["Lindgren", "Brandt", "Duarte", "L."]},
    index=["0007", "0008", "0009", "0010"],
)  # fmt: skip
LETTERS = pd.Series(["A", "B", "A", "B"], index=ROWS.index)
COLUMNS = {"email": "E-mail", "first": "Given", "last": "Surname"}


def _made(key: str, lists: Lists) -> pd.DataFrame:
    made = FORMATS[f"{key}_csv"].render(Material(lists=lists), Options())
    return pd.read_csv(io.BytesIO(made), dtype=str, keep_default_na=False)


@EVERY
def test_with_contacts_each_address_stands_once_under_the_tools_own_names(tool) -> None:
    lists = Lists(table=ROWS, letters=LETTERS, names=NAMES, project="Shop", contacts=True, contact_columns=COLUMNS)
    table = _made(tool.key, lists)
    assert list(table.columns) == [tool.email, "First Name", "Last Name", "Customer", tool.tag]
    assert table[tool.email].tolist() == ["maya@example.org", "tom@example.org"]
    assert table["Customer"].tolist() == ["0007", "0008"]
    assert table["First Name"].tolist() == ["Maya", "Tom"]
    assert table[tool.tag].tolist() == ["A Big spenders order often", "B =1+1"]


@EVERY
def test_without_contacts_only_the_number_and_the_group_leave_the_house(tool) -> None:
    lists = Lists(table=ROWS.drop(columns=ROWS.columns), letters=LETTERS, names=NAMES, project="Shop")
    table = _made(tool.key, lists)
    assert list(table.columns) == ["Customer", tool.tag]
    assert table["Customer"].tolist() == ["0007", "0008", "0009", "0010"]


def test_a_whole_name_is_parted_after_its_first_word() -> None:
    rows = pd.DataFrame({"mail": ["a@example.org"], "who": ["Ana María López"]}, index=["1"])
    lists = Lists(table=rows, letters=pd.Series(["A"], index=["1"]), names=NAMES, project="Shop", contacts=True,
                  contact_columns={"email": "mail", "name": "who"})  # fmt: skip
    table = _made("klaviyo", lists)
    assert table.loc[0, ["First Name", "Last Name"]].tolist() == ["Ana", "María López"]


@EVERY
def test_no_cell_begins_like_a_formula(tool) -> None:
    lists = Lists(table=ROWS, letters=LETTERS, names={"A": "=x", "B": "@y"}, project="Shop", contacts=True,
                  contact_columns=COLUMNS)  # fmt: skip
    assert not _made(tool.key, lists).map(lambda cell: cell[:1] in set("=+-@")).to_numpy().any()
