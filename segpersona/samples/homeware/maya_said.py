"""SAID: what interviews, the shop's own records and the team say of Maya; no line here depends on the groups."""

from __future__ import annotations

from segpersona.fields import Value
from segpersona.model import Answer
from segpersona.samples.homeware.maya_deeper import DEEPER, Line

_COLOUR: tuple[tuple[str, Value], ...] = (
    ("name", "Maya Lindgren"),
    ("short", "Maya"),
    ("label", "The Careful Restocker"),
    ("portrait_hair", "bob"),
    ("portrait_shade", "dark"),
    ("portrait_skin", "3"),
    ("portrait_glasses", "yes"),
    ("portrait_beard", "no"),
    ("portrait_clothes", "crew"),
    ("portrait_backdrop", "arch"),
    ("quote", "I would rather own six good things than sixty that let me down."),
    ("quote_real", "invented"),
    ("role", "main"),
    ("mode", "people"),
    ("notice_feels", 4.0),
    ("compare_feels", 2.0),
    ("buy_feels", 3.0),
    ("use_feels", 5.0),
    ("come_back_feels", 4.0),
    ("message", "Buy it once, and we will help you keep it."),
    ("product", "Show spare parts and care products beside every pan."),
    ("price", "No flash sales. A refill bundle at ten per cent less."),
    ("place", "Reorder in two taps on the phone, collect in the shop on Saturday."),
    ("promotion", "A care tip by email on Thursday evening, in week seven after an order."),
    ("tone_use", "Calm and exact: “made to be repaired”. Never “last chance”."),
)  # fmt: skip
"""Made up on purpose, or decided: never counted as evidence."""

_LINES: tuple[Line, ...] = (
    ("age", 0, ("38", "46"), "research", "10 of 12 interviews"),
    ("location", 0, "Edge of a city, terraced house", "research", "7 of 12 interviews"),
    ("household", 0, "Two adults, two children at school", "research", "8 of 12 interviews"),
    ("income", 0, "enough", "belief", ""),
    ("work", 0, "Leads a team of nurses, works shifts", "research", "interview 4"),
    ("leisure", 0, "Sunday cooking, an allotment", "belief", ""),
    ("our_product", 0, "It costs a bit more, but you only buy it once", "research", "interview 7"),
    ("their_words", 0, ("flakes", "warps", "wobbly handle", "fiddly to clean"), "research", "64 reviews"),
    ("persona_scope", 0, "Replacing and restocking what a kitchen uses every day", "colour", ""),
    ("value_to", 0, "People who cook most days and look after what they own.", "research", "9 of 12 interviews"),
    ("ideal_needs", 0, "Things that last, can be repaired and can be bought again.", "research", "9 of 12 interviews"),
    ("wants", 0, "Buy a thing once and keep it for years", "research", "9 of 12 interviews"),
    ("wants", 2, "Have a proper dinner on the table after a late shift", "belief", ""),
    ("tick", 0, "Hates throwing away what somebody made with care", "research", "6 of 12 interviews"),
    ("motivations", 0, ("time", "quality", "ease"), "research", "12 interviews"),
    ("success", 0, "The pan still looks good next winter", "belief", ""),
    ("pains", 0, "Nine pans that look the same", "research", "7 of 12 interviews"),
    ("pains", 1, "Spare parts that nobody lists", "research", "5 of 12 interviews"),
    ("pains", 2, "Green claims without proof", "belief", ""),
    ("barriers", 0, "The delivery fee that shows up at the last step", "research", "6 of 12 interviews"),
    ("obstacles", 0, "Refills are hard to find again on our website", "research", "19 calls to the shop"),
    ("workaround", 0, "Buys the supermarket's own brand to tide her over", "research", "4 of 12 interviews"),
    ("trigger", 1, "Something breaks or wears out", "research", "6 of 12 interviews"),
    ("trigger", 2, "Sees it in a friend's kitchen", "belief", ""),
    ("story", 0, "Maya comes off the early shift at three and does the school run with tonight's dinner already in her "
                 "head. The handle of the small pan wobbles again. On the bus she opens our email on loose handles, "
                 "finds that the screw can be bought on its own, and smiles. At nine, with the kitchen quiet, she "
                 "sits down with the laptop, reads the two worst reviews of the large pan and orders it together with "
                 "the screw and the wood oil that is nearly gone. On Sunday the roast comes out in one piece.",
     "research", "put together from 4 interviews"),
    ("scenario", 0, "The dish soap bar is down to a sliver on a Tuesday. She taps our reminder, sees last time's "
                    "order, changes nothing and pays. It arrives before the old one is gone.", "belief", ""),
    ("anecdote", 0, "Brought a pan back after nine years, asked for a new handle and left with that and a second pan.",
     "research", "shop team, March 2026"),
    ("history", 0, "Came for a wedding present, ordered oil for her own chopping board with it, and stayed. One parcel "
                   "came late in December; the call about it was friendly.", "research", "interview 4"),
    ("think_plans", 0, 2.0, "research", "8 of 12 interviews"),
    ("think_price", 0, 4.0, "research", "9 of 12 interviews"),
    ("think_brands", 0, 4.0, "research", "7 of 12 interviews"),
    ("think_advice", 0, 3.0, "belief", ""),
    ("reach", 1, "Email on Thursday evening", "research", "opens 21 of 24 mailings"),
    ("reach", 2, "Friends who cook", "research", "6 of 12 interviews"),
    ("reach", 3, "A leaflet in the parcel", "belief", ""),
    ("social", 0, ("instagram", "pinterest"), "research", "5 of 12 interviews"),
    ("online_habits", 0, "Reads the worst reviews first, then the guarantee", "research", "7 of 12 interviews"),
    ("tech", 0, 3.0, "research", "12 interviews"),
    ("devices", 0, ("7", "2", "1"), "research", "website statistics, 2026"),
    ("notice_note", 0, "Our care email, on the bus home", "research", "8 of 12 interviews"),
    ("compare_note", 0, "Nine pans, and no word on how they differ", "research", "7 of 12 interviews"),
    ("buy_note", 0, "The delivery fee appears at the last step", "research", "6 of 12 interviews"),
    ("use_note", 0, "The Sunday roast comes out in one piece", "research", "5 of 12 interviews"),
    ("come_back_note", 0, "A reminder in week seven, two taps", "belief", ""),
)  # fmt: skip
"""Question, line, value, how we know it, where from."""

