"""The tables behind the damaged files: customers, orders, survey answers and companies, with the types due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

Value = str | int | float | bool | dt.date | dt.datetime | None


@dataclass(frozen=True, kw_only=True)
class Truth:
    """Columns with their names and types, and rows of values of these types."""

    names: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def place(self, name: str) -> int:
        """Where a column stands."""
        return self.names.index(name)

    def named(self, names: Sequence[str]) -> Truth:
        """The same under other names."""
        return replace(self, names=tuple(names))

    def typed(self, name: str, kind: str) -> Truth:
        """The same with another type due for a column."""
        return replace(
            self, types=tuple(kind if one == name else old for one, old in zip(self.names, self.types, strict=True))
        )

    def with_column(self, name: str, kind: str, value: Callable[[int], Value]) -> Truth:
        """The same with one more column at the end; ``value`` by row number."""
        rows = tuple((*row, value(place)) for place, row in enumerate(self.rows))
        return Truth(names=(*self.names, name), types=(*self.types, kind), rows=rows)


TONGUES: dict[str, tuple[str, str]] = {
    "english": ("Olivia Smith|Jack O'Neil|Zoe Baker|Harry Wood|Chloe Reed|Amelia Fox", "York|Leeds|Bath|Ely|Hull"),
    "western": (
        "Zoë Martin|Jörg Müller|José Álvarez|François Lefèvre|Søren Ærø|Åsa Öberg|Chloé Dubois",
        "Köln|Málaga|Århus|Zürich|Besançon",
    ),
    "german": ("Jörg Müller|Änne Schäfer|Günther Weiß|Heike Öhlmann|Uwe Groß", "Köln|Düsseldorf|Würzburg|Gießen"),
    "french": ("Hélène Lefèvre|Gaëtan Rivière|Benoît Garçon|Zoé Chênes|Noël Brûlé", "Orléans|Besançon|Nîmes|Évry"),
    "spanish": ("José Núñez|Íñigo Álvarez|María Peña|Begoña Gómez|Raúl Ibáñez", "Málaga|Cádiz|León|Logroño|Ávila"),
    "polish": (
        "Łukasz Wałęsa|Żaneta Król|Świętosława Ćma|Michał Dąbrowski|Małgorzata Źródło",
        "Łódź|Gdańsk|Kraków|Poznań|Wrocław",
    ),
    "czech": ("Jiří Dvořák|Šárka Nováčková|Zdeněk Růžička|Božena Němcová|Vítězslav Říha", "Plzeň|Děčín|Žďár|Třebíč"),
    "hungarian": ("Jenő Szűcs|Örs Erdős|Sándor Fűzfa|Győző Bíró|Tünde Kőrösi", "Győr|Kőszeg|Fertőd|Szentgyörgy"),
    "turkish": ("Çağla Doğan|Gökçe Şişli|Işıl Yıldız|Ümit Öztürk|İsmail Çınar", "İstanbul|Ağrı|Muğla|Eskişehir"),
    "russian": ("Иван Петров|Мария Смирнова|Алексей Кузнецов|Ольга Щукина|Юлия Ёлкина", "Москва|Казань|Пермь|Омск"),
    "greek": ("Γιώργος Παπαδόπουλος|Ελένη Νικολάου|Νίκος Γεωργίου|Μαρία Ιωάννου", "Αθήνα|Πάτρα|Βόλος|Λάρισα"),
    "japanese": ("田中花子|佐藤太郎|鈴木一郎|高橋さくら|伊藤ケンジ", "東京|大阪|京都|札幌|横浜"),
    "taiwanese": ("曾雅婷|簡志偉|游淑芬|溫家豪|莊欣怡", "臺北|高雄|臺中|基隆|宜蘭"),
    "korean": ("박지훈|최수빈|강하늘|조은서|윤도현", "서울|부산|인천|광주|수원"),
    "lithuanian": ("Rūta Šimkutė|Gintautas Žukas|Eglė Vaičiūnaitė|Algirdas Ąžuolas|Ugnė Pečiulytė", "Šilalė|Kupiškis"),
    "hebrew": ("נועה שפירא|איתן ברק|תמר גולן|עידו רוזן|מאיה סגל", "חיפה|אשדוד|נתניה|אילת"),
    "arabic": ("ليلى منصور|طارق الشامي|هدى سليم|كريم ناصر|رانيا فؤاد", "القاهرة|الرياض|عمان|الدوحة"),
    "thai": ("ธนพล จันทร์เพ็ญ|กนกวรรณ สุวรรณ|ปิยะ รัตนกุล|วราภรณ์ แก้วมณี", "พิษณุโลก|เชียงราย|ลำปาง"),
    "chinese": ("王小明|李丽华|张伟强|陈美玲|赵志远", "北京|上海|广州|深圳|成都"),
}
"""Names and towns of a language."""
_PRODUCTS = (
    "Lamp (E27)",
    "Rain jacket",
    "Trail shoe, men's",
    'TV stand 42"',
    "Notebook A5 | dotted",
    "Cushion; wool",
    "Gift card",
    "Mug - 2 pack",
    "Tea: green",
    "Scarf",
)
_PLAIN = ("Lamp", "Rain jacket", "Trail shoe", "Notebook", "Cushion", "Gift card", "Mug", "Tea", "Scarf")
ORDER_NAMES = (
    "Order ID",
    "Customer ID",
    "Order Date",
    "Product",
    "Quantity",
    "Unit Price",
    "Discount",
    "Revenue",
    "Channel",
)
"""What the columns of the made-up orders are called."""
_CHANNELS = ("Web", "Shop", "App", "Phone")
_NOTES = ("", "called twice", "likes blue", "prefers e-mail", "wrote: send, please", "", "asked for a refund; got it")


def _day(chance: Random) -> dt.date:
    return dt.date(2020, 1, 1) + dt.timedelta(days=chance.randrange(1_900))


def customers(chance: Random, count: int = 60, tongue: str = "english") -> Truth:
    """Made-up customers with codes, a date, money, a count, a yes-or-no and a note."""
    people, towns = (part.split("|") for part in TONGUES[tongue])
    rows = tuple(
        (
            f"{chance.randrange(1, 99_999):06d}",
            chance.choice(people),
            chance.choice(towns),
            f"{chance.randrange(1_000, 99_999):05d}",
            _day(chance),
            round(chance.uniform(3, 4_800), 2),
            chance.randrange(1, 40),
            chance.random() < 0.5,
            chance.choice(_NOTES),
        )
        for _ in range(count)
    )
    names = ("Customer ID", "Name", "City", "Postcode", "Joined", "Spent", "Orders", "Newsletter", "Notes")
    types = ("text", "text", "text", "text", "date", "money", "integer", "bool", "text")
    return Truth(names=names, types=types, rows=rows)


def orders(chance: Random, count: int = 60, *, plain: bool = False) -> Truth:
    """Made-up order lines; ``plain``: product names without signs that need quoting."""
    products = _PLAIN if plain else _PRODUCTS
    rows = tuple(
        (
            f"ORD-{20_000 + place}",
            f"{chance.randrange(1, 20_000):06d}",
            _day(chance),
            chance.choice(products),
            chance.randrange(1, 13),
            round(chance.uniform(1, 1_900), 2),
            chance.choice((0.0, 5.0, 7.5, 12.5)),
            round(chance.uniform(5, 20_000), 2),
            chance.choice(_CHANNELS),
        )
        for place in range(count)
    )
    types = ("text", "text", "date", "text", "integer", "money", "percent", "money", "text")
    return Truth(names=ORDER_NAMES, types=types, rows=rows)


def answers(chance: Random, count: int = 60) -> Truth:
    """Made-up answers to a survey."""
    agree = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
    ages = ("18-24", "25-34", "35-44", "45-54", "55+")
    rows = tuple(
        (
            f"R_{chance.randrange(16**8):08x}",
            chance.choice(ages),
            chance.choice(agree),
            chance.randrange(0, 11),
            chance.choice(("Email, Web", "Shop", "App; Web")),
            chance.choice(_NOTES),
        )
        for _ in range(count)
    )
    names = (
        "Response ID",
        "Age group",
        "I enjoy shopping online",
        "How likely are you to recommend us?",
        "Where do you buy?",
        "Any other comments",
    )
    return Truth(names=names, types=("text", "text", "text", "integer", "text", "text"), rows=rows)


def companies(chance: Random, count: int = 60) -> Truth:
    """Made-up companies."""
    first, last = ("North", "Blue", "Alpha", "River", "Stone"), ("Logistics Ltd", "Foods GmbH", "& Sons", "Media SA")
    rows = tuple(
        (
            f"ACC{place:05d}",
            f"{chance.choice(first)} {chance.choice(last)}",
            chance.choice(("Retail", "Health", "IT")),
            chance.randrange(3, 9_000),
            round(chance.uniform(2_000, 9_000_000), 2),
            chance.random() < 0.4,
            _day(chance),
        )
        for place in range(count)
    )
    names = ("Account", "Company", "Industry", "Employees", "Annual revenue", "Is partner", "Last contact")
    return Truth(names=names, types=("text", "text", "text", "integer", "money", "bool", "date"), rows=rows)
