"""ORDINARY: words of trade and everyday things, in plain letters; what is called so is no person, however written."""

from __future__ import annotations

_LISTED = """
abend accessories account accounts active activity admin adult adults advanced agency air album all alpha alternative
amount and annual antique app apple apps area art assistant auto autumn award baby back bad bag bags ball bamboo banner
bar basic bathroom battery beach bean beans bear bears bed beer beginner belt best beta better beverages bike billing
birthday bistro black blanket blue board boat body bonus book books boot boots bottle bowl bowls box boy bracelet branch
brand bread breakfast bronze brown brush budget bundle burger business busy button buyer buyers cable cafe cake call
camera camp campaign camping candle canvas cap car card cards care cart case cash cast castle cat catalog catalogue
ceramic certificate chain chair chairs challenge charger chat check cheese chicken child children chips chocolate
christmas churned circle city class classic clean cleaning click clock closed clothing club clutch coat coffee cold
collection color colour combo comedy comfort company complete computer concert conference consulting consumer control
cookie cooler copper corner corporate cotton country couple course cover crab cream credit crew crime cruise cup
customer customers daily dark data day days deal deals debit deep delivery deluxe demo denim department design desk
development diamond digital dining dinner direct discount dish dishes display district doctor dog dollar door double
down drama dream dress drink drinks drive dry duo eagles early east eco economy edition education electronics elite
emerald empty engineering entertainment entry espresso essential essentials euro european event events evening every
exclusive executive expert express extra eye fabric facebook fair falcons fall family fan fans fantasy farm fashion fast
feature festival film finance fire first fish fit fitness flash flat flight floor flower flowers flyer folk food foods
football forest form four foxes free fresh friday friend friends frozen fruit fruits full fun furniture gala game games
garage garden gas gate general gift gifts girl girls giveaway glass global glove gloves go gold golden google gourmet
grape great green grey gray grocery ground group growth guide gym hair half hall hand handbag happy hard hat head health
healthy heart heavy help hero high hill hobby holiday home honey hoodie horror hot hotel house household hub ice idea
image in inbound income indoor industrial inn insider instagram insurance iron island item jacket jar jazz jeans jewelry
job journey juice junior key keyboard kids kitchen knife knits lake lamp land landing large last late latte launch
leads leather legal leisure lemon lens less level library light lights like lime limited linen lion list little live
living loan local log logistics long lost lounge low loyal loyalty luggage lunch luxury machine magazine mail main maker
man marketing maple market master mat meal meat media medical medium meeting member members membership men menu metal
middle midi milk mini mint mixed mobile model modern module moisture monday monitor month monthly moon morning mortgage
motor mountain mouse movie mug museum mushroom music name natural nature navy network never new news newsletter night
none north not note notebook now oak ocean of off offer offers office oil old olive on one online only open operations
orange order organic organizer original other out outdoor outlet oven over pack package pad pan panel pants paper park
partner party pass pasta path pay payment pen pencil pending people pepper performance personal pet phone photo piece
pillow pine pink pizza plan plant plastic plate platform platinum play plus point pocket points pool pop portal post
poster potential pot power powder premier premium press prime print printer private pro product production products
professional program project promo promotion prospects public pumpkin purchase purple quality quarter quick radio rain
range raw ready record red referral regional regular remote repeat report research response rest retail return rewards
rice ridge ring river road robot rock room rooms rose royal rubber rug running sad safe saffron salad sale sales salon
salt sample sandwich sapphire saturday sauce saver savings school science scooter screen sea search season seat second
security select seller senior series server service services session set shark sharks sheet shelf shell shine ship
shipping shirt shoe shoes shop shopping short shorts shower show side sign signal silk silver simple single site size
ski skirt sky sleep slim slow small smart smoke smoothie snack snacks snow soap social socks sofa soft software solar
solid sound soup south spa space special spender spenders spicy spoon sport sports spring square stage standard star
stars start starter state station steak steel stock stone store storage story straight strategy street strong student
students studio style sub subscription suede sugar suit suite summer sun sunday super supplies support sweater sweet
swim switch system table tablet tag tank tap tea team tech technology television test thank theater three throw ticket
tigers time tiny toast toilet tool tools top total tote touch tour towel tower town toy toys trade trail train training
transport trash travel tree trial trip truck trunk tube tuesday twin two ultra umbrella union unit university up upgrade
urban user value van vase vegan vegetable velvet vending video view village vintage vip virgin visitor volume voucher
waffle wagon walk wall walnut war warehouse warm washing watch water wave way wear web website wedding wednesday week
weekend weekly welcome west whales wheel white whole wholesale wide wifi window wine winner winter wireless wolves woman
women wood wooden wool work workshop world yellow yes yoga young zone
abo aktion alt angebot arbeit aus ausgabe auto bad bank baum bett bier bild blau blume braun brot brief buch buro creme
damen dienst dose eis ente erde essen fenster fest feuer fisch flasche fleisch frei freizeit fruh garten geld gelb
geschenk glas grau gross grun gruppe gut halb handel hauptfiliale haus hemd herbst herren herz himmel hoch holz hose
hund hut jacke jahr junge kaffee kalt kase kasse katze kauf kaufer kette kind kinder klasse klein kleid kopf korb kuche
kuchen kunde kunden kurs lampe land laden leder licht markt maschine messe milch mobel mutze nacht neu nord obst ofen
ost papier paket preis probe produkt rabatt reis reise ring rock rot saft salat salz schale schinken schmuck schrank
schuh schuhe schule schwarz see seife seite silber sommer sonne spiel spielzeug stadt stamm stuhl sud suppe tag tasche
tasse tee teller tier tisch topf tuch uhr veranstaltung versand vertrieb verwaltung wagen wald wand warm wasser wein
weiss welt werbung werkstatt west wetter winter woche wohnen wurst zimmer zucker
agua aceite amarillo ano arroz azul blanco blanca bolsa cafe caja camisa campana carne casa chico cocina cerveza dia
dulce envio fiesta flor fruta gato grande hogar hombre invierno jardin leche libro luz madera mesa mes mujer nino
negro negra noche nuevo nueva oferta oro pan papel perro pescado plata playa plaza pollo precio primavera queso regalo
ropa rojo roja sal silla sol tarde tienda vaca venta verano verde vino zapato
achat ami an annee argent automne beau beurre blanc blanche bleu bois boite bon bonne cadeau carte chambre chat chaud
chaussure chemise chien cuisine eau ecole enfant ete fete femme fleur fromage froid gris hiver homme huile jardin jaune
jouet jour lait lampe livre maison mer mode neuf noir noire nouveau nouvelle nuit oeuf offre pain panier petit petite
poisson poulet printemps prix rouge sac sel soir soleil sucre table the vente vert verte vetement vin ville
acqua anno bianco blu caffe carta casa cucina donna estate festa fiore giallo giorno grande inverno latte legno libro
luce mare mese nero notte nuovo offerta olio pane pesce piccolo pollo rosso sale scarpa sole tavolo uomo vacanza verde
vino zucchero bialy butelka chleb cukier czarny czerwony dom duzy ksiazka kuchnia kwiat lato maly maslo mleko nowy
oferta ogrod owoce rok ryba sklep sok stary stol szary woda zielony zima zloty
bakker bloem boek brood doos fiets geel groen groot huis jas kaas klein koffie lamp melk nieuw oud rood stoel tafel tas
thee tuin vis vlees water wijn winkel wit zomer zwart
"""
ORDINARY = frozenset(_LISTED.split())
