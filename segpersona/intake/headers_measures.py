"""Words in headers that speak of money, counts, marks and times. See ``headers.py``."""

from __future__ import annotations

ABOUT_MEASURES: dict[str, str] = {
    "company_size": r"""
        employees | (?:no|nr|num|number)(?: of)? (?:employees|staff) | company size | headcount | mitarbeiter…
        effectif… | empleados | zatrudnienie | =staff | size of company | firm size | beschaftigte | team size
        workforce | dipendenti | medewerkers | num employees
    """,
    "nps": r"""
        nps | net promoter | …recommend… | …weiterempf… | …recommanderiez… | …recomendar… | …recomendaria…
        …polec… | …raccomand… | …consigli… | …aanbevel… | …empfehl… | likelihood to recommend
    """,
    "percent": r"""
        risk | propensity
        likelihood | probabil… | open rate | … rate | prc | prozent… | procent… | …quote
        … to (?:income|value|sales) | adoption | percent | percentage | pct | rates?(?= $| percent) | ctr
        …rates?(?= $| percent) | share | probability | progress | quote | rabatt | remise | descuento | sconto
        korting | margin | marge | margen | discount | ratio | dti | utilization | taux | tasa | tasso | anteil
        prozent | risk prediction | conv rate | vat rate
    """,
    "percent_sure": r"""
        percent | percentage | pct | prc | prozent | procent | ratio | pourcentage | porcentaje
    """,
    "score": r"""
        csat | ces | satisfaction score | health score | moyenne | marks? | voto | media voti | durchschnittsnote
        average (?:score|mark|rating) | scores? | ratings? | stars? | punkte | bewertung | note | nota | ocena
        puntuacion | roas | index | grade | rank | …score | rating | bmi | punktzahl | note sur | valoracion
        beoordeling | cijfer
    """,
    "date": r"""
        expires | valid (?:to|from|until) | gueltig… | gultig… | seit | desde | depuis | od kiedy | sinds | …seit
        …datum | opened | opzeg… | ultima… | ostatni… | laatste… | letzter?… | dates? | date… | …date | day | datum
        tag | fecha | jour | data | dt | …termin | termin | joined | since | customer since | created | signup
        registered | start | starts | ends? | last seen | last purchase | first purchase | last ?login
        letzte bestellung | dernier… | ultima compra | when | month | reporting (?:starts|ends) | became member on
        expiry | contract end | last review | since date
    """,
    "datetime": r"""
        … ts | ts | epoch… | timestamp | datetime | date time | … at | time | zeit | zeitpunkt | created
        optin time | last changed | heure | hora | godzina | ora | uhrzeit
    """,
    "day": r"""
        days? | weeks? | months? | years? | quarter | tag | woche | monat | jahr
    """,
    "begun": r"""
        since | seit | joined | start… | opened | open | founded | created | entry | hired? | hire | signed
        registered | registration | built | release… | contract | order… | purchase… | first | last | updated
        vertrag… | eintritt | desde | depuis | od kiedy | sinds | inscription | alta | admission | construction
        launch… | publish… | manufactur… | grundung… | opening | member… | policy… | acquisition
    """,
    "quantity": r"""
        anz | antal | pocet | liczba | quantidade | numero (?:di|de) … | household size | persons | haushalt… | pts
        punkte | qty | quantity | quantit… | count | counts? | number | num | menge | anzahl… | …anzahl | cantidad
        ilosc | aantal | orders | visits | clicks? | impr | impressions | sessions? | conversions | frequency
        recency | tenure | tenure… | duration | purchases | sent | opens | bestellungen | commandes | units
        unidades | days? | distance | children | kids | kidhome | teenhome | campaign | installments | months?
        seconds | nb | hours? | minutes? | nights | adults | babies | bedrooms | rooms | miles | km | weeks?
        years? | pageviews | views | users | reach | results | followers | likes | shares | items | products
        seats | logins | claims | calls? | messages? | tickets? | points | age years | size | stuck | tage | wochen
        monate | jahre | jours | dias | trx | transactions | vintage | lead time | haushaltsgrosse | members
        weight | height | length | width | downloads? | gb | min | ms | milliseconds | stock | level
        nps responses | time on … | pages | gap | stay | delay | volume | no of … | cars | frequenz | besuche
        number of … | dependents | cnt | total items | engagement time | event count | referrals
    """,
    "counted": r"""
        no [a-z]{2,30}[aoe]s(?= $) | household size | persons | people in … | family size | num | number | no of
        nr of | count | anzahl | nb | qty | quantity | menge | ilosc | aantal | cantidad | quantit… | how many
        wie viele | combien | total (?:orders|items|children) | cards held | …anzahl | num… | days? | months?
        nights | minutes? | seconds? | visits | clicks? | orders | units | tenure | purchases
    """,
    "count_of": r"""
        no [a-z]{2,30}[aoe]s(?= $) | (?:no|nr|nbr) of …
        (?:num|number|count|sum|total|anzahl|nombre|numero)(?: of| de| d| di| der)? …s | nb … | … count | anzahl…
        how many | total …
    """,
    "units": r"""
        installments | nights | days | hours | minutes | seconds | weeks | miles | km | k ?wh | gb | mb | points | tage
        wochen | stunden | minuten | jours | dias | giorni | dagen | kg | milliseconds | qty | quantity | menge
        anzahl | time spent | duration | dwell time | time on …
    """,
    "amount": r"""
        utrata | castka | obrat | belopp | omsattning… | summa | belob | omsaetning | tutar | ciro | osszeg | suma…
        hodnota | pris | hinta | liikevaihto | preco | receita | gastado | speso | spesa | goal | gifts?
        donations? | budget | proceeds | grand total | total (?:brutto|netto|eur|usd) | amounts? | amnt | amt
        revenue | sales | total(?= $) | sub ?total | prices? | spend… | spent | income | turnover | costs? | value
        charges? | profit | umsatz… | …umsatz | betrag | preis | …preis | importe | montant | bedrag
        chiffre d affaires | ca | prix | ltv | cltv? | monetary | shipping | taxes | tax | balance | freight
        =history | cpc | cpm | cpa | fees? | payment | mnt… | precio | salary | kwota | cena | wartosc | importo
        prezzo | fatturato | brutto | netto | net | gross | premium | refund… | credit limit | limit | mrr | arr
        adr | panier | einkommen | …einkommen | nettoeinkommen | gehalt | summe | saldo | valor | eur | usd | gbp
        pln | chf | wage | discount | wert | warenwert | ingresos | gasto | depense… | revenu | salaire | earnings
        cash ?advance | loan… | deal size | debt | donation | gift | pagevalues | purchases | omzet | prijs | fare
        rent | worth | funding | warenkorb… | rechnungsbetrag | paid | aov | outstanding | przychod | zarobki
        dochod | gmv | sum insured | …payments? | pago… | pagado | year to date | ytd | quota | tarifa
        tariff… | (?:day|daily|hourly|monthly|weekly) rates?
    """,
    "age_of": r"""
        (?:vehicle|car|account|company|house|building|domain|product|policy|property|contract|device) ages?
    """,
}
