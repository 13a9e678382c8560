"""Words in headers that speak of people, where they are and how to reach them. See ``headers.py``."""

from __future__ import annotations

ABOUT_PEOPLE: dict[str, str] = {
    "email": r"""
        e ?mails? | mail | mailadresse | emailadresse | courriel | correo(?: electronico)? | mejl
    """,
    "consent": r"""
        werbung… | (?:mail|email|contact|sms|marketing|communication) preferences? | publicite | reklama
        opt ?ins? | opt ?out | opted(?: in| out)? | consent… | gdpr | rgpd | dsgvo | rodo | newsletter…
        (?:accepts?|accepte|acepta|akzeptiert)(?: [a-z]{1,9}){0,2} (?:marketing|offres|offers|publicidad|newsletter)
        unsubscrib… | subscribed | subscribe | permission…? | einwilligung… | zgoda | werbeerlaubnis
        do not (?:call|email|contact|mail) | marketing allowed | email marketing | consentement | consentimiento
        consenso | toestemming | privacy
    """,
    "ip_address": r"""
        ip | ip address | ipaddress | ip adresse | …ip
    """,
    "latitude": r"""
        lat | latitude | breitengrad | latitud | latitudine | gps | lat long? | coordinates? | geo
    """,
    "longitude": r"""
        lon | lng | long | longitude | langengrad | longitud | longitudine
    """,
    "birth_year": r"""
        year birth | birth year | year of birth | yob | geburtsjahr | geboortejaar | jahrgang
        annee(?: de)? naissance | ano(?: de)? nacimiento | rok urodzenia | anno di nascita | birthyear
        born(?: in)?
    """,
    "birth": r"""
        birth… | date of birth | d ?o ?b | geburt… | geboorte… | (?:date de )?naissance | nacimiento
        data urodzenia | urodz… | nascita | customer dob | born(?: on)? | bday
    """,
    "gender": r"""
        gender | sex | genre | sexe | geschlecht | anrede | salutation | sexo | genero | plec | geslacht | sesso
        civilite | tratamiento | title | genere | name prefix | prefix | titre
    """,
    "age": r"""
        ages? | alter | edad | wiek | eta | leeftijd | age years | …alter
    """,
    "age_band": r"""
        age | ages | altersgruppe | altersklasse | alter | tranche d age | edad | wiek | leeftijd… | eta
        grupo de edad | grupa wiekowa | fascia d eta
    """,
    "phone": r"""
        tele?phones? | phones? | phone… | telefon… | telefono | telefoon… | mobile | mobil | cell | cellulare
        tel | handy | handynummer | fax | portable | movil | celular | komorka | gsm | rufnummer | whatsapp
        msisdn | mobiel | sms | handynr | …telefonnr | …handy | mobilnr | telnr | phone ?number
    """,
    "postcode": r"""
        zip | zip ?codes? | postal | post ?code | plz | postleitzahl | code postal | cp | codigo postal | cap
        kod pocztowy | zip postal | pincode | pin code | postal code | postnr
    """,
    "private_number": r"""
        iban | bic | ssn | social security… | nif | dni | nie | pesel | passport… | bsn | codice fiscale
        steuer ?id… | steuernummer | tax ?(?:id|number) | credit ?card… | card ?number | nino | national id…
        cpf | curp | insee | numero de securite sociale | bank ?account… | kontonummer | konto ?nr | cc ?num…
        ausweis… | driver s? ?licen[cs]e no | sozialversicherung… | personnummer | nin | rfc
    """,
    "name_strict": r"""
        (?:guest|customer|contact|client|passenger|patient|host)s? ?names?
        (?:owner|holder|employee|student|driver|member|recipient|lead)s? ?names?
        (?:billing|shipping|buyer|seller|agent|manager|author|donor|subscriber|cardholder|policyholder|kunden) ?names?
        first ?names? | last ?names? | sur ?names? | full ?names? | middle ?names? | given ?names? | fore ?names?
        family ?names? | vor ?name | nach ?name | familienname | prenoms? | nom | nom de famille | nombre
        apellidos? | imie | nazwisko | imie i nazwisko | cognome | achter ?naam | voor ?naam | maiden name
        geburtsname | fname | lname | =first | =last | initials | nickname | display ?name | name prenom
    """,
    "handle": r"""
        skype… | telegram… | twitter… | instagram… | tiktok… | facebook (?:id|name) | (?:social )?handle
        user ?names?
        login(?: name)? | nick | benutzername | nutzername | identifiant | usuario | screen ?name | x handle
    """,
    "name_soft": r"""
        name | names | nome | naam | nazwa | user ?names? | customer ?names? | kunden ?name | client ?name
        contacts? | contact ?name | contact person | kontakt… | ansprechpartner… | owners? | agents? | managers?
        sales ?(?:agent|rep|person|man|representative) | reps? | representative | vertreter | verkaufer…
        vendedor | commercial | comercial | handlowiec | opiekun… | betreuer… | sachbearbeiter… | assignee
        requester | assigned to | account ?manager | account ?holder | card ?holder | holder | inhaber
        titulaire | titular | emergency contact | passenger… | guest… | patient… | host ?name | broker | adviser
        advisor | bearbeiter | recipient… | empfanger | destinataire | destinatario | billing ?name
        shipping ?name | bill to | ship to | billing | employee… | author | composer | seller | buyer | attendee
        member ?name | handle | twitter… | instagram… | skype | telegram | social handle | nick | benutzername
        login | created by | updated by | modified by | interviewer | respondent name | doctor | teacher | driver
        consultant | responsable | responsible | gestor | referente | verantwortlich… | zustandig
        kundenbetreuer | pilot | beneficiary | reviewer | reviewed by | approved by | salesperson | associate
        supervisor | staff ?member | lead owner | your name | s your name | =klient | =cliente | =customer | client
        =kunde | spouse | partner ?name | contact… | insured | policy ?holder | tenant | landlord | donor
        signatory | =user | =member | director | vendeur | conseiller… | consulente | venditore | verkoper
        contactpersoon | sprzedawca | actor | artist
    """,
    "street": r"""
        streets? | address(?: ?line)?(?: ?\d)? | address\d | addr | strasse… | …strasse | str | adresse
        anschrift | rue | calle | direccion | ulica | adres | straat | indirizzo | via | domicilio | hausnr
        street ?name | billing ?address | shipping ?address | default address address1 | wohnort strasse | adress
        address street | house ?(?:number|no) | adresszeile
    """,
    "city": r"""
        city | cities | towns? | ort | orte | stadt | ville | ciudad | poblacion | localidad | citta | miasto
        miejscowosc | woonplaats | plaats | wohnort | location city | municipality | comune | gemeinde | …city
        commune | stad | suburb | locality
    """,
    "country": r"""
        country | countries | land | pays | pais | nations? | cc | paese | kraj | countrycode | nationality
        staatsangehorigkeit | nationalitat | nationalite | geography | market | country ?code | landet
        nacionalidad | narodowosc
    """,
    "region": r"""
        states? | regions? | provinces? | county | bundesland | provincia | departement | location | area
        wojewodztwo | provincie | regione | territory | gebiet | kanton | district | neighbou?rhood… | …state
        region code | office | regional office | state province | prefecture | stadtteil | zone
        comunidad autonoma | powiat | borough | governorate | division
    """,
}
