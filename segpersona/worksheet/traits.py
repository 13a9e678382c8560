"""TRAITS: what can be chosen about the drawn portrait, one row each; the first two columns are what people see."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PortraitTrait:
    """Something of the portrait that can be chosen: (key, words) for each option."""

    key: str
    label: str
    options: tuple[tuple[str, str], ...]


TRAITS: tuple[PortraitTrait, ...] = (
    PortraitTrait(
        key="hair", label="Hair",
        options=(("crop", "Short"), ("parted", "Short, parted"), ("bob", "Chin length"), ("long", "Long"),
                 ("waves", "Long, wavy"), ("curls", "Short curls"), ("afro", "Full curls"), ("bun", "Tied up"),
                 ("tail", "Ponytail"), ("shaved", "Shaved"), ("scarf", "Headscarf"), ("beanie", "Woolly hat")),
    ),
    PortraitTrait(
        key="shade", label="Hair colour",
        options=(("dark", "Dark"), ("brown", "Brown"), ("fair", "Fair"), ("grey", "Grey")),
    ),
    PortraitTrait(
        key="skin", label="Skin",
        options=(("tonal", "In the group's colour"), ("1", "Tone 1"), ("2", "Tone 2"), ("3", "Tone 3"), ("4", "Tone 4"),
                 ("5", "Tone 5")),
    ),
    PortraitTrait(key="glasses", label="Glasses", options=(("no", "No glasses"), ("yes", "Glasses"))),
    PortraitTrait(key="beard", label="Beard", options=(("no", "No beard"), ("yes", "Beard"))),
    PortraitTrait(
        key="clothes", label="Clothes",
        options=(("crew", "Jumper"), ("vneck", "V-neck"), ("collar", "Shirt"), ("hoodie", "Hoodie"),
                 ("roll", "Roll-neck"), ("blazer", "Blazer")),
    ),
    PortraitTrait(
        key="backdrop", label="Background",
        options=(("arch", "Arch"), ("sun", "Sun"), ("hills", "Hills"), ("window", "Window")),
    ),
)  # fmt: skip
