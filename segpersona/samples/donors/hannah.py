"""HANNAH: somebody who gives a little every month and wants no fuss."""

from __future__ import annotations

from segpersona.samples.portrait import Portrait, heard, made, think

HANNAH = Portrait(
    sign="Monthly gift", group="Monthly givers",
    lines={
        "name": (made("Hannah Copley"),), "short": (made("Hannah"),), "label": (made("The Quiet Constant"),),
        "portrait_hair": (made("bun"),), "portrait_shade": (made("grey"),), "portrait_skin": (made("1"),),
        "portrait_glasses": (made("yes"),), "portrait_clothes": (made("roll"),),
        "portrait_backdrop": (made("hills"),),
        "quote": (made("It goes out, I forget it, and the marsh is still there."),),
        "quote_real": (made("invented"),), "role": (made("main"),), "mode": (made("people"),),
        "persona_scope": (made("Giving a little every month, for years"),),
        "age": (heard(("61", "74"), "6 of 8 talks"),),
        "location": (heard("A village within sight of the coast", "5 of 8 talks"),),
        "household": (think("Two adults, children long gone"),),
        "work": (heard("Retired from the county's libraries", "talk 1"),), "income": (think("enough"),),
        "leisure": (heard("Walks the sea wall most mornings", "3 of 8 talks"),),
        "our_product": (heard("My bit for the birds", "talk 1"),),
        "their_words": (heard(("the marsh", "nests", "my bit"), "8 talks"),),
        "value_to": (heard("People who like to do good without making a fuss of it.", "5 of 8 talks"),),
        "ideal_needs": (heard("Something steady that runs by itself, and one honest report a year.", "4 of 8 talks"),),
        "wants": (
            heard("Do her part without having to think of it", "5 of 8 talks"),
            heard("Know once a year what came of it", "talk 1"),
            think("Leave the place as she found it"),
        ),
        "tick": (heard("Keeps what she has promised", "3 of 8 talks"),),
        "motivations": (heard(("good", "ease", "belonging"), "8 talks"),),
        "job": (heard(("she thinks of the marsh", "help without a decision every time", "it goes on after her"),
                      "4 of 8 talks"),),
        "success": (think("The count of nests is higher than last year"),),
        "personality": (heard(("steady", "private", "kind"), "talks 1 and 2"),),
        "pains": (
            heard("Being rung up and asked for more", "talk 2"),
            heard("Three letters in one month", "2 of 8 talks"),
            think("Not knowing how to stop without a talk"),
        ),
        "barriers": (heard("Bank details asked for on paper", "talk 2"),),
        "obstacles": (think("The form for a change of address"),),
        "workaround": (heard("Puts every letter in a drawer unread until spring", "talk 2"),),
        "trigger": (
            heard("Retiring, and a first month with time", "talk 1"),
            think("A friend's funeral with gifts instead of flowers"),
        ),
        "when_how": (heard("Sets it up once, at the kitchen table, and leaves it", "talk 1"),),
        "criteria": (heard(("values", "service", "reviews"), "8 talks"),),
        "people": (heard(("alone", "partner"), "5 of 8 talks"),), "price_watch": (think(2.0),),
        "loyalty": (heard(("the report comes every year", "somebody rings and presses"), "talks 1 and 2"),),
        "forces": (heard(("time to spare at last", "it runs by itself", "being pressed for more",
                          "giving to the lifeboat already"),
                         "put together from 4 talks"),),
        "story": (heard("On the first of the month nothing happens, and that is the point. Hannah walks the sea "
                        "wall before breakfast and counts what she can see. In April a letter comes with the "
                        "number of nests, written by the warden, and she reads it twice at the kitchen table. Her"
                        " neighbour asks what it is. She says: my bit for the birds. In the evening she puts the "
                        "letter in the drawer with the others.", "put together from 4 talks"),),
        "scenario": (think("The bank sends her a new card. She fears the gift has stopped, finds our one-line "
                           "email saying that all is well, and goes for her walk."),),
        "think_plans": (heard(1.0, "5 of 8 talks"),), "think_price": (think(3.0),),
        "think_brands": (heard(5.0, "talk 1"),), "think_advice": (think(4.0),),
        "reach": (
            heard("A letter in April", "6 of 8 talks"),
            heard("The parish magazine", "2 of 8 talks"),
            think("The notice board at the hide"),
        ),
        "social": (heard(("none",), "5 of 8 talks"),),
        "online_habits": (think("Reads the weather and the tide tables"),), "tech": (heard(2.0, "5 of 8 talks"),),
        "devices": (think(("2", "7", "1")),),
        "notice_note": (heard("A leaflet in the hide, on a walk", "3 of 8 talks"),), "notice_feels": (made(4.0),),
        "compare_note": (think("Lifeboat or marsh? Both, a little"),), "compare_feels": (made(3.0),),
        "buy_note": (heard("The bank form asks for everything twice", "talk 2"),), "buy_feels": (made(2.0),),
        "use_note": (heard("The April letter with the nests", "talk 1"),), "use_feels": (made(5.0),),
        "come_back_note": (heard("It simply goes on", "talk 1"),), "come_back_feels": (made(5.0),),
        "message": (made("Every month, without a word from us. Every April, what it did."),),
        "product": (made("A gift that runs by itself, and one letter a year from the warden."),),
        "price": (made("Let her choose the sum; never ask for more by phone."),),
        "place": (made("A form of one page, in the hide and online."),),
        "promotion": (made("The April letter; a card in the hide."),),
        "tone_use": (made("Plain and warm, as from a neighbour. Never “urgent”."),),
        "next": (made(("Halve the bank form", "Ruth", "2027-02-01", "forms finished by April", "")),),
        "words_use": (made(("nests", "every month", "thank you")),),
        "words_avoid": (made(("urgent", "last chance", "upgrade")),),
        "proof": (made("Nests counted by the warden since 1998"),), "talks": (made(("8", "419", "0")),),
        "wrong_if": (made("Fewer than three of the next eight monthly givers say that they would rather not be "
                          "called."),),
        "bias": (made(("name", "picture", "deeds")),), "review": (made("2027-06-01"),),
        "sign_off": (made("Ruth, supporter care"),),
    },
)  # fmt: skip
