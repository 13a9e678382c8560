"""RULES: how a column's meaning is guessed, one row each; the first row whose header and values both agree wins.

``header``: what the name must speak of ("" = anything); ``unless``: what it must not speak of; ``values``: what they
must look like; ``says``: the values' part of the evidence, in words.
"""

from __future__ import annotations

from segpersona.intake import given
from segpersona.intake import people as p
from segpersona.intake import shapes as s
from segpersona.intake.looks import between
from segpersona.intake.rule import MAY_BE_GIVEN, Rule, both, either, few, fits, numbers_from, row, signs, steps

ALONE: tuple[Rule, ...] = (
    row("email", "", s.emails, "the cells are email addresses"),
    row("ip_address", "", signs("IP", 0.6), "the cells are internet addresses of devices", "edition"),
    row("latitude", "", fits("PAIR", 0.6), "the cells are places on the map"),
    row("latitude", "latitude", signs("DEGREES", 0.7), "the cells are degrees"),
    row("longitude", "longitude", signs("DEGREES", 0.7), "the cells are degrees"),
    row(
        "private_number",
        "",
        fits("STATE_GIVEN", 0.7),
        "the cells are numbers that a state gives to a person",
        "order_id",
        "product_id",
    ),
    row(
        "private_number", "blank", fits("STATE_LIKELY", 0.9), "the cells may be numbers that a state gives to a person"
    ),
    row("private_number", "", fits("IBAN", 0.6), "the cells look like bank accounts", "other_id", "customer_id"),
    row(
        "private_number",
        "private_number",
        either(s.private_codes, fits("HOUSE", 0.5), fits("STARRED", 0.5), fits("MARKED", 0.5)),
        "the cells are numbers or codes",
    ),
    row("phone", "", fits("ABROAD", 0.8), "the cells are phone numbers with the code of a country"),
    row("url", "", fits("URL", 0.7), "the cells are web addresses"),
    row("url", "url", fits("DOMAIN", 0.6), "the cells are web addresses"),
    row("person_name", "", p.handles, "the cells are names of accounts"),
    row(
        "person_name", "", p.account_names, "the cells are names of accounts", "url", "email", "product_id", "campaign"
    ),
    row("street", "house", s.text, "the cells are numbers of houses"),
    row("street", "", s.streets, "the cells are streets with house numbers", "free_text"),
)
"""Values that tell, whatever the name."""

TIMES: tuple[Rule, ...] = (
    row("birth_date", "birth", s.time_like, "the cells are dates", "birth_year"),
    row("birth_date", "birth", fits("DAY_MONTH", 0.6), "the cells are days of the year", "birth_year"),
    row("birth_date", "", s.births, "the cells are dates as of people's births", "begun"),
    row("datetime", "", both(s.time_like, s.moments), "the cells are dates with a time of day"),
    row("date", "", lambda look: look.kind != "number" and s.time_like(look), "the cells are dates"),
    row("date", "date", s.time_like, "the cells are days written as digits"),
    row("datetime", "datetime", s.stamps, "the cells are seconds since 1970"),
    row("datetime", "date", s.stamps, "the cells are seconds since 1970"),
    row("datetime", "datetime", fits("CLOCK", 0.7), "the cells are times of day"),
)

ANSWERS: tuple[Rule, ...] = (
    row("consent", "consent", either(s.two_answers, both(s.text, lambda look: look.distinct <= 5)),
       "the cells are one of a few answers", "date", "ip_address", "channel"),
    row("consent", "", s.subscribed, "the cells are subscribed or not"),
    row("likert", "", s.scale_words, "the cells are answers in an order"),
    row("nps", "nps", lambda look: between(look, 0, 10) and look.whole and not s.ones(look),
       "the cells go from 0 to 10"),
    row("quantity", "counted", s.ones, "the cells are counts"),
    row("response_flag", "response", s.two_answers, "the cells are one of two answers"),
    row("flag", "", s.ones, "the cells are 1 or 0"),
    row("gender", "gender", s.genders, "the cells are genders"),
    row("yesno", "", s.two_answers, "the cells are one of two answers"),
    row("response_flag", "response", lambda look: s.text(look) and look.distinct == 2 and look.spaces < 3,
       "the cells are one of two answers", "about_kind"),
)  # fmt: skip

