"""DEEPER: what is known of Maya beyond the quick path; most of it stands in the text file rather than on the page."""

from __future__ import annotations

from typing import TypeAlias

from segpersona.fields import Value
from segpersona.model import EvidenceKind

Line: TypeAlias = tuple[str, int, Value, EvidenceKind, str]
"""Question, line, value, how we know it, where from."""

DEEPER: tuple[Line, ...] = (
    ("education", 0, "Trained as a nurse", "research", "4 of 12 interviews"),
    ("job_history", 0, "Came to the ward from school, led it at thirty-five, has planned its shifts since.",
     "research", "interview 4"),
    ("affiliations", 0, ("allotment club", "parents' council"), "belief", ""),
    ("searches", 0, "pan handle loose what to do", "research", "31 searches on our website"),
    ("searches", 1, "which oil for wooden boards", "research", "58 searches on our website"),
    ("searches", 2, "is a heavy pan better", "research", "3 of 12 interviews"),
    ("job", 0, ("something wears out", "replace it once and well", "they need not think of it again"), "research",
     "8 of 12 interviews"),
    ("work_goals", 0, "Feed a tired team well on a Sunday shift", "belief", ""),
    ("personality", 0, ("calm", "exact", "loyal"), "research", "5 of 12 interviews"),
    ("values", 0, ("thrift", "craft", "keeping one's word"), "research", "7 of 12 interviews"),
    ("opportunity", 0, ("Find the right spare part", "9", "2"), "research", "5 of 12 interviews"),
    ("opportunity", 1, ("Know how two pans differ", "8", "3"), "research", "7 of 12 interviews"),
    ("opportunity", 2, ("Be reminded before the basics run out", "7", "5"), "research", "64 survey answers"),
    ("opportunity", 3, ("Be sure that green means green", "6", "4"), "belief", ""),
    ("pain_weights", 0, ("4", "often"), "research", "7 of 12 interviews"),
    ("pain_weights", 1, ("3", "sometimes"), "research", "5 of 12 interviews"),
    ("role_pains", 0, "Shifts change at a day's notice, so parcels come when nobody is in", "research",
     "4 of 12 interviews"),
    ("forces", 0, ("the small pan wobbles again", "parts sold one by one", "whether it is worth the price",
                   "the supermarket is on the way home"), "research", "put together from 6 interviews"),
    ("people_say", 0, ("Her partner", "that it is the last one they buy"), "research", "3 of 12 interviews"),
    ("people_say", 1, ("Her sister", "how heavy it is in the hand"), "belief", ""),
    ("criteria", 0, ("quality", "guarantee", "price"), "research", "9 of 12 interviews"),
    ("people", 0, ("partner", "friends"), "research", "6 of 12 interviews"),
    ("when_how", 0, "Looks on the bus, sleeps on it, decides at the kitchen table at nine", "research",
     "7 of 12 interviews"),
    ("sources", 0, ("friends", "reviews", "staff"), "research", "8 of 12 interviews"),
    ("decide_pace", 0, 2.0, "research", "7 of 12 interviews"),
    ("decide_risk", 0, 2.0, "belief", ""),
    ("loyalty", 0, ("spare parts are always there", "a repair takes longer than a month"), "research",
     "5 of 12 interviews"),
    ("bio", 0, "Maya leads a ward and a household of four. She buys little, but what she buys has to last, and she "
               "would rather mend than replace. She knows what is in her cupboards and orders before it runs out. "
               "What stops her is a shop that makes her guess: which pan, which part, which fee.", "research",
     "put together from 4 interviews"),
    ("think_trends", 0, 2.0, "research", "6 of 12 interviews"),
    ("social_for", 0, "Ideas for the kitchen; never for buying", "research", "5 of 12 interviews"),
    ("websites", 0, ("a cooking forum", "the hospital's shift planner", "the weather app"), "research",
     "4 of 12 interviews"),
    ("contact", 0, ("Email", "monthly", "Thursday evening"), "research", "opens 21 of 24 mailings"),
    ("lifestyle", 0, "Four shifts, two of them early. The big shop is on Saturday, cooking for three days on Sunday, "
                     "the allotment whenever it is dry.", "research", "6 of 12 interviews"),
    ("likes", 0, "Wood, cast iron and anything with a screw in it.", "research", "9 of 12 interviews"),
    ("dislikes", 0, "Countdowns, sets of eleven pieces, boxes full of foil.", "research", "6 of 12 interviews"),
    ("brands", 0, ("a Swedish knife maker", "the bicycle shop round the corner"), "research", "3 of 12 interviews"),
)  # fmt: skip
