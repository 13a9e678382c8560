"""CLIPS: what customers of the made-up Harbour & Hearth said in eight talks."""

from __future__ import annotations

from segpersona.samples.portrait import Clip

CLIPS: tuple[Clip, ...] = (
    Clip(person="1", text="The handle wobbled after two years and you sold me the screw for forty pence. That is "
                "why I am still "
                          "here."),
    Clip(person="2", text="Nine pans on one page and they all look the same. I closed it and asked my sister."),
    Clip(person="3", text="I order the oil when the bottle feels light. If a reminder came just then I would not "
                "even look "
                          "anywhere else."),
    Clip(person="4", text="We got the keys on a Friday and had a table on the Monday. I had measured it on the "
                "floor with tape."),
    Clip(person="5", text="I want to see how large it is. Not in centimetres, in a room, with a person next to it."),
    Clip(person="6", text="Delivery was four men and a phone call at six in the morning. The cupboard is lovely. I "
                "would not do "
                          "it again this year."),
    Clip(person="7", text="It has to look as if I had thought about it for weeks. I think about it on the train, "
                "for nine minutes."),
    Clip(person="8", text="Will it be there by Friday? That is the only question, and the answer is always on the "
                "last page."),
)  # fmt: skip
