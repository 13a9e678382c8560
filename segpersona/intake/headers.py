"""HEADERS: words in column headers, by what they speak of, in the languages of the exports we know.

A header comes in plain words (``plain.header_words``). Alternatives stand between bars, each for whole words; "…" is
any letters, "=" before a word means the whole header, {no} the words that mean number, {customer} and the like such a
number of a customer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from segpersona.intake.headers_measures import ABOUT_MEASURES
from segpersona.intake.headers_people import ABOUT_PEOPLE
from segpersona.intake.headers_things import ABOUT_THINGS

_NO = "(?:id|ids|no|nr|num|number|nummer|numer|numero|key|code|ref|reference|kod|codigo|codice|cod|identifier)"
_NUMBERED = {
    "customer": "prospect|attendee|employee|student|applicant|borrower|insured|"
                "customers?|client|clients|cliente|clienti|kunden?|klant…|klient…|member|mitglied…|user|"
                "contact|lead|"
                "account|loyalty card|loyalty|subscriber|household|donor|shopper|buyer|guest|patient|cust|clnt|card|"
                "frequent flyer|person|kontakt|konto|acheteur|membre|socio|visitor|crm|payer|debitor…|musteri|asiakas|"
                "zakaznik|ugyfel|constituent|supporter|cif|customer user|profile",
    "order": "orders?|invoice|transaction|trans|receipt|basket|bestell(?:ung)?|auftrags?|rechnungs?|beleg|commande|"
             "facture|pedido|factura|ordine|fattura|zamowieni…|faktur…|bestelling|factuur|purchase|booking|"
             "reservation|checkout|cart|bon|increment|sale|confirmation",
    "product": "products?|items?|articles?|artikel|produkt…|stock|material|variant|lineitem|articulo|producto|prodotto",
    "respondent": "respondent|response|participant|befragte…|teilnehmer|interview|case|submission",
}  # fmt: skip
_UNSAID = (
    "(?<=^ )(?:col|column|field|var|variable|feld|spalte|kolumna|pole|kolom|veld|champ|colonne|campo|colonna|columna"
    "|custom|custom field|unnamed|unbenannt|sin nombre|sans nom|attr|attribute|data|info|value|text|wert|x|v|c|f|a)"
)


def _numbered(things: str) -> str:
    """A thing with "number" before or behind it: "customer id", "no client", "kundennummer"."""
    thing = f"(?:{things})"
    of = "(?: (?:of|the|de|des|du|del|di|der|van))?"
    return f"{thing}(?: (?:unique|alternate|account|card|main|external)){{0,2}} ?{_NO}|{_NO}{of} {thing}"


def _pattern(listed: str) -> re.Pattern[str]:
    words = re.sub(r"\s*\|\s*|\s*\n\s*", "|", listed.strip())
    for thing, names in _NUMBERED.items():
        words = words.replace(f"{{{thing}}}", _numbered(names))
    words = re.sub(r"(?:^|(?<=\|))=([a-z ]+)", r"(?<=^ )\1(?= $)", words)
    return re.compile(
        f" (?:{words.replace('{no}', _NO).replace('{unsaid}', _UNSAID).replace('…', '[a-z]{0,30}')})(?= )"
    )


_LISTED = ABOUT_PEOPLE | ABOUT_THINGS | ABOUT_MEASURES
HEADERS: dict[str, re.Pattern[str]] = {thing: _pattern(words) for thing, words in _LISTED.items()}


@lru_cache(maxsize=4_096)
def says_nothing(words: str) -> bool:
    """Whether a header is empty, a mere place such as "col 17", or speaks of nothing that we know."""
    if HEADERS["blank"].search(words):
        return True
    return not any(pattern.search(words) for pattern in HEADERS.values())


_NUMBER = re.compile(
    r"(?<= )(?:no|nr|num|number|nummer|numer|numero|nomer|cislo|broj)(?= )"
    r"|(?<=[a-z]{3})(?:nummer|numero|numara|cislo|broj|szam|nomer|nro|nr|no)(?= $)"
)
_OF_A_FILE = re.compile(
    r" (?:record|row|line|part|entry|file|legacy|external|internal|system|parent|old|new|unique|main) "
)


@lru_cache(maxsize=4_096)
def says_only_number(words: str) -> bool:
    """Whether a header calls something a number, and what it is the number of is nothing that we know."""
    bare, found = _NUMBER.subn(" ", words)
    rest = f" {' '.join(bare.split())} "
    return bool(found) and len(rest) > 3 and says_nothing(rest) and not _OF_A_FILE.search(rest)
