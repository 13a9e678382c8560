"""Everything in one zip: what can be made is in it, what cannot is told."""

from __future__ import annotations

import io
import zipfile

from segpersona.exports import Material, Options, Part, bundle
from tests.exports.lists import MATERIAL
from tests.exports.sheets import SHEET

OPTIONS = Options(ppi=20)
PARTS = [
    Part(need="sheet", name="A Loyal / regulars", material=Material(sheet=SHEET)),
    Part(need="lists", name="Shop", material=MATERIAL),
    Part(need="lists", name="SHOP", material=MATERIAL),
]


def opened(parts: list[Part]) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(bundle(parts, OPTIONS)))


def test_a_zip_holds_every_file_once_even_where_two_things_share_a_name() -> None:
    folder = opened(PARTS)
    names = folder.namelist()
    assert folder.testzip() is None
    assert len({name.casefold() for name in names}) == len(names)
    assert {"lists/shop-customers.xlsx", "lists/shop-customers-2.xlsx", "groups/a-loyal-regulars-segment.pdf"} <= set(
        names
    )
    assert "what is missing.txt" not in names


def test_what_cannot_be_made_is_told_in_the_zip() -> None:
    parts = [Part(need="lists", name="Shop", material=Material(), missing="Find the groups again, then take them.")]
    assert opened(parts).read("what is missing.txt").decode() == "Find the groups again, then take them.\r\n"
    assert (
        "There is no persona"
        in opened([Part(need="card", name="x", material=Material())]).read("what is missing.txt").decode()
    )
