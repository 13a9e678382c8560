"""Clippings: headers as databases clip and glue them, read in full: "CUST_LST_NM", "Gebdat", "straatnaam", "KUNNR"."""

from __future__ import annotations

import re
from functools import lru_cache

_CLIPPED = """
acc account | accnt account | acct account | act active | actv active | addr address | adr address
adrnr other id | adrs address | ads address | agt agent | amnt amount | amt amount | annl annual | anred anrede
ansprechp ansprechpartner | ansprechpart ansprechpartner | asst assistant | audat date | aufnr order number
avg average | bal balance | bd birth | bdate birth date | bday birthday | bdy birthday | bestdat bestell datum
betr betrag | bezei text | birthdt birth date | bldg building | bnk bank | br branch | brsch industry
brth birth | bstnr bestellnummer | bukrs other id | cat category | catg category | cd code | chn channel
chnl channel | cif customer | clm claim | cmp campaign | cmpgn campaign | cmpny company | cncl cancel
cnsnt consent | cnt count | cntct contact | cntr country | cntrct contract | cntry country | co company
comm comment | cond condition | conf confirmation | cons consent | contct contact | contr contract
coord coordinates | cst customer | cstm customer | cstmr customer | ctc contact | ctry country | cty city
curr currency | cus customer | cust customer | cxl cancel | dat datum | dept department | descr description
dflt default | disc discount | dlr dealer | dlv delivery | dlvry delivery | dmbtr amount | dt date | dte date
em email | emerg emergency | eml email | emp employee | employm employment | erdat created date | fam family
fav favourite | fec fecha | fkdat date | fl flag | flg flag | fname first name | fnm first name | frst first
frt freight | fst first | gbdat geburt datum | geb geburt | gebdat geburt datum | gend gender | geschl geschlecht
gndr gender | gov government | govt government | grp group | hh household | hhld household | hldg holding
hlth health | hm home | hnr house number | hse house | hsno house number | hsnr house number | inc income
ind indicator | inv invoice | kd kunde | kdgrp customer group | kdname kunde name | kdnr kunde nummer | kto konto
ktonr konto nummer | kunnr customer number | kwmeng quantity | landx country | lang language | lat latitude
lname last name | lng longitude | lnm last name | loc location | lst last | lyl loyalty | mail email
managers manager | mar marital | matnr product number | mb mobile | mbl mobile | mbr member | menge quantity
mfg manufacturer | mfr manufacturer | mgr manager | mkt marketing | mktg marketing | mngr manager | mnth month
mob mobile | mrtl marital | mship membership | mst marital status | mth month | mthly monthly | nac nacimiento
nachn nachname | namev vorname | nasc birth date | nat nationality | nation country | natl national | nbr number
netwr amount | nm name | nmbr number | nme name | nom name | nr number | ntl national | num number
occ occupation | occpn occupation | opn open | ord order | ords orders | org organisation | orig original
parnr person number | pc postcode | pcd postcode | pcode postcode | pct percent | perf performance
pers personal | ph phone | phn phone | phne phone | plcy policy | plz postleitzahl | pmt payment | pol policy
pos position | postl postal | prc price | prd product | pref preferred | prefd preferred | prm premium
prod product | prov province | pstl postal | pstlz postleitzahl | ptn partner | pts points | purch purchase
pymt payment | qty quantity | rec record | recip recipient | regio region | reps rep | resp response | ret return
rev revenue | rfnd refund | rgn region | rm manager | rsn reason | rt rate | rtg rating | rtn return | rtng rating
rtrn return | sal salary | scr score | seg segment | sess sessions | sessns sessions | sgmt segment
shp shipping | sls sales | smtp email | smtpadr email | sn surname | snm surname | spnd spend | spouses spouse
spras sprache | sqft size | src source | srce source | stcd tax number | stceg tax number | std stadt
str strasse | stras strasse | strasse strasse | sts status | stt state | sub subscription | subs subscription
subscr subscriber | sup supervisor | supp supplier | supv supervisor | surnm surname | svc service | sz size
tel telephone | telf telephone | telnr telephone | tf telefon | tfn telephone | tfno telephone | tlf telephone
tot total | totl total | trnr trainer | trx transactions | txn transaction | txns transactions | typ type
ums umsatz | usr user | val value | vbeln order number | vend vendor | vis visits | vkbur other id
vkorg other id | vnd vendor | vorn vorname | vst visits | vtweg channel code | waerk currency | waers currency
whse warehouse | wk week | wknd weekend | wrbtr amount | wt weight | yr year | yrs years | zipcd zip code
zp zip
"""
_PIECES = """
aankoop absender account achter achternaam activity address adres adress adresse age agent allow allowed alter
amount annual anrede anzahl apellido apellidos art artikel auftrag average bank bday bestel bestell besuch betrag
bezoek billing birth bulk buyer by campaign cell channel children city civico client cliente code codigo cognome
company comune consent contact correo cost count country county courriel created credit currency cust customer dat
date datum day delivery department dienst direccion discount display do domicilio donor einkauf einwilligung eltern
email empfanger employee employees erlaubnis facebook familien family fax fecha filiale firmen first full geb
geboorte geburts gender geo geschlecht geslacht given group gruppe guest handi handy haus home house huis iban imie
income indirizzo industry insta ip jahr job kampagne kanal kauf kd key klant klanten kod konto kund kunde kunden
laatste land language last lat lead leeftijd letzte letzter lief liefer limit line location login long maiden mail
manager managers marketing max member method miasto middle min mobiel mobil mobile modified month mutter naam nach
nachname nacimiento naissance name namen nazwisko newsletter next nick nombre not note nr num number numer numero
nummer of on opt or order ort out owner parent partner payment person persoon phone plaats portable post postal
preferred prenom price privat product produkt province provincia purchase rating rech rechnung rechnungs region
revenue sales score screen seit shipping since sms source spouse spouses state status straat strasse strassen street
street1 stufe sur tag tax tele telefon telefono telefonu telefoon time titel title toevoeging total twitter typ type
ulica umsatz urodzenia user value vater verbindung ville visit voor voornaam vor vorname website werbe wert woon
work zeile zip zusatz
"""
_FULL = dict(pair.strip().split(" ", 1) for line in _CLIPPED.strip().splitlines() for pair in line.split("|"))
_KNOWN = frozenset(_PIECES.split())


def in_full(words: str) -> str:
    """A header in plain words, written out and taken apart: " cust lstname " -> " customer last name "."""
    apart = re.sub(r"(?<=[a-z]{2})(?=\d)", " ", words)
    return f" {' '.join(part for word in apart.split() for part in _parts(word))} "


def folded(words: str) -> str:
    """The same with umlauts as German capitals spell them: " gekuendigt " -> " gekundigt "."""
    return re.sub(r"([aou])e(?=[a-z])", r"\1", words)


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
