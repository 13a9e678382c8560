"""GRACE: somebody who may buy only while the school's budget is open."""

from __future__ import annotations

from segpersona.samples.portrait import Portrait, heard, made, think

GRACE = Portrait(
    sign="Industry: School", group="Schools in spring",
    lines={
        "name": (made("Grace Elmstreet"),), "short": (made("Grace"),), "label": (made("The Twice-a-Year Teacher"),),
        "portrait_hair": (made("curls"),), "portrait_shade": (made("dark"),), "portrait_skin": (made("5"),),
        "portrait_glasses": (made("no"),), "portrait_clothes": (made("vneck"),), "portrait_backdrop": (made("sun"),),
        "quote": (heard("It takes me longer than teaching the lesson.", "talk 8"),), "quote_real": (made("real"),),
        "role": (made("served"),), "mode": (made("companies"),),
        "persona_scope": (made("Tools and safety for a school workshop"),), "age": (think(("29", "50")),),
        "work": (heard("Teaches metal and wood, and runs the workshop", "talk 7"),),
        "location": (think("A school at the edge of a town"),),
        "company": (heard(("School", "90 staff", "East"), "talks 7 and 8"),),
        "buying_role": (heard(("user", "mover"), "talks 7 and 8"),),
        "our_product": (heard("The catalogue with the crosses", "talk 7"),),
        "their_words": (heard(("budget", "crosses", "three offers"), "talks 7 and 8"),),
        "value_to": (heard("People who may buy only when the budget is open.", "talk 7"),),
        "ideal_needs": (heard("Offers that the office accepts at first sight.", "talk 8"),),
        "wants": (
            heard("Thirty sets that are all the same", "talk 7"),
            heard("Papers that the office accepts", "talk 8"),
            think("Tools that survive a class"),
        ),
        "tick": (think("Safe hands first, then clever ones"),),
        "motivations": (heard(("safety", "learning", "time"), "talks 7 and 8"),),
        "job": (heard(("the budget opens", "get a year of tools in one go", "the lessons can happen"), "talk 7"),),
        "success": (think("No lesson is put off for want of goggles"),), "values": (think(("care", "fairness")),),
        "pains": (
            heard("Three offers for everything over two hundred", "talk 8"),
            heard("A budget that closes in spring", "talk 7"),
            think("Sets that are discontinued"),
        ),
        "barriers": (think("Payment only after delivery"),),
        "obstacles": (heard("The office signs once a week", "talk 8"),),
        "workaround": (heard("Splits the order to stay below the limit", "talk 8"),),
        "trigger": (
            heard("The budget opens, and before it closes", "talk 7"),
            think("An inspection of the workshop"),
        ),
        "when_how": (heard("On paper, in the staff room, with crosses", "talk 7"),),
        "criteria": (heard(("guarantee", "price", "range"), "talks 7 and 8"),),
        "people": (heard(("boss", "team"), "talks 7 and 8"),), "price_watch": (think(3.0),),
        "loyalty": (heard(("the catalogue comes in time", "the office refuses the papers"), "talks 7 and 8"),),
        "forces": (heard(("the budget is open", "everything from one catalogue", "three offers to fetch",
                          "last year's order can be copied"),
                         "put together from 2 talks"),),
        "story": (heard("In the second week of March the catalogue lies on the table in the staff room with a pen"
                        " beside it. By Friday it has crosses in four colours. Grace types them into a form that "
                        "asks for three offers, at home, after nine. The office sends two of them back. On the "
                        "last day of the budget the order goes off, thirty of everything. In May the boxes come, "
                        "and a class of twelve-year-olds unpacks them as if it were a birthday.",
                        "put together from talks 7 and 8"),),
        "think_plans": (heard(2.0, "talk 7"),), "think_price": (think(3.0),), "think_brands": (heard(2.0, "talk 7"),),
        "think_advice": (heard(2.0, "talk 7"),),
        "reach": (
            heard("The catalogue on paper", "talk 7"),
            think("A visit in the break"),
            think("The teachers' magazine"),
        ),
        "social": (think(("youtube", "pinterest")),), "online_habits": (think("Films for lessons, at night"),),
        "tech": (think(4.0),), "devices": (think(("3", "6", "1")),),
        "notice_note": (heard("The catalogue on the staff-room table", "talk 7"),), "notice_feels": (made(5.0),),
        "compare_note": (heard("Three offers, fetched by hand", "talk 8"),), "compare_feels": (made(1.0),),
        "buy_note": (heard("The office sends it back", "talk 8"),), "buy_feels": (made(2.0),),
        "use_note": (think("Thirty sets, all the same"),), "use_feels": (made(5.0),),
        "come_back_note": (heard("Next March, with last year's list", "talk 7"),), "come_back_feels": (made(4.0),),
        "message": (made("Three offers in one envelope, accepted at first sight."),),
        "product": (made("Class sets of thirty, the same for five years."),),
        "price": (made("Below two hundred a set; payment after delivery."),),
        "place": (made("Catalogue in the first week of March, form inside."),),
        "promotion": (made("The paper catalogue, with a form that the office knows."),),
        "tone_use": (made("Helpful and orderly. Never young."),),
        "next": (made(("Put a form for three offers into the catalogue", "Colin", "2027-02-20",
                       "orders sent back by offices", "")),),
        "words_use": (made(("set", "class", "safe")),), "words_avoid": (made(("pro", "power", "unleash")),),
        "proof": (made("Sets in stock for five years, in writing"),), "talks": (made(("8", "397", "0")),),
        "wrong_if": (made("Schools that get the form are refused as often as those that do not."),),
        "bias": (made(("name", "swap")),), "review": (made("2027-05-15"),),
        "sign_off": (made("Colin, key accounts"),),
    },
)  # fmt: skip
