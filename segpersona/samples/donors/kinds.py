"""KINDS: the kinds of supporter of the made-up Saltmarsh Trust, one row each."""

from __future__ import annotations

from segpersona.samples.market import Kind, Shape

SHAPE = Shape(
    seed=21, number="Supporter number", prefix="S", amount="Amount", category="What for", campaign="Winter appeal",
    names=(("Ada", "Bram", "Carys", "Dov", "Edda", "Finn", "Greta", "Hale", "Isla", "Joss", "Kit", "Lena", "Marek",
            "Nia"),
           ("Ashdown", "Brook", "Copley", "Dunmore", "Elwood", "Fenner", "Garrow", "Heath", "Ilsley", "Marsh",
            "Norwood")),
)  # fmt: skip
_AGREES = ("I read what you send me", "I give where I can see the effect", "I like to own things that tell a story",
           "I enjoy being there in person", "I decide on the spur of the moment")  # fmt: skip


def _agrees(*marks: float) -> dict[str, float]:
    return dict(zip(_AGREES, marks, strict=True))


KINDS: tuple[Kind, ...] = (
    Kind(
        customers=300, gap=31, basket=14, spread=0.25, answers=0.34,
        category={"Monthly gift": 30, "One-off gift": 1, "Cards and calendars": 1},
        channel={"Direct debit": 20, "Website": 1}, agrees=_agrees(4.4, 4.5, 2.4, 2.6, 1.8),
        listed={"Age group": {"55 to 64": 4, "65 and over": 5, "45 to 54": 2},
            "Region": {"Coast": 5, "Inland": 4, "City": 2},
                "Volunteer": {"No": 8, "Yes": 2}, "News by": {"Post": 6, "Email": 4}},
    ),
    Kind(
        customers=280, gap=170, basket=42, spread=0.35, answers=0.12,
        category={"Cards and calendars": 8, "Books and prints": 5, "One-off gift": 1},
        channel={"Website": 7, "Shop": 4}, agrees=_agrees(3.2, 2.8, 4.6, 2.5, 2.9),
        listed={"Age group": {"45 to 54": 4, "35 to 44": 4, "55 to 64": 3},
            "Region": {"City": 5, "Inland": 4, "Coast": 2},
                "Volunteer": {"No": 19, "Yes": 1}, "News by": {"Email": 8, "Post": 2}},
    ),
    Kind(
        customers=220, gap=95, basket=24, spread=0.3, answers=0.2,
        category={"Event tickets": 9, "Family day": 6, "Cards and calendars": 1},
        channel={"Website": 8, "On site": 5}, agrees=_agrees(2.9, 3.1, 2.9, 4.7, 3.9),
        listed={"Age group": {"35 to 44": 6, "25 to 34": 4, "45 to 54": 2},
            "Region": {"Coast": 6, "City": 3, "Inland": 2},
                "Volunteer": {"No": 5, "Yes": 5}, "News by": {"Email": 9, "Post": 1}},
    ),
    Kind(
        customers=100, gap=330, basket=320, spread=0.45, answers=0.55,
        category={"One-off gift": 9, "Legacy evening": 1, "Books and prints": 1},
        channel={"Post": 6, "Website": 3}, agrees=_agrees(4.0, 4.7, 2.6, 3.4, 1.6),
        listed={"Age group": {"65 and over": 8, "55 to 64": 3}, "Region": {"Inland": 5, "Coast": 4, "City": 3},
                "Volunteer": {"No": 9, "Yes": 1}, "News by": {"Post": 9, "Email": 1}},
    ),
)  # fmt: skip