NUMBERS: tuple[Rule, ...] = (
    row("likert_num", "first_person", steps, "the cells are marks from low to high"),
    row("likert_num", "about_me", steps, "the cells are marks from low to high", "counted"),
    row("latitude", "latitude", numbers_from(-90, 90), "the cells are degrees"),
    row("longitude", "longitude", numbers_from(-180, 180), "the cells are degrees"),
    row("percent", "", both(s.numeric, signs("PERCENT", 0.7)), "the cells have a percent sign"),
    row("amount", "", both(s.numeric, signs("MONEY", 0.7)), "the cells have the sign of a currency"),
    row("postcode", "postcode", s.whole, "the cells are whole numbers"),
    row("birth_year", "birth_year", numbers_from(1880, 2030, only_whole=True), "the cells are years"),
    row("birth_year", "birth", numbers_from(1880, 2030, only_whole=True), "the cells are years"),
    row(
        "birth_date",
        "birth",
        both(s.whole, lambda look: look.most > 120),
        "the cells are digits of dates",
        "birth_year",
        "not_born",
    ),
    row("age", "age", numbers_from(0, 120), "the cells go from 0 to 120", "age_of"),
    row(
        "age",
        "birth",
        both(numbers_from(0, 120), lambda look: look.most > 31),
        "the cells go from 0 to 120",
        "not_born",
    ),
    row("phone", "blank", s.dialled, "the cells are numbers as they are dialled"),
    row("private_number", "blank", given.numbers, MAY_BE_GIVEN),
    row("private_number", "only_number", given.numbers, MAY_BE_GIVEN),
    row("latitude", "blank", given.latitudes, "the cells may be degrees; masked until you say otherwise"),
    row("longitude", "blank", given.longitudes, "the cells may be degrees; masked until you say otherwise"),
    row("street", "house", s.whole, "the cells are house numbers", "amount"),
    row("phone", "phone", lambda look: s.whole(look) and look.most > 99_999, "the cells are long numbers"),
    row("phone", "phone", signs("PHONE_LOOSE", 0.9), "the cells are numbers as they are dialled", "amount"),
    row("row_id", "row_id", s.whole, "the cells are whole numbers"),
    row("campaign", "campaign_id", both(s.whole, few), "the cells are codes of a few campaigns"),
    row("company_size", "company_size", s.whole, "the cells are counts"),
    row("order_id", "order_id", s.whole, "the cells are whole numbers", "count_of", "kinds", "response"),
    row("product_id", "product_id", s.whole, "the cells are whole numbers", "count_of"),
    row("respondent_id", "respondent_id", s.whole, "the cells are whole numbers"),
    row("customer_id", "customer_id", s.numeric, "the cells are numbers", "count_of", "age", "score"),
    row("other_id", "ends_in_id", s.whole, "the cells are whole numbers", "count_of", "region", "channel"),
    row(
        "other_id",
        "ends_in_number",
        s.whole,
        "the cells are whole numbers",
        "count_of",
        "kinds",
        "units",
        "amount",
        "day",
    ),
    row("quantity", "units", s.numeric, "the cells are numbers"),
    row("likert_num", "statement", steps, "the cells are marks from low to high", "counted", "quantity"),
    row("percent", "percent_sure", numbers_from(-1000, 1000), "the cells are percentages"),
    row("percent", "percent", lambda look: between(look, -1, 1) and not look.whole, "the cells are shares of 1"),
    row("percent", "percent", numbers_from(-100, 100), "the cells go up to 100", "amount", "currency"),
    row("likert_num", "question", steps, "the cells are marks from low to high", "counted", "score"),
    row("score", "score", s.numeric, "the cells are numbers", "question"),
    row("likert_num", "score", steps, "the cells are marks from low to high"),
    row("score", "score", s.numeric, "the cells are numbers"),
    row("region", "region", both(s.whole, few), "the cells are codes of a few regions"),
    row("channel", "channel", both(s.whole, few), "the cells are codes of a few channels"),
    row("quantity", "counted", s.numeric, "the cells are numbers", "amount"),
    row(
        "other_id",
        "other_id",
        lambda look: s.whole(look) and (look.distinct > 2),
        "the cells are whole numbers",
        "quantity",
        "amount",
        "score",
        "percent",
        "kinds",
    ),
    row(
        "quantity",
        "day",
        both(numbers_from(1800, 2100), lambda look: look.most - look.least > 12),
        "the cells are years of long times",
    ),
    row("category", "kinds", lambda look: s.whole(look) and look.distinct <= 31, "the cells are few codes", "amount"),
    row("amount", "amount", s.numeric, "the cells are numbers", "counted"),
    row("quantity", "quantity", s.numeric, "the cells are numbers"),
    row("percent", "percent", numbers_from(-100, 100), "the cells go up to 100"),
    row("amount", "amount", s.numeric, "the cells are numbers"),
    row(
        "other_id",
        "",
        lambda look: s.whole(look) and s.unlike(look) and look.least > 999 and not s.rounded(look),
        "every row has its own",
    ),
    row("quantity", "", s.whole, "the cells are whole numbers"),
    row("amount", "", s.numeric, "the cells are numbers with decimals"),
)
