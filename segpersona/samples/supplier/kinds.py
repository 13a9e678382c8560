"""KINDS: the kinds of firm that order from the made-up Ironbridge Fixings, one row each."""

from __future__ import annotations

from segpersona.samples.market import Kind, Shape

SHAPE = Shape(
    seed=34, number="Account number", prefix="K", amount="Order value", category="Product group",
    campaign="Spring catalogue", named="Firm", answered=0.5,
    names=(("Alder", "Bexley", "Calder", "Dray", "Elm Street", "Fairway", "Granite", "Holm", "Ivy Lane", "Juniper"),
           ("Motors", "Joinery", "Academy", "Works", "Building", "Garage", "Fabrication", "College", "Tooling")),
)  # fmt: skip
_AGREES = ("I need it tomorrow morning", "The lowest offer wins", "I want one person to call",
           "We order from a fixed list",
           "I like to try new parts")  # fmt: skip


def _agrees(*marks: float) -> dict[str, float]:
    return dict(zip(_AGREES, marks, strict=True))


KINDS: tuple[Kind, ...] = (
    Kind(
        customers=260, gap=9, basket=64, spread=0.3, answers=0.15,
        category={"Bolts and screws": 7, "Seals": 5, "Tools": 1}, channel={"Phone": 6, "App": 4},
        agrees=_agrees(4.8, 2.6, 3.9, 2.0, 2.4),
        listed={"Industry": {"Garage": 10, "Building": 1}, "Employees": {"1 to 9": 8, "10 to 49": 2},
                "Terms": {"14 days": 7, "30 days": 3}, "Area": {"North": 4, "South": 3, "West": 3}},
    ),
    Kind(
        customers=110, gap=29, basket=1_450, spread=0.35, answers=0.3,
        category={"Bolts and screws": 4, "Bearings": 6, "Adhesives": 3}, channel={"Web shop": 4, "Sales visit": 6},
        agrees=_agrees(2.3, 3.2, 4.6, 4.5, 2.2),
        listed={"Industry": {"Plant": 10, "Building": 1}, "Employees": {"250 and more": 6, "50 to 249": 4},
                "Terms": {"60 days": 8, "30 days": 2}, "Area": {"North": 5, "East": 4, "South": 1}},
    ),
    Kind(
        customers=240, gap=46, basket=210, spread=0.5, answers=0.24,
        category={"Tools": 6, "Bolts and screws": 4, "Adhesives": 4}, channel={"Web shop": 9, "Phone": 1},
        agrees=_agrees(3.4, 4.7, 1.9, 1.8, 3.8),
        listed={"Industry": {"Building": 10, "Joinery": 5}, "Employees": {"1 to 9": 6, "10 to 49": 4},
                "Terms": {"14 days": 5, "30 days": 5}, "Area": {"South": 4, "West": 4, "North": 2}},
    ),
    Kind(
        customers=150, gap=150, basket=520, spread=0.3, answers=0.48,
        category={"Tools": 7, "Safety": 7}, channel={"Post": 5, "Sales visit": 4, "Web shop": 1},
        agrees=_agrees(1.5, 3.0, 4.0, 3.1, 4.4),
        listed={"Industry": {"School": 10}, "Employees": {"50 to 249": 7, "10 to 49": 3},
                "Terms": {"60 days": 6, "30 days": 4}, "Area": {"East": 4, "South": 3, "North": 3}},
    ),
)  # fmt: skip
