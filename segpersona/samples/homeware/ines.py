"""INES: somebody who gives presents, by a day that does not move."""

from __future__ import annotations

from segpersona.samples.portrait import Portrait, heard, made, think

INES = Portrait(
    sign="Gift, share of orders",
    lines={
        "name": (made("Ines Duarte"),), "short": (made("Ines"),), "label": (made("The Thoughtful Giver"),),
        "portrait_hair": (made("afro"),), "portrait_shade": (made("dark"),), "portrait_skin": (made("4"),),
        "portrait_glasses": (made("no"),), "portrait_clothes": (made("blazer"),), "portrait_backdrop": (made("sun"),),
        "quote": (heard("It has to look as if I had thought about it for weeks.", "talk 7"),),
        "quote_real": (made("real"),), "role": (made("served"),), "mode": (made("people"),),
        "persona_scope": (made("A present, by a day that does not move"),), "age": (think(("27", "41")),),
        "location": (heard("In the city, near a station", "talk 7"),),
        "household": (think("Lives alone, many friends"),),
        "work": (heard("On the train at eight, every day", "talk 7"),), "income": (think("enough"),),
        "leisure": (think("Dinners at other people's tables"),),
        "our_product": (heard("Something that looks chosen", "talk 7"),),
        "their_words": (heard(("by Friday", "chosen", "wrapped"), "talks 7 and 8"),),
        "value_to": (heard("People who give often and have little time.", "talks 7 and 8"),),
        "ideal_needs": (heard("Good things, few of them, and a day that holds.", "talks 7 and 8"),),
        "wants": (
            heard("To arrive with the right thing", "talk 7"),
            heard("To know the day it comes", "talk 8"),
            think("Wrapping she need not redo"),
        ),
        "tick": (think("Remembers what people said in passing"),),
        "motivations": (heard(("belonging", "time", "pleasure"), "talks 7 and 8"),),
        "job": (heard(("a birthday turns up in the calendar", "find something that fits her",
                       "she is the friend who thinks of it"),
                      "talk 7"),),
        "success": (think("It stands on the shelf a year later"),),
        "pains": (
            heard("The day of delivery is on the last page", "talk 8"),
            think("Boxes with our name on them"),
            think("A bill in the parcel"),
        ),
        "barriers": (heard("Will it be there by Friday?", "talk 8"),),
        "obstacles": (think("Gift wrap is a box to tick, with no picture"),),
        "workaround": (heard("Buys flowers at the station instead", "talk 7"),),
        "trigger": (
            heard("A birthday turns up in the calendar", "talk 7"),
            think("An invitation for Saturday"),
            think("Pay day in December"),
        ),
        "when_how": (heard("On the train, in nine minutes", "talk 7"),),
        "criteria": (heard(("speed", "range", "brand"), "talks 7 and 8"),), "people": (think(("alone", "friends")),),
        "price_watch": (think(2.0),), "loyalty": (heard(("it came on the day", "it came a day late"), "talk 8"),),
        "forces": (heard(("the date does not move", "it looks chosen", "will it come in time",
                          "flowers at the station"),
                         "put together from 2 talks"),),
        "story": (heard("Ten past eight, the train leaves, and the calendar says Lucia, Saturday. Ines has nine "
                        "minutes. She looks for something that Lucia would not buy herself and finds a bowl in "
                        "the third row. It has no day beside it. She puts it in the basket to see the day, types "
                        "an address that is not hers and learns it at the end: Friday. On Saturday the bowl "
                        "stands on the table, and somebody asks where it is from.",
                        "put together from talks 7 and 8"),),
        "think_plans": (heard(4.0, "talk 7"),), "think_price": (think(4.0),), "think_brands": (think(3.0),),
        "think_advice": (think(4.0),),
        "reach": (
            heard("The phone, on the train at eight", "talk 7"),
            think("Friends' tables"),
            think("A note before the usual birthdays"),
        ),
        "social": (think(("instagram", "whatsapp")),),
        "online_habits": (heard("Looks at the first three rows, no further", "talk 7"),), "tech": (think(5.0),),
        "devices": (heard(("8", "2", "0"), "talk 7"),),
        "notice_note": (heard("A bowl on somebody's table", "talk 7"),), "notice_feels": (made(5.0),),
        "compare_note": (heard("Three rows, nine minutes", "talk 7"),), "compare_feels": (made(3.0),),
        "buy_note": (heard("The day is on the last page", "talk 8"),), "buy_feels": (made(2.0),),
        "use_note": (think("Somebody asks where it is from"),), "use_feels": (made(5.0),),
        "come_back_note": (think("The next birthday"),), "come_back_feels": (made(4.0),),
        "message": (made("Chosen in nine minutes, there by Friday."),),
        "product": (made("Thirty things to give, each with the day beside it."),),
        "price": (made("Three prices, wrapping in them."),),
        "place": (made("The phone; any address, without a bill in the parcel."),),
        "promotion": (made("A note a week before last year's birthdays."),),
        "tone_use": (made("Light and sure. The day first."),),
        "next": (made(("Show the day of delivery beside each present", "Tom", "2026-12-01",
                       "gift orders in December", "")),),
        "words_use": (made(("by Friday", "chosen", "wrapped")),),
        "words_avoid": (made(("cheap", "bundle", "basic")),),
        "proof": (made("97 of 100 presents came on the day last December"),), "talks": (made(("8", "0", "0")),),
        "wrong_if": (made("Showing the day moves no orders in December."),), "bias": (made(("name", "swap")),),
        "review": (made("2027-02-01"),), "sign_off": (made("Priya, head of marketing"),),
    },
)  # fmt: skip
