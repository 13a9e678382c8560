"""CLIPS: what supporters of the made-up Saltmarsh Trust said in eight talks."""

from __future__ import annotations

from segpersona.samples.portrait import Clip

CLIPS: tuple[Clip, ...] = (
    Clip(person="1", text="I set it up the week I retired and have never touched it since. It goes out, I forget "
                "it, and "
                          "once a year you tell me how many nests there were. That is all I want."),
    Clip(person="2", text="If you rang me to ask for more I would stop. Write to me instead, then I can think it "
                "over."),
    Clip(person="3", text="The calendar hangs in the kitchen, and when people ask I tell them about the marsh. I never "
                          "thought of it as giving. I bought a calendar."),
    Clip(person="4", text="I order the cards in October because in December the post is hopeless. What I look for is a "
                          "picture nobody else will send."),
    Clip(person="5", text="We come when the weather is fine, decided at breakfast. The children ask for the boardwalk. "
                          "Nobody has ever asked us to be members."),
    Clip(person="6", text="Parking is the worst of it. By eleven it is full and you have driven forty minutes for a "
                "lay-by."),
    Clip(person="7", text="When my husband died I gave for the bird hide he liked. Somebody wrote to me by hand. I "
                "have "
                          "given each spring since, and I keep every letter."),
    Clip(person="8", text="I want to see the accounts, not a brochure. Tell me what the last one built, then ask me."),
)  # fmt: skip
