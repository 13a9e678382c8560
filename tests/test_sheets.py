"""A group on one page: five numbers with the average, bars, what to do, whom to picture, how sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from segpersona.model import Profile, SheetFigure, Trait
from segpersona.sheets import card_for, segment_sheet
from tests.exports.cards import EMPTY, FULL, THREE


def trait(key: str, label: str, value: float, average: float, effect: float, unit: str = "") -> Trait:
    return Trait(key=key, feature=key, label=label, words=label, effect=effect, index=100 * value / average,
                 value=value, average=average, unit=unit)  # fmt: skip


LOYAL = Profile(
    letter="A", name="Loyal regulars", size=866, share=0.18, summary="They come back every eight weeks.",
    revenue=612_240.0, revenue_share=0.41, value=707.0, growth=-0.12, sure=0.93, neighbour="D", stability=0.97,
    traits=(
        trait("gap", "Between orders", 58, 131, -1.1, "days"), trait("back", "Items sent back", 0.03, 0.08, -0.6, "%"),
        trait("revenue", "Revenue", 707, 310, 1.4), trait("refill", "Buys refills", 0.62, 0.2, 0.9, "share"),
    ),
)  # fmt: skip
GIFTS = replace(LOYAL, letter="D", name="Gift planners", size=3946, share=0.82, revenue=880_000.0, growth=0.01,
                revenue_share=0.59, sure=0.7, neighbour="A", traits=())  # fmt: skip
BOTH = (LOYAL, GIFTS)


def test_five_numbers_stand_beside_the_average() -> None:
    assert segment_sheet(LOYAL, BOTH).figures == (
        SheetFigure(value="866", label="customers", beside="18% of 4,812"),
        SheetFigure(value="612,240", label="revenue", beside="41% of 1.5 million"),
        SheetFigure(value="707", label="revenue per customer", beside="average 310"),
        SheetFigure(value="58 days", label="Between orders", beside="average 131 days"),
        SheetFigure(value="62%", label="Buys refills", beside="average 20%"),
    )


def test_numbers_are_written_as_in_the_language_of_the_team() -> None:
    sheet = segment_sheet(LOYAL, BOTH, today=date(2026, 10, 14), language="de")
    assert sheet.figures[0].beside == "18\xa0% of 4.812"
    assert sheet.footer == "Okt. 2026"


def test_bars_run_from_the_highest_to_the_lowest() -> None:
    bars = segment_sheet(LOYAL, BOTH).bars
    assert [bar.label for bar in bars] == ["Buys refills", "Revenue", "Between orders", "Items sent back"]
    assert [round(bar.index) for bar in bars] == [310, 228, 44, 38]


def test_what_to_do_comes_from_the_best_backed_lines_of_the_persona() -> None:
    todo = {row.label: row for row in segment_sheet(LOYAL, BOTH, FULL).todo}
    assert list(todo) == ["Keep", "Start", "Stop", "Watch"]
    assert todo["Keep"].text == "What makes them buy: A refill reminder in week eight"
    assert todo["Keep"].evidence == "data"
    assert todo["Start"].text == "Lead with the ten-year guarantee and spare parts."
    assert todo["Stop"].source == "7 of 12 interviews"
    assert todo["Watch"].text == "Their revenue has fallen by 12% since the period before."


def test_what_nobody_knows_is_left_to_be_written() -> None:
    sheet = segment_sheet(replace(GIFTS, neighbour=""), BOTH)
    assert [row.text for row in sheet.todo] == [""] * 4
    assert sheet.card is None


def test_a_steady_group_watches_whom_it_might_become() -> None:
    assert segment_sheet(GIFTS, BOTH).todo[-1].text == "Who drifts towards Loyal regulars, the group most like them."


def test_how_sure_is_said_in_words() -> None:
    sheets = [segment_sheet(row, BOTH) for row in BOTH]
    assert [sheet.sure for sheet in sheets] == ["Yes, clearly", "Yes, mostly"]
    assert sheets[1].sure_note == "70% of them clearly belong here; the others could also be Loyal regulars"
    assert segment_sheet(LOYAL, BOTH, fixed=True).sure == "Yes, by rule"


def test_a_group_that_was_only_believed_counts_nobody() -> None:
    believed = replace(LOYAL, size=0, revenue=None, revenue_share=None, value=None, traits=(), belief=True, growth=None)
    sheet = segment_sheet(believed, (believed,))
    assert sheet.figures == (SheetFigure(value="18%", label="of customers", beside="estimated, not counted"),)
    assert sheet.sure == "Not counted yet"
    assert "nobody has been counted" in sheet.source


def test_the_persona_to_picture_is_one_whose_main_group_it_is() -> None:
    assert card_for("A", (EMPTY, THREE, FULL)) is FULL
    assert card_for("D", (EMPTY, FULL)) is FULL
    assert card_for("B", (EMPTY, FULL)) is None
