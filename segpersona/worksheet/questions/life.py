"""Sections 7 and 8: a day with them, how they think, and where to reach them."""

from __future__ import annotations

from segpersona.fields import LongText, Many, Number, Scale, Text
from segpersona.worksheet.question import Question

_DAY = (
    Question(
        field=LongText(
            key="story", label="Tell one day with them", rows=6, limit=700,
            placeholder="For example: off shift at three, the school run, the shopping list in mind ...",
            help="Four to six sentences, from morning to night. Say where we turn up.",
        ),
        section="day", block="day", quick=True,
    ),
    Question(
        field=LongText(
            key="scenario", label="Walk through one time they need us", rows=4, limit=700,
            placeholder="For example: the pan starts to flake on a Tuesday evening ...",
            help="What happens first, what next, how does it end? Printed where there is no day story.",
        ),
        section="day", block="day",
    ),
    Question(
        field=LongText(
            key="anecdote", label="One thing a real customer did", rows=3, limit=500, help="Without names.",
            placeholder="For example: brought a pan back after nine years to have it repaired",
        ),
        section="day", block="day", default_evidence="research",
    ),
    Question(
        field=LongText(
            key="history", label="What have they lived through with us?", rows=3, limit=500,
            placeholder="For example: came for a gift, stayed for the spare parts",
            help="How it began, what went well, what went wrong.",
        ),
        section="day", block="day",
    ),
)  # fmt: skip


def _line(key: str, label: str, left: str, right: str) -> Question:
    """A place between two ways of thinking, as on the paper sheet."""
    field = Scale(key=key, label=label, left=left, right=right, help="Compared with your average customer.")
    return Question(field=field, section="think", block="think")


def _visits(key: str, device: str) -> Question:
    """How many visits out of ten come from a device."""
    label = f"Out of 10 visits, how many on a {device.lower()}?"
    field = Number(
        key=key, label=label, low=0, high=10, help="The three need not add up to ten; shares are worked out."
    )
    return Question(field=field, section="think", block="devices", on_card=device)


_THINK = (
    _line("think_plans", "Do they plan ahead or decide on the spot?", "Plans ahead", "Spontaneous"),
    _line("think_price", "What comes first, price or quality?", "Price first", "Quality first"),
    _line("think_brands", "Do they try new brands?", "Tries new brands", "Stays with favourites"),
    _line("think_advice", "Do they ask others?", "Wants advice", "Decides alone"),
    Question(
        field=Text(
            key="reach", label="Where can we reach them?", placeholder="For example: email on Thursday evenings",
            limit=80, help="The best places, one a line, the best one first.",
        ),
        section="think", block="reach", slots=4, topics=("channel",),
    ),
    Question(
        field=Many(
            key="social", label="Which social channels do they use?",
            options=(("facebook", "Facebook"), ("instagram", "Instagram"), ("tiktok", "TikTok"), ("youtube", "YouTube"),
                     ("linkedin", "LinkedIn"), ("pinterest", "Pinterest"), ("whatsapp", "WhatsApp"), ("x", "X"),
                     ("reddit", "Reddit"), ("none", "None")),
            help="Only those where they would notice us.",
        ),
        section="think", block="reach", on_card="Social",
    ),
    Question(
        field=Text(
            key="online_habits", label="How do they use the web around what we sell?", limit=160,
            placeholder="For example: reads the one-star reviews first", help="Searching, comparing, asking, watching.",
        ),
        section="think", block="reach", on_card="Online",
    ),
    Question(
        field=Scale(
            key="tech", label="How at ease are they with technology?", left="Avoids tech", right="Loves tech",
            words=("Avoids it where they can", "Manages the basics", "At ease with the everyday", "Likes new things",
                   "Shows others how"),
            help="At ease does not mean fond of it.",
        ),
        section="think", block="devices", on_card="Tech comfort",
    ),
    _visits("devices_phone", "Phone"),
    _visits("devices_laptop", "Laptop"),
    _visits("devices_tablet", "Tablet"),
)  # fmt: skip

LIFE: tuple[Question, ...] = _DAY + _THINK
