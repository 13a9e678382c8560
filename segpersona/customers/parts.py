"""What each column of an order file does: by its role, its fine label where one is known, and the words of its header.

The words are English, German, French, Spanish and Italian, with the commonest of Dutch and Polish.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from segpersona.model import Role

Labels = Mapping[str, str]

_WORDS = {
    "quantity": r"\b(qty|quantity|units?|pieces|pcs|items|menge|anzahl|stück(zahl)?|quantit[éeà]s?|nombre|cantidad|"
                r"unidades|pezzi|aantal|ilość|number of)\b",
    "price": r"\b(price|preis|einzelpreis|stückpreis|prix|precio|prezzo|prijs|cena)\b",
    "list_price": r"\b(list ?price|(regular|original|full|catalogue|catalog) price|compare at( price)?|rrp|msrp|uvp|"
                  r"listenpreis|originalpreis|prix (catalogue|public|de base)|precio (de lista|original)|"
                  r"prezzo (di listino|intero)|adviesprijs|cena katalogowa)\b",
    "discount": r"\b(\w*discount\w*|\w*rabatt\w*|rabat|nachlass|remise|réduction|descuento|sconto|korting|markdown)\b",
    "code": r"\b(coupon|voucher|promo(tion)? code|\w*gutschein\w*|code promo|cup[oó]n|buono|kortingscode)\b",
    "refund": r"\b(refund(ed)?|erstattet|erstattung|remboursé|reembolsado|rimborsato)\b",
    "channel": r"\b(channel|\w*kanal|canal|canale|kanaal|kanał)\b",
    "campaign": r"\b(campaign|kampagne|campagne|campaña|campagna|kampania)\b",
    "category": r"\b(categor\w*|kategor\w*|catégorie|department|\w*warengruppe|produktgruppe|rayon|"
                r"product (group|line|type))\b",
    "state": r"\b(\w*status|state|stato|statut|estado|état|zustand|type|typ|kind|art|tipo|vorgang\w*|buchungsart|"
             r"cancel\w*|refund\w*|return\w*|storn\w*|retour\w*|annul\w*|devol\w*|reso)\b",
    "beside": r"\b(tax(es)?|vat|mwst|ust|tva|iva|btw|shipping|\w*versand\w*|porto|livraison|envío|spedizione|fees?|"
              r"costs?|kosten|coût|costo|margin|profit|income|salary|balance|tip)\b",
    "sum": r"total|amount|revenue|sales|spent|umsatz|betrag|summe|value|montant|importe|importo|totale|bedrag|kwota",
    "line": r"\b(line ?item|lines?|item|unit|position|artikel|einzel\w*)\b",
    "kind_of_row": r"\b(type|typ|kind|art|tipo|vorgang\w*|buchungsart)\b",
}  # fmt: skip
_GONE = re.compile(
    r"cancel|storn|void|refund|erstatt|rembours|reembols|rimbors|return|retour|rückgabe|rücksendung|zurück|gutschrift|"
    r"credit note|avoir|annul|anulad|anulow|devol|devuelt|reso\b|chargeback|zwrot|geannuleerd|terugb",
    re.I,
)
_NOT_GONE = re.compile(r"^(not|no|non|un|kein|nicht|sin|sans|senza)|partial|teil|parti?el|parcial|parzial", re.I)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The columns of an order file by what they do; "" and empty for what is not there."""

    customer: str
    date: str
    order: str = ""
    amount: str = ""
    quantity: str = ""
    price: str = ""
    list_price: str = ""
    refund: str = ""
    channel: str = ""
    campaign: str = ""
    category: str = ""
    discounts: tuple[str, ...] = ()
    """Columns that are above zero, or filled, where something was cheaper."""
    states: tuple[str, ...] = ()
    """Columns that may say that an order was cancelled or sent back."""
    kinds: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every column that is used, each once."""
        single = (self.customer, self.date, self.order, self.amount, self.quantity, self.price, self.list_price,
                  self.refund)  # fmt: skip
        return tuple(dict.fromkeys(
            name for name in (*single, *self.discounts, *self.states, *self.kinds, *self.answers) if name
        ))  # fmt: skip


def find_parts(roles: Mapping[str, Role], numeric: Collection[str], labels: Labels) -> Parts:
    """What each column does. ``numeric``: the columns that hold numbers. KeyError without customer and date."""
    first = {role: name for name, role in reversed(list(roles.items()))}
    money = [name for name, role in roles.items() if role == "money" and name in numeric]
    counts = [name for name, role in roles.items() if role in ("number", "scale") and name in numeric]
    kinds = tuple(name for name, role in roles.items() if role == "category")
    answers = tuple(name for name, role in roles.items() if role == "yes_no")
    cut = [name for name in (*money, *counts) if _says(name, "discount")]
    codes = [name for name in roles if roles[name] in ("category", "text") and _says(name, "code")]
    paid = [name for name in money if name not in cut and not _says(name, "refund")]
    listed = next((name for name in paid if _says(name, "list_price")), "")
    quantity = _labelled(counts, labels, "quantity")
    amount, price = _amount([name for name in paid if name != listed], quantity)
    return Parts(
        customer=first["customer_id"], date=first["date"], order=first.get("order_id", ""), amount=amount, price=price,
        quantity=quantity, list_price=listed if price or amount else "",
        refund=next((name for name in money if _says(name, "refund")), ""),
        channel=_labelled(kinds, labels, "channel"), campaign=_labelled(kinds, labels, "campaign"),
        category=_labelled(kinds, labels, "category"), discounts=(*cut, *codes),
        states=tuple(name for name in (*kinds, *answers) if _says(name, "state")),
        kinds=tuple(name for name in kinds if name not in codes), answers=answers,
    )  # fmt: skip


def means_gone(value: str) -> bool:
    """Whether a status says that the order was cancelled or sent back, all of it."""
    return bool(_GONE.search(value)) and not _NOT_GONE.search(value.strip())


def reverses(column: str) -> bool:
    """Whether a column says what kind of row it is, so that a refund is a row beside its order, not the order's end."""
    return _says(column, "kind_of_row")


def of_a_line(column: str) -> bool:
    """Whether a header speaks of one line of an order."""
    return _says(column, "line")


def plain(name: str) -> str:
    """A header in lower case with its words apart."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])", " ", name)
    return re.sub(r"[\s_./#:()-]+", " ", apart).strip().lower()


def _says(name: str, part: str) -> bool:
    return bool(re.search(_WORDS[part], plain(name)))


def _labelled(names: Collection[str], labels: Labels, part: str) -> str:
    """The column whose fine label is the part; else the first whose header says so."""
    known = (name for name in names if labels.get(name) == part)
    return next(known, next((name for name in names if name not in labels and _says(name, part)), ""))


def _amount(money: list[str], quantity: str) -> tuple[str, str]:
    """The column of what a row brought, or the price that its quantity multiplies."""
    own = [name for name in money if not _says(name, "beside")] or money
    sums = [name for name in own if _says(name, "sum")]
    others = [name for name in own if not _says(name, "price")]
    if sums or others:
        return sums[0] if sums else others[0], next((name for name in own if _says(name, "price")), "")
    return ("", own[0]) if own and quantity else (own[0] if own else "", "")
