"""RULES: how a column's meaning is guessed, one row each; the first row whose header and values both agree wins.

``header``: what the name must speak of ("" = anything); ``unless``: what it must not speak of; ``values``: what they
must look like; ``says``: the values' part of the evidence, in words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from segpersona.intake import shapes as s
from segpersona.intake.looks import Look
from segpersona.model import Label


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One way to tell a meaning."""

    label: Label
    header: str
    unless: tuple[str, ...]
    values: Callable[[Look], bool]
    says: str


def _r(label: Label, header: str, values: Callable[[Look], bool], says: str, *unless: str) -> Rule:
    return Rule(label=label, header=header, unless=unless, values=values, says=says)


def _any(look: Look) -> bool:
    return True


def _few(look: Look) -> bool:
    return look.distinct <= 60


def _both(*asked: Callable[[Look], bool]) -> Callable[[Look], bool]:
    return lambda look: all(ask(look) for ask in asked)


def _either(*asked: Callable[[Look], bool]) -> Callable[[Look], bool]:
    return lambda look: any(ask(look) for ask in asked)


def _fits(pattern: str, share: float) -> Callable[[Look], bool]:
    return lambda look: look.kind == "text" and look.share(getattr(s, pattern)) > share


def _signs(pattern: str, share: float) -> Callable[[Look], bool]:
    return lambda look: look.share(getattr(s, pattern)) > share


def _from(low: float, high: float, *, only_whole: bool = False) -> Callable[[Look], bool]:
    return lambda look: s.between(look, low, high) and (look.whole or not only_whole)


def _steps(look: Look) -> bool:
    """Small whole numbers that fill their range: the marks of a questionnaire."""
    fits = s.between(look, 0, 11) and look.whole and look.most >= 2 and look.distinct <= 11
    return fits and (look.rows < 30 or look.distinct >= 0.7 * (min(look.most, 10) - look.least + 1))


def _one_word(look: Look) -> bool:
    return s.text(look) and not s.sentences(look)


ALONE: tuple[Rule, ...] = (
    _r("email", "", s.emails, "the cells are email addresses"),
    _r("ip_address", "", _fits("IP", 0.6), "the cells are internet addresses of devices"),
    _r("latitude", "", _fits("PAIR", 0.6), "the cells are places on the map"),
    _r("private_number", "", _fits("IBAN", 0.6), "the cells look like bank accounts", "other_id", "customer_id"),
    _r("private_number", "private_number", _either(s.codes, _fits("HOUSE", 0.5)), "the cells are numbers or codes"),
    _r("url", "", _fits("URL", 0.7), "the cells are web addresses"),
    _r("url", "url", _fits("DOMAIN", 0.6), "the cells are web addresses"),
    _r("street", "", s.streets, "the cells are streets with house numbers", "free_text"),
)
"""Values that tell, whatever the name."""

TIMES: tuple[Rule, ...] = (
    _r("birth_date", "birth", s.time_like, "the cells are dates", "birth_year"),
    _r("datetime", "", _both(s.time_like, s.moments), "the cells are dates with a time of day"),
    _r("date", "", lambda look: look.kind != "number" and s.time_like(look), "the cells are dates"),
    _r("date", "date", s.time_like, "the cells are days written as digits"),
    _r("datetime", "datetime", _fits("CLOCK", 0.7), "the cells are times of day"),
)

ANSWERS: tuple[Rule, ...] = (
    _r("consent", "consent", _either(s.two_answers, _both(s.text, lambda look: look.distinct <= 5)),
       "the cells are one of a few answers", "date", "ip_address", "channel"),
    _r("likert", "", s.scale_words, "the cells are answers in an order"),
    _r("nps", "nps", lambda look: s.between(look, 0, 10) and look.whole and not s.ones(look), "the cells go from 0 to 10"),
    _r("quantity", "counted", s.ones, "the cells are counts"),
    _r("response_flag", "response", s.two_answers, "the cells are one of two answers"),
    _r("flag", "", s.ones, "the cells are 1 or 0"),
    _r("gender", "gender", s.genders, "the cells are genders"),
    _r("yesno", "", s.two_answers, "the cells are one of two answers"),
    _r("response_flag", "response", lambda look: s.text(look) and look.distinct == 2 and look.spaces < 3,
       "the cells are one of two answers", "about_kind"),
)  # fmt: skip

