"""SUBJECTS: what a column tells of customers, one row each: what they do, spend, think; who they are and where.

What people do, want and think may form groups; who they are, where they live and what came of it describes them. Found
by what the column means where that is known, else by the words of its header, in English, German, French, Spanish and
Italian.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from segpersona.model import Feature, Subject


@dataclass(frozen=True, kw_only=True)
class SubjectKind:
    """A subject in words. ``describes``: such columns describe groups unless a person lets them form some."""

    key: Subject
    label: str
    describes: bool = False
    labels: tuple[str, ...] = ()
    """Meanings of columns that belong here."""
    roles: tuple[str, ...] = ()
    """Roles that belong here where neither meaning nor header says more."""
    words: str = r"(?!)"


SUBJECTS = (
    SubjectKind(key="outcome", label="What came of it", describes=True, labels=("response_flag",), roles=("outcome",)),
    SubjectKind(
        key="who", label="Who they are", describes=True,
        labels=("age", "age_band", "birth_year", "birth_date", "gender", "language", "company_size", "industry"),
        words=r"ages?|aged|alter|altersgruppe|edad|eta|birth\w*|born|geburts\w*|naissance|nacimiento|nascita|"
              r"educat\w*|degree|bildung\w*|schulabschluss|ausbildung|diplome?|educacion|estudios|istruzione|"
              r"titolo di studio|"
              r"marital|married|relationship status|familienstand|etat civil|situation familiale|estado civil|"
              r"stato civile|"
              r"famil(?:y|ies|ie|ia|ias|le)|famil\w* (?:size|type)|(?:kids?|child|children|kinder)(?! ?(?:bks|books?|"
              r"wear|cloth\w*|toys?|shoes|fashion|products?|buecher))|teens?|enfants?|hijos|figli|"
              r"household\w*|haushalt\w*|menages?|foyer|hogar(?:es)?|nucleo familiare|housing|wohn\w+|logement|"
              r"vivienda|abitazione|"
              r"job|jobs|occupation\w*|profession\w*|beruf\w*|metier|emploi|ocupacion|trabajo|empleo|professione|"
              r"occupazione|lavoro|incomes?|income group|salar\w*|wages?|einkommen\w*|gehalt\w*|"
              r"revenu (?:annuel|mensuel|du foyer)|ingresos|sueldo|salario|reddito|stipendio|nationalit\w*|citizenship|"
              r"nacionalidad|nazionalita|social class|generation",
    ),
    SubjectKind(
        key="place", label="Where they are", describes=True, labels=("country", "region", "city", "postcode"),
        words=r"city|town|regions?|country|state|states|county|zip|postcode|postal|territory|stadt|ort|wohnort|land|"
              r"bundesland|plz|ville|pays|departement|code postal|ciudad|pais|provincia|comunidad|codigo postal|citta|"
              r"paese|regione|cap",
    ),
    SubjectKind(
        key="channels", label="Where they buy", labels=("channel",),
        words=r"channels?|kanal|vertriebskanal|canal|canale|web|online|in ?stores?|stores?|shops?|catalog\w*|apps?|"
              r"mobile|device\w*|filiale?|boutique|tienda|negozio",
    ),
    SubjectKind(
        key="attitudes", label="What they think and want", labels=("nps", "likert", "likert_num", "score"),
        roles=("scale",),
        words=r"satisf\w*|ratings?|prefer\w*|likes?|motiv\w*|opinions?|agree\w*|feels?|feelings?|trust|importan\w*|"
              r"attitudes?|recommend\w*|zufrieden\w*|wichtig\w*|meinung|vertrauen|avis|confiance|satisfac\w*|opinion|"
              r"confianza|soddisf\w*|opinione|fiducia|needs?|beduerfnis\w*|besoins?|necesidad\w*|bisogn\w*",
    ),
    SubjectKind(key="money", label="What they spend", labels=("amount",), roles=("money",)),
    SubjectKind(key="behaviour", label="What they do"),
)  # fmt: skip
"""In the order in which they are asked; what is none of the others is what customers do."""

_SENSITIVE = re.compile(
    r"\b(?:gender|sex|sexe|sexo|sesso|geschlecht|male|female|maennlich|weiblich|homme|femme|"
    r"ethni\w*|etni\w*|race|racial|rasse|raza|razza|skin colou?r|hautfarbe|"
    r"religio\w*|confession\w*|konfession\w*|faith|glaube\w*|kirche\w*|croyance\w*|creencia\w*|confesion\w*|"
    r"health(?! (?:food|foods|products?|store|shop|club|and beauty|beauty))|illness\w*|diseases?|diagnos\w*|medical|"
    r"gesundheit\w*|krank(?:heit)?\w*|sante|maladies?|salud|enfermedad\w*|salute|malatti\w*|"
    r"politic\w*|politisch\w*|politik|politique\w*|parteizugehoerigkeit|parteimitglied\w*|party (?:membership|"
    r"affiliation|identification)|voted? for|"
    r"sexual\w*|sexuel\w*|sexuell\w*|sessual\w*|orientation|lgbt\w*|"
    r"trade union\w*|labou?r union\w*|union (?:member\w*|membership)|gewerkschaft\w*|syndica\w*|sindica\w*|sindaca\w*|"
    r"disab\w*|handicap\w*|behinder\w*|invalid\w*|discapacidad\w*|disabilita)\b"
)
_EITHER = re.compile(r"\b(?:genre|genero|genere|anrede|civilite|salutation|tratamiento)\b")
"""Words that mean gender, or something else altogether; they count where nobody has said what the column means."""

_SPELLED = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"}


def subject_of(column: Feature, label: str) -> Subject:
    """What a feature tells of customers. ``label``: the meaning of the column it was made from; "" if not known."""
    if column.role == "outcome":
        return "outcome"
    known = next((row.key for row in SUBJECTS if label in row.labels), None)
    if known and known not in ("attitudes", "money"):
        return known
    if is_sensitive(column, label):
        return "who"
    words = _plain(f"{column.key} | {column.label}")
    said = next((row.key for row in SUBJECTS if re.search(rf"\b(?:{row.words})\b", words)), None)
    by_role = next((row.key for row in SUBJECTS if column.role in row.roles), None)
    return said or known or by_role or "behaviour"


def is_sensitive(column: Feature, label: str) -> bool:
    """Whether a feature is about something the law protects: gender, origin, religion, health, politics..."""
    named = f"{column.key} | {column.label}"
    return label == "gender" or sounds_sensitive(named) or (not label and bool(_EITHER.search(_plain(named))))


def sounds_sensitive(words: str) -> bool:
    """Whether words speak of something the law protects."""
    return bool(_SENSITIVE.search(_plain(words)))


def describes(subject: Subject) -> bool:
    """Whether columns on a subject describe groups unless a person decides otherwise."""
    return next(row.describes for row in SUBJECTS if row.key == subject)


def _plain(words: str) -> str:
    """In lower case without accents, the words apart."""
    apart = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])", " ", words)
    spelled = apart.lower().translate(_SPELLED)
    bare = "".join(sign for sign in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(sign))
    return re.sub(r"[\s_./=#:()'’-]+|(?<=[a-z])(?=\d)", " ", bare)
