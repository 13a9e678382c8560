"""A person's data in a file: seen nowhere but where somebody asked for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd

from segpersona.actions import share, uploads
from segpersona.actions.segments import Way, find_and_keep
from segpersona.customers import fold_small
from segpersona.exports import FORMATS, Material, Options
from segpersona.intake import areas, masked_row, preview, read_table, softened
from segpersona.intake.personal import masked_text
from segpersona.intake.softening import age_groups
from segpersona.model import Customers, Feature, Profile, Role, Trait
from segpersona.segmentation import withhold
from segpersona.store import open_store

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CANARY = "canary.bird@example.org"


def shop() -> bytes:
    rows = [
        f"K{n:03},Anna Canary,{CANARY},{'BS1 4ND' if n % 2 else 'M4 2AA'},{n % 7},{(n * 37) % 400 + n / 10:.2f},"
        f"{'Web' if n % 3 else 'Shop'},call {CANARY} or +44 171 2345678 today please"
        for n in range(1, 61)
    ]
    return ("Customer,Manager,Contact,Postcode,Visits,Spent,Channel,Note\n" + "\n".join(rows)).encode()


def test_contacts_inside_texts_are_masked_and_dates_are_not() -> None:
    said = masked_text(f"mail {CANARY}, call 0171 234567 or +49 171 2345678, by 2026-03-01 or 01.02.2026")
    assert "canary" not in said
    assert "234567" not in said
    assert "2026-03-01 or 01.02.2026" in said


def test_no_preview_and_no_finding_shows_a_person() -> None:
    upload = read_table(shop(), "shop.csv")
    assert upload.roles["Manager"] == upload.roles["Contact"] == "personal"
    seen = preview(upload.table, upload.roles).to_string() + " ".join(row.words for row in upload.findings)
    assert "anary" not in seen
    assert "2345678" not in seen


def test_a_birth_date_that_cannot_be_read_is_not_an_example_in_a_finding() -> None:
    rows = "".join(f"{n},{n % 28 + 1:02}.{n % 12 + 1:02}.{1950 + n % 40}\n" for n in range(80))
    upload = read_table(f"No,Date of birth\n{rows}99,31.13.1977x\n".encode(), "births.csv")
    assert upload.labels["Date of birth"] == "birth_date"
    assert not any("1977" in row.words for row in upload.findings)


def test_a_row_set_aside_is_masked_wherever_its_cells_have_slipped_to() -> None:
    roles: dict[str, Role] = {"No": "customer_id", "Name": "personal", "Mail": "personal", "Spent": "money"}
    assert masked_row(f'17;"Canary; Anna";{CANARY};3.50', ";", roles) == "17;C•••;A•••;c•••@•••;3.50"
    assert masked_row(f"17;a note, {CANARY}", ";", {"No": "customer_id", "Note": "text"}) == "17;a note, c•••@•••"


def test_lists_leave_without_people_unless_somebody_asks(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = store.create_project("Shop", now=NOW)
    uploads.take_upload(store, project.id, "shop.csv", shop(), now=NOW)
    find_and_keep(store, project.id, now=NOW, way=Way(method="natural", k=2))
    for key in ("customers_csv_tools", "customers_csv_excel"):
        without, with_them = (
            FORMATS[key].render(Material(lists=share.lists_of(store, project, contacts=asked)), Options()).decode()
            for asked in (False, True)
        )
        assert "anary" not in without
        assert "BS1 4ND" not in without
        assert CANARY in with_them
    store.close()


def test_postcodes_become_regions_and_birth_dates_age_groups() -> None:
    assert list(areas(pd.Series(["BS1 4ND", "50667", "00-950", "1234 AB", None]))) == ["BS", "50", "00", "12", None]
    assert list(areas(pd.Series([1067, 80331]))) == ["01", "80"]
    births = pd.Series(pd.to_datetime(["1984-02-11", "2015-01-01", None, "1940-05-05"]))
    assert list(age_groups(births, date(2026, 11, 24))) == ["35 to 44", "under 18", None, "75 and over"]


def test_an_empty_cell_that_means_something_becomes_a_column() -> None:
    table = pd.DataFrame({"Account": ["A", None, "B"]})
    soft = softened(table, {"Account": "category"}, {}, day=date(2026, 1, 1), telling=("Account",))
    assert list(soft.table["Account is missing"]) == ["no", "yes", "no"]
    assert soft.roles["Account is missing"] == "yes_no"


def test_kinds_of_a_few_customers_are_shown_as_other() -> None:
    column = ["Web"] * 12 + ["Shop"] * 6 + ["Fax"] * 2 + ["Telex"]
    row = Feature(key="Channel", label="Channel", role="category")
    folded = fold_small(Customers(table=pd.DataFrame({"Channel": column}), columns=(row,)), 5)
    assert set(folded.table["Channel"]) == {"Web", "Other"}
    assert "fewer than 5 customers" in folded.findings[0].words


def test_figures_on_a_handful_of_people_are_withheld() -> None:
    trait = Trait(key="c=fax", feature="c", label="Channel: fax", words="Channel: fax: 3%", effect=0.5, index=300,
                  value=0.03, average=0.01, n=100, level="fax")  # fmt: skip
    large = Profile(
        letter="A", name="Fax", size=100, share=0.9, summary="", traits=(trait,), index={"Channel: fax": 300}
    )
    few = Profile(letter="B", name="Few", size=4, share=0.1, summary="Bring a lot", revenue=120.0, typical=("K1",))
    shown = withhold([large, few], 5)
    assert shown[0].traits == ()
    assert shown[0].index == {"Channel: fax": 100.0}
    rare = replace(trait, value=0.01, average=0.5, index=2)
    seldom = withhold([replace(large, traits=(rare,), index={"Channel: fax": 2.0}, unlike="Channel: fax: 1%")], 5)[0]
    assert (seldom.index, seldom.unlike) == ({"Channel: fax": 10.0}, "")
    assert (shown[1].revenue, shown[1].typical) == (None, ())
    assert "no figures" in shown[1].summary
