"""Sections 7 and 8: a day with them, how they think, and where to reach them."""

from __future__ import annotations

from segpersona.fields import Choice, LongText, Many, Number, Parts, Scale, Shares, Tags, Text
from segpersona.worksheet.question import Question

_HOW_OFTEN = (
    ("weekly", "Weekly"),
    ("monthly", "Monthly"),
    ("seldom", "A few times a year"),
    ("needed", "Only if needed"),
)

_DAY = (
    Question(
        field=LongText(
            key="story", label="Tell one day with them", rows=6,
            placeholder="For example: off shift at three, the school run, the shopping list in mind ...",
            help="Four to six sentences, from morning to night. Say where we turn up.",
        ),
        section="day", block="day", quick=True,
    ),
    Question(
        field=LongText(
            key="bio", label="Tell their situation in four to six sentences", rows=5,
            placeholder="For example: leads a ward, cooks to come down, buys little and looks after it ...",
            help="Who they are, what they are after, what stands in the way. Printed where there is no day story.",
        ),
        section="day", block="day",
    ),
    Question(
        field=LongText(
            key="scenario", label="Walk through one time they need us", rows=4,
            placeholder="For example: the pan starts to flake on a Tuesday evening ...",
            help="What happens first, what next, how does it end? Printed where there is no day story.",
        ),
        section="day", block="day",
    ),
    Question(
        field=LongText(
            key="anecdote", label="One thing a real customer did", rows=3, help="Without names.",
            placeholder="For example: brought a pan back after nine years to have it repaired",
        ),
        section="day", block="day", default_evidence="research",
    ),
    Question(
        field=LongText(
            key="history", label="What have they lived through with us?", rows=3,
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
        section="think", block="reach", slots=4, topics=("channel",), whom="data",
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
        section="think", block="reach", on_card="Online", whom="web",
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
    Question(
        field=Shares(
            key="devices", label="Out of 10 visits, how many on which device?", whole=10,
            help="Ten visits shared out. Your website statistics know.",
            parts=tuple(
                Number(key=key, label=device, low=0, high=10, whole=True)
                for key, device in (("phone", "Phone"), ("laptop", "Laptop"), ("tablet", "Tablet"))
            ),
        ),
        section="think", block="devices", whom="web",
    ),
    _line("think_trends", "Their own style, or the latest trends?", "Own style", "Latest trends"),
    Question(
        field=Text(
            key="social_for", label="What do they use them for?", limit=160,
            placeholder="For example: ideas for the kitchen, never for buying", help="Of the channels above.",
        ),
        section="think", block="", on_card="Social, for what",
    ),
    Question(
        field=Tags(
            key="websites", label="Which sites, apps and newsletters do they like best?",
            placeholder="For example: a cooking forum, the weather app", help="Names, with commas between them.",
        ),
        section="think", block="", on_card="Reads", whom="web",
    ),
    Question(
        field=Parts(
            key="contact", label="How do they want to hear from us?", help="The way, how often, and when.",
            parts=(
                Text(key="way", label="By", limit=80, placeholder="For example: email"),
                Choice(key="often", label="How often?", options=_HOW_OFTEN),
                Text(key="when", label="When", limit=80, placeholder="For example: Thursday evening"),
            ),
            leads=("", ", ", ", "),
        ),
        section="think", block="reach", on_card="Contact", whom="data",
    ),
    Question(
        field=LongText(
            key="lifestyle", label="What does a normal week look like?", rows=3,
            placeholder="For example: four shifts, the big shop on Saturday, cooking on Sunday",
            help="Only what touches what we sell.",
        ),
        section="think", block="", on_card="A normal week",
    ),
    Question(
        field=LongText(
            key="likes", label="What do they like?", rows=2, placeholder="For example: things that can be repaired",
            help="Around what we sell. What they buy more of than others is a sign.",
        ),
        section="think", block="", on_card="Likes",
    ),
    Question(
        field=LongText(
            key="dislikes", label="What puts them off?", rows=2, placeholder="For example: countdowns and pop-ups",
            help="What they send back, skip or complain about.",
        ),
        section="think", block="", on_card="Put off by", whom="service",
    ),
    Question(
        field=Tags(
            key="brands", label="Which brands do they admire?", placeholder="For example: a knife maker, a bike shop",
            help="Ours or others, in any trade, with commas between them.",
        ),
        section="think", block="", on_card="Admires",
    ),
    Question(
        field=Text(
            key="ideology", label="Which views shape what they buy?", limit=120,
            placeholder="For example: buys from local makers first",
            help="Only if it matters for buying and you may ask. Never filled in from data.",
        ),
        section="think", block="", sensitive=True, on_card="Views",
    ),
)  # fmt: skip

LIFE: tuple[Question, ...] = _DAY + _THINK
