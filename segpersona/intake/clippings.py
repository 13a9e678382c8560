"""Clippings: headers as databases clip and glue them, read in full: "CUST_LST_NM", "Gebdat", "straatnaam", "KUNNR"."""

from __future__ import annotations

import re
from functools import lru_cache

_CLIPPED = """
acc account | accnt account | acct account | act active | actv active | addr address | adr address
adrnr other id | adrs address | ads address | agt agent | amnt amount | amt amount | anred anrede
ansprechp ansprechpartner | ansprechpart ansprechpartner | asst assistant | audat date | aufnr order number
avg average | bal balance | bd birth | bdate birth date | bday birthday | bdy birthday | bestdat bestell datum
betr betrag | bezei text | birthdt birth date | brsch industry | brth birth | bstnr bestellnummer
bukrs other id | cat category | catg category | cd code | chn channel | chnl channel | cmp campaign
cmpgn campaign | cnsnt consent | cnt count | cntct contact | cntr country | cntry country | co company
comm comment | coord coordinates | cst customer | cstm customer | cstmr customer | ctry country | cty city
curr currency | cus customer | cust customer | dat datum | descr description | disc discount | dlv delivery
dlvry delivery | dmbtr amount | dt date | dte date | em email | eml email | emp employee | employm employment
erdat created date | fam family | fav favourite | fec fecha | fkdat date | frst first | fst first
gbdat geburt datum | geb geburt | gebdat geburt datum | gend gender | geschl geschlecht | gndr gender | grp group
hh household | hm home | hnr house number | hse house | hsno house number | hsnr house number | inc income
ind indicator | inv invoice | kd kunde | kdgrp customer group | kdname kunde name | kdnr kunde nummer | kto konto
ktonr konto nummer | kunnr customer number | kwmeng quantity | landx country | lang language | lat latitude
lng longitude | loc location | lst last | mail email | matnr product number | mb mobile | mbl mobile
menge quantity | mgr manager | mngr manager | mob mobile | mrtl marital | mst marital status | nac nacimiento
nachn nachname | namev vorname | nasc birth date | nat nationality | nbr number | netwr amount | nm name
nmbr number | nme name | nom name | nr number | num number | occ occupation | opn open | ord order | ords orders
org organisation | orig original | parnr person number | pc postcode | pcd postcode | pcode postcode
pct percent | ph phone | phn phone | phne phone | pmt payment | pos position | prc price | prd product
pref preferred | prod product | prov province | pstlz postleitzahl | ptn partner | pts points | purch purchase
pymt payment | qty quantity | rec record | recip recipient | regio region | reps rep | resp response
rev revenue | rgn region | sal salary | scr score | seg segment | sgmt segment | sls sales | smtp email
smtpadr email | sn surname | snm surname | spnd spend | spras sprache | src source | srce source
stcd tax number | stceg tax number | std stadt | str strasse | stras strasse | strasse strasse | sts status
stt state | subscr subscriber | supp supplier | tel telephone | telf telephone | telnr telephone | tfn telephone
tfno telephone | tlf telephone | tot total | totl total | trx transactions | txn transaction | typ type
ums umsatz | usr user | val value | vbeln order number | vis visits | vkbur other id | vkorg other id
vnd vendor | vorn vorname | vst visits | vtweg channel code | waerk currency | waers currency | wrbtr amount
wt weight | yr year | yrs years | zipcd zip code | zp zip
"""
_PIECES = """
customer cust client kunden kunde kund klanten klant kd member user contact donor guest first last full given family
middle sur birth geburts geb geboorte vor nach achter voor straat strassen strasse street haus huis house post tele
telefon telefoon phone mobil mobiel mobile handy handi home work cell fax mail email name naam namen nummer number nr
num code datum date dat day jahr ort plaats woon land titel title address adress adres zeile line zusatz einwilligung
erlaubnis werbe konto bank verbindung iban umsatz bestell order auftrag rechnung bestel wert betrag anzahl artikel
produkt product gruppe group typ type art seit since status stufe billing shipping delivery buyer owner partner eltern
mutter vater spouse maiden nick display user screen twitter insta facebook agent sales account manager person persoon
ip geo lat long privat dienst firmen rech lief liefer kunden rechnungs empfanger absender telefono numero nombre
apellido apellidos fecha nacimiento correo direccion codigo postal ville adresse naissance prenom portable courriel
telefonu numer imie nazwisko ulica miasto kod urodzenia toevoeging achternaam voornaam newsletter opt marketing
consent geslacht leeftijd alter geschlecht anrede laatste aankoop letzte letzter kauf einkauf besuch bezoek
tag kanal kampagne region filiale nachname vorname familien bday
"""
_FULL = dict(pair.strip().split(" ", 1) for line in _CLIPPED.strip().splitlines() for pair in line.split("|"))
_KNOWN = frozenset(_PIECES.split())


def in_full(words: str) -> str:
    """A header in plain words, written out and taken apart: " cust lstname " -> " customer last name "."""
    apart = re.sub(r"(?<=[a-z]{2})(?=\d)", " ", words)
    return f" {' '.join(part for word in apart.split() for part in _parts(word))} "


def _parts(word: str) -> tuple[str, ...]:
    pieces = (word,) if word in _FULL or word in _KNOWN else _unglued(word) or (word,)
    return tuple(_FULL.get(piece, piece) for piece in pieces)


@lru_cache(maxsize=4_096)
def _unglued(word: str) -> tuple[str, ...]:
    """The two to four known words that a word is glued from, the longest first; () where it is none."""
    if not 5 <= len(word) <= 40:
        return ()
    ways: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - 14), end - 1):
            before = ways[start]
            if before is not None and len(before) < 4 and word[start:end] in _KNOWN and ways[end] is None:
                ways[end] = (*before, word[start:end])
    return ways[-1] or ()
