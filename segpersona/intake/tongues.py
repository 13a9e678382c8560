"""Words as they stand in customer files (names, towns, streets, trade), by language, for languages in Latin letters.

They are no dictionary: what is counted in them is which letters stand side by side (see ``plausibility.py``), so a few
dozen words with letters beyond a to z say enough of a language. More words make it surer of itself.
"""

from __future__ import annotations

LATIN: dict[str, str] = {
    "German": """
        müller schäfer jäger köhler krüger könig böhm günther jörg jürgen björn käthe bärbel sören änne uwe weiß groß
        strauß größe straße hauptstraße königstraße schloßplatz gießen köln münchen düsseldorf nürnberg würzburg lübeck
        göttingen tübingen saarbrücken osnabrück mönchengladbach fürth zürich österreich österreicher übersicht über
        öffnung ölmann öztürk ärztin äpfel für geändert bestätigt rückgabe rücksendung stück prüfung gültig geschäft
        verkäufer verfügbar möbel küche tür grün schön früh später heiß süß fuß maß gruß grüße vollständig zuständig
        männlich wählen zähler gespräch einkäufe kündigung auftragsbestätigung löschen hören gebäude räder bücher
        höhe länge fläche größer lösung mögen würde führung gebühr natürlich persönlich üblich jährlich monatlich
    """,
    "French": """
        françois hélène béatrice gaëtan noël joël zoé chloé andré rené renée jérôme cédric frédéric stéphane sébastien
        léa éric élise étienne émilie benoît désiré mélanie céline gérard lefèvre rivière garçon brûlé chênes besançon
        orléans nîmes évry béziers angoulême saint-étienne mâcon créteil île-de-france rhône isère hérault drôme hôtel
        forêt cœur sœur œuvre bœuf à où là déjà très après près même être fête tête pâte château théâtre côté hôpital
        société numéro téléphone prénom adresse événement créé modifié payé livré expédié annulé remboursé quantité
        réf référence catégorie fidélité âge année février août décembre période siège crédit débit qualité français
        française reçu façade leçon ça naïve maïs haïti garance aîné connaît boîte dû sûr mûr goût août règlement
        première dernière dépôt intérêt problème espèces chèque généré préféré rue de la république général leclerc
    """,
    "Spanish": """
        josé maría jesús ángel raúl andrés martín garcía gómez gonzález fernández rodríguez lópez sánchez pérez martínez
        álvarez núñez ibáñez muñoz peña begoña íñigo iñaki óscar rubén sofía lucía víctor héctor inés mónica verónica
        málaga cádiz león logroño ávila córdoba almería cáceres coruña españa méxico bogotá perú panamá teléfono
        dirección código país año niño señor señora mañana pequeño compañía teléfonos número artículo descripción
        categoría envío devolución atención sección corazón camión después también más qué así aquí está será allí
        crédito débito pingüino vergüenza última único página público médico básico calle ruiz avenida constitución
        opinión satisfacción edad género sí día días electrónico suscripción promoción razón millón jamón ración
    """,
    "Portuguese": """
        joão são josé conceição assunção sebastião simão césar andré inês antónio antônio luís júlia cláudia fátima
        lúcia mário otávio gonçalves araújo guimarães magalhães brandão falcão leitão galvão simões são paulo brasília
        goiânia belém maceió florianópolis évora setúbal bragança portimão descrição endereço telefone número preço
        coração avó avô maçã três mês você não sim então também opção opções promoção promoções situação região
        município estação serviço serviços produção pão mãe irmão irmã órgão àquele à às crédito débito código cartão
        útil último próximo água saúde família história câmara âmbito ângela côrte açúcar criança cabeça
        gestão questões informações transações ligação devolução após até já está será português inglês
    """,
    "Italian": """
        niccolò nicolò andrà città università attività quantità qualità società novità libertà verità metà età
        perché poiché né sé però può più giù così lunedì martedì mercoledì giovedì venerdì sì là già
        caffè tè è cioè bontà proprietà località comunità forlì cantù mondovì canicattì patti salò cefalù
        unità modalità disponibilità pubblicità fedeltà priorità virtù gioventù ciò farò sarò sarà avrà andrò
    """,
    "Nordic": """
        åsa åke håkan mårten göran björn östen sören märta sjögren sjöberg öberg åberg åkesson håkansson lindström
        nyström bergström sandström söderberg hägg östlund lövgren malmö göteborg växjö jönköping västerås örebro
        linköping norrköping umeå luleå gävle södertälje skövde borås åre älvsjö gård väg gatan på är för här också får
        må små år år köp försäljning kön ålder söker säljare björk lön mäkelä hämäläinen mäkinen virtanen väisänen
        jyväskylä hämeenlinna järvenpää päivi käyttäjä määrä tyttö äiti yö työ myös søren jørgen jørgensen sørensen
        kjær bjørn bjørnsson ærø århus aalborg ålborg møller nørgaard østergaard kølle kræmmer bæk bækgaard pål håkon
        øystein øyvind kåre bodø tromsø ålesund tønsberg lillestrøm østfold hønefoss rød blå grønn størrelse køb
        kjøp ønsker år får når også på må åpen bestillingsår værdi være fødselsdato køn mængde således
    """,
    "Icelandic": """
        jón guðmundur sigurður guðrún þór þóra þórður björk ásgeir ágúst íris ísland reykjavík hafnarfjörður akureyri
        kópavogur höfn sólveig kristín jónsdóttir sigurðardóttir guðmundsdóttir þorsteinsson magnús ólafur óskar úlfur
        ýmir æsa ævar þjóð við það á í ó ú friðrik hörður hjálmar bláskógabyggð garðabær heiðar vígdís
    """,
    "Dutch": """
        zoë daniëlle michaël joëlle raphaël noël ruïne geïnteresseerd coördinatie coöperatie reünie financiële
        categorieën ideeën belgië italië industriële één vóór daniël curaçao façade crème crêpe saône
        officiële privé café financiën patiënt patiënten koloniën brasserie hè efficiënt efficiëntie ziën tweeën
    """,
    "Catalan": """
        núria mònica jordi òscar àngels àlex josé raül joan bartomeu barça català gràcies plaça açò raó això però
        què perquè també més després més així aquí carrer direcció població telèfon número comarca sòl món
        món creu lleó saló botó pàgina òptica làmina música física únic última països raïm veïna llengües
    """,
    "Polish": """
        łukasz paweł michał małgorzata żaneta świętosława wałęsa dąbrowski dąbrowska wiśniewski wiśniewska wójcik król
        zieliński zielińska szymański woźniak kozłowski jabłoński wróbel pawłowski górski błaszczyk kaźmierczak mączka
        łódź gdańsk kraków poznań wrocław toruń białystok rzeszów gdynia zakopane kielce częstochowa bielsko-biała
        dąbrowa górnicza śląsk małopolska łomża świdnica oświęcim ćma żółć źródło mąka pięć dziesięć osiedle ulica
        święto imię płeć mężczyzna wiek sprzedaż zamówień zamówienie kwota wartość ilość województwo śródmieście
        kościuszki mickiewicza piłsudskiego słowackiego główna długa ważny ważność dostępny zgłoszenie książka
        głośnik krzesło stół łóżko ręcznik śruba dźwig różowy zielony biały żółty niebieska tańszy więcej mniej się są
        będzie może już też także płatność wysyłka zwrot odbiór należność razem średnia odpowiedź następny
    """,
    "Czech": """
        jiří tomáš lukáš šárka zdeněk vítězslav božena kateřina eliška barbora tereza ondřej matěj radek štěpán žaneta
        dvořák dvořáková novák nováková nováček svobodová černý černá procházka kučera veselý horák němec němcová
        růžička růžičková pokorný říha šťastný šťastná kolář sedláček doležal zeman žďár plzeň děčín třebíč olomouc
        české budějovice hradec králové ústí nad labem pardubice zlín jihlava přerov frýdek-místek karviná příbram
        mladá boleslav náměstí ulice číslo objednávka množství částka zákazník pohlaví věk město země příjmení jméno
        křestní telefon dodání vrácení důvod průměr celkem žádný žena muž něco bílý červený modrý zelený žlutý
        tričko boty křeslo stůl židle čaj káva kůň dům dítě děti řeka šíře délka výška nový větší menší účet účtu
        ľubomír ľudmila škôlka kôň môže ďaleko ťažký dĺžka vŕba stĺp mäso päť žilina prešov košice trenčín nitra
        bratislava kováč horváth tóth németh vlček ľubica ružomberok piešťany topoľčany dunajská štúrovo záhrada
    """,
    "Hungarian": """
        jenő győző tünde örs ödön andrás lászló józsef zoltán gábor péter tamás ágnes éva erzsébet ilona katalin
        zsófia szűcs erdős fűzfa kőrösi bíró tóth szabó horváth kovács nagy németh farkas molnár lukács fülöp vörös
        győr kőszeg fertőd szentgyörgy pécs székesfehérvár szombathely nyíregyháza kecskemét debrecen miskolc érd
        dunaújváros hódmezővásárhely sándor petőfi utca út tér köz körút vásárló vevő név cím összeg
        mennyiség dátum megrendelés időpont hűség tükör szőlő idő erő nő férfi gyűrű könyv körte felülről először
        fizető törölt visszáru kedvezmény értékesítés átlag összesen egyéb több kevés új régi zöld sárga fehér
    """,
    "Romanian": """
        ștefan ștefania ionuț mihăiță cătălin cătălina gheorghiță țăran brâncuși mărgineanu pârvu bănică bălan râpeanu
        bucurești iași timișoara brașov constanța ploiești brăila galați târgu mureș bistrița năsăud pitești suceava
        şerban ştefănescu iaşi timişoara constanţa braşov galaţi piteşti ţepeş ţara şi băieţi
        județ oraș stradă adresă cantitate preț preţ dată comandă clienți produsă și să că după până fără în între lângă
        român română vârstă bărbat femeie plată livrată anulată sumă mărime înălțime lățime masă câștig
    """,
    "South Slavic": """
        ivančić horvat kovačević babić marić jurić novaković petrović jovanović nikolić đorđević đurić živković pavlović
        šarić šimić božić žarko željko željka goran zoran siniša saša nataša duško miloš uroš krešimir anđela đurđa
        zürn čakovec šibenik požega đakovo križevci županja karlovac varaždin niš čačak kruševac užice šabac
        ljubljana maribor škofja loka črnomelj žalec kočevje količina narudžba račun kupac grad država adresa ulica
        žensko muško svježe tržište željeznica poštanski broj općina županija šifra naziv mreža kuća učenje noć
    """,
    "Turkish": """
        çağla çağrı doğan gökçe şişli şişli işıl ışıl ışık yıldız yıldırım ümit ünal öztürk özdemir özkan özge ismail
        çınar çelik aydın kılıç şahin güneş güler gül gülay ayşe fatma hatice mustafa ibrahim hüseyin süleyman ömer
        oğuz oğlu çetin koç şen tuğba tuğçe bülent müge eğitim işlem sipariş müşteri ürün açıklama şehir il ilçe
        mahallesi caddesi sokağı istanbul ağrı muğla eskişehir diyarbakır şanlıurfa gümüşhane kırşehir çanakkale çorum
        elazığ adıyaman kütahya nevşehir niğde muş ığdır bağcılar beşiktaş kadıköy üsküdar ümraniye beyoğlu
        için değil çok az büyük küçük yeşil kırmızı sarı gümüş altın doğum tarihi adı soyadı cinsiyet yaş kadın
        sağlık taşıma ödeme iade sayısı fiyatı tutarı yıl ayı günü hâlâ kâğıt kâr rüzgâr dükkân îmza
    """,
    "Lithuanian": """
        žemaitė jonas šarūnas rūta gintarė živilė eglė aistė jūratė ąžuolas įmonė kaunas šiauliai panevėžys klaipėda
        plungė utena telšiai mažeikiai kėdainiai vilnius žirmūnai gatvė šeškinė antakalnis užsakymas pavardė ūkis
        kazlauskienė petrauskaitė jankauskienė stankevičius paulauskas žukauskas urbonavičiūtė kavaliauskaitė šūkis
        žąsis kurių tų įvykdytas šešios bičiulė lėšų pirkėjas prekė mokėjimas grąžinimas amžius lytis ačiū
    """,
    "Latvian": """
        jānis pēteris kārlis mārtiņš ģirts ināra dāvis līga zanē rūdolfs bērziņš kalniņš ozoliņš liepiņš krūmiņš ābele
        kļaviņa vītoliņa pētersone rīga jūrmala liepāja rēzekne jēkabpils cēsis ķekava ogre ļaudonā šķēle žagars
        brīvības iela nosaukums pasūtījums daudzums vārds uzvārds tālrunis vīrietis sieviete apmaksāts piegādāts
        čakste ņikita ķīpsala ģimene ļoti šķūnis jūnijs būs pērk mēnesis nozīme īpašs
    """,
    "Estonian": """
        tõnu tõnis jüri jürgen märt ülle külli õie mürg männik põder põllu kõiv pärn mägi tamme kütt järve väljaots
        pärnu jõgeva võru põlva türi kärdla põltsamaa väike-maarja käru märjamaa kõrgessaare õnne tänav müük tellimüsi
        rõõm mõõt sõber töö öö käesolev täpselt hüvitis sünniaeg üle kõik põhi lõuna ääsmäe määr päev õpetaja küsimus
        võimalik tõenäoliselt püük sügis kevadõhtu žanna šmidt šokolaad žürii aleš saša tšehhi
    """,
}
"""Words of languages in Latin letters, with the letters beyond a to z that they need."""
