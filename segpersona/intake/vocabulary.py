"""Words that values are made of: answers in order, yes and no, genders, countries, languages, currencies."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.intake.plain import plain


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word.strip()) for word in text.split("|"))


SCALES: tuple[tuple[str, ...], ...] = tuple(
    tuple(plain(step.strip()) for step in line.split("|"))
    for line in (
        "strongly disagree|completely disagree|totally disagree|disagree strongly|disagree|mostly disagree|"
        "tend to disagree|somewhat disagree|disagree somewhat|disagree a little|slightly disagree|"
        "neither agree nor disagree|neither disagree nor agree|neutral|undecided|not sure|slightly agree|"
        "agree a little|"
        ""
        "agree somewhat|somewhat agree|tend to agree|mostly agree|agree|agree strongly|strongly agree|totally agree|"
        "completely agree",
        "extremely dissatisfied|very dissatisfied|very unsatisfied|dissatisfied|unsatisfied|somewhat dissatisfied|"
        "slightly dissatisfied|neither satisfied nor dissatisfied|neutral|slightly satisfied|somewhat satisfied|"
        "satisfied|very satisfied|extremely satisfied",
        "extremely unlikely|very unlikely|unlikely|not likely|not at all likely|somewhat unlikely|"
        "neither likely nor unlikely|neutral|slightly likely|somewhat likely|moderately likely|likely|very likely|"
        "extremely likely",
        "not at all important|very unimportant|unimportant|not important|not very important|of little importance|"
        "neutral|slightly important|somewhat important|moderately important|fairly important|important|very important|"
        "extremely important|essential",
        "never|almost never|hardly ever|very rarely|rarely|seldom|occasionally|sometimes|regularly|fairly often|often|"
        "frequently|usually|very often|almost always|always",
        "terrible|very poor|very bad|poor|bad|below average|fair|average|ok|okay|neutral|acceptable|above average|good|"
        "very good|excellent|outstanding",
        "not at all|a little|slightly|somewhat|moderately|quite a bit|very|very much|extremely|completely",
        "much worse|worse|somewhat worse|about the same|the same|somewhat better|better|much better",
        "very difficult|difficult|somewhat difficult|neither easy nor difficult|neutral|somewhat easy|easy|very easy",
        "stimme uberhaupt nicht zu|stimme gar nicht zu|stimme nicht zu|lehne ab|stimme eher nicht zu|teils teils|"
        "teils/teils|teils, teils|weder noch|neutral|unentschieden|stimme teilweise zu|stimme eher zu|stimme zu|"
        "stimme voll zu|stimme voll und ganz zu",
        "trifft uberhaupt nicht zu|trifft gar nicht zu|trifft nicht zu|trifft eher nicht zu|teils teils|teils/teils|"
        "weder noch|trifft teilweise zu|trifft eher zu|trifft zu|trifft voll zu|trifft voll und ganz zu",
        "sehr unzufrieden|unzufrieden|eher unzufrieden|teils teils|teils/teils|weder noch|neutral|eher zufrieden|"
        "zufrieden|sehr zufrieden|ausserst zufrieden",
        "unwichtig|gar nicht wichtig|nicht wichtig|eher unwichtig|weniger wichtig|weder noch|neutral|eher wichtig|"
        "wichtig|sehr wichtig",
        "sehr unwahrscheinlich|unwahrscheinlich|eher unwahrscheinlich|neutral|eher wahrscheinlich|wahrscheinlich|"
        "sehr wahrscheinlich",
        "nie|fast nie|sehr selten|selten|gelegentlich|manchmal|haufig|oft|sehr oft|meistens|fast immer|immer",
        "sehr schlecht|schlecht|eher schlecht|mittelmassig|ausreichend|befriedigend|eher gut|gut|sehr gut|"
        "ausgezeichnet",
        "pas du tout d'accord|tout a fait en desaccord|plutot pas d'accord|pas d'accord|plutot en desaccord|"
        "ni d'accord ni pas d'accord|neutre|sans opinion|plutot d'accord|d'accord|tout a fait d'accord",
        "pas du tout satisfait|tres insatisfait|insatisfait|plutot insatisfait|plutot pas satisfait|pas satisfait|"
        "ni satisfait ni insatisfait|neutre|plutot satisfait|assez satisfait|satisfait|tres satisfait",
        "jamais|tres rarement|rarement|parfois|de temps en temps|quelquefois|souvent|tres souvent|toujours",
        "pas du tout important|peu important|pas important|neutre|assez important|important|tres important",
        "totalmente en desacuerdo|muy en desacuerdo|en desacuerdo|algo en desacuerdo|ni de acuerdo ni en desacuerdo|"
        "neutral|indiferente|algo de acuerdo|de acuerdo|muy de acuerdo|totalmente de acuerdo",
        "muy insatisfecho|nada satisfecho|insatisfecho|poco satisfecho|neutral|ni satisfecho ni insatisfecho|"
        "algo satisfecho|satisfecho|bastante satisfecho|muy satisfecho",
        "nunca|casi nunca|raramente|rara vez|pocas veces|a veces|algunas veces|a menudo|con frecuencia|casi siempre|"
        "siempre",
        "zdecydowanie sie nie zgadzam|nie zgadzam sie|raczej sie nie zgadzam|ani tak, ani nie|trudno powiedziec|"
        "raczej sie zgadzam|zgadzam sie|zdecydowanie sie zgadzam",
        "zdecydowanie nie|raczej nie|nie wiem|trudno powiedziec|raczej tak|zdecydowanie tak",
        "bardzo niezadowolony|niezadowolony|raczej niezadowolony|neutralny|raczej zadowolony|zadowolony|"
        "bardzo zadowolony",
        "nigdy|bardzo rzadko|rzadko|czasami|czasem|czesto|bardzo czesto|zawsze",
        "helemaal mee oneens|zeer mee oneens|helemaal niet mee eens|mee oneens|oneens|niet mee eens|neutraal|"
        "niet eens, niet oneens|eens|mee eens|zeer mee eens|helemaal mee eens",
        "zeer ontevreden|ontevreden|neutraal|tevreden|zeer tevreden",
        "nooit|zelden|soms|regelmatig|vaak|meestal|altijd",
        "per niente d'accordo|fortemente in disaccordo|in disaccordo|poco d'accordo|neutrale|abbastanza d'accordo|"
        "d'accordo|molto d'accordo|completamente d'accordo",
        "per niente soddisfatto|molto insoddisfatto|insoddisfatto|poco soddisfatto|neutrale|abbastanza soddisfatto|"
        "soddisfatto|molto soddisfatto",
        "mai|quasi mai|raramente|qualche volta|a volte|spesso|molto spesso|quasi sempre|sempre",
        "never|almost never|hardly ever|rarely|less often|less than once a year|once a year|a few times a year|"
        "several times a year|every few months|once a month|every month|a few times a month|several times a month|"
        "once a week|every week|a few times a week|several times a week|once a day|every day|several times a day",
        "nie|fast nie|selten|seltener|einmal im jahr|mehrmals im jahr|alle paar monate|einmal im monat|jeden monat|"
        "mehrmals im monat|einmal pro woche|einmal in der woche|jede woche|mehrmals pro woche|mehrmals in der woche|"
        "taglich|jeden tag|mehrmals taglich",
        "jamais|presque jamais|rarement|moins souvent|une fois par an|plusieurs fois par an|une fois par mois|"
        "chaque mois|tous les mois|plusieurs fois par mois|une fois par semaine|chaque semaine|toutes les semaines|"
        "plusieurs fois par semaine|chaque jour|tous les jours",
        "nunca|casi nunca|rara vez|menos a menudo|una vez al ano|varias veces al ano|una vez al mes|cada mes|"
        "varias veces al mes|una vez a la semana|una vez por semana|cada semana|varias veces a la semana|"
        "varias veces por semana|cada dia|todos los dias",
        "mai|quasi mai|raramente|meno spesso|una volta all'anno|piu volte all'anno|una volta al mese|ogni mese|"
        "piu volte al mese|una volta alla settimana|ogni settimana|piu volte alla settimana|ogni giorno",
        "nigdy|prawie nigdy|rzadko|rzadziej|raz w roku|kilka razy w roku|raz w miesiacu|co miesiac|"
        "kilka razy w miesiacu|raz w tygodniu|co tydzien|kilka razy w tygodniu|codziennie",
        "nooit|bijna nooit|zelden|minder vaak|een keer per jaar|een paar keer per jaar|een keer per maand|elke maand|"
        "een paar keer per maand|een keer per week|elke week|een paar keer per week|elke dag|dagelijks",
    )
)
"""Answers of questionnaires, each line from least to most."""

UNSAID = _words("unknown|don't know|dont know|no answer|not applicable|n/a|na|keine angabe|weiss nicht|"
                "ne sait pas|no se|"
                "nie dotyczy|weet niet|non so|prefer not to say|no opinion")  # fmt: skip
"""Answers that stand beside a scale."""

TWO_ANSWERS = tuple(
    _words(pair)
    for pair in (
        "yes|no", "y|n", "true|false", "t|f", "ja|nein", "ja|nee", "j|n", "oui|non", "o|n", "si|no", "s|n", "tak|nie",
        "wahr|falsch", "vrai|faux", "verdadero|falso", "0|1", "on|off", "ano|ne", "evet|hayir", "sim|nao", "1.0|0.0",
        "kylla|ei", "jah|ei", "igen|nem", "da|nu", "da|net", "da|ne", "tak|ni", "nai|ochi", "ya|tidak", "ja|nej",
    )
)  # fmt: skip
SUBSCRIBED = _words(
    "subscribed|unsubscribed|not subscribed|non-subscribed|opted in|opted out|opted-in|opted-out|opt-in|opt-out|"
    "double opt-in|cleaned|never subscribed|no consent"
)
GENDERS = _words(
    "m|f|w|d|male|female|man|woman|men|women|boy|girl|other|diverse|divers|non-binary|nonbinary|nb|x|mannlich|weiblich|"
    "mann|frau|herr|homme|femme|monsieur|madame|mme|mlle|m.|hombre|mujer|masculino|femenino|masculin|feminin|kobieta|"
    "mezczyzna|k|pan|pani|vrouw|uomo|donna|maschio|femmina|mr|mrs|ms|miss|mr.|mrs.|ms.|mx|dr|unknown|prefer not to say|"
    "non-binary / third gender|third gender|"
    "likely male|likely female|uncertain|not specified|unspecified|keine angabe|h|sr|sra|sig|dhr|mevr|u|autre|otro|v|"
    "vrouwelijk|mannelijk|femenina|masculina|feminino|masculino|kvinna|kvinne|nainen|mies|barbat|femeie|ferfi|kvinde|mand|muz|zena|kadin|erkek|heer|mevrouw|"
    "herrn|senor|senora|signor|signora|sig.|sig.ra|sr.|sra.|mme.|dhr.|mevr.|mw.|familie|frau dr.|herr dr."
)
NAMED_BRANDS = _words(
    "hugo boss|calvin klein|tommy hilfiger|ralph lauren|marc o'polo|michael kors|tom tailor|jack wolfskin|jack & jones|"
    "paul smith|ted baker|stella mccartney|karl lagerfeld|massimo dutti|pierre cardin|christian dior|louis vuitton|"
    "yves saint laurent|vera wang|kate spade|tory burch|anne klein|estee lauder|helena rubinstein|mary kay|bobbi brown|"
    "charlotte tilbury|marc jacobs|harley davidson|harley-davidson|aston martin|land rover|alfa romeo|jack daniels|"
    "jack daniel's|jim beam|johnnie walker|ben & jerry's|jose cuervo|captain morgan|dr. oetker|dr. martens|tom ford|"
    "giorgio armani|emporio armani|roberto cavalli|elizabeth arden|paco rabanne|jean paul gaultier|yves rocher|lee|"
    "guy laroche|nina ricci|carolina herrera|daniel wellington|sergio tacchini|fred perry|levi's|gerry weber|joop|"
    "betty barclay|s.oliver|tom joule|joules|mercedes|mercedes-benz|philips|kraft|hermes|versace|adidas|nike|puma"
)
"""Brands that are called like persons, and a few of those beside them."""
COUNTRIES = _words(
    "germany|france|spain|italy|poland|netherlands|belgium|austria|switzerland|sweden|norway|denmark|finland|iceland|"
    "ireland|portugal|greece|czech republic|czechia|slovakia|hungary|romania|bulgaria|croatia|slovenia|serbia|estonia|"
    "latvia|lithuania|luxembourg|malta|cyprus|turkey|ukraine|russia|united kingdom|great britain|england|scotland|"
    "wales|"
    "uk|usa|us|u.s.|united states|united states of america|canada|mexico|brazil|argentina|chile|colombia|peru|"
    "australia|"
    "new zealand|japan|china|india|korea|south korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|"
    "hong kong|"
    "taiwan|pakistan|bangladesh|israel|saudi arabia|united arab emirates|uae|egypt|morocco|nigeria|kenya|ghana|"
    "south africa|deutschland|frankreich|spanien|italien|polen|niederlande|belgien|osterreich|schweiz|schweden|"
    "norwegen|"
    "danemark|finnland|vereinigtes konigreich|grossbritannien|tschechien|ungarn|turkei|allemagne|espagne|italie|"
    "pologne|"
    "pays-bas|belgique|autriche|suisse|royaume-uni|etats-unis|alemania|francia|espana|italia|polonia|paises bajos|"
    "belgica|suiza|reino unido|estados unidos|brasil|niemcy|francja|hiszpania|wlochy|polska|holandia|czechy|austria|"
    "wielka brytania|duitsland|frankrijk|spanje|nederland|belgie|germania|svizzera|jordan|iran|iraq|lebanon|qatar|"
    "kuwait|panama|uruguay|ecuador|venezuela|bolivia|cuba|sverige|norge|danmark|suomi|the netherlands|eire"
)
COUNTRY_CODES = _words(
    "gb|uk|us|de|fr|es|it|nl|be|at|ch|se|dk|no|fi|ie|pt|pl|cz|sk|hu|ro|bg|hr|si|rs|ee|lv|lt|lu|mt|cy|gr|tr|ua|ru|au|nz|"
    "ca|jp|cn|in|br|mx|na|za|sg|hk|kr|il|ae|ar|cl|co|pe|is|eg|ma|ng|ke|th|my|id|ph|vn|tw|gbr|usa|deu|fra|esp|ita|nld|"
    "bel|aut|che|swe|dnk|nor|fin|irl|prt|pol|cze|hun|rou|grc|tur|rus|aus|nzl|can|jpn|chn|ind|bra|mex|zaf|sgp|kor"
)
CURRENCIES = _words(
    "eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|try|jpy|cny|inr|brl|mxn|cad|aud|nzd|zar|sgd|hkd|krw|aed|ils|rub|"
    "uah"
)
LANGUAGES = _words(
    "en|de|fr|es|it|pl|nl|pt|sv|da|nb|fi|cs|tr|ja|zh|ru|english|german|french|spanish|italian|polish|dutch|portuguese|"
    "swedish|danish|norwegian|finnish|czech|turkish|japanese|chinese|russian|arabic|deutsch|englisch|franzosisch|"
    "spanisch|"
    "francais|anglais|allemand|espagnol|espanol|ingles|aleman|polski|angielski|niemiecki|english (us)|english (uk)"
)


def scale_order(values: frozenset[str]) -> tuple[str, ...]:
    """The answers in their order, least first; () where they are no scale that we know."""
    asked = {value: plain(value).replace("’", "'").rstrip(".") for value in values}
    said = {value: words for value, words in asked.items() if words not in UNSAID}
    if not 2 <= len(said) <= 11:
        return ()
    for steps in SCALES:
        places = {value: _place(words, steps) for value, words in said.items()}
        if -1 not in places.values():
            return tuple(sorted(said, key=places.__getitem__))
    return ()


def _place(words: str, steps: Sequence[str]) -> int:
    """Where an answer stands in a scale; "neither" is short for what neither is; -1 = nowhere."""
    whole = (place for place, step in enumerate(steps) if step == words or (words == "neither" and words in step))
    return next(whole, -1)
