"""STEPS: what more is said of each step of Maya's journey, the same for any groups; it shares the mark of its step."""

from __future__ import annotations

from segpersona.model import Answer

_PARTS = ("step_thinks", "step_touch", "step_friction", "step_useless", "step_truth", "step_move")
_SAID: tuple[tuple[str, ...], ...] = (
    ("Somebody there knows how to look after a pan", "Email on the phone", "Three links for one repair",
     "The banner above the story", "The first line is about her pan, not about ours", "One story, one link"),
    ("Which of these nine will still be flat in ten years?", "Product page on the phone",
     "Opens nine tabs to find one number", "Six pictures of the same pan", "The guarantee in one line",
     "A table that sets three pans beside each other"),
    ("Why do they only tell me now?", "Checkout on the laptop", "The delivery fee comes last",
     "Typing the address a second time", "The total with delivery", "Show the fee on the product page"),
    ("This one stays", "Her own stove, on a Sunday", "The first oiling takes an hour", "The leaflet in seven languages",
     "The first roast comes out whole", "A short film on oiling, in the parcel"),
    ("They remembered before I did", "Reminder on the phone", "Refills are hard to find again",
     "A survey after every order", "Two taps and it is done", "A page with all she uses up"),
)  # fmt: skip
"""A row for each of the five usual steps, in the order of _PARTS."""

STEPS: tuple[Answer, ...] = tuple(
    Answer(question=key, slot=slot, value=words, evidence="colour")
    for slot, row in enumerate(_SAID)
    for key, words in zip(_PARTS, row, strict=True)
)
