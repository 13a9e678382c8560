"""Which hair, clothes and background a portrait has: chosen, or drawn from the seed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from segpersona.words import listed
from segpersona.worksheet.portrait.hair import HAIR
from segpersona.worksheet.traits import TRAITS

CHANCE: Mapping[str, tuple[str, ...]] = {
    "hair": ("crop", "parted", "bob", "long", "waves", "curls", "afro", "bun", "tail", "shaved", "beanie"),
    "shade": ("dark", "dark", "dark", "brown", "brown", "grey"),
    "skin": ("tonal",),
    "glasses": ("no", "no", "no", "yes"),
    "beard": ("no", "no", "no", "yes"),
    "clothes": ("crew", "vneck", "collar", "hoodie", "roll", "blazer"),
    "backdrop": ("arch", "sun", "hills", "window"),
}
"""What a seed can draw; an option named twice comes twice as often. A headscarf and a skin tone are never drawn by
chance: a team puts them there knowingly or not at all."""

SHADES = {"dark": "dark", "brown": "brown", "fair": "fair", "grey": "grey"}
CLOTHES = {
    "crew": "a jumper", "vneck": "a V-neck jumper", "collar": "a shirt with a collar", "hoodie": "a hooded jumper",
    "roll": "a roll-neck jumper", "blazer": "a blazer",
}  # fmt: skip

Look = Mapping[str, str]
"""Trait key -> option key, every trait of TRAITS named; "side" says which way the head is lit."""


def look(seed: str, **traits: str) -> Look:
    """Every trait settled: as chosen, else by the seed. A beard stays off where the hair would run into it."""
    offered = {trait.key: dict(trait.options) for trait in TRAITS}
    for key, option in traits.items():
        if option not in offered[key]:
            raise ValueError(f"the portrait has no {key} called {option!r}")
    dice = hashlib.sha256(seed.strip().casefold().encode()).digest()
    drawn = {key: options[dice[at] % len(options)] for at, (key, options) in enumerate(CHANCE.items())}
    settled = {**drawn, "side": ("left", "right")[dice[-1] % 2], **traits}
    return {**settled, "beard": settled["beard"] if HAIR[settled["hair"]].with_beard else "no"}


def look_in_words(chosen: Look) -> str:
    """ "chin-length dark hair, glasses and a jumper"."""
    hair = HAIR[chosen["hair"]]
    parts = [hair.words.format(shade=SHADES[chosen["shade"]])]
    parts += ["a beard"] if chosen["beard"] == "yes" else []
    parts += ["glasses"] if chosen["glasses"] == "yes" else []
    parts += [] if hair.covers_neck else [CLOTHES[chosen["clothes"]]]
    return listed(parts)
