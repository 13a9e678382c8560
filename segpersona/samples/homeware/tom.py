"""TOM: somebody who furnishes a whole room in one go."""

from __future__ import annotations

from segpersona.samples.portrait import Portrait, heard, made, think

TOM = Portrait(
    sign="Furniture and storage",
    lines={
        "name": (made("Tom Brandt"),), "short": (made("Tom"),), "label": (made("The Room Planner"),),
        "portrait_hair": (made("parted"),), "portrait_shade": (made("brown"),), "portrait_skin": (made("2"),),
        "portrait_beard": (made("yes"),), "portrait_glasses": (made("no"),), "portrait_clothes": (made("collar"),),
        "portrait_backdrop": (made("window"),),
        "quote": (heard("I had measured it on the floor with tape.", "talk 4"),), "quote_real": (made("real"),),
        "role": (made("second"),), "mode": (made("people"),), "persona_scope": (made("Furnishing a room in one go"),),
        "age": (heard(("33", "45"), "talks 4 to 6"),),
        "location": (heard("A flat they have just moved into", "talk 4"),),
        "household": (heard("Two adults, a child of three", "talk 6"),),
        "work": (think("Plans timetables for a bus company"),), "income": (think("enough"),),
        "leisure": (think("Puts up shelves, also at friends'"),),
        "our_product": (heard("A table by Monday", "talk 4"),),
        "their_words": (heard(("measured", "tape", "by Monday"), "talks 4 to 6"),),
        "value_to": (heard("People who furnish a whole room and want it to fit.", "talks 4 and 5"),),
        "ideal_needs": (heard("To see how large it is at home.", "talk 5"),),
        "wants": (
            heard("A room that is finished in one go", "talk 4"),
            heard("See it beside a person", "talk 5"),
            think("Storage that children cannot open"),
        ),
        "tick": (think("Measures twice, then wants it now"),),
        "motivations": (heard(("ease", "time", "quality"), "talks 4 to 6"),),
        "job": (heard(("the keys are handed over", "get a room to live in", "the weekend is theirs again"), "talk 4"),),
        "success": (think("Nothing has to go back"),), "personality": (think(("orderly", "impatient", "proud")),),
        "pains": (
            heard("Cannot see how large it is at home", "talk 5"),
            heard("A call at six in the morning", "talk 6"),
            think("Two deliveries for one room"),
        ),
        "barriers": (heard("Sending a cupboard back", "talk 6"),),
        "obstacles": (think("Measures in three places on the page"),),
        "workaround": (heard("Tape on the floor", "talk 4"),),
        "trigger": (
            heard("The keys are handed over", "talk 4"),
            think("A second child"),
            think("A wall is taken out"),
        ),
        "when_how": (heard("One weekend, in the shop, with a drawing", "talk 4"),),
        "criteria": (heard(("quality", "range", "price"), "talks 4 to 6"),),
        "people": (heard(("partner",), "talk 6"),), "price_watch": (think(3.0),),
        "loyalty": (heard(("it fitted", "the delivery was a fight"), "talks 4 and 6"),),
        "forces": (heard(("an empty room", "the whole room from one shop", "whether it will fit",
                          "the old shelf still stands"),
                         "put together from 3 talks"),),
        "story": (heard("Friday at noon the keys are handed over, and by two there is tape on the floor where a "
                        "table could stand. Tom walks around it with a cup of tea. On Saturday they are in the "
                        "shop with a drawing, and he asks somebody to stand next to the cupboard. At the till he "
                        "learns that there will be two deliveries. On Monday the table comes. The cupboard rings "
                        "at six in the morning, a week later.", "put together from talks 4 to 6"),),
        "think_plans": (heard(1.0, "talk 4"),), "think_price": (think(4.0),), "think_brands": (think(3.0),),
        "think_advice": (heard(3.0, "talk 5"),),
        "reach": (
            heard("The shop, on a Saturday", "talk 4"),
            think("The estate agent's folder"),
            think("A planner on the laptop"),
        ),
        "social": (think(("instagram", "pinterest")),),
        "online_habits": (heard("Looks for photographs with people in them", "talk 5"),), "tech": (think(4.0),),
        "devices": (think(("3", "5", "2")),), "notice_note": (think("A friend's finished room"),),
        "notice_feels": (made(4.0),), "compare_note": (heard("How large is it really?", "talk 5"),),
        "compare_feels": (made(2.0),), "buy_note": (heard("Two deliveries for one room", "talk 6"),),
        "buy_feels": (made(2.0),), "use_note": (heard("The table on Monday", "talk 4"),), "use_feels": (made(5.0),),
        "come_back_note": (heard("Not this year", "talk 6"),), "come_back_feels": (made(3.0),),
        "message": (made("The whole room, measured, in one delivery."),),
        "product": (made("Rooms shown with a person in them, and measures in one place."),),
        "price": (made("One price for the room, delivery in it."),),
        "place": (made("Drawing on Saturday, delivery in one go."),),
        "promotion": (made("A card in the folder of estate agents."),),
        "tone_use": (made("Practical. Numbers before adjectives."),),
        "next": (made(("Offer one delivery for a room", "Priya", "2027-03-01", "orders with three pieces", "")),),
        "words_use": (made(("fits", "measured", "in one go")),), "words_avoid": (made(("dream", "timeless")),),
        "proof": (made("Measures checked by our joiner"),), "talks": (made(("8", "0", "0")),),
        "wrong_if": (made("The next six people who furnish a room do not mind two deliveries."),),
        "bias": (made(("name", "deeds")),), "review": (made("2027-05-25"),),
        "sign_off": (made("Priya, head of marketing"),),
    },
)  # fmt: skip
