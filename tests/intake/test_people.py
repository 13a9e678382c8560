"""People in columns: names in the forms that exports write them in, and what only looks like a name."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.intake import guess_label, guess_labels
from segpersona.intake.clippings import in_full


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Column 4", ["Maureen Hall", "Jürgen Vogt", "Aoife Byrne", "Ngozi Eze"]),
        ("Column 4", ["Hall, Maureen", "Vogt, Jürgen", "Byrne, Aoife"]),
        ("Guest", ["HALL/MAUREEN", "VOGT/JUERGEN", "BYRNE/AOIFE"]),
        ("Feld7", ["Agnieszka", "Lorenzo", "Priyanka", "Thijs"]),
        ("Feld8", ["Kowalski", "van der Meulen", "Lindqvist", "Papadopoulos"]),
        ("Addressee", ["Mr and Mrs B Hall", "Dr A Vogt", "Ms C Byrne"]),
        ("Contact", ["S. Colonna", "W. Ndungu", "K. Åberg"]),
        ("Spouse", ["Ruoxi", "Tsubasa", "Zarmina"]),
        ("insta", ["lea_hall", "tom.vogt82", "thebyrne"]),
        ("field_3", ["@lea_hall", "@tom.vogt82", "@thebyrne"]),
        ("CUST_LST_NM", ["Hall", "Vogt", "Byrne"]),
    ],
)
def test_names_of_persons_are_found_in_every_form(header: str, values: list[str]) -> None:
    assert guess_label(header, pd.Series(values)) == "person_name"


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Item", ["Billy bookcase", "Anna dress red", "Oxford shirt slim"]),
        ("col_19", ["Hugo Boss", "Calvin Klein", "Tommy Hilfiger", "Karl Lagerfeld"]),
        ("Vendor", ["Oliver & Sons Ltd", "Maria's Kitchen GmbH", "Otto Wagner KG"]),
        ("Destination", ["San Marino", "Saint Denis", "Santa Barbara"]),
        ("Team", ["Red Foxes", "Blue Whales", "Team Alpha"]),
        ("Segment name", ["Loyal Fans", "Bargain Hunters", "Big Spenders"]),
        ("Colour", ["Olive", "Ruby", "Amber", "Jade"]),
        ("SKU", ["415-332-8890", "415-771-2031", "415-204-5566"]),
        ("VBELN", ["0012070909", "0012078396", "0012089655"]),
    ],
)
def test_products_brands_places_and_codes_are_no_persons(header: str, values: list[str]) -> None:
    assert guess_label(header, pd.Series(values)) not in ("person_name", "phone", "street")


@pytest.mark.parametrize(
    ("clipped", "full"),
    [
        (" cust lst nm ", " customer last name "),
        (" brth dt ", " birth date "),
        (" straatnaam ", " straat naam "),
        (" gebdat ", " geburt datum "),
        (" ort01 ", " ort 01 "),
        (" customer ", " customer "),
    ],
)
def test_clipped_and_glued_headers_are_read_in_full(clipped: str, full: str) -> None:
    assert in_full(clipped) == full


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("BRTH_DT", ["1961-03-02", "1984-11-30", "1999-07-15"]),
        ("Column 7", ["1961-03-02", "1984-11-30", "1999-07-15", "1949-01-08"]),
        ("Geb.-Dat.", ["02.03.1961", "30.11.1984", "15.07.1999"]),
    ],
)
def test_dates_of_birth_are_found_by_name_or_by_their_spread(header: str, values: list[str]) -> None:
    assert guess_label(header, pd.to_datetime(pd.Series(values), dayfirst="." in values[0])) == "birth_date"


def test_old_dates_of_other_things_stay_dates() -> None:
    founded = pd.to_datetime(pd.Series(["1961-03-02", "1984-11-30", "1999-07-15", "1949-01-08"]))
    assert guess_label("Founded", founded) == "date"


def test_neighbours_tell_points_house_numbers_and_postcodes() -> None:
    table = pd.DataFrame({
        "Feld1": ["Lindenallee", "Kirchgasse", "Am Markt", "Goethestraße"],
        "Straße": ["Lindenallee", "Kirchgasse", "Am Markt", "Goethestraße"],
        "Nr.": ["7", "12a", "3", "88"],
        "Feld4": ["01067", "20095", "80331", "50667"],
        "Feld5": [51.05041, 53.55108, 48.13513, 50.93753],
        "Feld6": [13.73726, 9.99368, 11.58198, 6.96028],
    })  # fmt: skip
    labels = guess_labels(table)
    assert labels["Nr."] == "street"
    assert (labels["Feld5"], labels["Feld6"]) == ("latitude", "longitude")


def test_numbers_in_rows_of_their_own_are_no_points() -> None:
    table = pd.DataFrame({"Weight": [0.80421, 1.20443, 0.99120], "Factor": [1.10223, 0.70551, 1.30214]})
    assert not {"latitude", "longitude"} & set(guess_labels(table).values())


def test_phone_numbers_without_a_plus_are_known_by_how_they_are_dialled() -> None:
    assert guess_label("Column 14", pd.Series([2125550143, 4155550187, 3035550112, 6175550166])) == "phone"
    assert guess_label("Column 14", pd.Series([2125550143, 2125550144, 2125550145, 2125550146])) != "phone"
