"""Names of people inside what somebody said become an initial: "I asked Anna Blum" -> "I asked A•••".

A name is masked where the text shows that it is one: a form of address or an introduction stands before it, or it is a
known first name in the middle of a sentence. Words that are also names ("Jean", "April") stay unless introduced. What
this misses is said in docs/method.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_CAPITAL = r"[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?"
_ADDRESSED = re.compile(
    r"\b((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Fr|Hr|M|Mme|Mlle|Madame|Monsieur|Sra?|Srta|Señora?|Señor|Don|Doña"
    r"|Sig|Sig\.ra|Signora?|Signor|Dhr|Mevr|Meneer|Mevrouw|Pana?|Pani|Panem|Panią)\.? )"
    rf"({_CAPITAL}(?: {_CAPITAL})?)"
)
_INTRODUCED = re.compile(
    r"(?i:\b(my name is|my name's|i am called|this is|ich heiße|ich heisse|mein name ist|je m'appelle|mon nom est"
    r"|me llamo|mi nombre es|mi chiamo|il mio nome è|mijn naam is|ik heet|nazywam się|mam na imię|regards,?|cheers,?"
    r"|grüße,?|gruß,?|grüßen,?|cordialement,?|saludos,?|saluti,?|groeten,?|groet,?|pozdrawiam,?)\s+)"
    rf"({_CAPITAL}(?: {_CAPITAL})?)"
)
_INSIDE = re.compile(rf"(?<=[^\s.!?:…•\n] )({_CAPITAL})((?: {_CAPITAL})?)")
_WORDS_TOO_LISTED = """
amber april art august bill bob carol chase cliff dawn daisy drew eve faith frank gene grace grant guy hazel heather
holly hope iris ivy jack jade jasmine jean jeans joy june lea leo lily ma mark may maya max melody mina nick olive
page pat pearl penny peter pierce ray rich rob robin rose ruby ruth sandy sky sofia stella sue summer tara ted trip
victor victoria violet wade will
"""
_WORDS_TOO = frozenset(_WORDS_TOO_LISTED.split())


def names_hidden(text: str, is_first_name: Callable[[str], bool]) -> str:
    """The text with the names in it masked."""
    text = _ADDRESSED.sub(lambda found: found[1] + _masked(found[2]), text)
    text = _INTRODUCED.sub(lambda found: found[0][: -len(found[2])] + _masked(found[2]), text)
    return _INSIDE.sub(lambda found: _known(found, is_first_name), text)


def _known(found: re.Match[str], is_first_name: Callable[[str], bool]) -> str:
    """A first name in the middle of a sentence, with the surname behind it if there is one."""
    first, rest = found[1], found[2]
    telling = is_first_name(first) and (first.lower() not in _WORDS_TOO or bool(rest))
    return _masked(first) if telling else found[0]


def _masked(name: str) -> str:
    return f"{name[0]}•••"
