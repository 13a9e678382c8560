"""Whether a text speaks for or against something, by plain words of praise and complaint in seven languages.

Only used to choose quotes where nobody gave a rating, and to keep a complaint out of the praise; never a figure.
"""

from __future__ import annotations

import re

_GOOD_LISTED = """
amazing awesome beautiful best brilliant comfortable comfy delighted easy excellent fantastic fast favorite
favourite flattering friendly gorgeous good great happy helpful impressed love loved lovely loves nice perfect
perfectly pleasant pleased pretty quick recommend reliable satisfied soft super thrilled wonderful works angenehm
begeistert bequem beste besten einfach empfehlen freundlich freundlicher gefällt gut gute guten gutes günstig
hervorragend hilfreich klasse lieblings perfekt praktisch prima schnell schnelle schön schöne schönes tolle toll
wunderbar zufrieden zuverlässig agréable aime adore adoré beau belle bon bonne confortable content contente
excellente facile génial joli jolie magnifique meilleur parfait parfaite pratique rapide ravi ravie recommande
satisfait satisfaite superbe sympathique agradable amable bonita bonito buena bueno buenas buenos cómoda cómodo
encanta encantó estupendo excelente fácil feliz genial maravilloso mejor perfecta perfecto rápida rápido recomiendo
satisfecha satisfecho bella bello bellissimo bravi buona buono comoda comodo consiglio contenta contento eccellente
felice gentile meraviglioso migliore ottima ottimo perfetta perfetto piace soddisfatta soddisfatto veloce aanrader
aangenaam blij fantastisch fijn fijne geweldig goed goede handig heerlijk leuk makkelijk mooi mooie prachtig snel
tevreden vriendelijk dobra dobre dobry doskonały idealny ładna ładne ładny łatwy miły najlepszy piękna piękny
polecam przyjemny rewelacja szybka szybki świetna świetny wspaniały wygodna wygodne wygodny zadowolona zadowolony
"""
_GOOD = frozenset(_GOOD_LISTED.split())

_BAD_LISTED = """
annoying awful awkward bad badly boxy broke broken cheap complicated confusing damaged difficult disappointed
disappointing disappointment expensive fail failed faulty frumpy hard hate hated horrible huge itchy late missing
overpriced poor poorly problem problems return returned returning rude scratchy sadly shrunk slow terrible thin
tight ugly uncomfortable unfortunately unflattering unhappy useless waste weird worse worst wrong ärgerlich defekt
enttäuscht enttäuschend falsch fehlt fehler furchtbar kaputt kompliziert langsam mangelhaft mies nervig nervt
probleme schlecht schlechte schlechter schlimm schwierig teuer teure umständlich unfreundlich unzufrieden
unübersichtlich verspätet zurückgeschickt abîmé agaçant cassé cher chère compliqué décevant déçu déçue défaut
difficile hélas lent lente malheureusement mauvais mauvaise moche nul nulle pire problème retard trop cara caro
complicado decepción decepcionada decepcionado defectuoso difícil error lenta lento mal mala malo peor pésimo
problema problemas rota roto brutta brutto complicato delusa deludente deluso difettoso pessimo peggiore rotto
sbagliato scadente terribile duur dure helaas ingewikkeld jammer kapot langzaam lelijk moeilijk probleem slecht
slechte teleurgesteld teleurstellend traag verkeerd vervelend waardeloos brzydki droga drogi fatalny niestety
rozczarowana rozczarowany trudny uszkodzony wolny zepsuty zła złe zły
"""
_BAD = frozenset(_BAD_LISTED.split())

_TURNS_LISTED = """
not no never isn wasn don didn doesn hardly without nicht kein keine keinen nie ohne pas jamais sans ne nunca sin
non mai senza niet geen nooit zonder bez
"""
_TURNS = frozenset(_TURNS_LISTED.split())
_EITHER = _GOOD | _BAD
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = 3


def mood_of(text: str) -> float:
    """-1..1: from nothing but complaint to nothing but praise; 0 where there is neither or as much of both."""
    words = _WORD.findall(text.lower())
    found = [_turned(words, at, 1 if word in _GOOD else -1) for at, word in enumerate(words) if word in _EITHER]
    return sum(found) / len(found) if found else 0.0


def _turned(words: list[str], at: int, mood: int) -> int:
    """The other way round after "not" and its like."""
    return -mood if _TURNS & set(words[max(at - _BEFORE, 0) : at]) else mood
