"""Words in headers that speak of orders, products, answers and kinds. See ``headers.py``."""

from __future__ import annotations

ABOUT_THINGS: dict[str, str] = {
    "language": r"""
        languages? | sprache | langue | idioma | lingua | jezyk | taal | locale | lang
    """,
    "currency": r"""
        waers | waehrung | currency | currencies | wahrung… | devise | moneda | valuta | waluta | currency code
    """,
    "url": r"""
        urls? | web ?site | web | links? | domain… | homepage | page | landing page | site | referr… | linkedin…
        strona | sito | uri | permalink | webseite
    """,
    "respondent_id": r"""
        n o repondant | no repondant | repondant | {respondent} | =respondent | responseid | =response
    """,
    "order_id": r"""
        {order} | bestellnummer | rechnungsnummer | belegnummer | auftragsnummer | =invoice | =order | pnr
        booking reference | numer zamowienia | bestelnummer | =receipt | belegnr | rechnungsnr | bestellnr
        auftragsnr | ordernumber | orderid | =commande | =factura | =transaction | =beleg | dossier | {no} dossier
        aktenzeichen
    """,
    "product_id": r"""
        {product} | sku | ean | asin | upc | isbn | gtin | artikelnr | artikelnummer | stockcode | …sku | indeks
    """,
    "customer_id": r"""
        karta… klienta | karta stalego klienta | relatie ?nr | relatienummer | pupil (?:ref|id|no)
        student (?:ref|id|no) | knr | kunnr | ref donateur | ref client | ref cliente | musteri no | asiakas ?nro
        zakaznik… | cislo zakaznika | ugyfel… | kundnummer | kundenr | kundenr… | cod cliente | codigo cliente
        member (?:no|id) | kd | kd nr | kd no | kdnr | cust ?no | klantnr | constituent id | supporter id
        {customer} | kundennummer | kundennr | kundnr | klantnummer | mitgliedsnummer | custid | userid
        customerid | accountnumber | numer klienta | record id | =customer | =client | =household | =kunde
        =cliente | =person | =member | =user | =shopper | =klient | =konsument | =socio | =socia | =mitglied
        =donor | =patient | =guest | =visitor | =subscriber
    """,
    "row_id": r"""
        laufende nr | laufende nummer | lfd… | numer wiersza | numero riga | numero ligne | volgnr
        row(?: ?(?:id|number|no|num|index)) | rownumber | index | unnamed(?: 0)? | zeile | zeilennr | lfd nr
        line(?: ?(?:no|number)) | lp | s no | sr no | serial no | rowid | seq(?:uence)?
    """,
    "other_id": r"""
        serial… | batch… | lot | vertragsnr | vertragsnummer | contract (?:no|nr|number|id)
        policy (?:no|nr|number) | \w{1,30} ?id | id | ids | euid | leid | uuid | guid | {no} | …nummer | …nr
        …number | identifier | reference | external ?ref… | last ?4 | custom data | agent | hash | token | policy
        p iva | piva | partita iva | vat | ust | tva | customer taxvat | tax ?(?:id|no|number|vat) | …id
    """,
    "company": r"""
        publisher | carrier | agency | travel agent | insurer | bank ?name | airline | distributor
        parent (?:company|customer|account)… | school | university | hospital | company… | compan(?:y|ies)
        account name | account | firma | firmen… | firmenname | firm | organi[sz]ations? | organisation… | societe
        entreprise | empresa | azienda | bedrijf | bedrijfsnaam | vendor | supplier | lieferant | employer
        business name | brand | marke | bill to | ship to | sold to | raison sociale | nazwa firmy
        ragione sociale | subsidiary… | manufacturer | hersteller | fournisseur | proveedor | marque | marca
        merchant | reseller
    """,
    "industry": r"""
        industry | industries | sector | branche | secteur(?: d activite)? | sic | naics | vertical | industria
        industrie | branza | settore | line of business
    """,
    "campaign": r"""
        ad name | ad set… | appel | discount name | appeal | coupon(?: ?code)? | promo(?: ?code)? | voucher…
        gutschein… | offer name | mailing name | code promo | campaign | campaign ?name | kampagne | campagne
        utm campaign | campana | kampania | campagna | aktion
    """,
    "channel": r"""
        preferred contact method… | contact method | preferred contact | preferred (?:channel|contact) | kanal…
        via channel | bevorzugter kanal | optin source | touchpoint | channels? | …channel | source(?: medium)?
        medium | kanal | canal | lead source | =contact | utm source | utm medium | vertriebsweg | bestellweg
        kanaal | canale | platform | sales channel | …kanal | traffic source | referrer source
        how did you (?:hear|find) | acquisition… | original source | herkunft | device source | contact type
        order method | zrodlo | source ?name | booking engine | origem | …nos conocio | …nos conheceu
        …auf uns aufmerksam… | (?:nous )?avez vous connus? | …ci ha conosciut…
    """,
    "free_text": r"""
        requests? | wishes | instructions | what did | what else | wunsch… | staff notes | notas? | messaggio
        besonderheiten | anything else | tell us | own words | (?:please )?specify | opmerkingen | toelichting
        commenti? | osservazioni | poznamk… | would you (?:like|change|improve) | improve | uwag… | motivo
        wunsche | anregung… | comments? | kommentar… | commentaires? | notes? | notiz… | bemerkung… | anmerkung…
        remarks? | remarques? | feedback | message | text | comentarios? | observaciones | uwagi | opmerking…
        suggestions? | description | desc | subject | next step | review | reviews? | body
        what (?:could|do|would) | why | please (?:explain|tell|describe) | do you have any | describe | was konnen
        warum | pourquoi | por que | review (?:text|comment) | verbatim | note cliente | customer note | details
        other please | open ended | begrundung | betreff
    """,
    "product": r"""
        style | perfumes? | fragrances? | scents? | cars? | boats? | toys? | service name | movies? | films?
        books? | songs? | albums? | games? | tracks? | dish… | wines? | recipes? | handset | device model | vehicle
        fahrzeug | car model | towar… | products? | items? | articles? | artikel… | produkt… | produits?
        productos? | prodotto | description | designation | bezeichnung | lineitem | product… | model | =title
        nazwa produktu | item purchased | stock item | bike ?model
    """,
    "response": r"""
        overgestapt | switched | upgraded | gewechselt | cancel | cancel flag | cancelled flag | no ?show
        default flag | response flag | gekundigt… | kundigt | opgezegd | churned | unsubscribed | won | lost
        has (?:churned|bought|responded) | resilie | dado de baja | wypowiedzian… | repurchased | reactivated
        response | responses? | responded | converted | conversion | churn… | attrition | bought | accepted ?cmp\d?
        accepted(?: \w+)* | =y | =target | clicked | opened | =visit | satisfaction | exited | cancell?ed
        is cancell?ed | =won | is won | renewed | =outcome | =label | gekundigt | =baja | baixa | rezygnacja
        recesso | opzegging | resiliation | kundigung | abgewandert | =deposit | term deposit | subscribed
        =purchase | redeemed | =revenue | =buy | =lost | =left | =booked | bounced | dropped ?out | defaulted
        =completed | returned ?customer | sale made | =success | purchased | reacted | resigned | lapsed
    """,
    "multi": r"""
        tags | tick all | select all | …all that apply | interests? | categories | channels | hobbies | amenities
        …mehrfach… | interessen | topics | genres | promotion ids | labels | keywords | skills | lists | groups
    """,
    "kinds": r"""
        prefer(?:en[czs]|ito|ida)… | diet… | stations?(?: name)?
        designation | distribution cent(?:er|re)… | tier name | cent(?:er|re) | segment name | …stufe | stufe
        branch name | ships? | vessels? | fleet | reasons? | ward | course | programmes? | destination | airport
        origin | departure | event | race | circuit | salon service | collections? | warehouses? | depot | rooms?
        teams? | flavou?rs? | colou?rs? | farbe | couleur | color… | kolor | kleur | club | departments? | season
        theme | shops? | filiale… | winkel | magasin | tienda | negozio | sklep | venue | league | breed | pattern
        fabric | code | class | group | type | segment | level | tier | status | stage | category | kategorie
        gruppe | store | branch | zone | area | plan | via | cluster | dow | weekday | month | quarter | marstat?
        educ… | marital | type… | …type | kind | year | mark stat | occupation | job | grade | method | mode
    """,
    "about_kind": r"""
        rooms? | courses? | events? | games? | shop | branch | warehouse | charity | colou?rs? | farbe | couleur
        types? | titles? | status | stage | roles? | position | groups? | level | segments? | category | categories
        size | count | number | method | score | reason | time | date | rate | source | channel | company | product
        store | tier | class | kind | since | id | no | nr | industry | plan | code | event | pool | team
        department | file | city | country | preference | day | month | gruppe | art | anzahl | form | brand
        (?:line ?item|item|product|article|variant) names? | ad set | region | attributes? | tags? | list | skill…
    """,
    "ends_in_id": r"""
        (?:id|uuid|guid|key|identifier)(?= $)
    """,
    "ends_in_number": r"""
        (?:no|nr|num|number|nummer|numer|numero|…nummer|…nr|ref|reference)(?= $)
        (?:…nro|…numero|…numara|…cislo|…broj|…szam|…nomer)(?= $)
    """,
    "campaign_id": r"""
        (?:campaign|kampagne|campagne|offer|ad set) {no}
    """,
    "typed": r"""
        line | department | family | abteilung | departement | types? | status | stage | groups? | level
        segments? | category | categories | kategori… | size | count | method | score | reason | time | date | rate
        tier | class | kind | since | gruppe | art | anzahl | age
    """,
    "question": r"""
        … [01] (?:4|5|6|7|9|10)(?= $)
        sat \d+ | q\d+[a-z]? | f\d+ | v\d+ | item \d+ | …satisf… | service | agree… | quality | ease | comfort
        i … | …zufrieden… | how | wie | rate | importan… | cleanliness | staff | wifi | food | entertainment
        booking | handling | we | my | trust | likert | pt | 7pt | 5pt | …wichtig | scale | convenient | boarding
        [01] (?:a|to|bis|do|tot|till|til) (?:4|5|6|7|9|10)
        would you rate | statement | attitude | opinion | mir | ich | je | j | intent… | support | online | space
        room | personality | perception | [aceno][1-9] | aw… | leg | inflight | checkin | gate
    """,
    "first_person": r"""
        (?<=^ )(?:i|we|ich|wir|je|nous|yo|ik|wij|me gusta|me encanta|mi piace|j [a-z]+) [a-z]+
    """,
    "about_me": r"""
        [a-z]+ … (?:to|for) (?:me|us)(?= $) | … mir … | … fur mich … | … pour moi… | … para mi … | … per me …
        … [a-z]+ (?:me|my|mich|meine?[nrs]?|mon|ma|mes|mis?|mi|mij|mijn) …
    """,
    "statement": r"""
        (?:would|do) you rate
        [a-z]+ (?:is|are|was|were|has|have|feels?|offers?|gives?|meets?|makes?) [a-z]+
        [a-z]+ (?:ist|sind|war|waren|hat|haben|est|sont|es|son|jest|zijn) [a-z]+
    """,
    "blank": r"""
        {unsaid} ?(?:no |nr )?[a-z]?\d{0,3}(?= $) | (?<=^ )(?= $)
    """,
    "edition": r"""
        version | release | build | firmware | software | app version | os version | edition | revision
    """,
}