_DONE: tuple[tuple[str, int, Value], ...] = (
    ("barrier_answers", 0, "Show the fee beside the price, and free collection in the shop"),
    ("next", 0, ("Draft the care email on loose handles", "Priya", "2026-12-11", "second orders by March", "")),
    ("next", 1, ("List spare parts below every pan", "Tom", "2027-01-15", "spare parts sold by April", "")),
    ("value_prop", 0, ("people who cook most days", "things that last", "homeware shop",
                       "helps them keep what they buy",
                       "the supermarket's own brand", "we stock every spare part for ten years")),
    ("proof", 0, "Nine of ten pans sent in come back repaired"),
    ("proof", 1, "A spare-parts list going back ten years"),
    ("words_use", 0, ("repair", "spare part", "made to be kept", "years")),
    ("words_avoid", 0, ("last chance", "must-have", "lifestyle")),
    ("by_stage", 0, ("Notice", "A loose handle is one screw", "", "Care tip of the month", "Email, Thursday evening")),
    ("by_stage", 1, ("Compare", "How our pans differ", "30 days to try it", "A table of three pans", "Product page")),
    ("by_stage", 2, ("Come back", "The oil is nearly gone", "Two for ten per cent less", "", "Reminder in week seven")),
    ("mix_people", 0, "Shop staff who can fit a handle on the spot"),
    ("mix_process", 0, "Reorder in two taps; the fee is shown from the first step"),
    ("mix_proof", 0, "A repair card in every box"),
    ("personalise", 0, ("a second order of wood oil", "a reminder seven weeks later with the same basket")),
    ("personalise", 1, ("a visit to the repair page", "the spare part that fits the last order")),
    ("service", 0, "Calls about repairs go to the shop, not to the call centre."),
    ("product_input", 0, "Handles work loose after two years; a second screw would do"),
    ("product_input", 1, "Refills without a plastic bottle"),
    ("talks", 0, ("12", "64", "19")),
    ("wrong_if", 0, "Fewer than three of the next eight people speak of repairing before buying anew, or reorders do "
                    "not move by April although the spare parts are easy to find."),
    ("bias", 0, ("name", "picture", "deeds", "swap")),
    ("review", 0, "2027-05-25"),
    ("sign_off", 0, "Priya, head of marketing"),
    ("decisions", 0, ("No more flash sales by email", "Priya", "2026-10-02", "as many orders, fewer complaints")),
)  # fmt: skip
"""What we will do and have done, row by row."""

_DOUBTS: tuple[tuple[str, int, str], ...] = (
    ("income", 0, "Half of those who answer say that the price decides"),
    ("leisure", 0, "Fewer than three of eight cook on Sundays"),
    ("wants", 2, "Nobody in the next eight talks brings up late shifts"),
    ("pains", 2, "Proof on the page changes nothing in what is bought"),
)
"""What would prove a belief wrong."""

SAID: tuple[Answer, ...] = tuple(
    Answer(question=question, value=value, evidence="colour") for question, value in _COLOUR
) + tuple(
    Answer(question=question, slot=slot, value=value, evidence=evidence, source=source)
    for question, slot, value, evidence, source in _LINES + DEEPER
) + tuple(
    Answer(question=question, slot=slot, value=value, evidence="colour") for question, slot, value in _DONE
) + tuple(
    Answer(question=f"doubt:{question}", slot=slot, value=words, evidence="colour") for question, slot, words in _DOUBTS
)  # fmt: skip