NUMBERS: tuple[Rule, ...] = (
    _r("latitude", "latitude", _from(-90, 90), "the cells are degrees"),
    _r("longitude", "longitude", _from(-180, 180), "the cells are degrees"),
    _r("percent", "", _both(s.numeric, _signs("PERCENT", 0.7)), "the cells have a percent sign"),
    _r("postcode", "postcode", s.whole, "the cells are whole numbers"),
    _r("birth_year", "birth_year", _from(1880, 2030, only_whole=True), "the cells are years"),
    _r("birth_year", "birth", _from(1880, 2030, only_whole=True), "the cells are years"),
    _r("age", "age", _from(0, 120), "the cells go from 0 to 120", "age_of"),
    _r("phone", "phone", lambda look: s.whole(look) and look.most > 99_999, "the cells are long numbers"),
    _r("row_id", "row_id", s.whole, "the cells are whole numbers"),
    _r("campaign", "campaign_id", _both(s.whole, _few), "the cells are codes of a few campaigns"),
    _r("company_size", "company_size", s.whole, "the cells are counts"),
    _r("order_id", "order_id", s.whole, "the cells are whole numbers", "count_of", "kinds", "response"),
    _r("product_id", "product_id", s.whole, "the cells are whole numbers", "count_of"),
    _r("respondent_id", "respondent_id", s.whole, "the cells are whole numbers"),
    _r("customer_id", "customer_id", s.numeric, "the cells are numbers", "count_of", "age", "score"),
    _r("other_id", "ends_in_id", s.whole, "the cells are whole numbers", "count_of", "region", "channel"),
    _r(
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
    _r("quantity", "units", s.numeric, "the cells are numbers"),
    _r("percent", "percent_sure", _from(-1000, 1000), "the cells are percentages"),
    _r("percent", "percent", lambda look: s.between(look, -1, 1) and not look.whole, "the cells are shares of 1"),
    _r("percent", "percent", _from(-100, 100), "the cells go up to 100", "amount", "currency"),
    _r("likert_num", "question", _steps, "the cells are marks from low to high", "counted", "score"),
    _r("score", "score", s.numeric, "the cells are numbers", "question"),
    _r("likert_num", "score", _steps, "the cells are marks from low to high"),
    _r("score", "score", s.numeric, "the cells are numbers"),
    _r("region", "region", _both(s.whole, _few), "the cells are codes of a few regions"),
    _r("channel", "channel", _both(s.whole, _few), "the cells are codes of a few channels"),
    _r("quantity", "counted", s.numeric, "the cells are numbers", "amount"),
    _r(
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
    _r("category", "kinds", lambda look: s.whole(look) and look.distinct <= 31, "the cells are few codes", "amount"),
    _r("amount", "amount", s.numeric, "the cells are numbers", "counted"),
    _r("quantity", "quantity", s.numeric, "the cells are numbers"),
    _r("percent", "percent", _from(-100, 100), "the cells go up to 100"),
    _r("amount", "amount", s.numeric, "the cells are numbers"),
    _r("other_id", "", lambda look: s.whole(look) and s.unlike(look) and look.least > 999, "every row has its own"),
    _r("quantity", "", s.whole, "the cells are whole numbers"),
    _r("amount", "", s.numeric, "the cells are numbers with decimals"),
)

TEXTS: tuple[Rule, ...] = (
    _r("gender", "gender", s.genders, "the cells are genders"),
    _r("currency_code", "", s.money_codes, "the cells are currencies"),
    _r("language", "language", _either(s.languages, _one_word), "the cells are languages"),
    _r(
        "age_band",
        "age_band",
        _either(s.bands, lambda look: look.distinct <= 12),
        "the cells are groups of ages",
        "age_of",
    ),
    _r("company_size", "company_size", _few, "the cells are sizes"),
    _r("phone", "phone", _fits("PHONE_LOOSE", 0.5), "the cells are phone numbers"),
    _r(
        "phone",
        "",
        _fits("PHONE", 0.6),
        "the cells are phone numbers",
        "postcode",
        "customer_id",
        "order_id",
        "product_id",
        "respondent_id",
        "other_id",
        "date",
    ),
    _r("postcode", "postcode", _fits("POSTCODE", 0.6), "the cells are postcodes"),
    _r("country", "country", _either(s.countries, s.country_codes, _one_word), "the cells are countries", "typed"),
    _r("country", "", s.countries, "the cells are countries"),
    _r(
        "person_name",
        "name_strict",
        _both(s.text, lambda look: look.share(s.PERSON) > 0.5),
        "the cells are names",
        "about_kind",
        "company",
        "product",
    ),
    _r(
        "person_name",
        "handle",
        lambda look: s.text(look) and look.spaces < 0.3,
        "the cells are one word each",
        "typed",
        "date",
    ),
    _r("person_name", "name_soft", s.people_by_role, "the cells are names of persons", "about_kind"),
    _r("street", "street", _fits("HOUSE", 0.4), "the cells hold words and house numbers", "city", "country", "email"),
    _r("city", "city", _one_word, "the cells are words", "typed"),
    _r("multi_category", "multi", s.several, "the cells are lists"),
    _r(
        "multi_category",
        "",
        _both(s.several, lambda look: look.spaces < 6),
        "the cells are lists",
        "free_text",
        "product",
        "company",
        "street",
        "region",
        "name_soft",
        "name_strict",
    ),
    _r("product_id", "product_id", s.codes, "the cells are codes"),
    _r("order_id", "order_id", s.codes, "the cells are codes", "typed"),
    _r("order_id", "order_id", _both(s.codes, s.unlike), "every row has its own"),
    _r("respondent_id", "respondent_id", s.codes, "the cells are codes"),
    _r("customer_id", "customer_id", s.one_piece, "the cells are codes", "typed"),
    _r(
        "other_id",
        "other_id",
        lambda look: s.codes(look) and (look.distinct > 12 or look.rows < 30),
        "the cells are codes",
        "kinds",
        "country",
        "currency",
        "region",
    ),
    _r(
        "person_name",
        "",
        s.pairs_of_names,
        "the cells are names of persons",
        "company",
        "product",
        "campaign",
        "city",
        "kinds",
        "about_kind",
        "free_text",
    ),
    _r(
        "response_flag",
        "response",
        lambda look: look.distinct <= 3 and look.rows > look.distinct and look.spaces < 3,
        "the cells are one of a few answers",
        "typed",
        "question",
        "product",
    ),
    _r("channel", "channel", _one_word, "the cells are words"),
    _r("industry", "industry", _one_word, "the cells are words"),
    _r("free_text", "free_text", s.sentences, "the cells are sentences"),
    _r("region", "region", _one_word, "the cells are words", "typed"),
    _r("company_name", "company", _one_word, "the cells are words", "typed"),
    _r("campaign", "campaign", _one_word, "the cells are words"),
    _r("product_name", "product", _one_word, "the cells are words", "typed", "region"),
    _r(
        "age_band",
        "",
        _both(s.bands, lambda look: "years" in " ".join(look.low)),
        "the cells are groups of ages",
        "age_of",
    ),
    _r(
        "free_text",
        "",
        lambda look: s.sentences(look) and (look.rows < 30 or look.distinct > 0.3 * look.rows),
        "the cells are sentences",
        "kinds",
        "typed",
        "campaign",
    ),
    _r("gender", "", lambda look: s.genders(look) and look.distinct >= 2, "the cells are genders"),
    _r("language", "", _signs("LOCALE", 0.8), "the cells are languages"),
    _r("company_name", "", s.firms, "the cells are names of firms", "kinds", "about_kind"),
    _r("other_id", "", lambda look: s.codes(look) and s.unlike(look), "every row has its own code", "kinds"),
    _r(
        "free_text",
        "free_text",
        lambda look: look.length > 30 or look.distinct > 60,
        "the cells are words of many kinds",
    ),
    _r("category", "", _any, "the cells are words"),
)
