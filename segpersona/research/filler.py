"""Words that say nothing of what a comment is about, in seven languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

_ENGLISH = """
a about above after again against ain all almost also although always am an and another any anyone anything anyway
are aren around as at away back be became because become been before being below between both but by came can cannot
cant come comes could couldn couldnt did didn didnt do does doesn doesnt doing don done dont down due during each
either else enough even ever every everyone everything far few for from further get gets getting give given go goes
going gone got had hadn hadnt has hasn hasnt have haven havent having he her here hers herself him himself his how
however i if ill im in instead into is isn isnt it its itself ive just keep kept know last least less let like
likely little ll lot lots made make makes making many may maybe me might mine more most much must my myself near
need never no nor not nothing now of off often oh ok okay on once one ones only onto or other others our ours
ourselves out over own per perhaps put quite rather re really s said same saw say says see seem seemed seems seen
several shall she should shouldn since so some someone something sometimes somewhat soon still such sure t take
taken takes taking than that thats the their theirs them themselves then there these they thing things think this
those though thought three through thus til till to together told too took toward two under until up upon us use
used using ve very via want wanted was wasn wasnt way we well went were weren werent what whatever when where
whether which while who whole whom whose why will with within without won wont would wouldn wouldnt yes yet you your
youre yours yourself yourselves
"""

_GERMAN = """
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus
außer außerdem bei beide beiden beim bereits besonders bin bis bist bitte bloß da dabei dadurch dafür dagegen daher
dahin damals damit danach daneben dann daran darauf daraus darf darin darum darüber das dass daß davon davor dazu
dein deine dem den denen denn dennoch der deren des deshalb dessen deswegen dich die dies diese dieselbe diesem
diesen dieser dieses dir doch dort du durch dürfen eben ebenso egal eher eigentlich ein eine einem einen einer eines
einfach einige einigen einiger einiges einmal er es etwa etwas euch euer eure falls fast für ganz gar gegen gehabt
gemacht genau gewesen gibt ging gleich habe haben hab hat hatte hatten hätte hätten her hier hin hinter ich ihm ihn
ihnen ihr ihre ihrem ihren ihrer ihres immer in indem ins irgendwie ist ja jede jedem jeden jeder jedes jedoch jetzt
kann kannst kein keine keinem keinen keiner können könnte könnten lassen lässt leider los mal man manche mehr mein
meine meinem meinen meiner meines mich mir mit muss musste müssen nach nachdem nämlich neben nein nicht nichts noch
nun nur ob oben oder oft ohne schon sehr sei seid sein seine seinem seinen seiner seit sich sie sind so sogar solche
sollte sollten sondern sonst soweit sowie sowohl statt trotz trotzdem über überhaupt um und uns unser unsere unseren
unter viel viele vielen vom von vor wann war waren warum was weder wegen weil welche welchem welchen welcher welches
wenig weniger wenn wer werde werden wie wieder will wir wird wirklich wo wohl wollen wollte worden wurde wurden
während wäre wären würde würden zu zudem zum zur zwar zwischen
"""

_FRENCH = """
a afin ai ainsi alors après assez au aucun aucune aujourd aussi autre autres aux avaient avais avait avant avec
avoir avons ayant beaucoup bien c car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chaque
chez ci comme comment d dans de dehors depuis derrière des dès deux devant doit donc dont du elle elles en encore
enfin entre es est et étaient étais était étant été être eu eux fait faire fait faut fois font hors ici il ils j je
jusque l la là le les leur leurs lors lui m ma mais malgré me même mêmes mes mien moi moins mon n ne ni non nos
notre nous on ont ou où par parce parmi pas pendant peu peut peuvent peux plus plusieurs plutôt pour pourquoi
pourtant pouvoir presque puis qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se sera
serait ses seulement si sien soi soient soit son sont sous souvent sur t ta tandis te tel telle tellement tels tes
toi ton toujours tous tout toute toutefois toutes très trop tu un une va vais vers vos votre vous vraiment vu y ça
"""

_SPANISH = """
a al algo alguien algún alguna algunas alguno algunos ahora allí ante antes aquel aquella aquí así aun aún aunque
bajo bien cada casi como cómo con contra cosa cosas cual cuál cuales cualquier cuando cuándo cuanto de del demás
dentro desde después donde dónde dos durante e el él ella ellas ello ellos en entonces entre era eran eras eres es
esa esas ese eso esos esta está estaba estaban estado estamos están estar estas este esto estos estoy fue fueron fui
ha haber había habían hace hacen hacer hacia han has hasta hay he hecho incluso ir la las le les lo los luego más me
menos mi mí mientras mis mismo misma mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos
nosotras nosotros nuestra nuestro o os otra otras otro otros para pero poco poder podía porque por pues puede pueden
puedo que qué quien quién quienes se sea según ser si sí sido siempre siendo sin sino sobre solo sólo somos son soy
su sus suyo también tampoco tan tanto te tenemos tener tengo tenía ti tiene tienen toda todas todavía todo todos
tras tu tú tus un una unas uno unos usted ustedes va vamos van vez voy y ya yo
"""

_ITALIAN = """
a abbiamo ad adesso agli ai al alcuni alcuno alla alle allo allora altra altre altri altro anche ancora anzi avere
aveva avevano avevo bene c che chi ci ciò circa cioè coi col come con contro cosa così cui da dagli dai dal dalla
dalle dallo degli dei del della delle dello dentro di dopo dove dovrebbe due e è ecco ed era erano eravamo essendo
essere fa faccio fare fatto fino fra fu fui già gli ha hai hanno ho i il in infatti invece io la là le lei li lo
loro lui ma mai me mentre meno mi mia mie miei mio molta molti molto ne negli nei nel nella nelle nello nessun
nessuno niente no noi non nostra nostri nostro o ogni oltre oppure ora per perché però più poco poi possiamo posso
prima proprio può qua quale quali qualche qualcosa quando quanto quasi quella quelle quelli quello questa queste
questi questo qui quindi sarebbe sarà se sei sempre senza si sì sia siamo sono sopra sotto sta stata stati stato
stesso su sua sue sugli sui sul sulla sulle suo suoi tale tanto te ti tra troppo tu tua tuo tutta tutte tutti tutto
un una uno va vi voi
"""

_DUTCH = """
aan achter af al alle alleen als altijd andere anders ben bent bij binnen daar daarna daarom dan dat de deze die dit
doch doen door dus echt echter een eens eigenlijk elk elke en er erg even gaan gaat geen geweest gewoon ging haar
had hadden heb hebben hebt heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie
kan kon konden kunnen kunt later maar mag me meer men met mij mijn misschien moest moet moeten mogen na naar nadat
niet niets nog nogal nooit nu of om omdat onder ons onze ook op over overal pas per samen sinds soms te tegen ten
ter terwijl tijdens toch toen tot tussen u uit uw van vanaf veel verder via vaak volgens voor voordat waar waarom
waren was wat we weer weg wel welke werd werden wie wij wil wilde worden wordt zal ze zeer zei zelf zelfs zich zij
zijn zo zoals zonder zou zouden
"""

_POLISH = """
a aby ach albo ale ani aż bardziej bardzo bez bo bowiem by być był była było były będzie będą choć ci cię co coś czy
czyli dla do dwa gdy gdyż gdzie go i ich ile im inne inny ja jak jaka jaki jakie jako je jeden jednak jednym jego
jej jemu jest jestem jeszcze jeśli już każdy kiedy kto która które którego której który których którym którzy lub ma
mają mam mamy mi mimo mnie mną moje moja można mój mu my na nad nam nas nasz nasze nawet nic nich nie niego niej nim
nimi niż no o obok od ok on ona one oni ono oraz pan pani po pod ponad ponieważ poza przed przede przez przy raczej
razem również są się siebie skąd sobą sobie sposób swoje swój ta tak taka taki takie także tam te tego tej ten teraz
też to tobą tobie toteż tu tutaj twój ty tych tylko tym tą u w wam was wasz we wiele więc wszystkie wszystko wszyscy
właśnie z za zawsze ze że został została żeby
"""

FILLER: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split()), "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()), "it": frozenset(_ITALIAN.split()), "nl": frozenset(_DUTCH.split()),
    "pl": frozenset(_POLISH.split()),
}  # fmt: skip
_LOOKED_AT, _OFTEN = 400, 0.05


def filler_of(texts: Sequence[str]) -> frozenset[str]:
    """The filler of the languages these texts are written in: "hat" and "pan" tell something in English only."""
    every = max(len(texts) // _LOOKED_AT, 1)
    seen = [set(text.lower().split()) for text in texts[::every]]
    best = Counter(tongue for words in seen if (tongue := _tongue(words)))
    return frozenset().union(*(FILLER[tongue] for tongue, n in best.items() if n >= _OFTEN * best.total()))


def _tongue(words: set[str]) -> str:
    """The language most of these words are filler of; "" where none is."""
    hits = {tongue: len(words & filler) for tongue, filler in FILLER.items()}
    return max(hits, key=lambda tongue: hits[tongue]) if any(hits.values()) else ""
