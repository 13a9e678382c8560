"""CLIPS: what people said who order from the made-up Ironbridge Fixings, in eight talks."""

from __future__ import annotations

from segpersona.samples.portrait import Clip

CLIPS: tuple[Clip, ...] = (
    Clip(person="1", text="There is a car on the ramp and the customer is in the waiting room. I do not want a "
                "quotation. I "
                          "want the seal, and I want it before ten tomorrow."),
    Clip(person="2", text="I ring because Shona knows what I mean when I say the small one with the lip. Your app "
                "wants a "
                          "number, and the number has worn off."),
    Clip(person="3", text="We have four hundred lines with you and one price list. If a line changes, tell me "
                "before, not on "
                          "the invoice. My audit finds it."),
    Clip(person="4", text="Nobody is praised for good bolts. But one stop of the line costs more than you earn with "
                "us in a "
                          "year, so I want the same person every time."),
    Clip(person="5", text="I compare on the phone in the van. If yours is two pence more I will buy the other, "
                "unless it is "
                          "here today."),
    Clip(person="6", text="Delivery to a site without an address, that is my whole problem. The driver rings, I run "
                "down, he "
                          "has gone."),
    Clip(person="7", text="I order twice a year, when the budget opens and before it closes. The catalogue on paper "
                "goes round "
                          "the staff room and comes back with crosses in it."),
    Clip(person="8", text="The office wants three offers for everything over two hundred. It takes me longer than "
                "teaching the "
                          "lesson."),
)  # fmt: skip
