"""Calls to action: the sentences of a text that tell people what to do next, and whether their device can follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from segpersona.worksheet.readability import sentences_of

_LISTED = """
answer apply ask book browse build buy call check choose claim click collect come compare contact create discover
donate download email enjoy explore find follow get give go grab hear join learn look make meet open order pick plan
pre-order print read register renew reply request reserve save scan see send shop sign start stop subscribe swipe
switch take talk tap tell text try upgrade use visit watch write
anrufen abonniere abonnieren bestelle bestellen bestell buche buchen entdecke entdecken erfahre erfahren frag fragen
hol holen kaufe kaufen klicke klicken komm kommen lade lesen lies melde probiere probieren registriere reserviere
reservieren ruf rufen schau schauen schreib schreiben sichere sichern spare starte starten teste testen tippe tippen
vergleiche vergleichen
achetez abonnez appelez choisissez cliquez commandez comparez contactez demandez découvrez essayez inscrivez lisez
profitez réservez répondez téléchargez venez visitez voyez écrivez
compra compre contacta descarga descubre elige empieza haz lee llama pide prueba pulsa regístrate reserva solicita
suscríbete ven visita
bekijk bel bestel boek download koop lees maak meld ontdek probeer reserveer vraag
"""
_VERBS = frozenset(_LISTED.split())
"""Verbs that a call begins with, in English, German, French, Spanish and Dutch."""
_POLITE = ("please", "just", "now", "then", "simply", "bitte", "einfach", "dann", "jetzt", "today", "so", "and", "or")
_LINK = re.compile(r"https?://\S+|www\.\S+", re.I)
_ASKS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "Phone": (("click", "speaks of a mouse; on a phone people tap"), ("klick", "speaks of a mouse; on a phone people "
              "tap"), ("cliqu", "speaks of a mouse; on a phone people tap"), ("print", "is hard to do on a phone"),
              ("ausdruck", "is hard to do on a phone"), ("fill in", "is tiring on a phone; ask for less"),
              ("pdf", "is hard to read on a phone; a page reads better"),
              ("scan", "asks for a second device: they hold the phone already")),
    "Tablet": (("click", "speaks of a mouse; on a tablet people tap"),
               ("print", "is hard to do on a tablet")),
    "Laptop": (("swipe", "cannot be done on a laptop"), ("tap", "speaks of a touch screen; on a laptop people click"),
               ("tipp", "speaks of a touch screen; on a laptop people click")),
}  # fmt: skip
"""Device -> the start of words that do not suit it, and why."""
FIRST_SCREEN = 60
"""About as many words fit on a phone before somebody has to scroll."""
_MANY = 3


@dataclass(frozen=True, kw_only=True)
class Calling:
    """What a text asks people to do. ``calls``: those sentences; ``advice``: what would make them easier to follow."""

    calls: tuple[str, ...]
    advice: tuple[str, ...]


def calling(text: str, device: str, short: str) -> Calling:
    """The calls of a text, held against the device that is used most ("" where nobody knows)."""
    calls = tuple(one for one in sentences_of(text) if _calls(one))
    if not calls:
        links = "There is a link, but no" if _LINK.search(text) else "There is no"
        return Calling(calls=(), advice=(
            f"{links} sentence that says what to do next. Begin one with a verb, for example “Order”, “Try” or “Ask”.",
        ))  # fmt: skip
    advice = [said for call in calls for said in _unsuited(call, device, short)]
    if len(calls) > _MANY:
        advice.append(f"It asks for {len(calls)} things. One is easier to follow.")
    before = len(text[: text.find(calls[0])].split())
    if device == "Phone" and before > FIRST_SCREEN:
        advice.append(f"The first call comes after {before} words: on a phone that is below the first screen.")
    return Calling(calls=calls, advice=tuple(dict.fromkeys(advice)))


def _calls(sentence: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", sentence.lower())
    first = next((word for word in words if word not in _POLITE), "")
    return first in _VERBS and not sentence.rstrip().endswith("?")


def _unsuited(call: str, device: str, short: str) -> list[str]:
    found = ((re.search(rf"(?<![^\W\d_]){re.escape(start)}[^\W\d_]*", call, re.I), why)
             for start, why in _ASKS.get(device, ()))  # fmt: skip
    return [f"{short} is mostly on a {device.lower()}: “{word[0]}” {why}." for word, why in found if word]
