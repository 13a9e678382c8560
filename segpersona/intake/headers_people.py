"""Words in headers that speak of people, where they are and how to reach them. See ``headers.py``."""

from __future__ import annotations

ABOUT_PEOPLE: dict[str, str] = {
    "email": r"""
        e ?mails? | mail | mailadresse | emailadresse | courriel | correo(?: electronico)? | mejl
    """,
    "consent": r"""
        aceita… | acepta… | accetta… | akceptuje… | …toegestaan | …erlaubt | …autorise… | …permitid… | werbe…
        marketing status | email status | subscription preference
        (?:can|may|could) we (?:contact|call|email|write) | contact (?:you|me) again | samtykke… | samtycke…
        do not (?:bulk )?(?:email|mail|phone|fax|call|postal mail) | donotbulkemail | donot… | nieuwsbrief…
        nyhetsbrev… | infolettre | lettre d information | boletin… | bulletin… | …einwilligung | …zustimmung
        zgod[ay] | zustimmung… | erlaubnis…
        (?:email|sms|mail|eml|phone|post|marketing) (?:ok|allowed|opt|permission) | has opted out… | reklame
        souhlas | samtycke | samtykke | izin | kvkk | lopd | autoriza… | iscrizione newsletter
        no (?:mail|email|call|sms)s? | stop (?:mail|email|sms) | werbung…
        (?:mail|email|contact|sms|marketing|communication) preferences? | publicite | reklama | opt ?ins?
        opt ?out | opted(?: in| out)? | consent… | gdpr | rgpd | dsgvo | rodo | newsletter…
        (?:accepts?|accepte|acepta|akzeptiert)(?: [a-z]{1,9}){0,2} (?:marketing|offres|offers|publicidad|newsletter)
        unsubscrib… | subscribed | subscribe | permission…? | einwilligung… | zgoda | werbeerlaubnis
        do not (?:call|email|contact|mail) | marketing allowed | email marketing | consentement | consentimiento
        consenso | toestemming | privacy
    """,
    "ip_address": r"""
        … ip | client ip | ip v?\d | remote addr… | dernier ip | ip | ip address | ipaddress | ip adresse | …ip
    """,
    "latitude": r"""
        lat | latitude | breitengrad | latitud | latitudine | gps | lat long? | coordinates? | geo
    """,
    "longitude": r"""
        lon | lng | long | longitude | langengrad | longitud | longitudine
    """,
    "birth_year": r"""
        rok ur… | year birth | birth year | year of birth | yob | geburtsjahr | geboortejaar | jahrgang
        annee(?: de)? naissance | ano(?: de)? nacimiento | rok urodzenia | anno di nascita | birthyear
        born(?: in)?
    """,
    "birth": r"""
        data rozhdeniya | den rozhdeniya | data narodzhennya | …gennisis… | …gennisi
        (?:fecha|f|fec)(?: de)? nac… | fdn | fnac | f nacim | ddn | ne e? ?le | nee le | data (?:di )?nasc…
        data ur | dt nasc… | data de nasc… | nascimento | narozen… | datum narozeni | fodelse… | fodt | fodsel…
        syntym… | dogum… | szuletes… | ur(?:odz)? data | geb (?:datum|dat|tag|dt|am)? | geb | d o b | birthday
        nata il | nato il | dat nais… | date nais… | anniversaire | cumpleanos | compleanno | urodziny | verjaardag
        data nasterii | birth… | date of birth | d ?o ?b | geburt… | geboorte… | (?:date de )?naissance
        nacimiento | data urodzenia | urodz… | nascita | customer dob | born(?: on)? | bday | anniv
    """,
    "not_born": r"""
        births | birth (?:weight|order|rate|count|cohort|country|place|city|state)…
    """,
    "gender": r"""
        sal | cinsiyet | kon | kjonn | pohlavi | anrede… | aanhef | mr mrs | form of address | geschlecht… | gender
        sex | genre | sexe | geschlecht | anrede | salutation | sexo | genero | plec | geslacht | sesso | civilite
        tratamiento | title | genere | name prefix | prefix | titre
    """,
    "age": r"""
        cuantos anos… | quantos anos… | quanti anni… | quel age | wie alt | how old | hoe oud | ages? | alter
        edad | wiek | eta | leeftijd | …alter
    """,
    "age_band": r"""
        age | ages | altersgruppe | altersklasse | alter | tranche d age | edad | wiek | leeftijd… | eta
        grupo de edad | grupa wiekowa | fascia d eta
    """,
    "phone": r"""
        tilefono… | kinito | …telefona? | mobilnyi…
        pager | beeper | (?:emergency|emerg) (?:phone|tel) | telemovel | telefono… | cep… | ev tel… | is tel…
        telefonszam | sim (?:no|number) | voip | telf… | tfno | tlf… | telephone | contact no | contact number
        mob(?:ile)?… | handy… | festnetz | gsm…
        (?:home|work|cell|mobile|day|evening|office|landline)(?: phone)? (?:no|nr|number) | natel | puhelin…
        matkapuhelin | telefone | celular | cep tel… | mobilni | sms… number | landline | dienstlich | privat tel
        recapito | num tel… | rufnr | durchwahl | whats ?app… | viber | signal | call ?back number | tele?phones?
        phones? | phone… | telefon… | telefono | telefoon… | mobile | mobil | cell | cellulare | tel | handy
        handynummer | fax | portable | movil | komorka | gsm | rufnummer | whatsapp | msisdn | mobiel | sms
        handynr | …telefonnr | …handy | mobilnr | telnr | phone ?number
    """,
    "postcode": r"""
        zip ?codes? | pstl cd | code post | cod post | kod poczt… | codice avviamento… | cpostal | psc
        postnummer | postinumero | posta kodu | cep | eircode | iranyitoszam | post ?codes? | zip | postal | plz
        postleitzahl | cp | cap | kod pocztowy | pincode | pin code | postnr
    """,
    "private_number": r"""
        vergi… | nip | utr | tin | pps(?:n| no| number)? | =nik | no ktp | ktp | npwp | cuit | cuil | cedula… | kra pin
        nric | mykad | ic (?:no|number) | hkid | cccd | cmnd | …isikukood | asmens kodas | personas kods | pers kods
        hetu | kennitala | amka | afm | snils | rnokpp | iin | …szam adoazonosito | adoazonosito… | taj ?(?:szam|no)?
        emso | osebna… | maticn[ai]… | spz | …registration (?:no|number|plate) | reg(?:istration)? (?:no|nr|plate)
        plates? | rego | vrm | vehicle reg… | kjennemerke | rekisterinumero | rendszam… | registarska… | nopol
        …(?:personal|identity|identification|passport|fiscal|tax|citizen) (?:code|no|nr|num|number)
        voter id… | bvn | nin(?: no| number)? | ghana card… | ssnit… | philhealth… | pagibig… | sin(?= $)
        c f | blz | bankleitzahl | pan (?:no|nr|number) | =pan
        (?:government|national|personal|citizen|identity|social|tax|fiscal) id(?:entity|entification)?…
        identity (?:no|number|card) | id doc… | personal number | personnr | personnummer | fodselsnummer | cpr…
        henkilotunnus | tc kimlik… | tckn | cnp | jmbg | oib | egn | ruc | rut | curp | aadhaar… | medicare… | sss
        emirates id | document (?:no|number) | documento… | nr dokumentu | bank account (?:no|nr|number)
        account iban | routing… | license no | (?:car )?plate | plate (?:no|nr|number) | registration plate
        matricola | placa | steuer ?nr | steuernummer | st ?nr | tax ?nr | kreditkarte… | bankverbindung…
        cuenta bancaria | numero de cuenta | passport | id card… | carta d identita | partita iva personale | cf
        num secu… | securite sociale | nss | nr dowodu | nr konta | rachunek… | rekening… | licen[cs]e plate
        kennzeichen | kenteken | number plate | targa | matricula | iban… | bank acc… | sort code | swift
        insurance number | versicherungsnummer | svnr | sv nr | ahv… | nhs number | rodne cislo
        drivers? licen[cs]e | card pan | cc number | debit card… | kreditkarten… | iban | bic | ssn
        social security… | nif | dni | nie | pesel | passport… | bsn | codice fiscale | steuer ?id…
        tax ?(?:id|number) | credit ?card… | (?<! loyalty )(?<! member )(?<! club )(?<! bonus )card ?number | nino
        national id… | cpf | insee | numero de securite sociale | bank ?account… | kontonummer | konto ?nr
        cc ?num… | ausweis… | driver s? ?licen[cs]e no | sozialversicherung… | nin | rfc
    """,
    "name_strict": r"""
        fio | otchestvo | imya… | familiya… | prizvishche | imeto | prezime | ime | onomateponymo | eponymo… | onoma…
        =l name | =f name | =m name | =nev | teljes nev | ugyfel neve | suffix | ap paterno | ap materno | paterno
        materno | ad | imya | familiya | nume | soyadi | adi | prenume… | nome proprio | apelido | onoma | eponymo
        bride name | groom name | voller name | nimi | etu ?nimi | suku ?nimi | nafn | emri | vards | uzvards
        vardas | pavarde | eesnimi | perekonnanimi | =fn | =ln | =first nm | =last nm | naam | roepnaam
        tussenv(?:oegsel)? | voorvoegsel | voorletters | =sn | =gn | primer apellido | segundo apellido | sobrenome
        primeiro nome | etternavn | fornavn | efternamn | fornamn | efternavn | sukunimi | etunimi | jmeno
        prijmeni | meno | priezvisko | soyad… | ad soyad | isim | vezeteknev | keresztnev | prenume
        (?:customer|client|guest|user|member|donor|student|contact)? ?(?:first|last|full|sur|middle) names?
        imiona | nazwiska | nom complet | nom prenom | nombre completo | nombre y apellidos | nome e cognome
        nome completo | (?:card ?|account ?)?holder ?names? | addressee | name suffix | =surname | patronym…
        nazwisko i imie | legal name | preferred name | known as | real name | author name | sender name
        from name | signed by | signature | (?:guest|customer|contact|client|passenger|patient|host)s? ?names?
        (?:owner|holder|employee|student|driver|member|recipient|lead)s? ?names?
        (?:billing|shipping|buyer|seller|agent|manager|author|donor|subscriber|cardholder|policyholder|kunden) ?names?
        first ?names? | last ?names? | sur ?names? | full ?names? | middle ?names? | given ?names? | fore ?names?
        family ?names? | vor ?name | nach ?name | familienname | prenoms? | nom | nom de famille | nombre
        apellidos? | imie | nazwisko | imie i nazwisko | cognome | achter ?naam | voor ?naam | maiden name
        geburtsname | fname | lname | =first | =last | initials | nickname | display ?name | name prenom
    """,
    "name_or_firm": r"""
        name ?[12] | ragione sociale nome | raison sociale nom | nome ragione sociale | nom raison sociale
        (?:firma|company|firm|azienda|societe|business) (?:o|or|ou|oder|e|and|und|et) (?:name|nome|nom|person)
        (?:name|nome|nom|person) (?:o|or|ou|oder) (?:company|firma|firm|azienda|societe|business)
    """,
    "handle": r"""
        persona ?name | gamer ?name | player ?name | user ?handle
        insta | ig | ig (?:handle|name|user) | tik ?tok… | x username | snap… | twitter | discord… | github…
        mastodon… | youtube… | social… (?:handle|user|name|account) | linkedin (?:name|handle) | pinterest…
        whatsapp name | gamer ?tag | nickname | pseudo | alias | fb | fb (?:name|id|user) | twitch… | threads…
        bluesky… | wechat… | handle | skype… | telegram… | twitter… | instagram… | tiktok… | facebook (?:id|name)
        (?:social )?handle | user ?names? | login(?: name)? | nick | benutzername | nutzername | identifiant
        usuario | screen ?name | x handle
    """,
    "name_soft": r"""
        served by | barista | bartender | host | hostess | staff name | kellner… | vermittler | trainer name
        kontaktpers… | emergency… contact | emerg… | responsavel | vendeur… | doktor | arzt | hausarzt | behandler
        pate | kursleiter | dozent | erziehungsberechtigt… | bevollmachtigt… | ansprechperson | vorgesetzt…
        rechnungsempfanger | besteller | auftraggeber | mieter | eigentumer | halter | fahrer | gast | kaufer
        verkaufer | lieferant name | meldende… | werber | companion | accompan… | referr… name | tipgeber
        empfohlen von | nombre agente | begleit… | fellow | roommate | sibling | brother | sister | son | daughter
        solicitor | assistant | asst | assistant name | addressee | spouse… | husband | wife | mother | father
        parent | guardian | child… | next of kin | nominee | advocate | therap… | physician | coach | trainer…
        instructor | tutor | counsell?or | consult… | technician | stylist | hairdresser | barber | waiter | server
        cashier | kassierer… | clerk | captain | leader | … by | handled by | sold by | booked by | referred by
        referrer name | introduced by | recruited by | sponsor | champion | decision maker | buyer | key contact
        primary contact | account (?:rep|owner|exec…|lead) | csm | sdr | bdr | ae | osoba… | kierownik
        przedstawiciel… | doradca | dyrektor | wlasciciel | pracownik | interlocuteur | charge d… | gestionnaire
        persona (?:de|di) contact… | contatto | agente | dueno | propietario | asesor | encargad… | medewerker
        adviseur | eigenaar | vertegenwoordiger | behandelaar | kontaktperson… | salgs… | saelger | selger
        saljare | myyja | obchodnik | kontaktni… | temsilci | sachbearbeiter | makler | berater… | filialleiter
        geschaftsfuhrer… | ceo | founder | chairman | president | =partner | ehepartner | conyuge | conjoint…
        coniuge | malzonek | echtgeno… | bride | groom | co ?applicant | beneficiar… | lender | borrower | player
        athlete | team ?mate | voter | volunteer | fundraiser | planner | organi[sz]er | speaker | attendee
        visitor | traveller | traveler | traveller? | guest… | occupant | lodger | delivered to | deliver to | c o
        name | names | nome | naam | nazwa | user ?names? | customer ?names? | kunden ?name | client ?name
        contacts? | contact ?name | contact person | kontakt… | ansprechpartner… | owners? | agents? | managers?
        sales ?(?:agent|rep|person|man|representative) | reps? | representative | vertreter | verkaufer… | vendedor
        commercial | comercial | handlowiec | opiekun… | betreuer… | sachbearbeiter… | assignee | requester
        assigned to | account ?manager | account ?holder | card ?holder | holder | inhaber | titulaire | titular
        emergency contact | passenger… | patient… | host ?name | broker | adviser | advisor | bearbeiter
        recipient… | empfanger | destinataire | destinatario | billing ?name | shipping ?name | bill to | ship to
        billing | employee… | author | composer | seller | member ?name | handle | twitter… | instagram… | skype
        telegram | social handle | nick | benutzername | login | created by | updated by | modified by
        interviewer | respondent name | doctor | teacher | driver | consultant | responsable | responsible | gestor
        referente | verantwortlich… | zustandig | kundenbetreuer | pilot | beneficiary | reviewer | reviewed by
        approved by | salesperson | associate | supervisor | staff ?member | lead owner | your name | s your name
        =klient | =cliente | =customer | client | =kunde | spouse | partner ?name | contact… | insured
        policy ?holder | tenant | landlord | donor | signatory | =user | =member | director | vendeur | conseiller…
        consulente | venditore | verkoper | contactpersoon | sprzedawca | actor | artist
    """,
    "street": r"""
        adres… | ulica | vulicya | dieythynsi… | odos
        morada | domicilio | rua… | endereco… | via e numero | sokak… | cadde | lakcim | utca… | adresa… | bulevard
        adresse… | ship address… | wohnanschrift | strasse… | hausanschrift | lieferanschrift | rechnungsanschrift
        fraccionamiento | barrio | bairro | colonia | boite | bte | str(?:asse)? (?:nr|no|hausnr|u) | strassen…
        straat… | ulica… | ul | nr domu | nr lokalu | numero civico | n civico | civico | huisnr | huis ?nummer
        haus ?nummer | house ?(?:nr|num) | house number | toevoeging | bus | address(?: ?line)? ?\d | addr ?\d
        adres… | apt | apartment | flat | unit no | suite | po box | postfach | appt | complement | zusatz
        indirizzo… | direccion… | calle… | rua | endereco | logradouro | adresa | gatuadress | gata | katuosoite
        osoite | vej | gade | sokak | mahalle | utca | strada | home ?address | mailing ?street | mailing ?address
        residence | residential address | voie | domicile | num ext | line [12]
        (?:delivery|shipping|billing) (?:line|address)… | location address | streets? | address(?: ?line)?(?: ?\d)?
        address\d | addr | …strasse | str | adresse | anschrift | rue | calle | direccion | ulica | adres | straat
        indirizzo | via | hausnr | street ?name | billing ?address | shipping ?address | default address address1
        wohnort strasse | adress | address street | house ?(?:number|no) | adresszeile
    """,
    "city": r"""
        birth ?place | place of birth | geburtsort | lieu de naissance | luogo di nascita | lugar de nac… | gorod…
        misto | grad | naselennyi punkt | poli | poststed | stadtname | localite | ciudad… | settlement | gmina
        cty | mailing city | city… | poblac… | cidade | mesto | obec | postort | kaupunki | sehir | ilce | varos
        oras | plz ort | orte? | home ?town | localita | town… | miejsc… | cities | towns? | stadt | ville
        localidad | citta | miasto | miejscowosc | woonplaats | plaats | wohnort | location city | municipality
        comune | gemeinde | …city | commune | stad | suburb | locality
    """,
    "country": r"""
        ctry… | landcode | country… | pais… | zeme | ulke | orszag | maa | kraj… | countries | land | pays
        nations? | cc | paese | kraj | countrycode | nationality | staatsangehorigkeit | nationalitat
        nationalite | geography | market | country ?code | landet | nacionalidad | narodowosc
    """,
    "region": r"""
        uf | st code | st cd | state code | lan | fylke | kraj region | judet | estado | mailing state | woj | dma
        metro | cluster region | states? | regions? | provinces? | county | bundesland | provincia | departement
        location | area | wojewodztwo | provincie | regione | territory | gebiet | kanton | district
        neighbou?rhood… | …state | region code | office | regional office | state province | prefecture | stadtteil
        zone | comunidad autonoma | powiat | borough | governorate | division
    """,
    "house": r"""
        boite | bte | box | numero rue | no rue | house ?(?:nr|no|num|number) | haus ?(?:nr|nummer|no)
        huis ?(?:nr|nummer) | nr domu | nr lokalu | (?:n )?civico | num ext | numero civico
        street (?:no|nr|number) | numero portal | apartment (?:no|number) | hnr
    """,
    "house_beside": r"""
        no | nr | num | numero | number | nummer | n | numer | box | bus | apt | door | floor | stairs? | stiege
        top | tur | etage | piso | puerta | portal | interno | scala | unit | toev… | suffix | zusatz | flat
    """,
    "relation": r"""
        spouses? | spouse ?name | husband | wife | mother | father | parents? name | guardian | next of kin
        nominee | sibling | brother | sister | son | daughter | child(?:ren)? ?names? | kids names? | companion
        fiancee? | ehepartner | ehefrau | ehemann | kind name | mutter | vater | conjoint | conyuge | coniuge
        malzonek | echtgenoot | madre | padre | mere | pere | matka | ojciec | moeder | vader
        emergency contact(?: name)? | emergency name | trainer | coach | stylist | beneficiary | referred by
        recommended by | empfohlen von | bride | groom | roommate | witness | godparent | heir | executor
    """,
    "role": r"""
        …managers? | …officer | …agente? | … reps? | …representative | …leiter(?:in)? | …leitung | …berater(?:in)?
        …betreuer(?:in)? | …bearbeiter(?:in)? | …verkaufer(?:in)? | …mitarbeiter(?:in)? | …trainer(?:in)? | …arzt
        …partner(?:in)? (?:beim kunden|kunde) | …assistente?n?(?:in)? | …ansvarig | …ansvarlig… | handlagg…
        …handlaggare | …saljare | …vejleder | …radgiver… | …medewerk(?:er|ster) | …verantwoordelijke | …adviseur
        …opiekun… | …kierownik… | …doradca… | …specjalist… | …prowadzac… | …prodejce | …referent(?:in|ka)?
        …responsables? | …responsabile | …responsavel | …encargad[oa] | …gestore? | …consultore? | …asesor(?:a)?
        …coiffeu(?:r|se) | …friseur(?:in)? | …parrucchiere?a? | …kapper | …estheticienne? | …esteticista | …peluquer[oa]
        …masseu(?:r|se) | …fryzjerk?a? | …kosmetiker(?:in)? | …vendedora? | …vendeuse | …venditrice
        …conseill(?:er|ere) | …charge[e]? (?:de|d) … | …tecnico | …technicien
        …executive | …specialist | …coordinator | …supervisor | …advisor | …adviser | …consultant | …instructor
        …owner | …lead | …head | …keeper | …handler | …assignee | …delegate | …captain | …steward | …clerk | …nurse
        …therapist | …physician | …surgeon | …dentist | …teacher | …coach | …tutor | …mentor | …driver | …guide
        …ugyintezo | …vezeto | …temsilci… | …danisman… | …sorumlu… | …yetkili… | …asiantuntija | …hoitaja | …myyja
        menedzher… | otvetstvenn… | prodavec | kurator | …sotrudnik | kontaktnoe lico | ypeythynos | politis
        …ed by | …(?:vn|ght|ken|ld|pt|nt|et|de|en) by | … (?:von|par|por|door|przez|da|od|af|av) | quien …
        atendido… | asignad[oa]… | assegnat[oa]… | zugewiesen… | betreut… | erfasst von | suivi par | traite par
    """,
}
